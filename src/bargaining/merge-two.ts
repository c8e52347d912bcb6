/** Two parties: all lanes merged, one staircase after another. */
import { coarsen, type Caps } from './coarsen.ts';
import { denseLimit, mergeDense } from './dense-table.ts';
import { mostOf, type Lane } from './lanes.ts';
import { addLinks, type Links } from './links.ts';
import { mergeStaircase } from './staircase.ts';
import type { Workspace } from './workspace.ts';

const slots = { a: 0, b: 1, c: 2, d: 3, from: 0 } as const;

/** Sums per whole number in the range from which a table beats buckets. */
const denseFrom = 3;

/** States after the last step: `columns[party]`, first `size` entries. */
export type Merging = { columns: readonly Float64Array[]; size: number; candidates: number; epsilon: number[] };

/** Merges lanes that are staircases; keeps only states that can still reach both limits. */
export function mergeTwo(
  space: Workspace,
  lanes: readonly Lane[],
  limits: readonly number[],
  links: Links,
  caps: Caps,
): Merging {
  let restA = 0;
  let restB = 0;
  for (const lane of lanes) {
    restA += mostOf(lane, 0);
    restB += mostOf(lane, 1);
  }
  const epsilon = [0, 0];
  let a: Float64Array = new Float64Array(1);
  let b: Float64Array = new Float64Array(1);
  let size = 1;
  let candidates = 0;
  for (let l = 0; l < lanes.length; l += 1) {
    const lane = lanes[l] as Lane;
    const oa = lane.columns[0] as Float64Array;
    const range =
      (a[size - 1] as number) -
      (a[0] as number) +
      (oa[lane.start + lane.count - 1] as number) -
      (oa[lane.start] as number) +
      1;
    const sums = size * lane.count;
    const dense = range <= denseLimit && sums >= denseFrom * range;
    const room = dense ? range : sums;
    const odd = (l & 1) === 1;
    const outA = space.floats(odd ? slots.a : slots.c, room);
    const outB = space.floats(odd ? slots.b : slots.d, room);
    const from = space.ints(slots.from, room);
    const merge = dense ? mergeDense : mergeStaircase;
    const made = merge(space, { a, b, size }, lane, outA, outB, from);
    candidates += sums;
    restA -= mostOf(lane, 0);
    restB -= mostOf(lane, 1);
    // The first value rises and the second falls, so what cannot reach a limit any more is a head and a tail.
    const needA = (limits[0] as number) - restA;
    const needB = (limits[1] as number) - restB;
    let head = 0;
    let tail = made;
    while (head < tail && (outA[head] as number) < needA) head += 1;
    while (tail > head && (outB[tail - 1] as number) < needB) tail -= 1;
    a = head === 0 ? outA : outA.subarray(head, tail);
    b = head === 0 ? outB : outB.subarray(head, tail);
    size = tail - head;
    const most = caps.statesAfter(links.used, size, lanes[l + 1]?.count ?? 1, (l + 1) / lanes.length);
    if (size > most) {
      const kept = coarsen([a, b], size, most, epsilon);
      const fromKept = Int32Array.from(kept, (state) => from[head + state] as number);
      for (let s = 0; s < kept.length; s += 1) {
        a[s] = a[kept[s] as number] as number;
        b[s] = b[kept[s] as number] as number;
      }
      size = kept.length;
      addLinks(links, lane, fromKept, 0, size);
    } else addLinks(links, lane, from, head, tail);
    if (size === 0) break;
  }
  // Columns of up to eight numbers lie on the heap and cost next to nothing; longer ones share a block of memory.
  const block = size > 8 ? new ArrayBuffer(16 * size) : undefined;
  const columnA = block === undefined ? new Float64Array(size) : new Float64Array(block, 0, size);
  const columnB = block === undefined ? new Float64Array(size) : new Float64Array(block, 8 * size, size);
  for (let s = 0; s < size; s += 1) {
    columnA[s] = a[s] as number;
    columnB[s] = b[s] as number;
  }
  return { columns: [columnA, columnB], size, candidates, epsilon };
}
