import { isCalendarDate } from '../agreement-text.ts';
import { addDays, dayIn } from '../calendar.ts';
import { isLate, isPastDue, lastDay } from '../commitment-order.ts';
import { isUncontested, noticeOf, requireCommitment, requireOffer, requirePart } from '../commitment-rules.ts';
import { everyone, refuse, type Act, type Decided, type Family, type Given, type Happened } from '../family.ts';
import { firstRefusal, requireCount, requireRules, requireText } from '../guards.ts';
import { limits } from '../limits.ts';
import type { Refusal } from '../refusals.ts';
import type { RoomState } from '../state.ts';
import type { Commitment, CommitmentOffer, CommitmentOutcome } from '../state/commitment.ts';

type On = { readonly commitment: string };
type Said = On & { readonly words: string };

/**
 * Commitments (method 11): who does what by when, and how it is seen. Offered by its owner, possible before an agreement
 * as a step of good will, and after it. One side alone never makes anything broken: a claim against a claim is disputed.
 */
export type CommitmentActs = {
  'commitment.offer': CommitmentOffer;
  'commitment.accept': On;
  'commitment.decline': Said;
  'commitment.withdraw': On;
  /** The owner says that it will be late, or is. */
  'commitment.give_notice': Said;
  'commitment.claim_done': Said & { readonly doneOn: string };
  /** Without a claim before it, `doneOn` says when it was done; with one, the claim's day stands. */
  'commitment.confirm_kept': Said & { readonly doneOn?: string };
  'commitment.report_not_kept': Said;
  /** The owner's own statement: the only way for one person alone to call a commitment broken. */
  'commitment.own_up': Said & { readonly outcome: 'partly' | 'broken' };
  /** One reminder of a claim that nobody has answered. */
  'commitment.remind': On;
};

export type CommitmentEvents = {
  'commitment.offered': CommitmentOffer & { readonly id: string };
  'commitment.accepted': On;
  'commitment.declined': Said;
  'commitment.withdrawn': On;
  'commitment.notice_given': Said & { readonly when: 'before' | 'after' };
  'commitment.claimed': Said & { readonly doneOn: string; readonly late: boolean };
  'commitment.confirmed': Said;
  /** By the beneficiaries' confirmation or by silence after a claim. */
  'commitment.kept': On & {
    readonly late: boolean;
    readonly by: 'beneficiary' | 'silence';
    readonly notice: 'before' | 'after' | 'none';
    readonly words: string;
  };
  'commitment.disputed': Said;
  'commitment.owned_up': Said & { readonly outcome: 'partly' | 'broken' };
  'commitment.reminded': On;
};

const happened = <T extends keyof CommitmentEvents>(type: T, data: CommitmentEvents[T]) =>
  ({ type, to: everyone, data }) as const;
const only = (event: Happened<CommitmentEvents>): Decided<CommitmentEvents> => ({ events: [event] });

const optionalWords = (words: string): Refusal | undefined =>
  words === '' ? undefined : requireText('words', words, 120);

/** Changes one commitment. */
export const changeCommitment = (
  state: RoomState,
  id: string,
  next: (commitment: Commitment) => Commitment,
): RoomState => ({
  ...state,
  commitments: state.commitments.map((each) => (each.id === id ? next(each) : each)),
});

/** A commitment that has come to its end. What was proposed and not agreed falls away. */
export function end(
  commitment: Commitment,
  status: CommitmentOutcome | 'replaced',
  outcome: NonNullable<Commitment['outcome']>,
): Commitment {
  const { proposed: _open, counter: _terms, ...rest } = commitment;
  return { ...rest, status, outcome };
}

/** What silence has brought by now, as events by the table: claims that nobody contested. */
export function broughtBySilence(state: RoomState, now: string): readonly Happened<CommitmentEvents>[] {
  return state.commitments.flatMap((each): Happened<CommitmentEvents>[] => {
    if (!isUncontested(each, now)) return [];
    const late = each.claim?.late ?? false;
    const data = {
      commitment: each.id,
      late,
      by: 'silence',
      notice: late ? noticeOf(each) : 'none',
      words: '',
    } as const;
    return [{ ...happened('commitment.kept', data), by: 'table' }];
  });
}

