/** A set of points, one column per party (whole numbers), and picking the best of them exactly. */

/** Points by column: `columns[party][index]`, the first `size` entries. */
export type Points = { readonly columns: readonly Float64Array[]; readonly size: number };

/** One point of a set as a list, in the order of the parties. */
export function pointAt(points: Points, index: number): number[] {
  const point: number[] = [];
  for (const column of points.columns) point.push(column[index] as number);
  return point;
}

let scores = new Float64Array(256);

/** Room for a score per point, filled with `value`; taken over by the next call. */
export function scoresOf(points: Points, value: number): Float64Array {
  if (scores.length < points.size) scores = new Float64Array(points.size * 2);
  for (let i = 0; i < points.size; i += 1) scores[i] = value;
  return scores;
}

/**
 * Numbers of the points that are best: `rough` is a floating-point score whose relative error stays below `slack`, and
 * `compare` decides exactly (positive: the first is better) among those whose rough scores are too near to tell.
 */
export function bestOf(
  size: number,
  rough: Float64Array,
  slack: number,
  compare: (one: number, two: number) => number,
): number[] {
  let top = -Infinity;
  for (let i = 0; i < size; i += 1) if ((rough[i] as number) > top) top = rough[i] as number;
  const least = top - Math.abs(top) * slack;
  let best: number[] = [];
  for (let i = 0; i < size; i += 1) {
    if ((rough[i] as number) < least) continue;
    const sign = best.length === 0 ? 1 : compare(i, best[0] as number);
    if (sign > 0) best = [i];
    else if (sign === 0) best.push(i);
  }
  return best;
}
