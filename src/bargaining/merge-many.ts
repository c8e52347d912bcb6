/** Three and more parties: all lanes merged, one set of unbeaten states after another. */
import { coarsen, type Caps } from './coarsen.ts';
import { mostOf, type Lane } from './lanes.ts';
import { addLinks, type Links } from './links.ts';
import { mergePoints } from './merge-points.ts';
import type { Merging } from './merge-two.ts';
import type { Workspace } from './workspace.ts';

/** Merges lanes; keeps only states that can still reach every limit. */
export function mergeMany(
  space: Workspace,
  lanes: readonly Lane[],
  limits: readonly number[],
  links: Links,
  caps: Caps,
): Merging {
  const need = limits.map((limit, party) => limit - lanes.reduce((sum, lane) => sum + mostOf(lane, party), 0));
  const epsilon = limits.map(() => 0);
  let columns: readonly Float64Array[] = limits.map(() => new Float64Array(1));
  let size = 1;
  let candidates = 0;
  for (let l = 0; l < lanes.length; l += 1) {
    const lane = lanes[l] as Lane;
    candidates += size * lane.count;
    const merged = mergePoints(space, columns, size, lane);
    for (let party = 0; party < need.length; party += 1) need[party] = (need[party] as number) + mostOf(lane, party);
    columns = merged.columns;
    let from = merged.from;
    size = merged.size;
    const able = reachable(columns, size, need);
    if (able !== undefined) {
      columns = columns.map((column) => pick(column, able));
      from = pickInts(from, able);
      size = able.length;
    }
    const most = caps.statesAfter(links.used, size, lanes[l + 1]?.count ?? 1, (l + 1) / lanes.length);
    if (size > most) {
      const kept = Int32Array.from(coarsen(columns, size, most, epsilon));
      columns = columns.map((column) => pick(column, kept));
      from = pickInts(from, kept);
      size = kept.length;
    }
    addLinks(links, lane, from, 0, size);
    if (size === 0) break;
  }
  return { columns, size, candidates, epsilon };
}

/** The values of a column at these places. */
export function pick(column: Float64Array, order: Int32Array): Float64Array {
  const picked = new Float64Array(order.length);
  for (let s = 0; s < order.length; s += 1) picked[s] = column[order[s] as number] as number;
  return picked;
}

function pickInts(column: Int32Array, order: Int32Array): Int32Array {
  const picked = new Int32Array(order.length);
  for (let s = 0; s < order.length; s += 1) picked[s] = column[order[s] as number] as number;
  return picked;
}

/** Numbers of the states that can still reach every limit; undefined if all of them can. */
function reachable(columns: readonly Float64Array[], size: number, need: readonly number[]): Int32Array | undefined {
  const able = new Int32Array(size);
  let found = 0;
  for (let i = 0; i < size; i += 1) {
    let can = true;
    for (let party = 0; party < need.length; party += 1)
      if (((columns[party] as Float64Array)[i] as number) < (need[party] as number)) can = false;
    if (can) {
      able[found] = i;
      found += 1;
    }
  }
  return found === size ? undefined : able.slice(0, found);
}
