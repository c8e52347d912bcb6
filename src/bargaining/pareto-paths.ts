/** The Pareto frontier of the paths of a layered graph: labels per node, dropped when beaten or out of reach. */
import { boundSet, type BoundSet } from './bound-set.ts';
import type { ContextGraph, Layer, Path } from './context-graph.ts';
import { unbeatenPoints } from './dominance-tree.ts';
import type { Workspace } from './workspace.ts';

type Label = {
  readonly node: number;
  readonly points: readonly number[];
  readonly earlier: Label | undefined;
  readonly choice: number;
};

/** Every vector of points some path gives and none beats, each with one path. */
export function paretoPaths(space: Workspace, graph: ContextGraph): Path[] {
  const nodes = graph.layers.reduce((sum, layer) => sum + layer.nodes, 0);
  const directionLimit = Math.max(4, Math.min(40, Math.floor(24_000_000 / Math.max(1, nodes))));
  const bounds = boundSet(graph, directionLimit);
  if (bounds === undefined) return [];
  let labels: Label[] = [
    { node: 0, points: Array.from({ length: graph.parties }, () => 0), earlier: undefined, choice: -1 },
  ];
  for (const [l, layer] of graph.layers.entries())
    labels = step(space, layer, labels, l + 1 < graph.layers.length ? l + 1 : -1, bounds);
  const found = labels.map((label): Path => ({ points: label.points, choices: choicesOf(label) }));
  return unbeaten(space, [...bounds.paths, ...found], (path) => path.points);
}

function choicesOf(last: Label): number[] {
  const choices: number[] = [];
  for (let label: Label | undefined = last; label?.earlier !== undefined; label = label.earlier)
    choices.push(label.choice);
  return choices.reverse();
}

function step(space: Workspace, layer: Layer, labels: readonly Label[], next: number, bounds: BoundSet): Label[] {
  const { firstArc, arcs } = arcsByNode(layer);
  const made = new Map<number, Label[]>();
  for (const label of labels) {
    for (let s = firstArc[label.node] as number; s < (firstArc[label.node + 1] as number); s += 1) {
      const arc = arcs[s] as number;
      const node = layer.to[arc] as number;
      const points = label.points.map((value, party) => value + ((layer.gains[party] as Float64Array)[arc] as number));
      if (next >= 0 && !bounds.matters(next, node, points)) continue;
      const label2 = { node, points, earlier: label, choice: layer.choice[arc] as number };
      const there = made.get(node);
      if (there === undefined) made.set(node, [label2]);
      else there.push(label2);
    }
  }
  const kept: Label[] = [];
  for (const group of made.values()) for (const label of unbeaten(space, group, (one) => one.points)) kept.push(label);
  return kept;
}

function arcsByNode(layer: Layer): { firstArc: Int32Array; arcs: Int32Array } {
  const firstArc = new Int32Array(layer.nodes + 1);
  for (const node of layer.from) firstArc[node + 1] = (firstArc[node + 1] as number) + 1;
  for (let node = 0; node < layer.nodes; node += 1)
    firstArc[node + 1] = (firstArc[node + 1] as number) + (firstArc[node] as number);
  const place = firstArc.slice();
  const arcs = new Int32Array(layer.from.length);
  for (let arc = 0; arc < layer.from.length; arc += 1) {
    const node = layer.from[arc] as number;
    const at = place[node] as number;
    arcs[at] = arc;
    place[node] = at + 1;
  }
  return { firstArc, arcs };
}

/** Those whose points no other beats, one of each equal group. */
export function unbeaten<T>(space: Workspace, all: readonly T[], pointsOf: (one: T) => readonly number[]): T[] {
  const parties = all[0] === undefined ? 0 : pointsOf(all[0]).length;
  if (all.length < 2) return [...all];
  if (parties === 2) {
    const order = all.toSorted((one, two) => {
      const [a = 0, b = 0] = pointsOf(one);
      const [c = 0, d = 0] = pointsOf(two);
      return c - a || d - b;
    });
    const kept: T[] = [];
    let top = -Infinity;
    for (const one of order) {
      const second = pointsOf(one)[1] ?? 0;
      if (second > top) {
        top = second;
        kept.push(one);
      }
    }
    return kept;
  }
  const keep = new Uint8Array(all.length);
  const columns = Array.from({ length: parties }, (_, party) =>
    Float64Array.from(all, (one) => pointsOf(one)[party] ?? 0),
  );
  unbeatenPoints(space, columns, all.length, keep);
  return all.filter((_, index) => keep[index] === 1);
}
