/**
 * What the merging works on: per issue (a "lane") the options nothing in the same issue beats, one of each equal kind.
 * Leaving the others out loses no efficient package: exchanging a beaten option for the one that beats it helps somebody.
 */
import { unbeatenPoints } from './dominance-tree.ts';
import type { Problem } from './problem.ts';
import { workspace } from './workspace.ts';

/**
 * The kept options of one issue (or of a group of linked issues). Option k (0 ≤ k < count) gives `columns[party][start + k]`
 * points; the option of the j-th issue of `issues` stands at `options[(start + k) × issues.length + j]`, 0-based.
 */
export type Lane = {
  readonly issues: readonly number[];
  readonly start: number;
  readonly count: number;
  readonly columns: readonly Float64Array[];
  readonly options: Int32Array;
};

const space = workspace();
const slots = { columns: 100, options: 100 } as const;

/** The lanes of these issues, good until the next call; they share their columns. For two parties each is a staircase, the first party's points rising. */
export function lanesOfIssues(at: Problem, issues: readonly number[]): Lane[] {
  const room = at.offsets[at.issues.length] as number;
  // Small problems are many: their lanes are laid out in work space, which the next call takes over.
  const columns = at.points.map((_, party) => space.floats(slots.columns + party, room));
  const options = space.ints(slots.options, room);
  const order: number[] = [];
  const lanes: Lane[] = [];
  let used = 0;
  for (const issue of issues) {
    const base = at.offsets[issue] as number;
    const count = (at.offsets[issue + 1] as number) - base;
    const kept = at.points.length === 2 ? staircase(at, base, count, order) : unbeaten(at, base, count, order);
    for (let party = 0; party < columns.length; party += 1) {
      const column = columns[party] as Float64Array;
      const row = at.points[party] as Float64Array;
      for (let k = 0; k < kept; k += 1) column[used + k] = row[base + (order[k] as number)] as number;
    }
    for (let k = 0; k < kept; k += 1) options[used + k] = order[k] as number;
    lanes.push({ issues: [issue], start: used, count: kept, columns, options });
    used += kept;
  }
  return lanes;
}

/** Lanes in the order of merging: narrow ones (small span of points) first, so that the staircases stay short for longer. */
export function inMergingOrder(lanes: readonly Lane[]): Lane[] {
  const ordered: Lane[] = [];
  const spans: number[] = [];
  if (lanes.length > 24) {
    const known = new Map<Lane, number>();
    for (const lane of lanes) known.set(lane, spanOf(lane));
    return lanes.toSorted(
      (one, two) =>
        (known.get(one) as number) - (known.get(two) as number) ||
        (one.issues[0] as number) - (two.issues[0] as number),
    );
  }
  for (const lane of lanes) {
    const span = spanOf(lane);
    let t = ordered.length;
    while (t > 0) {
      const other = ordered[t - 1] as Lane;
      const difference = (spans[t - 1] as number) - span;
      if (difference < 0 || (difference === 0 && (other.issues[0] as number) <= (lane.issues[0] as number))) break;
      ordered[t] = other;
      spans[t] = spans[t - 1] as number;
      t -= 1;
    }
    ordered[t] = lane;
    spans[t] = span;
  }
  return ordered;
}

function spanOf(lane: Lane): number {
  let span = 0;
  for (const column of lane.columns) {
    let low = Infinity;
    let high = -Infinity;
    for (let k = lane.start; k < lane.start + lane.count; k += 1) {
      const value = column[k] as number;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    span += high - low;
  }
  return span;
}

/** The most an option of the lane gives a party. */
export function mostOf(lane: Lane, party: number): number {
  const column = lane.columns[party] as Float64Array;
  let high = -Infinity;
  for (let k = lane.start; k < lane.start + lane.count; k += 1)
    if ((column[k] as number) > high) high = column[k] as number;
  return high;
}

/** Two parties: leaves in `order` the kept options by rising first points; gives back how many. */
function staircase(at: Problem, base: number, count: number, order: number[]): number {
  const a = at.points[0] as Float64Array;
  const b = at.points[1] as Float64Array;
  const before = (one: number, two: number): number =>
    (a[base + one] as number) - (a[base + two] as number) ||
    (b[base + one] as number) - (b[base + two] as number) ||
    two - one;
  sortOptions(order, count, before);
  // From the best first value down: kept is what has a better second value than all before it.
  let top = -Infinity;
  let write = count;
  for (let k = count - 1; k >= 0; k -= 1) {
    const option = order[k] as number;
    const value = b[base + option] as number;
    if (value > top) {
      top = value;
      write -= 1;
      order[write] = option;
    }
  }
  order.splice(0, write);
  return count - write;
}

/** Any number of parties: leaves in `order` the options no other beats; gives back how many. */
function unbeaten(at: Problem, base: number, count: number, order: number[]): number {
  order.length = 0;
  for (let option = 0; option < count; option += 1) order.push(option);
  const kept = unbeatenOptions(at, base, order);
  order.length = 0;
  for (const option of kept) order.push(option);
  return kept.length;
}

/** From so many options on, a tree is quicker than comparing all pairs. */
const treeFrom = 100;

/** Of these options of an issue (whose points start at `base`), those whose points no other beats, one of each equal kind. */
export function unbeatenOptions(at: Problem, base: number, options: readonly number[]): number[] {
  if (options.length >= treeFrom) {
    const columns = at.points.map((row) => Float64Array.from(options, (option) => row[base + option] as number));
    const keep = new Uint8Array(options.length);
    unbeatenPoints(space, columns, options.length, keep);
    return options.filter((_, index) => keep[index] === 1);
  }
  const sum = (option: number): number => {
    let total = 0;
    for (const row of at.points) total += row[base + option] as number;
    return total;
  };
  // By falling sum, only an earlier one can beat a later one.
  const sums = new Map(options.map((option) => [option, sum(option)]));
  const ordered = options.toSorted((one, two) => (sums.get(two) as number) - (sums.get(one) as number) || one - two);
  const kept: number[] = [];
  for (const option of ordered) {
    let beaten = false;
    for (let other = 0; other < kept.length && !beaten; other += 1) {
      beaten = true;
      for (const row of at.points)
        if ((row[base + (kept[other] as number)] as number) < (row[base + option] as number)) beaten = false;
    }
    if (!beaten) kept.push(option);
  }
  return kept;
}

function sortOptions(order: number[], count: number, compare: (one: number, two: number) => number): void {
  order.length = 0;
  for (let option = 0; option < count; option += 1) order.push(option);
  if (count > 24) {
    order.sort(compare);
    return;
  }
  for (let k = 1; k < count; k += 1) {
    const moving = order[k] as number;
    let t = k - 1;
    while (t >= 0 && compare(order[t] as number, moving) > 0) {
      order[t + 1] = order[t] as number;
      t -= 1;
    }
    order[t + 1] = moving;
  }
}
