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

/**
 * A thread as a course: on track, then one message that is the first off track, then some off track, then perhaps a
 * restart and what follows it (a linear-chain conditional random field whose states come in this one order; Lafferty,
 * McCallum & Pereira 2001). A course is as likely as the sum of what its messages score in their states; `none` is what
 * staying on track to the end scores.
 */
export interface StoredCourse {
  readonly first: StoredScore;
  readonly during: StoredScore;
  readonly restart: StoredScore;
  readonly after: StoredScore;
  readonly none: number;
}
