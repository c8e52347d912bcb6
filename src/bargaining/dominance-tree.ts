/**
 * Any number of parties: which points nothing beats, by a k-d tree over all of them. Each node knows the best value per
 * party below it; a point is beaten only through nodes that are at least as good for everybody, so most of the tree is
 * never visited. Of equal points the first one in tree order stays. (Bentley 1975, multidimensional binary search trees.)
 */
import type { Workspace } from './workspace.ts';

const slots = { sum: 20, point: 21, top: 22, index: 20, left: 21, right: 22, start: 23, end: 24, stack: 25 } as const;
const leafSize = 8;

/** Marks in `keep` (first `n` entries) the points of `columns` that no other point beats, one of each equal group. */
export function unbeatenPoints(space: Workspace, columns: readonly Float64Array[], n: number, keep: Uint8Array): void {
  const parties = columns.length;
  const width = parties + 1;
  const sum = space.floats(slots.sum, n);
  const index = space.ints(slots.index, n);
  for (let i = 0; i < n; i += 1) {
    index[i] = i;
    sum[i] = 0;
  }
  for (const column of columns) for (let i = 0; i < n; i += 1) sum[i] = (sum[i] as number) + (column[i] as number);
  const nodes = 4 * Math.ceil(n / leafSize) + 4;
  const top = space.floats(slots.top, nodes * width);
  const left = space.ints(slots.left, nodes);
  const right = space.ints(slots.right, nodes);
  const start = space.ints(slots.start, nodes);
  const end = space.ints(slots.end, nodes);
  let made = 0;
  const build = (from: number, to: number): number => {
    const node = made;
    made += 1;
    start[node] = from;
    end[node] = to;
    let widest = 0;
    let spread = 0;
    for (let party = 0; party < parties; party += 1) {
      const column = columns[party] as Float64Array;
      let high = -Infinity;
      let low = Infinity;
      for (let i = from; i < to; i += 1) {
        const value = column[index[i] as number] as number;
        if (value > high) high = value;
        if (value < low) low = value;
      }
      top[node * width + party] = high;
      if (high - low > spread) {
        spread = high - low;
        widest = party;
      }
    }
    let best = -Infinity;
    for (let i = from; i < to; i += 1) {
      const value = sum[index[i] as number] as number;
      if (value > best) best = value;
    }
    top[node * width + parties] = best;
    if (to - from <= leafSize || spread === 0) {
      left[node] = -1;
      return node;
    }
    const middle = (from + to) >> 1;
    selectHigh(columns[widest] as Float64Array, index, from, to - 1, middle);
    left[node] = build(from, middle);
    right[node] = build(middle, to);
    return node;
  };
  build(0, n);
  const point = space.floats(slots.point, n * width);
  for (let i = 0; i < n; i += 1) {
    const at = index[i] as number;
    for (let party = 0; party < parties; party += 1)
      point[i * width + party] = (columns[party] as Float64Array)[at] as number;
    point[i * width + parties] = sum[at] as number;
  }
  const stack = space.ints(slots.stack, 256);
  for (let i = 0; i < n; i += 1) {
    const mine = i * width;
    let depth = 1;
    let beaten = 0;
    stack[0] = 0;
    while (depth > 0 && beaten === 0) {
      depth -= 1;
      const node = stack[depth] as number;
      const high = node * width;
      let d = width - 1;
      while (d >= 0 && (top[high + d] as number) >= (point[mine + d] as number)) d -= 1;
      if (d >= 0) continue;
      if ((left[node] as number) < 0) {
        const last = end[node] as number;
        for (let s = start[node] as number; s < last; s += 1) {
          const other = s * width;
          let e = width - 1;
          while (e >= 0 && (point[other + e] as number) >= (point[mine + e] as number)) e -= 1;
          if (e < 0 && (s < i || !samePoint(point, other, mine, parties))) {
            beaten = 1;
            break;
          }
        }
      } else {
        stack[depth] = right[node] as number;
        stack[depth + 1] = left[node] as number;
        depth += 2;
      }
    }
    keep[index[i] as number] = 1 - beaten;
  }
}

function samePoint(point: Float64Array, one: number, two: number, parties: number): boolean {
  for (let d = 0; d < parties; d += 1) if (point[one + d] !== point[two + d]) return false;
  return true;
}

/** Hoare's selection: afterwards `index[from..middle)` holds the higher values, the rest the lower ones. */
function selectHigh(column: Float64Array, index: Int32Array, from: number, to: number, middle: number): void {
  let low = from;
  let high = to;
  while (low < high) {
    const pivot = column[index[(low + high) >> 1] as number] as number;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((column[index[i] as number] as number) > pivot) i += 1;
      while ((column[index[j] as number] as number) < pivot) j -= 1;
      if (i <= j) {
        const held = index[i] as number;
        index[i] = index[j] as number;
        index[j] = held;
        i += 1;
        j -= 1;
      }
    }
    if (middle <= j) high = j;
    else if (middle >= i) low = i;
    else return;
  }
}
