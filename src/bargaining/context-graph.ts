/**
 * Decisions in layers, where what may still be decided (and what it is worth) hangs only on a node: a layered graph
 * whose paths are packages. Its Pareto frontier is found in two passes: exact best completions in a few directions
 * (dynamic programming from the end), then Pareto labels from the start, dropping every label that no completion can
 * bring above the paths already known (bound sets; Ehrgott and Gandibleux 2007).
 */

/** One layer: arc j leads from node `from[j]` to node `to[j]` of the next layer, is decision `choice[j]`, gives `gains[party][j]`. */
export type Layer = {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly choice: Int32Array;
  readonly gains: readonly Float64Array[];
};

/** Layers from one start node to one end node. */
export type ContextGraph = { readonly layers: readonly Layer[]; readonly parties: number };

/** Best value of a completion from every node (`[layer][node]`; −Infinity where there is none) with these weights. */
export function completions(graph: ContextGraph, weights: readonly number[]): Float64Array[] {
  const best: Float64Array[] = [];
  let after = Float64Array.of(0);
  for (let l = graph.layers.length - 1; l >= 0; l -= 1) {
    const layer = graph.layers[l] as Layer;
    const here = new Float64Array(layer.nodes).fill(-Infinity);
    for (let j = 0; j < layer.from.length; j += 1) {
      let value = after[layer.to[j] as number] as number;
      for (let party = 0; party < weights.length; party += 1)
        value += (weights[party] as number) * ((layer.gains[party] as Float64Array)[j] as number);
      const node = layer.from[j] as number;
      if (value > (here[node] as number)) here[node] = value;
    }
    best[l] = here;
    after = here;
  }
  return best;
}

/** A path through the graph: its decisions in the order of the layers, and what it gives each party. */
export type Path = { readonly choices: readonly number[]; readonly points: readonly number[] };

/** A path that reaches the best value of {@link completions}; undefined if there is no path at all. */
export function bestPath(
  graph: ContextGraph,
  weights: readonly number[],
  best: readonly Float64Array[],
): Path | undefined {
  const choices: number[] = [];
  const points = weights.map(() => 0);
  let node = 0;
  for (const [l, layer] of graph.layers.entries()) {
    let top = -Infinity;
    let taken = -1;
    for (let j = 0; j < layer.from.length; j += 1) {
      if (layer.from[j] !== node) continue;
      let value = l + 1 < graph.layers.length ? ((best[l + 1] as Float64Array)[layer.to[j] as number] as number) : 0;
      for (let party = 0; party < weights.length; party += 1)
        value += (weights[party] as number) * ((layer.gains[party] as Float64Array)[j] as number);
      if (value > top) {
        top = value;
        taken = j;
      }
    }
    if (taken < 0 || top === -Infinity) return undefined;
    for (let party = 0; party < points.length; party += 1)
      points[party] = (points[party] as number) + ((layer.gains[party] as Float64Array)[taken] as number);
    choices.push(layer.choice[taken] as number);
    node = layer.to[taken] as number;
  }
  return { choices, points };
}
