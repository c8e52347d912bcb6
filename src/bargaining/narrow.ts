/**
 * When more contexts are open than memory allows: the most promising ones are kept, and how good a dropped one could
 * still have become is remembered, so that the answer comes with a proved distance.
 */
import { contextTable, type ContextTable } from './context-table.ts';
import type { Layer } from './context-graph.ts';

/** How many contexts may be open after one layer, and in all; each takes about 100 bytes. At least `least` stay. */
export type ContextCaps = { readonly perLayer: number; readonly total: number; readonly least: number };

/** Per party, the most any dropped context could have reached; −Infinity when none was dropped. */
export type Dropped = { readonly bound: number[] };

/** The best points per party of a way to each node of the next layer. */
export function forwardBest(layer: Layer, before: readonly Float64Array[], nodesAfter: number): Float64Array[] {
  return layer.gains.map((gain, party) => {
    const here = before[party] as Float64Array;
    const after = new Float64Array(nodesAfter).fill(-Infinity);
    for (let j = 0; j < layer.from.length; j += 1) {
      const value = (here[layer.from[j] as number] as number) + (gain[j] as number);
      if (value > (after[layer.to[j] as number] as number)) after[layer.to[j] as number] = value;
    }
    return after;
  });
}

/** Keeps the `most` contexts with the best sums; `rest` is what the coming layers can add at most, per party. */
export function narrow(
  layer: Layer,
  table: ContextTable,
  forward: readonly Float64Array[],
  most: number,
  rest: readonly number[],
  dropped: Dropped,
): { layer: Layer; table: ContextTable; forward: Float64Array[] } {
  const size = table.size();
  const sum = new Float64Array(size);
  for (const column of forward)
    for (let node = 0; node < size; node += 1) sum[node] = (sum[node] as number) + (column[node] as number);
  const sorted = sum.toSorted();
  const least = sorted[size - most] as number;
  const place = new Int32Array(size).fill(-1);
  const kept = contextTable();
  for (let node = 0; node < size; node += 1) {
    if ((sum[node] as number) >= least && kept.size() < most)
      place[node] = kept.numberOf(table.low(node), table.high(node));
    else
      for (let party = 0; party < rest.length; party += 1)
        dropped.bound[party] = Math.max(
          dropped.bound[party] as number,
          ((forward[party] as Float64Array)[node] as number) + (rest[party] as number),
        );
  }
  const arcs: number[] = [];
  for (let j = 0; j < layer.to.length; j += 1) if ((place[layer.to[j] as number] as number) >= 0) arcs.push(j);
  const chosen = (column: Int32Array): Int32Array => Int32Array.from(arcs, (j) => column[j] as number);
  return {
    layer: {
      nodes: layer.nodes,
      from: chosen(layer.from),
      to: Int32Array.from(arcs, (j) => place[layer.to[j] as number] as number),
      choice: chosen(layer.choice),
      gains: layer.gains.map((gain) => Float64Array.from(arcs, (j) => gain[j] as number)),
    },
    table: kept,
    forward: forward.map((column) => {
      const after = new Float64Array(kept.size());
      for (let node = 0; node < size; node += 1)
        if ((place[node] as number) >= 0) after[place[node] as number] = column[node] as number;
      return after;
    }),
  };
}
