/**
 * Two parties: one step of merging. A staircase (first party's points rising, second's falling) plus the options of one
 * issue gives every sum; what nothing beats is the next staircase.
 *
 * A sample of the sums is thrown into buckets by the first party's points: a sum is beaten for certain when a higher
 * bucket holds a second value as good. Whole runs of sums fall to one look (their best second value against the bucket
 * of their last first value); what is left is little more than the answer, and a bucket sort puts it in order.
 */
import type { Lane } from './lanes.ts';
import type { Workspace } from './workspace.ts';

const slots = { best: 8, sumA: 9, sumB: 10, count: 8, from: 9, bucket: 10, order: 11 } as const;

/** Most buckets ever used. */
const bucketLimit = 1 << 18;
/** States per look; every such state is in the sample. */
const run = 8;

/** A staircase: first `size` entries of `a` (rising) and `b` (falling). */
export type Staircase = { readonly a: Float64Array; readonly b: Float64Array; readonly size: number };

/**
 * Merges a staircase with a lane into `outA`, `outB`; `outFrom` receives state × options + option. The out arrays need
 * room for states × options. Gives back the length of the new staircase.
 */
export function mergeStaircase(
  space: Workspace,
  { a, b, size: n }: Staircase,
  lane: Lane,
  outA: Float64Array,
  outB: Float64Array,
  outFrom: Int32Array,
): number {
  const k = lane.count;
  const oa = lane.columns[0] as Float64Array;
  const ob = lane.columns[1] as Float64Array;
  const first = lane.start;
  const low = (a[0] as number) + (oa[first] as number);
  const range = (a[n - 1] as number) + (oa[first + k - 1] as number) - low + 1;
  const buckets = Math.min(range, Math.max(16, n), bucketLimit);
  const scale = range > 1 ? (buckets - 1) / (range - 1) : 0;
  const best = space.floats(slots.best, buckets);
  const count = space.ints(slots.count, buckets + 1);
  for (let q = 0; q < buckets; q += 1) {
    best[q] = -Infinity;
    count[q] = 0;
  }
  const stride = n < 64 ? 1 : n < 512 ? 2 : run / 2;
  for (let o = 0; o < k; o += 1) {
    const addA = (oa[first + o] as number) - low;
    const addB = ob[first + o] as number;
    for (let i = 0; i < n; i += stride) {
      const q = (((a[i] as number) + addA) * scale) | 0;
      const value = (b[i] as number) + addB;
      if (value > (best[q] as number)) best[q] = value;
    }
  }
  let above = -Infinity;
  for (let q = buckets - 1; q >= 0; q -= 1) {
    const here = best[q] as number;
    best[q] = above;
    if (here > above) above = here;
  }
  const sumA = space.floats(slots.sumA, n * k);
  const sumB = space.floats(slots.sumB, n * k);
  const from = space.ints(slots.from, n * k);
  const bucket = space.ints(slots.bucket, n * k);
  let kept = 0;
  for (let o = 0; o < k; o += 1) {
    const addA = (oa[first + o] as number) - low;
    const addB = ob[first + o] as number;
    for (let i = 0; i < n;) {
      const end = i + run < n ? i + run : n;
      if ((b[i] as number) + addB <= (best[(((a[end - 1] as number) + addA) * scale) | 0] as number)) {
        i = end;
        continue;
      }
      for (; i < end; i += 1) {
        const x = (a[i] as number) + addA;
        const q = (x * scale) | 0;
        const value = (b[i] as number) + addB;
        if (value > (best[q] as number)) {
          sumA[kept] = x;
          sumB[kept] = value;
          from[kept] = i * k + o;
          bucket[kept] = q;
          count[q] = (count[q] as number) + 1;
          kept += 1;
        }
      }
    }
  }
  return orderAndSweep(space, kept, buckets, low, outA, outB, outFrom);
}

/** Sorts the kept sums by first value (bucket sort, then insertion), and keeps those no higher one beats. */
function orderAndSweep(
  space: Workspace,
  kept: number,
  buckets: number,
  low: number,
  outA: Float64Array,
  outB: Float64Array,
  outFrom: Int32Array,
): number {
  const count = space.ints(slots.count, buckets + 1);
  const sumA = space.floats(slots.sumA, kept);
  const sumB = space.floats(slots.sumB, kept);
  const from = space.ints(slots.from, kept);
  const bucket = space.ints(slots.bucket, kept);
  const order = space.ints(slots.order, kept);
  let next = 0;
  for (let q = 0; q < buckets; q += 1) {
    const here = count[q] as number;
    count[q] = next;
    next += here;
  }
  for (let s = 0; s < kept; s += 1) {
    const q = bucket[s] as number;
    const place = count[q] as number;
    count[q] = place + 1;
    order[place] = s;
  }
  for (let s = 1; s < kept; s += 1) {
    const moving = order[s] as number;
    const x = sumA[moving] as number;
    const y = sumB[moving] as number;
    let t = s - 1;
    while (t >= 0) {
      const other = order[t] as number;
      const z = sumA[other] as number;
      if (z < x || (z === x && (sumB[other] as number) <= y)) break;
      order[t + 1] = other;
      t -= 1;
    }
    order[t + 1] = moving;
  }
  let top = -Infinity;
  let write = kept;
  for (let s = kept - 1; s >= 0; s -= 1) {
    const state = order[s] as number;
    const value = sumB[state] as number;
    if (value > top) {
      top = value;
      write -= 1;
      order[write] = state;
    }
  }
  const size = kept - write;
  for (let s = 0; s < size; s += 1) {
    const state = order[write + s] as number;
    outA[s] = (sumA[state] as number) + low;
    outB[s] = sumB[state] as number;
    outFrom[s] = from[state] as number;
  }
  return size;
}