/** A day on which something was done: a day that exists and is not in the future. */
function requireDoneOn(doneOn: string, { due }: Commitment, now: string): Refusal | undefined {
  return isCalendarDate(doneOn) && doneOn <= dayIn(now, due.zone) ? undefined : { code: 'commitment.date', on: doneOn };
}

function decideConfirm(state: RoomState, act: Act<CommitmentActs, 'commitment.confirm_kept'>, given: Given) {
  const found = requireCommitment(state, act.commitment, 'accepted', 'claimed', 'disputed');
  if ('code' in found) return refuse(found);
  const doneOn = found.claim?.doneOn ?? act.doneOn ?? dayIn(given.now, found.due.zone);
  const refused = firstRefusal(
    requirePart(found, act.seat, 'beneficiary'),
    found.confirmedBy.includes(act.seat) ? { code: 'commitment.answered' } : undefined,
    optionalWords(act.words),
    requireDoneOn(doneOn, found, given.now),
  );
  if (refused) return refuse(refused);
  const { commitment, words, seat } = act;
  const confirmed = happened('commitment.confirmed', { commitment, words });
  if (!found.to.every((each) => each === seat || found.confirmedBy.includes(each))) return only(confirmed);
  const late = isLate(state.commitments, found, doneOn);
  const notice = late ? noticeOf(found) : 'none';
  const kept = happened('commitment.kept', { commitment, late, by: 'beneficiary', notice, words });
  return { events: [confirmed, { ...kept, by: 'table' as const }] };
}

