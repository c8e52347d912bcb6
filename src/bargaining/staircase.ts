/**
 * Two parties: one step of merging. A staircase (first party's points rising, second's falling) plus the options of one
 * issue gives every sum; what nothing beats is the next staircase.
 *
 * Sums are thrown into buckets by the first party's points. A sum is beaten for certain when a higher bucket holds a
 * better second value; that takes two quick passes and leaves little more than the answer, which a bucket sort then
 * orders. When there are about as many sums as whole numbers in the range, each number gets its own bucket and the
 * best sum of each is kept at once (`dense`): the case of zero-sum problems.
 */
import type { Workspace } from './workspace.ts';

const slots = { best: 8, sumA: 9, sumB: 10, count: 8, from: 9, bucket: 10, order: 11 } as const;

/** Most buckets ever used, and the widest range (in points) the dense table takes. */
const bucketLimit = 1 << 18;
const denseLimit = 1 << 24;

/**
 * Merges the staircase `a`, `b` (first `n` entries) with options `oa`, `ob` (same shape) into `outA`, `outB`; `outFrom`
 * receives state × number of options + option. The out arrays need room for n × options entries (or the range, if
 * smaller). Gives back the length of the new staircase.
 */
export function mergeStaircase(
  space: Workspace,
  a: Float64Array,
  b: Float64Array,
  n: number,
  oa: Float64Array,
  ob: Float64Array,
  outA: Float64Array,
  outB: Float64Array,
  outFrom: Int32Array,
): number {
  const k = oa.length;
  const low = (a[0] as number) + (oa[0] as number);
  const range = (a[n - 1] as number) + (oa[k - 1] as number) - low + 1;
  if (range <= denseLimit && n * k >= range) return mergeDense(space, a, b, n, oa, ob, outA, outB, outFrom, low, range);
  const buckets = Math.min(range, Math.max(16, n), bucketLimit);
  const scale = range > 1 ? (buckets - 1) / (range - 1) : 0;
  const best = space.floats(slots.best, buckets);
  for (let q = 0; q < buckets; q += 1) best[q] = -Infinity;
  for (let o = 0; o < k; o += 1) {
    const addA = (oa[o] as number) - low;
    const addB = ob[o] as number;
    for (let i = 0; i < n; i += 1) {
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
  const count = space.ints(slots.count, buckets + 1);
  for (let q = 0; q <= buckets; q += 1) count[q] = 0;
  const sumA = space.floats(slots.sumA, n * k);
  const sumB = space.floats(slots.sumB, n * k);
  const from = space.ints(slots.from, n * k);
  const bucket = space.ints(slots.bucket, n * k);
  let kept = 0;
  for (let o = 0; o < k; o += 1) {
    const addA = (oa[o] as number) - low;
    const addB = ob[o] as number;
    for (let i = 0; i < n; i += 1) {
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
  let size = 0;
  for (let s = kept - 1; s >= 0; s -= 1) {
    const state = order[s] as number;
    const value = sumB[state] as number;
    if (value > top) {
      top = value;
      order[kept - 1 - size] = state;
      size += 1;
    }
  }
  for (let s = 0; s < size; s += 1) {
    const state = order[kept - size + s] as number;
    outA[s] = (sumA[state] as number) + low;
    outB[s] = sumB[state] as number;
    outFrom[s] = from[state] as number;
  }
  return size;
}

/** One bucket per whole number: the best second value of each first value, then one sweep from above. */
function mergeDense(
  space: Workspace,
  a: Float64Array,
  b: Float64Array,
  n: number,
  oa: Float64Array,
  ob: Float64Array,
  outA: Float64Array,
  outB: Float64Array,
  outFrom: Int32Array,
  low: number,
  range: number,
): number {
  const k = oa.length;
  const best = space.floats(slots.best, range);
  const from = space.ints(slots.from, range);
  for (let q = 0; q < range; q += 1) best[q] = -Infinity;
  for (let o = 0; o < k; o += 1) {
    const addA = (oa[o] as number) - low;
    const addB = ob[o] as number;
    for (let i = 0; i < n; i += 1) {
      const q = ((a[i] as number) + addA) | 0;
      const value = (b[i] as number) + addB;
      if (value > (best[q] as number)) {
        best[q] = value;
        from[q] = i * k + o;
      }
    }
  }
  let size = 0;
  let top = -Infinity;
  for (let q = range - 1; q >= 0; q -= 1) {
    if ((best[q] as number) > top) {
      top = best[q] as number;
      size += 1;
    } else best[q] = -Infinity;
  }
  let s = 0;
  for (let q = 0; s < size; q += 1) {
    if ((best[q] as number) === -Infinity) continue;
    outA[s] = q + low;
    outB[s] = best[q] as number;
    outFrom[s] = from[q] as number;
    s += 1;
  }
  return size;
}
