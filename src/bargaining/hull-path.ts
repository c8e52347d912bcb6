/**
 * Two parties: weights for a goal, exactly, from the convex hull. The issues' hulls add up to one concave path from "all
 * for the second party" to "all for the first"; where the goal is best on that path, the edge's normal (or the goal's
 * gradient at a corner) are the multipliers of the relaxed problem.
 */
import type { Goal } from './goals.ts';
import type { Problem } from './problem.ts';

type Edge = { readonly da: number; readonly db: number };

/** Whole weights (λ for the first and the second party) for a goal. */
export function hullWeights(at: Problem, goal: Goal): [number, number] {
  const { start, edges } = hullPath(at);
  let a = start[0] - (at.parties[0]?.reservation ?? 0);
  let b = start[1] - (at.parties[1]?.reservation ?? 0);
  if (goal.type === 'utilitarian') {
    const plain = edges.filter((edge) => edge.da + edge.db > 0);
    const endA = a + plain.reduce((sum, edge) => sum + edge.da, 0);
    const endB = b + plain.reduce((sum, edge) => sum + edge.db, 0);
    if (endA >= 0 && endB >= 0) return [1, 1];
  }
  if (goal.type === 'ideal') {
    // Unless the other one's limit is in the way, it only breaks ties.
    const other = goal.party === 0 ? b + edges.reduce((sum, edge) => sum + edge.db, 0) : a;
    if (other >= 0) return goal.party === 0 ? [2 ** 22, 1] : [1, 2 ** 22];
  }
  let last: Edge | undefined;
  for (const edge of edges) {
    if (!worthGoing(goal, edge, a, b)) break;
    last = edge;
    a += edge.da;
    b += edge.db;
    if (!worthGoing(goal, edge, a, b)) return normal(edge);
  }
  if (goal.type === 'nash' && a > 0 && b > 0) {
    const [first = 1, second = 1] = goal.powers;
    return inRange(first * b, second * a);
  }
  if (last !== undefined) return normal(last);
  const [first] = edges;
  return first === undefined ? [1, 1] : normal(first);
}

const normal = (edge: Edge): [number, number] => inRange(-edge.db, edge.da);

/** Weights of at most 2^22, both at least 1, so that weighted points stay whole numbers below 2^53. */
function inRange(first: number, second: number): [number, number] {
  const scale = Math.min(1, 2 ** 22 / Math.max(first, second, 1));
  return [Math.max(1, Math.round(first * scale)), Math.max(1, Math.round(second * scale))];
}

/** Whether the goal still grows along the edge at gains a, b. */
function worthGoing(goal: Goal, edge: Edge, a: number, b: number): boolean {
  switch (goal.type) {
    case 'nash': {
      if (a <= 0) return true;
      if (b <= 0) return false;
      return (goal.powers[0] as number) * edge.da * b + (goal.powers[1] as number) * edge.db * a > 0;
    }
    case 'leximin':
      return a * (goal.units[1] as number) < b * (goal.units[0] as number);
    case 'utilitarian':
      return a < 0 || (b > 0 && edge.da + edge.db > 0);
    case 'ideal':
      return goal.party === 0 ? b > 0 : a < 0;
    default: {
      const never: never = goal;
      return never;
    }
  }
}

function hullPath(at: Problem): { start: [number, number]; edges: Edge[] } {
  const a = at.points[0] as Float64Array;
  const b = at.points[1] as Float64Array;
  const start: [number, number] = [0, 0];
  const edges: Edge[] = [];
  const order: number[] = [];
  for (let issue = 0; issue < at.issues.length; issue += 1) {
    order.length = 0;
    for (let k = at.offsets[issue] as number; k < (at.offsets[issue + 1] as number); k += 1) order.push(k);
    order.sort((one, two) => (b[two] as number) - (b[one] as number) || (a[two] as number) - (a[one] as number));
    // Upper right hull from the highest b: a must rise, slopes must fall.
    const hull: number[] = [];
    for (const k of order) {
      if (hull.length > 0 && (a[k] as number) <= (a[hull.at(-1) as number] as number)) continue;
      while (hull.length > 1) {
        const two = hull.at(-1) as number;
        const one = hull.at(-2) as number;
        const turn =
          ((a[two] as number) - (a[one] as number)) * ((b[k] as number) - (b[one] as number)) -
          ((b[two] as number) - (b[one] as number)) * ((a[k] as number) - (a[one] as number));
        if (turn < 0) break;
        hull.pop();
      }
      hull.push(k);
    }
    start[0] += a[hull[0] as number] as number;
    start[1] += b[hull[0] as number] as number;
    for (let h = 1; h < hull.length; h += 1) {
      const to = hull[h] as number;
      const from = hull[h - 1] as number;
      edges.push({ da: (a[to] as number) - (a[from] as number), db: (b[to] as number) - (b[from] as number) });
    }
  }
  // The cheapest gains for the first party come first.
  edges.sort((one, two) => two.db * one.da - one.db * two.da);
  return { start, edges };
}
