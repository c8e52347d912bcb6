/**
 * The Pareto frontier: every vector of points that some package gives, that is at or above every limit, and that nothing
 * beats; each with a package. Issues are merged one by one (dynamic programming over prefixes; Nemhauser and Ullmann
 * 1969 for two values), keeping only prefixes nothing beats and that can still reach every limit.
 */
import { groupLane, groupsOf } from './interdependent.ts';
import { inMergingOrder, laneOf, type Lane } from './lanes.ts';
import { mergePoints } from './merge-points.ts';
import { byDescending } from './point-order.ts';
import type { Problem } from './problem.ts';
import { mergeStaircase } from './staircase.ts';
import { workspace } from './workspace.ts';

/** A frontier: `columns[party][index]` rising by the first party (then the next); `packages` holds one row per point. */
export type Frontier = {
  readonly size: number;
  readonly columns: readonly Float64Array[];
  /** The option (0-based) of issue i of point p stands at p × issues + i. */
  readonly packages: Uint8Array | Uint16Array | Int32Array;
  readonly issues: number;
  /** 0 for everybody: exact. Else every efficient package is within this many points, per party, of a listed one. */
  readonly epsilon: readonly number[];
};

/** What is left of a step: where each kept state came from (earlier state × options + option). */
export type Step = { readonly lane: Lane; readonly from: Int32Array };

const space = workspace();
const slots = { a: 0, b: 1, c: 2, d: 3, from: 0, at: 1 } as const;

/** The lanes of a problem: one per issue, or per group of issues that boxes link. */
function lanesOf(at: Problem): Lane[] {
  if (at.terms.length === 0 && at.forbidden.length === 0)
    return inMergingOrder(at.issues.map((_, issue) => laneOf(at, issue)));
  const { single, groups } = groupsOf(at);
  const lanes = single.map((issue) => laneOf(at, issue));
  for (const group of groups) {
    const lane = groupLane(space, at, group);
    if (lane === undefined) throw new Error('too tangled');
    lanes.push(lane);
  }
  return inMergingOrder(lanes);
}

/** The exact frontier of a problem. */
export function frontierOf(at: Problem): Frontier {
  const lanes = lanesOf(at);
  if (lanes.some((lane) => lane.count === 0)) return emptyFrontier(at);
  const steps: Step[] = [];
  const end =
    at.parties.length === 1
      ? mergeSingle(at, lanes, steps)
      : at.parties.length === 2
        ? mergePairs(at, lanes, steps)
        : mergeMany(at, lanes, steps);
  return {
    size: end.size,
    columns: end.columns,
    packages: readPackages(at, steps, end.order, end.size),
    issues: at.issues.length,
    epsilon: at.parties.map(() => 0),
  };
}

function emptyFrontier(at: Problem): Frontier {
  return {
    size: 0,
    columns: at.parties.map(() => new Float64Array(0)),
    packages: new Uint8Array(0),
    issues: at.issues.length,
    epsilon: at.parties.map(() => 0),
  };
}

type End = { readonly size: number; readonly columns: readonly Float64Array[]; readonly order: Int32Array };

/** What the remaining lanes can still add at most, per party: `[lane][party]`. */
function remaining(lanes: readonly Lane[], parties: number): number[][] {
  const rest: number[][] = [];
  let sum = new Array<number>(parties).fill(0);
  for (let l = lanes.length - 1; l >= 0; l -= 1) {
    rest[l] = sum;
    const lane = lanes[l] as Lane;
    sum = sum.map((value, party) => {
      let top = -Infinity;
      for (const points of lane.columns[party] as Float64Array) if (points > top) top = points;
      return value + top;
    });
  }
  return rest;
}

function mergeSingle(at: Problem, lanes: readonly Lane[], steps: Step[]): End {
  let sum = 0;
  for (const lane of lanes) {
    // Of one party's options only the best one is left in a lane.
    sum += (lane.columns[0] as Float64Array)[0] as number;
    steps.push({ lane, from: new Int32Array(1) });
  }
  const size = sum >= (at.parties[0]?.reservation ?? 0) ? 1 : 0;
  return { size, columns: [Float64Array.of(...(size === 1 ? [sum] : []))], order: new Int32Array(size) };
}

