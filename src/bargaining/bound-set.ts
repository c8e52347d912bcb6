/**
 * Which partial results can still matter: upper bounds in a few directions against the paths already known.
 * Two parties: directions are the normals of the known convex hull (found by dichotomy; Aneja and Nair 1979), and a
 * partial result matters only if it can still reach a free corner between two known points.
 * More parties: it matters unless one known point is at least its bound for everybody.
 */
import { bestPath, completions, type ContextGraph, type Path } from './context-graph.ts';

/** Known paths and, per direction, the best completion of every node. */
export type BoundSet = {
  readonly paths: readonly Path[];
  readonly directions: readonly { readonly weights: readonly number[]; readonly best: readonly Float64Array[] }[];
  /** Whether a partial result at a node can still become something no known path beats or equals. */
  readonly matters: (layer: number, node: number, points: readonly number[]) => boolean;
};

/** Relative room for rounding in the bounds; they only ever keep too much. */
const slack = 1e-9;

/** Bounds of a graph; `directionLimit` directions at most. Undefined if the graph has no path. */
export function boundSet(graph: ContextGraph, directionLimit: number): BoundSet | undefined {
  const paths: Path[] = [];
  const directions: { weights: readonly number[]; best: readonly Float64Array[] }[] = [];
  const look = (weights: readonly number[]): Path | undefined => {
    const best = completions(graph, weights);
    directions.push({ weights, best });
    const path = bestPath(graph, weights, best);
    if (path !== undefined && !paths.some((known) => known.points.every((value, i) => value >= (path.points[i] ?? 0))))
      paths.push(path);
    return path;
  };
  const axes = Array.from({ length: graph.parties }, (_, axis) =>
    Array.from({ length: graph.parties }, (_, party) => (party === axis ? 1 : 0)),
  );
  for (const axis of axes) if (look(axis) === undefined) return undefined;
  if (graph.parties !== 2) {
    look(axes.map(() => 1));
    for (const axis of axes) look(axis.map((weight) => 1 + weight));
    return { paths, directions, matters: beyondKnown(paths, directions.slice(0, graph.parties)) };
  }
  const open: [Path, Path][] = [];
  const ends = paths.toSorted((one, two) => (one.points[0] ?? 0) - (two.points[0] ?? 0));
  if (ends[0] !== undefined && ends[1] !== undefined) open.push([ends[0], ends[1]]);
  for (const [one, two] of open) {
    if (directions.length >= directionLimit) break;
    const weights = [(one.points[1] ?? 0) - (two.points[1] ?? 0), (two.points[0] ?? 0) - (one.points[0] ?? 0)];
    const value = (path: Path): number =>
      (weights[0] ?? 0) * (path.points[0] ?? 0) + (weights[1] ?? 0) * (path.points[1] ?? 0);
    const found = look(weights);
    if (found !== undefined && value(found) > value(one) * (1 + slack)) open.push([one, found], [found, two]);
  }
  return { paths, directions, matters: freeCorner(paths, directions) };
}

function freeCorner(paths: readonly Path[], directions: BoundSet['directions']): BoundSet['matters'] {
  const known = paths
    .filter((one) => !paths.some((two) => one !== two && two.points.every((value, i) => value >= (one.points[i] ?? 0))))
    .sort((one, two) => (one.points[0] ?? 0) - (two.points[0] ?? 0));
  // A new point lies above one known point for the first party and above the next one for the second, by at least 1.
  const cornerA: number[] = [];
  const cornerB: number[] = [];
  for (let k = 0; k <= known.length; k += 1) {
    cornerA.push(k === 0 ? -Infinity : (known[k - 1]?.points[0] ?? 0) + 1);
    cornerB.push(k === known.length ? -Infinity : (known[k]?.points[1] ?? 0) + 1);
  }
  const needed = directions.map(({ weights }) =>
    cornerA.map((a, k) => {
      const first = weights[0] === 0 ? 0 : (weights[0] ?? 0) * a;
      const second = weights[1] === 0 ? 0 : (weights[1] ?? 0) * (cornerB[k] ?? 0);
      const sum = first + second;
      return sum - Math.abs(sum) * slack;
    }),
  );
  return (layer, node, points) => {
    const bounds = directions.map(
      ({ weights, best }) =>
        (weights[0] ?? 0) * (points[0] ?? 0) +
        (weights[1] ?? 0) * (points[1] ?? 0) +
        ((best[layer] as Float64Array)[node] as number),
    );
    for (let k = 0; k < cornerA.length; k += 1) {
      let free = true;
      for (let d = 0; free && d < bounds.length; d += 1)
        free = (bounds[d] as number) >= ((needed[d] as number[])[k] as number);
      if (free) return true;
    }
    return false;
  };
}

function beyondKnown(paths: readonly Path[], axes: BoundSet['directions']): BoundSet['matters'] {
  return (layer, node, points) => {
    const bounds = axes.map(
      ({ best }, party) => (points[party] ?? 0) + ((best[layer] as Float64Array)[node] as number),
    );
    if (bounds.includes(-Infinity)) return false;
    return !paths.some((path) => path.points.every((value, party) => value >= (bounds[party] ?? 0)));
  };
}
