/** A linear model over named features, standardised by mean and spread. */
export interface StoredScore {
  readonly names: readonly string[];
  readonly mean: readonly number[];
  readonly spread: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
}

/** The weighted sum of standardised features. */
export function scoreOf(model: StoredScore, values: ArrayLike<number>): number {
  return model.weights.reduce(
    (sum, weight, at) => sum + (weight * ((values[at] ?? 0) - (model.mean[at] ?? 0))) / (model.spread[at] ?? 1),
    0,
  );
}