function mergePairs(at: Problem, lanes: readonly Lane[], steps: Step[]): End {
  const rest = remaining(lanes, 2);
  const limitA = at.parties[0]?.reservation ?? 0;
  const limitB = at.parties[1]?.reservation ?? 0;
  let a: Float64Array = new Float64Array(1);
  let b: Float64Array = new Float64Array(1);
  let size = 1;
  let flip = false;
  for (const [l, lane] of lanes.entries()) {
    const room = roomFor(size, lane, a, size);
    const outA = space.floats(flip ? slots.a : slots.c, room);
    const outB = space.floats(flip ? slots.b : slots.d, room);
    const from = space.ints(slots.from, room);
    const oa = lane.columns[0] as Float64Array;
    const ob = lane.columns[1] as Float64Array;
    const made = mergeStaircase(space, a, b, size, oa, ob, outA, outB, from);
    // The first value rises and the second falls, so what cannot reach a limit any more is a head and a tail.
    const needA = limitA - (rest[l]?.[0] ?? 0);
    const needB = limitB - (rest[l]?.[1] ?? 0);
    let head = 0;
    let tail = made;
    while (head < tail && (outA[head] as number) < needA) head += 1;
    while (tail > head && (outB[tail - 1] as number) < needB) tail -= 1;
    steps.push({ lane, from: from.slice(head, tail) });
    a = head === 0 ? outA : outA.subarray(head, tail);
    b = head === 0 ? outB : outB.subarray(head, tail);
    size = tail - head;
    flip = !flip;
    if (size === 0) break;
  }
  return { size, columns: [a.slice(0, size), b.slice(0, size)], order: Int32Array.from({ length: size }, (_, s) => s) };
}

function roomFor(size: number, lane: Lane, a: Float64Array, n: number): number {
  const oa = lane.columns[0] as Float64Array;
  const range = (a[n - 1] as number) - (a[0] as number) + (oa[lane.count - 1] as number) - (oa[0] as number) + 1;
  return Math.min(size * lane.count, range);
}

function mergeMany(at: Problem, lanes: readonly Lane[], steps: Step[]): End {
  const parties = at.parties.length;
  const rest = remaining(lanes, parties);
  let columns: readonly Float64Array[] = at.parties.map(() => new Float64Array(1));
  let size = 1;
  for (const [l, lane] of lanes.entries()) {
    const merged = mergePoints(space, columns, size, lane);
    const need = at.parties.map((party, index) => party.reservation - (rest[l]?.[index] ?? 0));
    const kept = reachable(merged.columns, merged.size, need);
    columns = kept === undefined ? merged.columns : merged.columns.map((column) => pick(column, kept));
    const from = kept === undefined ? merged.from : kept.map((index) => merged.from[index] as number);
    steps.push({ lane, from });
    size = from.length;
    if (size === 0) break;
  }
  const order = byDescending(space, columns, size, slots.at).slice(0, size).reverse();
  return { size, columns: columns.map((column) => pick(column, order)), order };
}

function pick(column: Float64Array, order: Int32Array): Float64Array {
  const picked = new Float64Array(order.length);
  for (let s = 0; s < order.length; s += 1) picked[s] = column[order[s] as number] as number;
  return picked;
}

/** Numbers of the states that can still reach every limit; undefined if all of them can. */
function reachable(columns: readonly Float64Array[], size: number, need: readonly number[]): Int32Array | undefined {
  const kept: number[] = [];
  for (let i = 0; i < size; i += 1)
    if (columns.every((column, party) => (column[i] as number) >= (need[party] as number))) kept.push(i);
  return kept.length === size ? undefined : Int32Array.from(kept);
}

/** Walks the steps back from the last states: for each point, the option of every issue. */
function readPackages(at: Problem, steps: readonly Step[], order: Int32Array, size: number): Frontier['packages'] {
  const issues = at.issues.length;
  const widest = at.issues.reduce((most, issue) => Math.max(most, issue.options.length), 0);
  const cells = size * issues;
  const packages =
    widest <= 256 ? new Uint8Array(cells) : widest <= 65_536 ? new Uint16Array(cells) : new Int32Array(cells);
  const current = order.slice();
  for (let l = steps.length - 1; l >= 0 && size > 0; l -= 1) {
    const { lane, from } = steps[l] as Step;
    const { count, options } = lane;
    const width = lane.issues.length;
    for (const [j, issue] of lane.issues.entries())
      for (let p = 0; p < size; p += 1) {
        const link = from[current[p] as number] as number;
        packages[p * issues + issue] = options[(link % count) * width + j] as number;
      }
    for (let p = 0; p < size; p += 1) current[p] = ((from[current[p] as number] as number) / count) | 0;
  }
  return packages;
}
