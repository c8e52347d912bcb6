/**
 * Any number of parties: which points nothing beats, by a k-d tree over all of them. Each node knows the best value per
 * party below it; a point is beaten only through nodes that are at least as good for everybody, so most of the tree is
 * never visited. Of equal points the first one in tree order stays. (Bentley 1975, multidimensional binary search trees.)
 */
import type { Workspace } from './workspace.ts';

const slots = { sum: 20, point: 21, top: 22, index: 20, left: 21, right: 22, start: 23, end: 24, stack: 25 } as const;
const leafSize = 8;
/** Points looked at to find the party whose values differ most. */
const samples = 16;
/** How many points that lately beat another are tried first. */
const killers = 4;

type Tree = {
  readonly columns: readonly Float64Array[];
  readonly sum: Float64Array;
  readonly index: Int32Array;
  /** Per node: the best value of each party, then the best sum. */
  readonly top: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  made: number;
};

/** Marks in `keep` (first `n` entries) the points of `columns` that no other point beats, one of each equal group. */
export function unbeatenPoints(space: Workspace, columns: readonly Float64Array[], n: number, keep: Uint8Array): void {
  const parties = columns.length;
  const width = parties + 1;
  const nodes = 4 * Math.ceil(n / leafSize) + 4;
  const tree: Tree = {
    columns,
    sum: space.floats(slots.sum, n),
    index: space.ints(slots.index, n),
    top: space.floats(slots.top, nodes * width),
    left: space.ints(slots.left, nodes),
    right: space.ints(slots.right, nodes),
    start: space.ints(slots.start, nodes),
    end: space.ints(slots.end, nodes),
    made: 0,
  };
  const { sum, index } = tree;
  for (let i = 0; i < n; i += 1) {
    index[i] = i;
    sum[i] = 0;
  }
  for (const column of columns) for (let i = 0; i < n; i += 1) sum[i] = (sum[i] as number) + (column[i] as number);
  if (n > 0) build(tree, 0, n);
  // The points in tree order, side by side.
  const point = space.floats(slots.point, n * width);
  for (let party = 0; party <= parties; party += 1) {
    const column = party === parties ? sum : (columns[party] as Float64Array);
    for (let i = 0, to = party; i < n; i += 1, to += width) point[to] = column[index[i] as number] as number;
  }
  search(space, tree, point, n, parties, keep);
}

function build(tree: Tree, from: number, to: number): number {
  const { columns, sum, index, top, left, right } = tree;
  const parties = columns.length;
  const width = parties + 1;
  const node = tree.made;
  tree.made += 1;
  tree.start[node] = from;
  tree.end[node] = to;
  const base = node * width;
  if (to - from <= leafSize) {
    left[node] = -1;
    for (let party = 0; party <= parties; party += 1) {
      const column = party === parties ? sum : (columns[party] as Float64Array);
      let high = -Infinity;
      for (let i = from; i < to; i += 1) {
        const value = column[index[i] as number] as number;
        if (value > high) high = value;
      }
      top[base + party] = high;
    }
    return node;
  }
  const middle = (from + to) >> 1;
  selectHigh(columns[widest(tree, from, to)] as Float64Array, index, from, to - 1, middle);
  const one = build(tree, from, middle);
  const two = build(tree, middle, to);
  left[node] = one;
  right[node] = two;
  for (let party = 0; party <= parties; party += 1) {
    const a = top[one * width + party] as number;
    const b = top[two * width + party] as number;
    top[base + party] = a > b ? a : b;
  }
  return node;
}

/** The party whose values differ most, by a sample. */
function widest(tree: Tree, from: number, to: number): number {
  const step = Math.max(1, Math.floor((to - from) / samples));
  let best = 0;
  let spread = -1;
  for (let party = 0; party < tree.columns.length; party += 1) {
    const column = tree.columns[party] as Float64Array;
    let high = -Infinity;
    let low = Infinity;
    for (let i = from; i < to; i += step) {
      const value = column[tree.index[i] as number] as number;
      if (value > high) high = value;
      if (value < low) low = value;
    }
    if (high - low > spread) {
      spread = high - low;
      best = party;
    }
  }
  return best;
}

function search(
  space: Workspace,
  { top, left, right, start, end, index }: Tree,
  point: Float64Array,
  n: number,
  parties: number,
  keep: Uint8Array,
): void {
  const width = parties + 1;
  const stack = space.ints(slots.stack, 256);
  const recent = new Int32Array(killers).fill(-1);
  let nextKiller = 0;
  for (let i = 0; i < n; i += 1) {
    const mine = i * width;
    let beaten = 0;
    for (let r = 0; r < killers && beaten === 0; r += 1) {
      const other = recent[r] as number;
      if (other < 0 || other === mine) continue;
      let d = parties;
      while (d >= 0 && (point[other + d] as number) >= (point[mine + d] as number)) d -= 1;
      if (d < 0 && (other < mine || !samePoint(point, other, mine, parties))) beaten = 1;
    }
    let depth = 0;
    if (beaten === 0) {
      stack[0] = 0;
      depth = 1;
    }
    while (depth > 0 && beaten === 0) {
      depth -= 1;
      const node = stack[depth] as number;
      const high = node * width;
      let d = parties;
      while (d >= 0 && (top[high + d] as number) >= (point[mine + d] as number)) d -= 1;
      if (d >= 0) continue;
      if ((left[node] as number) < 0) {
        const last = (end[node] as number) * width;
        for (let other = (start[node] as number) * width; other < last; other += width) {
          let e = parties;
          while (e >= 0 && (point[other + e] as number) >= (point[mine + e] as number)) e -= 1;
          if (e < 0 && other !== mine && (other < mine || !samePoint(point, other, mine, parties))) {
            beaten = 1;
            recent[nextKiller] = other;
            nextKiller = (nextKiller + 1) % killers;
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
