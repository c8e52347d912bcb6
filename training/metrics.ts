/** Precision, recall and F1 of one label, each with a 95 % Wilson interval for the two shares, and how often the label is true. */
export interface LabelScore {
  readonly label: string;
  readonly precision: number;
  readonly precisionInterval: readonly [number, number];
  readonly recall: number;
  readonly recallInterval: readonly [number, number];
  readonly f1: number;
  readonly count: number;
}

/** The Wilson 95 % interval of a share of `hits` in `total`. */
export function wilson(hits: number, total: number): readonly [number, number] {
  if (total === 0) return [0, 1];
  const z = 1.96;
  const share = hits / total;
  const middle = (share + (z * z) / (2 * total)) / (1 + (z * z) / total);
  const half = (z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))) / (1 + (z * z) / total);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** Scores label sets: `gold` must be found, `ignored` (a careful reader may or may not add it) counts neither way. Single-label tasks give sets of one. */
export function scoreLabels(
  labels: readonly string[],
  rows: readonly {
    readonly gold: readonly string[];
    readonly said: readonly string[];
    readonly ignored?: readonly string[];
  }[],
): readonly LabelScore[] {
  return labels.map((label) => {
    let [hit, extra, lost] = [0, 0, 0];
    for (const { gold, said, ignored } of rows) {
      if (gold.includes(label)) {
        if (said.includes(label)) hit += 1;
        else lost += 1;
      } else if (said.includes(label) && ignored?.includes(label) !== true) extra += 1;
    }
    return {
      label,
      precision: hit + extra === 0 ? 0 : hit / (hit + extra),
      precisionInterval: wilson(hit, hit + extra),
      recall: hit + lost === 0 ? 0 : hit / (hit + lost),
      recallInterval: wilson(hit, hit + lost),
      f1: 2 * hit + extra + lost === 0 ? 0 : (2 * hit) / (2 * hit + extra + lost),
      count: hit + lost,
    };
  });
}

/** The mean F1 over labels that occur. */
export function macroF1(scores: readonly LabelScore[]): number {
  const seen = scores.filter(({ count }) => count > 0);
  return seen.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, seen.length);
}

/** Counts of gold (rows) against said (columns) for a single-label task. */
export function confusion(
  labels: readonly string[],
  rows: readonly { readonly gold: string; readonly said: string }[],
): number[][] {
  return labels.map((gold) =>
    labels.map((said) => rows.filter((row) => row.gold === gold && row.said === said).length),
  );
}