export const commitment: Family<CommitmentActs, CommitmentEvents> = {
  decide: {
    'commitment.offer': (state, act, given) => {
      const { id: _id, seat, type: _type, ...offer } = act;
      const refused = firstRefusal(
        requireRules(state),
        requireCount('commitments', state.commitments.length + 1, limits.commitments),
        requireOffer(state, seat, offer, given.now),
      );
      return refused ? refuse(refused) : only(happened('commitment.offered', { ...offer, id: given.newId() }));
    },
    'commitment.accept': (state, { seat, commitment: id }) => {
      const found = requireCommitment(state, id, 'offered');
      if ('code' in found) return refuse(found);
      const refused = requirePart(found, seat, 'beneficiary');
      if (refused) return refuse(refused);
      if (found.acceptedBy.includes(seat)) return refuse({ code: 'commitment.answered' });
      return only(happened('commitment.accepted', { commitment: id }));
    },
    'commitment.decline': (state, { seat, commitment: id, words }) => {
      const found = requireCommitment(state, id, 'offered');
      if ('code' in found) return refuse(found);
      const refused = firstRefusal(requirePart(found, seat, 'beneficiary'), optionalWords(words));
      return refused ? refuse(refused) : only(happened('commitment.declined', { commitment: id, words }));
    },
    'commitment.withdraw': (state, { seat, commitment: id }) => {
      const found = requireCommitment(state, id, 'offered');
      if ('code' in found) return refuse(found);
      const refused = requirePart(found, seat, 'owner');
      return refused ? refuse(refused) : only(happened('commitment.withdrawn', { commitment: id }));
    },
    'commitment.give_notice': (state, { seat, commitment: id, words }, given) => {
      const found = requireCommitment(state, id, 'accepted');
      if ('code' in found) return refuse(found);
      const refused = firstRefusal(requirePart(found, seat, 'owner'), requireText('words', words, 120));
      if (refused) return refuse(refused);
      if (found.notice) return refuse({ code: 'commitment.answered' });
      const when = isPastDue(state.commitments, found, given.now) ? 'after' : 'before';
      return only(happened('commitment.notice_given', { commitment: id, words, when }));
    },
    'commitment.claim_done': (state, { seat, commitment: id, words, doneOn }, given) => {
      const found = requireCommitment(state, id, 'accepted');
      if ('code' in found) return refuse(found);
      const refused = firstRefusal(
        requirePart(found, seat, 'owner'),
        optionalWords(words),
        requireDoneOn(doneOn, found, given.now),
      );
      if (refused) return refuse(refused);
      const late = isLate(state.commitments, found, doneOn);
      return only(happened('commitment.claimed', { commitment: id, words, doneOn, late }));
    },
    'commitment.confirm_kept': decideConfirm,
    'commitment.report_not_kept': (state, { seat, commitment: id, words }, given) => {
      const found = requireCommitment(state, id, 'accepted', 'claimed');
      if ('code' in found) return refuse(found);
      const refused = firstRefusal(requirePart(found, seat, 'beneficiary'), requireText('words', words, 120));
      if (refused) return refuse(refused);
      const last = lastDay(state.commitments, found);
      if (found.status === 'accepted' && last === undefined) return refuse({ code: 'commitment.waits' });
      if (found.status === 'accepted' && last !== undefined && !isPastDue(state.commitments, found, given.now))
        return refuse({ code: 'commitment.not_due', on: addDays(last, 1) });
      return only(happened('commitment.disputed', { commitment: id, words }));
    },
    'commitment.own_up': (state, { seat, commitment: id, words, outcome }) => {
      const found = requireCommitment(state, id, 'accepted', 'claimed', 'disputed');
      if ('code' in found) return refuse(found);
      const refused = firstRefusal(requirePart(found, seat, 'owner'), optionalWords(words));
      return refused ? refuse(refused) : only(happened('commitment.owned_up', { commitment: id, words, outcome }));
    },
    'commitment.remind': (state, { seat, commitment: id }) => {
      const found = requireCommitment(state, id, 'claimed');
      if ('code' in found) return refuse(found);
      const refused = requirePart(found, seat, 'owner');
      if (refused) return refuse(refused);
      if (found.remindedAt !== undefined) return refuse({ code: 'commitment.reminded' });
      return only(happened('commitment.reminded', { commitment: id }));
    },
  },
  evolve: {
    'commitment.offered': (state, event) => ({
      ...state,
      commitments: [
        ...state.commitments,
        { ...event.data, from: event.by, at: event.at, status: 'offered', acceptedBy: [], confirmedBy: [] },
      ],
    }),
    'commitment.accepted': (state, { by, data }) =>
      changeCommitment(state, data.commitment, (each) => {
        const acceptedBy = [...each.acceptedBy, by];
        return {
          ...each,
          acceptedBy,
          status: each.to.every((seat) => acceptedBy.includes(seat)) ? 'accepted' : 'offered',
        };
      }),
    'commitment.declined': (state, { data }) =>
      changeCommitment(state, data.commitment, (each) => ({ ...each, status: 'declined' })),
    'commitment.withdrawn': (state, { data }) =>
      changeCommitment(state, data.commitment, (each) => ({ ...each, status: 'withdrawn_before_acceptance' })),
    'commitment.notice_given': (state, { at, data }) =>
      changeCommitment(state, data.commitment, (each) => ({
        ...each,
        notice: { at, when: data.when, words: data.words },
      })),
    'commitment.claimed': (state, { at, data: { commitment: id, doneOn, late, words } }) =>
      changeCommitment(state, id, (each) => ({ ...each, status: 'claimed', claim: { at, doneOn, late, words } })),
    'commitment.confirmed': (state, { by, data }) =>
      changeCommitment(state, data.commitment, (each) => ({ ...each, confirmedBy: [...each.confirmedBy, by] })),
    'commitment.kept': (state, { at, data: { commitment: id, late, by, notice, words } }) =>
      changeCommitment(state, id, (each) =>
        end(each, late ? 'kept_late' : 'kept', { by, at, words, ...(notice === 'none' ? {} : { notice }) }),
      ),
    'commitment.disputed': (state, { by, at, data }) =>
      changeCommitment(state, data.commitment, (each) => ({
        ...each,
        status: 'disputed',
        repair: { reportedBy: by, at, words: data.words, accounts: [] },
      })),
    'commitment.owned_up': (state, { at, data: { commitment: id, outcome, words } }) =>
      changeCommitment(state, id, (each) => end(each, outcome, { by: 'owner', at, words })),
    'commitment.reminded': (state, { at, data }) =>
      changeCommitment(state, data.commitment, (each) => ({ ...each, remindedAt: at })),
  },
};
