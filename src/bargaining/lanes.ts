/**
 * What the merging works on: per issue (a "lane") the options nothing in the same issue beats, one of each equal kind.
 * Leaving the others out loses no efficient package: exchanging a beaten option for the one that beats it helps somebody.
 */
import type { Problem } from './problem.ts';

/**
 * The kept options of one issue (or of a group of linked issues): `columns[party][k]`, `count` of them; the option of the
 * j-th issue of `issues` stands at `options[k × issues.length + j]`, 0-based.
 */
export type Lane = {
  readonly issues: readonly number[];
  readonly count: number;
  readonly columns: readonly Float64Array[];
  readonly options: Int32Array;
};

/** Lanes in the order of merging: narrow ones (small span of points) first, so that the staircases stay short for longer. */
export function inMergingOrder(lanes: readonly Lane[]): Lane[] {
  return lanes
    .map((lane) => ({ lane, span: spanOf(lane), first: lane.issues[0] ?? 0 }))
    .sort((one, two) => one.span - two.span || one.first - two.first)
    .map((entry) => entry.lane);
}

function spanOf(lane: Lane): number {
  let span = 0;
  for (const column of lane.columns) span += largest(column) - smallest(column);
  return span;
}

/** The largest number of a column. */
export function largest(column: Float64Array): number {
  let top = -Infinity;
  for (let k = 0; k < column.length; k += 1) if ((column[k] as number) > top) top = column[k] as number;
  return top;
}

/** The smallest number of a column. */
export function smallest(column: Float64Array): number {
  let low = Infinity;
  for (let k = 0; k < column.length; k += 1) if ((column[k] as number) < low) low = column[k] as number;
  return low;
}

/** The lane of one issue. */
export function laneOf(at: Problem, issue: number): Lane {
  const base = at.offsets[issue] as number;
  const count = (at.offsets[issue + 1] as number) - base;
  const kept = at.points.length === 2 ? staircase(at.points, base, count) : unbeaten(at.points, base, count);
  const columns = at.points.map((row) => {
    const column = new Float64Array(kept.length);
    for (let k = 0; k < kept.length; k += 1) column[k] = row[base + (kept[k] as number)] as number;
    return column;
  });
  return { issues: [issue], count: kept.length, columns, options: Int32Array.from(kept) };
}

/** Two parties: sorted by the first one's points, rising; the second one's fall. */
function staircase(points: readonly Float64Array[], base: number, count: number): number[] {
  const a = points[0] as Float64Array;
  const b = points[1] as Float64Array;
  const order: number[] = [];
  for (let option = 0; option < count; option += 1) order.push(option);
  order.sort(
    (one, two) =>
      (a[base + two] as number) - (a[base + one] as number) ||
      (b[base + two] as number) - (b[base + one] as number) ||
      one - two,
  );
  const kept: number[] = [];
  let top = -Infinity;
  for (const option of order) {
    const value = b[base + option] as number;
    if (value > top) {
      top = value;
      kept.push(option);
    }
  }
  return kept.reverse();
}

/** Any number of parties: sorted by the sum, so that only an earlier one can beat a later one. */
function unbeaten(points: readonly Float64Array[], base: number, count: number): number[] {
  const sum = new Float64Array(count);
  const order: number[] = [];
  for (let option = 0; option < count; option += 1) {
    order.push(option);
    for (const row of points) sum[option] = (sum[option] as number) + (row[base + option] as number);
  }
  order.sort((one, two) => (sum[two] as number) - (sum[one] as number) || one - two);
  const kept: number[] = [];
  for (const option of order) {
    const beaten = kept.some((other) =>
      points.every((row) => (row[base + other] as number) >= (row[base + option] as number)),
    );
    if (!beaten) kept.push(option);
  }
  return kept;
}
