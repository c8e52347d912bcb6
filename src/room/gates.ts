import type { MissingUnderstanding, Refusal } from './refusals.ts';
import { activeSeats, loopOf, statementOf, type RoomState } from './state.ts';
import type { Loop } from './state/understanding.ts';
import { aspectOf, GROUP, type Aspect, type Direction, type IssueId, type SeatId } from './types.ts';

/** From so many parties on, not everyone says everyone back: the group writes one summary (method 2.9). */
export const GROUP_FROM = 5;
/** Then each author needs "that's right" for so many others besides. */
export const OTHERS_NEEDED = 2;

/** The aspect on which an issue is understood: its own, or all issues together with the light loop (method 3.9). */
export function aspectFor(state: RoomState, issue: IssueId): Aspect {
  return state.rules.loop === 'light' ? 'issues' : aspectOf(issue);
}

/** Whether all parties waived being understood on an aspect (method 2.6). */
export function isWaived(state: RoomState, aspect: Aspect): boolean {
  const by = state.understanding.waivers.find((each) => each.aspect === aspect)?.by ?? [];
  return activeSeats(state).every((seat) => by.includes(seat.id));
}

/** Whether a direction counts by itself: confirmed or covered well enough, and nothing new told since (method 2.5, OK). */
export function counts(loop: Loop): boolean {
  if (loop.status === 'stale' || loop.newPoints !== undefined) return false;
  return loop.status === 'confirmed' || loop.enough !== undefined;
}

/** Why a direction does not count for G5, or nothing when it does. A side that was not told cannot be waived (G4). */
export function missingFor(state: RoomState, direction: Direction): MissingUnderstanding | undefined {
  const loop = loopOf(state, direction);
  const { summariser, author, aspect } = direction;
  const named = { summariser, author, aspect };
  if (!statementOf(state, author, aspect)) return { ...named, why: 'no_statement' };
  if (counts(loop) || isWaived(state, aspect)) return undefined;
  switch (loop.status) {
    case 'stale':
      return { ...named, why: loop.newPoints ? 'new_points' : 'stale' };
    case 'none':
    case 'reset':
      return { ...named, why: 'no_summary' };
    case 'sent':
    case 'deferred':
      return { ...named, why: 'awaiting_verdict' };
    case 'missing':
    case 'rejected':
    case 'confirmed':
      return { ...named, why: 'not_confirmed' };
    default:
      return loop.status satisfies never;
  }
}

/** What is missing until one author was understood on one aspect by everyone who has to (method 2.5, 2.9). */
export function missingOnto(state: RoomState, author: SeatId, aspect: Aspect): readonly MissingUnderstanding[] {
  const active = activeSeats(state);
  const others = active.flatMap((seat) => (seat.id === author ? [] : [seat.id]));
  const from = (summariser: SeatId) => missingFor(state, { summariser, author, aspect });
  if (active.length < GROUP_FROM) return others.flatMap((each) => from(each) ?? []);
  const named = state.understanding.named.find((each) => each.author === author && each.aspect === aspect)?.from;
  const wanted = others.filter((each) => each === named).flatMap((each) => from(each) ?? []);
  const group = from(GROUP) ?? [];
  const [first] = others.flatMap((each) => from(each) ?? []);
  if (first?.why === 'no_statement') return [first];
  const confirmed = others.filter((each) => from(each) === undefined).length;
  const few: MissingUnderstanding = { why: 'too_few', author, aspect, confirmed, needed: OTHERS_NEEDED };
  return [...(confirmed < OTHERS_NEEDED ? [few] : []), ...wanted, ...[group].flat()];
}

/**
 * What still keeps G5 closed for proposals that touch `issues` (method 2.5): every author understood on `why_here` and,
 * where they told a side, on each touched issue; and "nothing to add" from authors who told none. Empty means open. With
 * no issues: what joint work on options needs.
 */
export function missingUnderstanding(state: RoomState, issues: readonly IssueId[]): readonly MissingUnderstanding[] {
  const authors = activeSeats(state).map((seat) => seat.id);
  const onWhyHere = authors.flatMap((author) => missingOnto(state, author, 'why_here'));
  if (issues.length > 0 && state.rules.loop === 'light')
    return [...onWhyHere, ...authors.flatMap((author) => missingOnIssues(state, author))];
  const onIssues = issues.flatMap((id) => {
    const issue = state.issues.find((each) => each.id === id);
    return authors.flatMap((author): readonly MissingUnderstanding[] => {
      if (statementOf(state, author, aspectOf(id))) return missingOnto(state, author, aspectOf(id));
      return issue?.nothingToAdd.includes(author) ? [] : [{ why: 'nothing_said_on_issue', author, issue: id }];
    });
  });
  return [...onWhyHere, ...onIssues];
}

/** Light loop: one combined aspect stands for all issues (method 3.9). */
function missingOnIssues(state: RoomState, author: SeatId): readonly MissingUnderstanding[] {
  if (statementOf(state, author, 'issues')) return missingOnto(state, author, 'issues');
  return state.understanding.nothingOnIssues.includes(author) ? [] : [{ why: 'nothing_said_on_issues', author }];
}

/** Aspects on which somebody told a side and is not understood by all yet (method 3.9: at most three at once). */
export function openAspects(state: RoomState): readonly Aspect[] {
  const told = [...new Set(state.statements.map((each) => each.aspect))];
  const active = activeSeats(state).map((seat) => seat.id);
  return told.filter((aspect) =>
    state.statements.some(
      (each) =>
        each.aspect === aspect && active.includes(each.author) && missingOnto(state, each.author, aspect).length > 0,
    ),
  );
}

/** G5 as a refusal that names every missing direction, or nothing when the gate is open. */
export function requireUnderstanding(state: RoomState, issues: readonly IssueId[]): Refusal | undefined {
  const missing = missingUnderstanding(state, issues);
  return missing.length > 0 ? { code: 'gate.understanding', missing } : undefined;
}
