/** One fold: everything to learn from, and what to measure on. */
export interface Fold<Row> {
  readonly name: string;
  readonly train: readonly Row[];
  readonly test: readonly Row[];
}

/** Leaves one author out at a time: the honest estimate for people who write differently. */
export function leaveOneAuthorOut<Row>(sets: ReadonlyMap<string, readonly Row[]>): readonly Fold<Row>[] {
  return [...sets].map(([name, test]) => ({
    name,
    test,
    train: [...sets].flatMap(([other, rows]) => (other === name ? [] : rows)),
  }));
}

/** `count` folds that never split a group; groups go round robin in the order given. */
export function groupedFolds<Row>(
  rows: readonly Row[],
  groupOf: (row: Row) => string,
  count: number,
): readonly Fold<Row>[] {
  const groups = new Map<string, number>();
  for (const row of rows) if (!groups.has(groupOf(row))) groups.set(groupOf(row), groups.size % count);
  return Array.from({ length: count }, (_, fold) => ({
    name: `fold ${fold + 1}`,
    test: rows.filter((row) => groups.get(groupOf(row)) === fold),
    train: rows.filter((row) => groups.get(groupOf(row)) !== fold),
  }));
}
