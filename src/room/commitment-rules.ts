import { dayIn, isZone, workingDaysBetween } from './calendar.ts';
import { mayBeWaitedFor, waitsInCircle } from './commitment-order.ts';
import { isCalendarDate } from './agreement-text.ts';
import { firstRefusal, requireCount, requireText } from './guards.ts';
import { limits } from './limits.ts';
import type { Refusal } from './refusals.ts';
import { activeSeats, type RoomState } from './state.ts';
import type { Commitment, CommitmentOffer, CommitmentStatus, CommitmentTerms } from './state/commitment.ts';
import type { SeatId } from './types.ts';

/**
 * Whether nobody has contested a claim for five whole working days and one reminder (method 11.2): "kept, not contested".
 * Computed from the time; the next act on a commitment records it.
 */
export function isUncontested(commitment: Commitment, now: string): boolean {
  const { status, claim, remindedAt, due } = commitment;
  if (status !== 'claimed' || !claim || remindedAt === undefined) return false;
  const today = dayIn(now, due.zone);
  return (
    workingDaysBetween(dayIn(claim.at, due.zone), today) >= limits.silentDays && dayIn(remindedAt, due.zone) < today
  );
}

/** Whether notice of being late came before the day, or only after it. */
export function noticeOf({ notice }: Commitment): 'before' | 'after' {
  return notice?.when ?? 'after';
}

/** The commitment, if it stands at one of the given statuses. */
export function requireCommitment(
  state: RoomState,
  id: string,
  ...statuses: readonly CommitmentStatus[]
): Commitment | Refusal {
  const commitment = state.commitments.find((each) => each.id === id);
  if (!commitment) return { code: 'commitment.unknown' };
  return statuses.includes(commitment.status) ? commitment : { code: 'commitment.status', status: commitment.status };
}

/** Whether somebody may end a commitment's matter from its side. */
export function requirePart(
  commitment: Commitment,
  seat: SeatId,
  part: 'owner' | 'beneficiary' | 'either',
): Refusal | undefined {
  const isOwner = commitment.from === seat;
  const isTo = commitment.to.includes(seat);
  const fits = part === 'owner' ? isOwner : part === 'beneficiary' ? isTo : isOwner || isTo;
  return fits ? undefined : { code: 'commitment.not_yours', needed: part };
}

/** Who has to agree where both sides have to: the owner and everyone it was promised to, of those still here. */
export function concerned(state: RoomState, { from, to }: Commitment): readonly SeatId[] {
  return activeSeats(state).flatMap((seat) => (seat.id === from || to.includes(seat.id) ? [seat.id] : []));
}

/** Whether somebody was named to check a commitment: in its own words, or by everyone's consent as its verifier. */
export function mayAttest(state: RoomState, id: string, seat: SeatId): boolean {
  const named = state.commitments.some((each) => each.id === id && each.verify.verifier === seat);
  const admitted = state.attendants.some(
    (each) => each.kind === 'verifier' && each.status === 'seated' && each.id === seat && each.commitment === id,
  );
  return named || admitted;
}

/** What every promise needs; the wording itself is advised on, never refused. */
export function requireTerms(
  state: RoomState,
  owner: SeatId,
  terms: CommitmentTerms,
  now: string,
  /** The promise whose terms these would be, where it is there already. */
  self?: string,
): Refusal | undefined {
  const { due, verify, dependsOn } = terms;
  const texts = firstRefusal(
    requireText('what', terms.what, 60),
    requireText('doneWhen', terms.doneWhen, 60),
    requireText('how', verify.how, 60),
    terms.noticeRule === '' ? undefined : requireText('noticeRule', terms.noticeRule, 60),
    requireCount('dependsOn', dependsOn.length, 10),
  );
  if (texts) return texts;
  if (!isZone(due.zone)) return { code: 'commitment.zone', zone: due.zone };
  if (!isCalendarDate(due.on) || due.on < dayIn(now, due.zone)) return { code: 'commitment.date', on: due.on };
  if (!Number.isInteger(due.graceDays) || due.graceDays < 0 || due.graceDays > limits.graceDays)
    return { code: 'commitment.grace', days: limits.graceDays };
  const unknown = dependsOn.find((id) => !state.commitments.some((each) => each.id === id));
  if (unknown !== undefined) return { code: 'commitment.unknown' };
  if (self !== undefined && waitsInCircle(state.commitments, dependsOn, self)) return { code: 'commitment.circle' };
  if (!dependsOn.every((id) => mayBeWaitedFor(state.commitments, id))) return { code: 'commitment.never_kept' };
  const mayVerify =
    state.attendants.some((each) => each.id === verify.verifier && each.status === 'seated') ||
    activeSeats(state).some((each) => each.id === verify.verifier && each.id !== owner);
  return verify.verifier !== undefined && !mayVerify ? { code: 'commitment.no_verifier' } : undefined;
}

/** What a new promise needs beyond its terms: somebody it is for, and a source that is there. */
export function requireOffer(
  state: RoomState,
  owner: SeatId,
  offer: CommitmentOffer,
  now: string,
): Refusal | undefined {
  const active = activeSeats(state).map((seat) => seat.id);
  const { to, source, clause, repairs, reciprocalOf } = offer;
  if (to.length === 0 || to.some((seat) => seat === owner || !active.includes(seat)) || new Set(to).size < to.length)
    return { code: 'commitment.to_nobody' };
  const text = state.agreement?.status === 'in_force' ? state.agreement.text : undefined;
  if (source === 'clause' && !text?.clauses.some((each) => each.id === clause)) return { code: 'commitment.no_clause' };
  if (reciprocalOf !== undefined && !state.commitments.some((each) => each.id === reciprocalOf))
    return { code: 'commitment.unknown' };
  if (source === 'repair') {
    const broken = state.commitments.find((each) => each.id === repairs);
    const needsRepair = broken && ['disputed', 'broken', 'partly'].includes(broken.status);
    if (!broken || !needsRepair) return { code: 'commitment.nothing_to_repair' };
    // One level smaller than what went wrong, so that trust is asked for in a piece that can be kept (method 11.2).
    const most = Math.max(1, broken.level - 1);
    if (offer.level > most) return { code: 'commitment.level', most };
  }
  return requireTerms(state, owner, offer, now);
}
