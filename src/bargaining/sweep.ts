/**
 * Three parties: which points nothing beats, by a sweep. Points are taken from the best first value down, so only an
 * earlier point can beat a later one, and that needs a look at two values only: is there an earlier point with at least
 * this second and at least this third value? Earlier points lie in buckets by second value; a Fenwick tree over the
 * buckets gives the best third value above a bucket (Fenwick 1994), and inside one bucket a short staircase is walked.
 * (The idea: Kung, Luccio and Preparata 1975, maxima of a set of vectors in three dimensions.)
 */
import { byDescending } from './point-order.ts';
import type { Workspace } from './workspace.ts';

const slots = { tree: 30, order: 30, head: 31, next: 32 } as const;

/** Marks in `keep` (first `n` entries) the points `a`, `b`, `c` that no other point beats, one of each equal group. */
export function unbeatenTriples(space: Workspace, columns: readonly Float64Array[], n: number, keep: Uint8Array): void {
  const b = columns[1] as Float64Array;
  const c = columns[2] as Float64Array;
  const order = byDescending(space, columns, n, slots.order);
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < n; i += 1) {
    const value = b[i] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const buckets = Math.min(high - low + 1, 2 * n + 1, 1 << 20);
  const scale = high > low ? (buckets - 1) / (high - low) : 0;
  const tree = space.floats(slots.tree, buckets + 2);
  const head = space.ints(slots.head, buckets + 2);
  const next = space.ints(slots.next, n);
  for (let q = 0; q <= buckets + 1; q += 1) {
    tree[q] = -Infinity;
    head[q] = -1;
  }
  for (let s = 0; s < n; s += 1) {
    const i = order[s] as number;
    const y = b[i] as number;
    const z = c[i] as number;
    // Position 1 is the highest bucket: a prefix of the tree is "all better second values".
    const place = buckets - (((y - low) * scale) | 0);
    let beaten = 0;
    for (let t = place - 1; t > 0; t &= t - 1)
      if ((tree[t] as number) >= z) {
        beaten = 1;
        break;
      }
    if (beaten === 0) {
      let before = -1;
      let other = head[place] as number;
      while (other >= 0) {
        const after = next[other] as number;
        const oy = b[other] as number;
        const oz = c[other] as number;
        if (oy >= y && oz >= z) {
          beaten = 1;
          break;
        }
        if (oy <= y && oz <= z) {
          if (before < 0) head[place] = after;
          else next[before] = after;
        } else before = other;
        other = after;
      }
    }
    if (beaten === 0) {
      next[i] = head[place] as number;
      head[place] = i;
      for (let t = place; t <= buckets; t += t & -t) {
        if ((tree[t] as number) < z) tree[t] = z;
      }
    }
    keep[i] = 1 - beaten;
  }
}
