/**
 * Problems with box terms and ruled-out boxes. Issues linked by boxes form groups; each group is solved alone, and its
 * efficient partial packages become the options of one wide lane, merged like any other.
 */
import { automatonGraph } from './box-automaton.ts';
import { boxGraph } from './box-conflicts.ts';
import type { Lane } from './lanes.ts';
import type { FrontierLimits } from './coarsen.ts';
import type { ContextCaps, Dropped } from './narrow.ts';
import { paretoPaths, unbeaten } from './pareto-paths.ts';
import type { BoxTerm, ForbiddenBox, Problem } from './problem.ts';
import type { Workspace } from './workspace.ts';

/** Most contexts a group may have, if nothing else is said; about 100 bytes each. */
export const contextLimit = 6_000_000;

type Group = { readonly issues: number[]; readonly terms: BoxTerm[]; readonly forbidden: ForbiddenBox[] };

/** Issues in no box, and the groups of issues that boxes link. */
export function groupsOf(at: Problem): { readonly single: readonly number[]; readonly groups: readonly Group[] } {
  const leader = at.issues.map((_, issue) => issue);
  const find = (issue: number): number => {
    let top = issue;
    while (leader[top] !== top) top = leader[top] as number;
    return top;
  };
  const touched = new Set<number>();
  for (const box of [...at.terms, ...at.forbidden]) {
    const first = find(box.sides[0]?.issue ?? 0);
    for (const side of box.sides) {
      touched.add(side.issue);
      leader[find(side.issue)] = first;
    }
  }
  const groups = new Map<number, Group>();
  for (const issue of touched) {
    const top = find(issue);
    const group = groups.get(top) ?? { issues: [], terms: [], forbidden: [] };
    group.issues.push(issue);
    groups.set(top, group);
  }
  for (const term of at.terms) groups.get(find(term.sides[0]?.issue ?? 0))?.terms.push(term);
  for (const box of at.forbidden) groups.get(find(box.sides[0]?.issue ?? 0))?.forbidden.push(box);
  for (const group of groups.values()) group.issues.sort((one, two) => one - two);
  return {
    single: at.issues.map((_, issue) => issue).filter((issue) => !touched.has(issue)),
    groups: [...groups.values()],
  };
}

/**
 * The efficient partial packages of a group as a lane. A group too tangled for the context limit is searched narrowly;
 * what that can have missed is added to `epsilon` (points, per party).
 */
export function groupLane(
  space: Workspace,
  at: Problem,
  group: Group,
  limits: FrontierLimits,
  epsilon: number[],
): Lane {
  const plain = group.issues.every((issue) =>
    at.points.every((row) =>
      row
        .subarray(at.offsets[issue], at.offsets[issue + 1])
        .every((value) => value === row[at.offsets[issue] as number]),
    ),
  );
  const giving = group.terms.every((term) => term.points.every((value) => value >= 0));
  const caps = contextCaps(limits);
  if (plain && giving && group.forbidden.length === 0) {
    const lane = fromConflicts(space, at, group, caps, epsilon);
    if (lane !== undefined) return lane;
  }
  return fromAutomaton(space, at, group, caps, epsilon);
}

function contextCaps(limits: FrontierLimits): ContextCaps {
  const total = limits.contexts ?? contextLimit;
  return { perLayer: Math.ceil(total / 8), total, least: Math.min(100, total) };
}

type Row = { readonly points: readonly number[]; readonly options: readonly number[] };

function fromConflicts(
  space: Workspace,
  at: Problem,
  group: Group,
  caps: ContextCaps,
  epsilon: number[],
): Lane | undefined {
  const dropped = { bound: epsilon.map(() => -Infinity) };
  const made = boxGraph(group.terms, at.parties.length, caps, dropped);
  if (made === undefined) return undefined;
  const rows = paretoPaths(space, made.graph).map((path) => {
    const low = new Map<number, number>();
    for (const [l, box] of made.boxes.entries())
      if (path.choices[l] === 1)
        for (const side of box.sides) low.set(side.issue, Math.max(low.get(side.issue) ?? 0, side.from));
    return rowOf(at, group, (issue) => low.get(issue) ?? 0);
  });
  return laneFrom(space, at, group, rows, dropped, epsilon);
}

function fromAutomaton(space: Workspace, at: Problem, group: Group, caps: ContextCaps, epsilon: number[]): Lane {
  const dropped = { bound: epsilon.map(() => -Infinity) };
  const made = automatonGraph(at, group.issues, group.terms, group.forbidden, caps, dropped);
  const rows = paretoPaths(space, made.graph).map((path) => {
    const option = new Map(made.order.map((issue, l) => [issue, path.choices[l] ?? 0]));
    return rowOf(at, group, (issue) => option.get(issue) ?? 0);
  });
  return laneFrom(space, at, group, rows, dropped, epsilon);
}

/** A partial package and its points, counted again from the problem itself. */
function rowOf(at: Problem, group: Group, optionOf: (issue: number) => number): Row {
  const options = group.issues.map(optionOf);
  const inBox = (term: BoxTerm): boolean =>
    term.sides.every((side) => {
      const option = optionOf(side.issue);
      return option >= side.from && option <= side.to;
    });
  const points = at.points.map((row, party) => {
    let sum = 0;
    for (const [j, issue] of group.issues.entries())
      sum += row[(at.offsets[issue] as number) + (options[j] as number)] as number;
    for (const term of group.terms) if (inBox(term)) sum += term.points[party] as number;
    return sum;
  });
  return { points, options };
}

function laneFrom(
  space: Workspace,
  at: Problem,
  group: Group,
  rows: readonly Row[],
  dropped: Dropped,
  epsilon: number[],
): Lane {
  const ordered = unbeaten(space, rows, (row) => row.points).sort(
    (one, two) => (one.points[0] ?? 0) - (two.points[0] ?? 0),
  );
  // Whatever was dropped is at most `bound`: measured against the listed row that is nearest to it for everybody.
  const short = (row: Row | undefined): number[] =>
    dropped.bound.map((bound, party) => Math.max(0, bound - (row?.points[party] ?? 0)));
  const nearest = ordered.toSorted((one, two) => Math.max(...short(one)) - Math.max(...short(two)))[0];
  for (const [party, amount] of short(nearest).entries()) epsilon[party] = (epsilon[party] as number) + amount;
  return {
    issues: group.issues,
    start: 0,
    count: ordered.length,
    columns: at.parties.map((_, party) => Float64Array.from(ordered, (row) => row.points[party] ?? 0)),
    options: Int32Array.from(ordered.flatMap((row) => row.options)),
  };
}
