import { addDays, daysBetween, dayIn } from './calendar.ts';
import type { Commitment, CommitmentStatus, CommitmentTerms } from './state/commitment.ts';

/**
 * What it means that a promise waits for another one (method 11.1, `depends_on`; the method names the field and no more).
 * While the other is not kept, this one is not due, not late, and nobody can report it as not kept; its owner may do it all
 * the same. Once the other is kept, its day moves by as many days as the other came after its own day, and is never
 * earlier than the day on which the other was kept. What ends in another way leaves this one waiting, to be settled together.
 */
export type Turn =
  | {
      readonly kind: 'waits';
      /** Of `dependsOn`: what may still be kept, and what ended in another way. */
      readonly open: readonly string[];
      readonly never: readonly string[];
    }
  /** Everything before it is kept, since `at`; `on` is the day that counts, without days of grace. */
  | { readonly kind: 'came'; readonly at: string; readonly on: string };

const mayYetBeKept: ReadonlySet<CommitmentStatus> = new Set(['offered', 'accepted', 'claimed', 'disputed']);
const isKept = ({ status }: Commitment): boolean => status === 'kept' || status === 'kept_late';
const later = (a: string, b: string): string => (a > b ? a : b);

/** The promise that stands where `id` was: what took its place on other terms, as often as that happened. */
function standing(commitments: readonly Commitment[], id: string): Commitment | undefined {
  const found = commitments.find((each) => each.id === id);
  // A promise is only ever replaced by a fresh one, so this comes to an end.
  return found?.replacedBy === undefined ? found : standing(commitments, found.replacedBy);
}

/** Whether something may be waited for: it is kept, or may still be. */
export function mayBeWaitedFor(commitments: readonly Commitment[], id: string): boolean {
  const found = standing(commitments, id);
  return found !== undefined && (isKept(found) || mayYetBeKept.has(found.status));
}

/** Whether what `ids` name waits, at any distance, for the promise `self`. */
export function waitsInCircle(
  commitments: readonly Commitment[],
  ids: readonly string[],
  self: string,
  seen: readonly string[] = [],
): boolean {
  return ids.some((id) => {
    const found = standing(commitments, id);
    if (id === self || found?.id === self) return true;
    return (
      found !== undefined && !seen.includes(id) && waitsInCircle(commitments, found.dependsOn, self, [...seen, id])
    );
  });
}

/** The day that counts because one promise before this one was kept. */
function dayAfter({ due, at }: Commitment, first: Commitment, keptAt: string): string {
  const keptOn = dayIn(keptAt, due.zone);
  // What was kept before this was promised, or the delay up to then, was known when the day was named.
  if (keptAt <= at) return due.on;
  const from = later(first.due.on, dayIn(at, due.zone));
  const late = Math.max(0, daysBetween(from, first.claim?.doneOn ?? keptOn));
  return later(addDays(due.on, late), keptOn);
}

/** See `Turn`; `undefined` for a promise that waits for nothing. What is not among `commitments` leaves it waiting. */
export function turnOf(commitments: readonly Commitment[], commitment: Commitment): Turn | undefined {
  const { dependsOn, due } = commitment;
  if (dependsOn.length === 0) return undefined;
  const first = dependsOn.map((id) => ({ id, now: standing(commitments, id) }));
  const kept = first.flatMap(({ now }) => (now?.outcome && isKept(now) ? [{ now, at: now.outcome.at }] : []));
  if (kept.length < first.length) {
    const where = (fits: (commitment: Commitment) => boolean) =>
      first.flatMap(({ id, now }) => (now && !isKept(now) && fits(now) ? [id] : []));
    const open = where(({ status }) => mayYetBeKept.has(status));
    return { kind: 'waits', open, never: where(({ status }) => !mayYetBeKept.has(status)) };
  }
  return {
    kind: 'came',
    at: kept.map((each) => each.at).reduce(later),
    on: kept.map(({ now, at }) => dayAfter(commitment, now, at)).reduce(later, due.on),
  };
}

/** The last day that counts as in time, days of grace included; `undefined` while it waits for another promise. */
export function lastDay(commitments: readonly Commitment[], commitment: Commitment): string | undefined {
  const turn = turnOf(commitments, commitment);
  if (turn?.kind === 'waits') return undefined;
  return addDays(turn?.on ?? commitment.due.on, commitment.due.graceDays);
}

/** Whether the last day of a promise has passed in its own time zone; never while it waits. */
export function isPastDue(commitments: readonly Commitment[], commitment: Commitment, now: string): boolean {
  const last = lastDay(commitments, commitment);
  return last !== undefined && dayIn(now, commitment.due.zone) > last;
}

/** Whether a day lies after the last one that counts as in time. */
export function isLate(commitments: readonly Commitment[], commitment: Commitment, doneOn: string): boolean {
  const last = lastDay(commitments, commitment);
  return last !== undefined && doneOn > last;
}

/** Commitments with the terms of one changed, as far as what waits for what goes. */
export const withTerms = (
  commitments: readonly Commitment[],
  id: string,
  terms: CommitmentTerms,
): readonly Commitment[] => commitments.map((each) => (each.id === id ? { ...each, ...terms } : each));
