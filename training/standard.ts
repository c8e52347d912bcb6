/** Mean and spread of each column of equally long rows; a column without spread gets 1. */
export function standard(rows: readonly (readonly number[])[]): { mean: number[]; spread: number[] } {
  const width = rows[0]?.length ?? 0;
  const mean = Array.from(
    { length: width },
    (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length,
  );
  const spread = mean.map(
    (middle, at) => Math.sqrt(rows.reduce((sum, row) => sum + ((row[at] ?? 0) - middle) ** 2, 0) / rows.length) || 1,
  );
  return { mean, spread };
}
