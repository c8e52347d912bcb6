import type { MissingUnderstanding, Refusal } from './refusals.ts';
import { activeSeats, loopOf, statementOf, type RoomState } from './state.ts';
import { aspectOf, type Aspect, type Direction, type IssueId, type SeatId } from './types.ts';

/** Whether a direction counts for G5: confirmed on the author's latest statement. */
function missingFor(state: RoomState, direction: Direction): MissingUnderstanding | undefined {
  const loop = loopOf(state, direction);
  if (!statementOf(state, direction.author, direction.aspect)) return { ...direction, why: 'no_statement' };
  switch (loop.status) {
    case 'confirmed':
      return undefined;
    case 'stale':
      return { ...direction, why: 'stale' };
    case 'none':
    case 'reset':
      return { ...direction, why: 'no_summary' };
    case 'sent':
    case 'deferred':
      return { ...direction, why: 'awaiting_verdict' };
    case 'missing':
    case 'rejected':
      return { ...direction, why: 'not_confirmed' };
    default:
      return loop.status satisfies never;
  }
}

/** Every ordered pair of active seats, in seating order. */
export function directionsOn(state: RoomState, aspect: Aspect): readonly Direction[] {
  const ids = activeSeats(state).map((seat) => seat.id);
  return ids.flatMap((author) =>
    ids.flatMap((summariser) => (summariser === author ? [] : [{ summariser, author, aspect }])),
  );
}

/**
 * What still keeps G5 closed for proposals that touch `issues` (method 2.5): every direction on `why_here`, every
 * direction onto an author who published a statement on a touched issue, and "nothing to add" from authors who did not.
 * Empty means open. With no issues: what joint work on options needs.
 */
export function missingUnderstanding(state: RoomState, issues: readonly IssueId[]): readonly MissingUnderstanding[] {
  const onWhyHere = directionsOn(state, 'why_here').flatMap((direction) => missingFor(state, direction) ?? []);
  const onIssues = issues.flatMap((id) => {
    const issue = state.issues.find((each) => each.id === id);
    return activeSeats(state).flatMap((seat): readonly MissingUnderstanding[] => {
      const author: SeatId = seat.id;
      if (statementOf(state, author, aspectOf(id)))
        return directionsOn(state, aspectOf(id))
          .filter((direction) => direction.author === author)
          .flatMap((direction) => missingFor(state, direction) ?? []);
      return issue?.nothingToAdd.includes(author) ? [] : [{ why: 'nothing_said_on_issue', author, issue: id }];
    });
  });
  return [...onWhyHere, ...onIssues];
}

/** G5 as a refusal that names every missing direction, or nothing when the gate is open. */
export function requireUnderstanding(state: RoomState, issues: readonly IssueId[]): Refusal | undefined {
  const missing = missingUnderstanding(state, issues);
  return missing.length > 0 ? { code: 'gate.understanding', missing } : undefined;
}
