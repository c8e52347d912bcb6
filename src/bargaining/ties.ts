/**
 * All packages behind a point of the frontier. The issues are merged once more, this time keeping only prefixes that can
 * still reach the point for everybody; every prefix of such a package is unbeaten, so counting backwards misses none.
 */
import { inMergingOrder, lanesOfIssues, mostOf, type Lane } from './lanes.ts';
import { mergePoints } from './merge-points.ts';
import { evaluate, outcomeCount, type Problem } from './problem.ts';
import { workspace } from './workspace.ts';

/** How many packages give a point, and the first of them (0-based options per issue). */
export type Ties = { readonly count: bigint; readonly packages: readonly (readonly number[])[] };

const space = workspace();
/** With boxes, packages are counted one by one; only up to this many. */
const enumerable = 2_000_000n;

/**
 * The packages that give exactly these points, which must be efficient; at most `most` are listed, all are counted.
 * Undefined for a problem with boxes and more than 2,000,000 packages.
 */
export function packagesBehind(at: Problem, points: readonly number[], most: number): Ties | undefined {
  if (at.terms.length > 0 || at.forbidden.length > 0) return oneByOne(at, points, most);
  const lanes = inMergingOrder(lanesOfIssues(at, [...at.issues.keys()]));
  const stages: Map<string, true>[] = [];
  const need = points.map((value, party) => value - lanes.reduce((sum, lane) => sum + mostOf(lane, party), 0));
  let columns: readonly Float64Array[] = points.map(() => new Float64Array(1));
  let size = 1;
  for (const lane of lanes) {
    for (let party = 0; party < need.length; party += 1) need[party] = (need[party] as number) + mostOf(lane, party);
    const merged = mergePoints(space, columns, size, lane);
    const able: number[] = [];
    for (let s = 0; s < merged.size; s += 1)
      if (merged.columns.every((column, party) => (column[s] as number) >= (need[party] as number))) able.push(s);
    columns = merged.columns.map((column) => Float64Array.from(able, (s) => column[s] as number));
    size = able.length;
    stages.push(new Map(able.map((s) => [merged.columns.map((column) => column[s]).join(), true])));
  }
  return readBack(at, lanes, stages, points, most);
}

function readBack(
  at: Problem,
  lanes: readonly Lane[],
  stages: readonly Map<string, true>[],
  points: readonly number[],
  most: number,
): Ties {
  const known = lanes.map(() => new Map<string, bigint>());
  /** Earlier points and original option for every way into a state. */
  const waysInto = (l: number, state: readonly number[]): { option: number; earlier: number[] }[] => {
    const issue = lanes[l]?.issues[0] ?? 0;
    const base = at.offsets[issue] as number;
    const ways: { option: number; earlier: number[] }[] = [];
    for (let k = base; k < (at.offsets[issue + 1] as number); k += 1) {
      const earlier = state.map((value, party) => value - ((at.points[party] as Float64Array)[k] as number));
      const there = l === 0 ? earlier.every((value) => value === 0) : (stages[l - 1]?.has(earlier.join()) ?? false);
      if (there) ways.push({ option: k - base, earlier });
    }
    return ways;
  };
  const count = (l: number, state: readonly number[]): bigint => {
    if (l < 0) return 1n;
    const key = state.join();
    const before = known[l]?.get(key);
    if (before !== undefined) return before;
    const total = waysInto(l, state).reduce((sum, way) => sum + count(l - 1, way.earlier), 0n);
    known[l]?.set(key, total);
    return total;
  };
  const packages: number[][] = [];
  const choice = at.issues.map(() => 0);
  const list = (l: number, state: readonly number[]): void => {
    if (l < 0) {
      packages.push([...choice]);
      return;
    }
    for (const way of waysInto(l, state)) {
      if (packages.length >= most) return;
      choice[lanes[l]?.issues[0] ?? 0] = way.option;
      list(l - 1, way.earlier);
    }
  };
  const last = lanes.length - 1;
  if (stages[last]?.has(points.join()) !== true) return { count: 0n, packages: [] };
  list(last, points);
  return { count: count(last, points), packages };
}

function oneByOne(at: Problem, points: readonly number[], most: number): Ties | undefined {
  if (outcomeCount(at) > enumerable) return undefined;
  const packages: number[][] = [];
  let count = 0n;
  const choice = at.issues.map(() => 0);
  for (;;) {
    if (evaluate(at, choice)?.every((value, party) => value === points[party]) === true) {
      count += 1n;
      if (packages.length < most) packages.push([...choice]);
    }
    let issue = 0;
    while (issue < choice.length && (choice[issue] as number) + 1 >= (at.issues[issue]?.options.length ?? 0)) {
      choice[issue] = 0;
      issue += 1;
    }
    if (issue === choice.length) return { count, packages };
    choice[issue] = (choice[issue] as number) + 1;
  }
}
