/**
 * Three and more parties: one step of merging. Every state plus every option of one issue; a coarse grid throws out
 * most sums that are beaten, and an exact method (sweep for three parties, k-d tree beyond) decides on the rest.
 *
 * The grid lies over the parties but the last and keeps, per cell, the best last value. A cell that is higher for each
 * of them beats for certain whatever is below its best last value.
 */
import { unbeatenPoints } from './dominance-tree.ts';
import type { Lane } from './lanes.ts';
import { unbeatenTriples } from './sweep.ts';
import type { Workspace } from './workspace.ts';

const slots = { grid: 50, sum: 51, cell: 50, kept: 51 } as const;
let keepFlags = new Uint8Array(1024);

/** States of a merging step: `columns[party]` (first `size` entries), `from` = earlier state × options + option. */
export type Merged = { readonly columns: readonly Float64Array[]; readonly size: number; readonly from: Int32Array };

/** The unbeaten sums of `n` states and the options of a lane, as new arrays. */
export function mergePoints(space: Workspace, states: readonly Float64Array[], n: number, lane: Lane): Merged {
  const parties = states.length;
  const total = n * lane.count;
  const first = lane.start;
  const kept = space.ints(slots.kept, total);
  const size = parties <= 5 ? gridFilter(space, states, n, lane, kept) : everything(kept, total);
  const sums = states.map((_, party) => space.floats(slots.sum + party, size));
  for (let party = 0; party < parties; party += 1) {
    const column = states[party] as Float64Array;
    const option = lane.columns[party] as Float64Array;
    const sum = sums[party] as Float64Array;
    for (let s = 0; s < size; s += 1) {
      const from = kept[s] as number;
      const state = (from / lane.count) | 0;
      sum[s] = (column[state] as number) + (option[first + from - state * lane.count] as number);
    }
  }
  if (keepFlags.length < size) keepFlags = new Uint8Array(size * 2);
  if (parties === 3) unbeatenTriples(space, sums, size, keepFlags);
  else unbeatenPoints(space, sums, size, keepFlags);
  let left = 0;
  for (let s = 0; s < size; s += 1) left += keepFlags[s] as number;
  const from = new Int32Array(left);
  const columns = sums.map((sum) => {
    const column = new Float64Array(left);
    let next = 0;
    for (let s = 0; s < size; s += 1)
      if (keepFlags[s] === 1) {
        column[next] = sum[s] as number;
        next += 1;
      }
    return column;
  });
  let next = 0;
  for (let s = 0; s < size; s += 1)
    if (keepFlags[s] === 1) {
      from[next] = kept[s] as number;
      next += 1;
    }
  return { columns, size: left, from };
}

function everything(kept: Int32Array, total: number): number {
  for (let s = 0; s < total; s += 1) kept[s] = s;
  return total;
}

/** Writes into `kept` the sums (state × options + option) the grid cannot throw out; gives back how many. */
function gridFilter(
  space: Workspace,
  states: readonly Float64Array[],
  n: number,
  lane: Lane,
  kept: Int32Array,
): number {
  const gridded = states.length - 1;
  const count = lane.count;
  const first = lane.start;
  const total = n * count;
  const lines = Math.max(2, Math.min(1024, Math.floor(Math.pow(2 * n + 32, 1 / gridded))));
  const side = lines + 1;
  const cells = Math.pow(side, gridded);
  const grid = space.floats(slots.grid, cells);
  for (let x = 0; x < cells; x += 1) grid[x] = -Infinity;
  const cell = space.ints(slots.cell, total);
  for (let s = 0; s < total; s += 1) cell[s] = 0;
  for (let party = 0; party < gridded; party += 1) {
    const column = states[party] as Float64Array;
    const option = lane.columns[party] as Float64Array;
    const low = lowest(column, 0, n) + lowest(option, lane.start, count);
    const high = highest(column, 0, n) + highest(option, lane.start, count);
    const scale = high > low ? (lines - 1) / (high - low) : 0;
    for (let i = 0, s = 0; i < n; i += 1) {
      const base = (column[i] as number) - low;
      for (let o = 0; o < count; o += 1, s += 1)
        cell[s] = (cell[s] as number) * side + (((base + (option[first + o] as number)) * scale) | 0);
    }
  }
  const last = states[gridded] as Float64Array;
  const lastOption = lane.columns[gridded] as Float64Array;
  for (let i = 0, s = 0; i < n; i += 1) {
    const base = last[i] as number;
    for (let o = 0; o < count; o += 1, s += 1) {
      const value = base + (lastOption[first + o] as number);
      const x = cell[s] as number;
      if (value > (grid[x] as number)) grid[x] = value;
    }
  }
  let stride = 1;
  let diagonal = 0;
  for (let party = 0; party < gridded; party += 1) {
    // Best at or above, along this party: whole lines from the top down.
    const block = stride * side;
    for (let base = 0; base < cells; base += block)
      for (let x = base + block - stride - 1; x >= base; x -= 1)
        if ((grid[x + stride] as number) > (grid[x] as number)) grid[x] = grid[x + stride] as number;
    diagonal += stride;
    stride = block;
  }
  let size = 0;
  for (let i = 0, s = 0; i < n; i += 1) {
    const base = last[i] as number;
    for (let o = 0; o < count; o += 1, s += 1)
      if (base + (lastOption[first + o] as number) > (grid[(cell[s] as number) + diagonal] as number)) {
        kept[size] = s;
        size += 1;
      }
  }
  return size;
}

function lowest(column: Float64Array, from: number, n: number): number {
  let low = Infinity;
  for (let i = from; i < from + n; i += 1) if ((column[i] as number) < low) low = column[i] as number;
  return low;
}

function highest(column: Float64Array, from: number, n: number): number {
  let high = -Infinity;
  for (let i = from; i < from + n; i += 1) if ((column[i] as number) > high) high = column[i] as number;
  return high;
}
