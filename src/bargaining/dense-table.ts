/**
 * Two parties with about as many sums as whole numbers in the range (nearly zero-sum problems): a table with one place
 * per whole number keeps the best second value of each first value, and one sweep from above leaves the staircase.
 */
import type { Lane } from './lanes.ts';
import type { Staircase } from './staircase.ts';
import type { Workspace } from './workspace.ts';

const slots = { best: 12, from: 12 } as const;

/** The widest range (in points) a table is laid out for. */
export const denseLimit = 1 << 24;
/** States taken at a time through all options, so that they stay near. */
const block = 2048;

/** Like `mergeStaircase`; the out arrays need room for the range. */
export function mergeDense(
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
  const low = (a[0] as number) + (oa[lane.start] as number);
  const range = (a[n - 1] as number) + (oa[lane.start + k - 1] as number) - low + 1;
  const best = space.floats(slots.best, range);
  const from = space.ints(slots.from, range);
  for (let q = 0; q < range; q += 1) best[q] = -Infinity;
  for (let start = 0; start < n; start += block) {
    const end = Math.min(n, start + block);
    for (let o = 0; o < k; o += 1) {
      const addA = (oa[lane.start + o] as number) - low;
      const addB = ob[lane.start + o] as number;
      for (let i = start; i < end; i += 1) {
        const q = ((a[i] as number) + addA) | 0;
        const value = (b[i] as number) + addB;
        if (value > (best[q] as number)) {
          best[q] = value;
          from[q] = i * k + o;
        }
      }
    }
  }
  let top = -Infinity;
  let size = 0;
  for (let q = range - 1; q >= 0; q -= 1) {
    const here = best[q] as number;
    if (here > top) {
      top = here;
      size += 1;
    } else best[q] = -Infinity;
  }
  for (let q = 0, s = 0; s < size; q += 1) {
    const here = best[q] as number;
    if (here === -Infinity) continue;
    outA[s] = q + low;
    outB[s] = here;
    outFrom[s] = from[q] as number;
    s += 1;
  }
  return size;
}
