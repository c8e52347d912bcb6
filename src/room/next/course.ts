import { elapsed, HOUR_MS, limits } from '../limits.ts';
import { coversAspect, type Aspect, type IssueId, type SeatId } from '../types.ts';
import type { CommitmentView } from '../view/commitment.ts';
import type { RoomView } from '../view.ts';

/** Next steps on the course of a room: restarts, issues put aside, promises, the closing summary. */
export type CourseStep =
  | { readonly step: 'answer_reset'; readonly reset: string; readonly by: SeatId }
  | { readonly step: 'answer_move'; readonly issue: IssueId; readonly by: SeatId }
  /** Somebody proposes a date for all to agree on (method 2.11). */
  | { readonly step: 'answer_date'; readonly deadline: string; readonly by: SeatId }
  | PromiseStep
  | { readonly step: 'answer_amendment'; readonly amendment: string; readonly by: SeatId }
  | { readonly step: 'sign' | 'cooling_off' }
  | { readonly step: 'answer_lines' };

/** Promises: somebody's offer, another day, a claim, what is seen differently; and, once all is signed, one of one's own. */
export type PromiseStep =
  | {
      readonly step: 'answer_promise' | 'answer_terms' | 'confirm_promise' | 'mend_promise';
      readonly commitment: string;
      readonly by: SeatId;
    }
  | { readonly step: 'keep_promise'; readonly commitment: string };

function promiseStep({ commitments, you }: RoomView): PromiseStep | undefined {
  const offered = commitments.find(
    (each) => each.status === 'offered' && each.to.includes(you) && !each.acceptedBy.includes(you),
  );
  if (offered) return { step: 'answer_promise', commitment: offered.id, by: offered.from };
  const claimed = commitments.find(
    (each) => each.status === 'claimed' && each.to.includes(you) && !each.confirmedBy.includes(you),
  );
  if (claimed) return { step: 'confirm_promise', commitment: claimed.id, by: claimed.from };
  const moved = commitments.find(
    (each) =>
      each.status === 'accepted' &&
      (each.from === you || each.to.includes(you)) &&
      each.counter?.agreedBy.includes(you) === false,
  );
  return moved?.counter && { step: 'answer_terms', commitment: moved.id, by: moved.counter.by };
}

/** A promise seen differently that waits for this seat. It may take days, so it comes after what else can be done. */
export function mendStep({ commitments, you }: RoomView): PromiseStep | undefined {
  const disputed = commitments.find((each) => waitsInRepair(each, you));
  if (!disputed?.repair) return undefined;
  const { from, repair, id } = disputed;
  return { step: 'mend_promise', commitment: id, by: from === you ? repair.reportedBy : from };
}

/** Whether the talk on what is seen differently waits for this seat: to tell, to say back, or to answer. */
function waitsInRepair({ status, from, repair, proposed }: CommitmentView, you: SeatId): boolean {
  if (status !== 'disputed' || !repair || (you !== from && you !== repair.reportedBy)) return false;
  const mine = repair.accounts.find((each) => each.by === you);
  const theirs = repair.accounts.find((each) => each.by !== you);
  if (!mine || (theirs && theirs.saidBack === undefined) || (mine.saidBack !== undefined && !mine.heard)) return true;
  if (repair.remedy && !repair.remedy.agreed && repair.remedy.by !== you) return true;
  return proposed?.agreedBy.includes(you) === false;
}

/** A promise of this seat's own that is due or will be: what is left to do once all have signed. */
function ownPromise({ commitments, you, status }: RoomView): PromiseStep | undefined {
  if (status !== 'agreed') return undefined;
  const own = commitments.find(
    (each) => each.status === 'accepted' && each.from === you && each.turn?.kind !== 'waits',
  );
  return own && { step: 'keep_promise', commitment: own.id };
}

/** What waits for this seat's answer while the room goes on; it comes before the loops, for it may change them. */
export function beforeEnding(view: RoomView, now: string): CourseStep | undefined {
  const { you } = view;
  const reset = view.resets.find(
    (each) => each.status === 'proposed' && each.by !== you && !each.acceptedBy.includes(you),
  );
  if (reset) return { step: 'answer_reset', reset: reset.id, by: reset.by };
  const move = view.moves.find((each) => !each.agreedBy.includes(you));
  if (move) return { step: 'answer_move', issue: move.issue, by: move.by };
  return promiseStep(view) ?? dateStep(view, now);
}

/** A proposed date that this seat has neither agreed to nor declined; one whose day has passed counts for nothing. */
function dateStep({ deadlines, you }: RoomView, now: string): CourseStep | undefined {
  const open = deadlines.find(
    (each) => each.kind === 'agreed' && each.on >= now.slice(0, 10) && !each.agreedBy.includes(you),
  );
  return open && { step: 'answer_date', deadline: open.id, by: open.by };
}

/** What a room that is over still asks of this seat: its lines of the closing summary, another version, and promises. */
export function afterEnding(view: RoomView, now: string): CourseStep | undefined {
  const lines = view.status !== 'agreed' && view.closingSummary?.some((line) => line.waitingFor.includes(view.you));
  if (lines) return { step: 'answer_lines' };
  // Who has left answers nothing any more but what the summary says about them.
  const left = view.seats.some((each) => each.id === view.you && each.status === 'left');
  return left ? undefined : (amendmentStep(view, now) ?? promiseStep(view) ?? mendStep(view) ?? ownPromise(view));
}

/** Another version that waits for this seat's answer or signature; the version in force stays meanwhile. */
function amendmentStep({ amending, seats, you }: RoomView, now: string): CourseStep | undefined {
  const open = amending.amendments.find((each) => each.status === 'proposed' || each.status === 'frozen');
  if (!open) return undefined;
  if (open.status === 'proposed')
    return open.by === you || open.answeredBy.includes(you)
      ? undefined
      : { step: 'answer_amendment', amendment: open.id, by: open.by };
  if (open.signatures.some((each) => each.by === you)) return undefined;
  return { step: mayBeSigned(open, seats, now) ? 'sign' : 'cooling_off' };
}

/** Whether the cooling-off time of a fixed text is over, or everyone has waived it (method 12.4). */
export function mayBeSigned(
  { frozenAt, coolingWaivedBy }: { readonly frozenAt?: string; readonly coolingWaivedBy: readonly SeatId[] },
  seats: RoomView['seats'],
  now: string,
): boolean {
  const waived = seats.every((seat) => coolingWaivedBy.includes(seat.id) || seat.status !== 'seated');
  return waived || (frozenAt !== undefined && elapsed(frozenAt, now) >= limits.coolingOffHours * HOUR_MS);
}

/**
 * Who summarises first after a restart: the party who proposed it (method 2.7). `undefined` once they have, where it is
 * oneself, and where the facilitator proposed it.
 */
export function waitsForReset(view: RoomView, aspect: Aspect): SeatId | undefined {
  const done = view.resets.findLast((each) => coversAspect(each.aspect, aspect) && each.status === 'done');
  if (!done || done.by === view.you) return undefined;
  const proposer = view.seats.find((seat) => seat.id === done.by);
  const began = view.directions.some(
    (each) => each.aspect === aspect && each.summariser === done.by && each.attemptCount > 0,
  );
  return proposer?.status === 'seated' && !began ? done.by : undefined;
}
