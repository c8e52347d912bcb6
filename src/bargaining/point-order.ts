/** Putting points in order: a bucket sort on the first value, then insertion within it (nearly linear). */
import type { Workspace } from './workspace.ts';

const slots = { count: 40, bucket: 41 } as const;

/** Numbers of the points (first `n`) from the best first value down, ties by the next values; an array of the work space. */
export function byDescending(space: Workspace, columns: readonly Float64Array[], n: number, slot: number): Int32Array {
  const a = columns[0] as Float64Array;
  const order = space.ints(slot, n);
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < n; i += 1) {
    const value = a[i] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (n === 0) return order;
  const buckets = Math.min(high - low + 1, n + 1);
  const scale = high > low ? (buckets - 1) / (high - low) : 0;
  const count = space.ints(slots.count, buckets + 1);
  const bucket = space.ints(slots.bucket, n);
  for (let q = 0; q <= buckets; q += 1) count[q] = 0;
  for (let i = 0; i < n; i += 1) {
    const q = ((high - (a[i] as number)) * scale) | 0;
    bucket[i] = q;
    count[q + 1] = (count[q + 1] as number) + 1;
  }
  for (let q = 0; q < buckets; q += 1) count[q + 1] = (count[q + 1] as number) + (count[q] as number);
  for (let i = 0; i < n; i += 1) {
    const q = bucket[i] as number;
    const place = count[q] as number;
    count[q] = place + 1;
    order[place] = i;
  }
  // After the scatter, count[q] is the end of bucket q.
  let from = 0;
  for (let q = 0; q < buckets; q += 1) {
    const to = count[q] as number;
    if (to - from > 24) order.subarray(from, to).sort((one, two) => compare(columns, two, one));
    else insertionSort(columns, order, from, to);
    from = to;
  }
  return order;
}

function compare(columns: readonly Float64Array[], one: number, two: number): number {
  for (const column of columns) {
    const difference = (column[one] as number) - (column[two] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

function insertionSort(columns: readonly Float64Array[], order: Int32Array, from: number, to: number): void {
  for (let s = from + 1; s < to; s += 1) {
    const moving = order[s] as number;
    let t = s - 1;
    while (t >= from && compare(columns, order[t] as number, moving) < 0) {
      order[t + 1] = order[t] as number;
      t -= 1;
    }
    order[t + 1] = moving;
  }
}
