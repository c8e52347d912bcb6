/**
 * The Pareto frontier: every vector of points that some package gives, that is at or above every limit, and that nothing
 * beats; each with a package. Issues are merged one by one (dynamic programming over prefixes; Nemhauser and Ullmann
 * 1969 for two values), keeping only prefixes nothing beats and that can still reach every limit.
 */
import { capsOf, type FrontierLimits } from './coarsen.ts';
import { groupLane, groupsOf } from './interdependent.ts';
import { inMergingOrder, lanesOfIssues, type Lane } from './lanes.ts';
import { emptyLinks, readPackages, type Packages } from './links.ts';
import { mergeMany, pick } from './merge-many.ts';
import { mergeTwo } from './merge-two.ts';
import { byDescending } from './point-order.ts';
import type { Problem } from './problem.ts';
import { workspace } from './workspace.ts';
import { isZeroSum, zeroSumFrontier } from './zero-sum.ts';

/** A frontier: `columns[party][index]` rising by the first party (then the next); `packages` holds one row per point. */
export type Frontier = {
  readonly size: number;
  readonly columns: readonly Float64Array[];
  /** The option (0-based) of issue i of point p stands at p × issues + i. */
  readonly packages: Packages;
  readonly issues: number;
  /**
   * Points per party, 0 for everybody when the frontier is exact. Otherwise every efficient package that clears each
   * limit by this much has a listed one that gives nobody more than this much less.
   */
  readonly epsilon: readonly number[];
  /** How many sums of a state and an option were looked at: the work done. */
  readonly candidates: number;
};

const space = workspace();
const slots = { order: 1 } as const;

/** The frontier of a problem: exact, unless limits of memory or time force a coarser one (see `epsilon`). */
export function frontierOf(at: Problem, limits: FrontierLimits = {}): Frontier {
  const floor = at.parties.map((party) => party.reservation);
  const { lanes, epsilon: before } = lanesOf(at, limits);
  if (lanes.some((lane) => lane.count === 0)) return emptyFrontier(at, before);
  if (at.parties.length === 2 && lanes.length > 1 && isZeroSum(lanes)) {
    const found = zeroSumFrontier(at, lanes, floor);
    if (found !== undefined)
      return { ...found, issues: at.issues.length, epsilon: before, candidates: found.size * lanes.length };
  }
  const links = emptyLinks();
  const merge = at.parties.length === 2 ? mergeTwo : mergeMany;
  const end = merge(space, lanes, floor, links, capsOf(limits, at.parties.length));
  let columns = end.columns;
  let order: Int32Array | undefined;
  if (at.parties.length !== 2) {
    order = byDescending(space, columns, end.size, slots.order).slice(0, end.size).reverse();
    const rising = order;
    columns = columns.map((column) => pick(column, rising));
  }
  return {
    size: end.size,
    columns,
    packages: readPackages(at, links, order, end.size),
    issues: at.issues.length,
    epsilon: end.epsilon.map((amount, party) => amount + (before[party] as number)),
    candidates: end.candidates,
  };
}

/** The lanes of a problem: one per issue, or per group of issues that boxes link. */
function lanesOf(at: Problem, limits: FrontierLimits): { lanes: readonly Lane[]; epsilon: number[] } {
  const epsilon = at.parties.map(() => 0);
  if (at.terms.length === 0 && at.forbidden.length === 0)
    return { lanes: inMergingOrder(lanesOfIssues(at, [...at.issues.keys()])), epsilon };
  const { single, groups } = groupsOf(at);
  const lanes = lanesOfIssues(at, single);
  for (const group of groups) lanes.push(groupLane(space, at, group, limits, epsilon));
  return { lanes: inMergingOrder(lanes), epsilon };
}

function emptyFrontier(at: Problem, epsilon: readonly number[]): Frontier {
  const none = new Float64Array(0);
  return {
    size: 0,
    columns: at.parties.map(() => none),
    packages: new Uint8Array(0),
    issues: at.issues.length,
    epsilon,
    candidates: 0,
  };
}
