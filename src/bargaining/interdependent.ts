/**
 * Problems with box terms and ruled-out boxes. Issues linked by boxes form groups; each group is solved alone, and its
 * efficient partial packages become the options of one wide lane, merged like any other.
 */
import { automatonGraph } from './box-automaton.ts';
import { boxGraph } from './box-conflicts.ts';
import type { Lane } from './lanes.ts';
import { paretoPaths } from './pareto-paths.ts';
import type { BoxTerm, ForbiddenBox, Problem } from './problem.ts';
import type { Workspace } from './workspace.ts';

/** Most contexts a group may have; about 60 bytes each. */
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

/** The efficient partial packages of a group as a lane; undefined when the group is too tangled for the context limit. */
export function groupLane(space: Workspace, at: Problem, group: Group): Lane | undefined {
  const plain = group.issues.every((issue) =>
    at.points.every((row) =>
      row
        .subarray(at.offsets[issue], at.offsets[issue + 1])
        .every((value) => value === row[at.offsets[issue] as number]),
    ),
  );
  const giving = group.terms.every((term) => term.points.every((value) => value >= 0));
  const found =
    plain && giving && group.forbidden.length === 0
      ? (fromConflicts(space, at, group) ?? fromAutomaton(space, at, group))
      : fromAutomaton(space, at, group);
  return found;
}

function fromConflicts(space: Workspace, at: Problem, group: Group): Lane | undefined {
  const made = boxGraph(group.terms, at.parties.length, contextLimit);
  if (made === undefined) return undefined;
  const paths = paretoPaths(space, made.graph);
  const base = at.points.map((row) =>
    group.issues.reduce((sum, issue) => sum + (row[at.offsets[issue] as number] as number), 0),
  );
  const rows = paths.map((path) => {
    const low = new Map<number, number>();
    for (const [l, box] of made.boxes.entries())
      if (path.choices[l] === 1)
        for (const side of box.sides) low.set(side.issue, Math.max(low.get(side.issue) ?? 0, side.from));
    return {
      points: path.points.map((value, party) => value + (base[party] as number)),
      options: group.issues.map((issue) => low.get(issue) ?? 0),
    };
  });
  return laneFrom(at, group, rows);
}

function fromAutomaton(space: Workspace, at: Problem, group: Group): Lane | undefined {
  const made = automatonGraph(at, group.issues, group.terms, group.forbidden, contextLimit);
  if (made === undefined) return undefined;
  const rows = paretoPaths(space, made.graph).map((path) => {
    const option = new Map(made.order.map((issue, l) => [issue, path.choices[l] ?? 0]));
    return { points: path.points, options: group.issues.map((issue) => option.get(issue) ?? 0) };
  });
  return laneFrom(at, group, rows);
}

function laneFrom(
  at: Problem,
  group: Group,
  rows: readonly { readonly points: readonly number[]; readonly options: readonly number[] }[],
): Lane {
  const ordered = rows.toSorted((one, two) => (one.points[0] ?? 0) - (two.points[0] ?? 0));
  return {
    issues: group.issues,
    count: ordered.length,
    columns: at.parties.map((_, party) => Float64Array.from(ordered, (row) => row.points[party] ?? 0)),
    options: Int32Array.from(ordered.flatMap((row) => row.options)),
  };
}
