import { isPastDue, lastDay } from '../commitment-order.ts';
import { concerned, mayAttest, requireCommitment, requirePart, requireTerms } from '../commitment-rules.ts';
import { everyone, refuse, type Act, type Decided, type Family, type Given, type Happened } from '../family.ts';
import { firstRefusal, requireText } from '../guards.ts';
import type { Refusal } from '../refusals.ts';
import type { RoomState } from '../state.ts';
import type { Account, Commitment, CommitmentOutcome, CommitmentTerms } from '../state/commitment.ts';
import type { SeatId } from '../types.ts';
import { changeCommitment, end } from './commitment.ts';

type On = { readonly commitment: string };
type Said = On & { readonly words: string };

/**
 * What may become of a commitment together (method 11.2): other terms before the day, an ending that all concerned name
 * alike, a verifier's word, and the repair talk after a dispute: what happened, a remedy, a smaller new promise.
 */
export type MendingActs = {
  'commitment.renegotiate': On & { readonly terms: CommitmentTerms };
  'commitment.accept_terms': On;
  'commitment.keep_terms': On;
  /** Something outside came between: counts when all concerned say so. */
  'commitment.excuse': Said;
  /** Names how it ended; counts when all concerned name the same. */
  'commitment.settle': Said & { readonly outcome: CommitmentOutcome };
  /** The verifier's word. */
  'commitment.attest': Said & { readonly outcome: CommitmentOutcome };
  /** Repair talk, step 1: what happened, as I saw it; said back; "that is what I meant". */
  'commitment.tell': Said;
  'commitment.say_back': Said;
  'commitment.heard': On;
  /** Step 2: what would put it right. Step 3 is a new commitment with source `repair`. */
  'commitment.propose_remedy': Said;
  'commitment.agree_remedy': On;
};

export type MendingEvents = {
  'commitment.terms_proposed': On & { readonly terms: CommitmentTerms };
  'commitment.terms_agreed': On;
  'commitment.terms_kept': On;
  /** By the table: the old promise is replaced by a new one on the other terms. */
  'commitment.renegotiated': On & { readonly id: string };
  'commitment.outcome_named': Said & { readonly outcome: CommitmentOutcome };
  'commitment.settled': Said & { readonly outcome: CommitmentOutcome; readonly by: 'joint' | 'verifier' };
  'commitment.told': Said;
  'commitment.said_back': Said;
  'commitment.heard': On;
  'commitment.remedy_proposed': Said;
  'commitment.remedy_agreed': On;
};

const happened = <T extends keyof MendingEvents>(type: T, data: MendingEvents[T]) =>
  ({ type, to: everyone, data }) as const;
const only = (event: Happened<MendingEvents>): Decided<MendingEvents> => ({ events: [event] });

function decideTerms(state: RoomState, act: Act<MendingActs, 'commitment.renegotiate'>, given: Given) {
  const found = requireCommitment(state, act.commitment, 'accepted');
  if ('code' in found) return refuse(found);
  const last = lastDay(state.commitments, found);
  const past = last !== undefined && isPastDue(state.commitments, found, given.now);
  const refused = firstRefusal(
    requirePart(found, act.seat, 'either'),
    past ? { code: 'commitment.past_due', on: last } : undefined,
    found.counter ? { code: 'commitment.answered' } : undefined,
    requireTerms(state, found.from, act.terms, given.now, found.id),
  );
  if (refused) return refuse(refused);
  return only(happened('commitment.terms_proposed', { commitment: found.id, terms: act.terms }));
}

function decideAcceptTerms(
  state: RoomState,
  { seat, commitment: id }: Act<MendingActs, 'commitment.accept_terms'>,
  given: Given,
) {
  const found = requireCommitment(state, id, 'accepted');
  if ('code' in found) return refuse(found);
  const refused = requirePart(found, seat, 'either');
  if (refused) return refuse(refused);
  const { counter } = found;
  if (!counter) return refuse({ code: 'commitment.no_counter' });
  if (counter.agreedBy.includes(seat)) return refuse({ code: 'commitment.answered' });
  const agreed = happened('commitment.terms_agreed', { commitment: id });
  if (!concerned(state, found).every((each) => each === seat || counter.agreedBy.includes(each))) return only(agreed);
  const replaced = happened('commitment.renegotiated', { commitment: id, id: given.newId() });
  return { events: [agreed, { ...replaced, by: 'table' as const }] };
}

function decideOutcome(
  state: RoomState,
  { seat, commitment: id, words }: { readonly seat: SeatId; readonly commitment: string; readonly words: string },
  outcome: CommitmentOutcome,
): Decided<MendingEvents> {
  const found = requireCommitment(state, id, 'accepted', 'claimed', 'disputed');
  if ('code' in found) return refuse(found);
  const same = found.proposed?.outcome === outcome ? found.proposed.agreedBy : [];
  const refused = firstRefusal(
    requirePart(found, seat, 'either'),
    words === '' ? undefined : requireText('words', words, 120),
    same.includes(seat) ? { code: 'commitment.answered' } : undefined,
  );
  if (refused) return refuse(refused);
  const named = happened('commitment.outcome_named', { commitment: id, words, outcome });
  if (!concerned(state, found).every((each) => each === seat || same.includes(each))) return only(named);
  const settled = happened('commitment.settled', { commitment: id, words, outcome, by: 'joint' });
  return { events: [named, { ...settled, by: 'table' as const }] };
}

/** The two who talk a dispute over, and the account of each. */
function repairOf(state: RoomState, id: string, seat: SeatId) {
  const found = requireCommitment(state, id, 'disputed');
  if ('code' in found) return found;
  const { repair } = found;
  if (!repair || (seat !== found.from && seat !== repair.reportedBy))
    return { code: 'commitment.not_yours', needed: 'either' } as const;
  const mine = repair.accounts.find((each) => each.by === seat);
  const theirs = repair.accounts.find((each) => each.by !== seat);
  return { id: found.id, repair, mine, theirs };
}

function decideSayBack(state: RoomState, { seat, commitment: id, words }: Act<MendingActs, 'commitment.say_back'>) {
  const talk = repairOf(state, id, seat);
  if ('code' in talk) return refuse(talk);
  if (!talk.theirs) return refuse({ code: 'repair.not_yet', needed: 'account' });
  if (talk.theirs.heard) return refuse({ code: 'repair.said' });
  const refused = requireText('words', words, 120);
  return refused ? refuse(refused) : only(happened('commitment.said_back', { commitment: id, words }));
}

function decideHeard(state: RoomState, { seat, commitment: id }: Act<MendingActs, 'commitment.heard'>) {
  const talk = repairOf(state, id, seat);
  if ('code' in talk) return refuse(talk);
  if (!talk.mine) return refuse({ code: 'repair.not_yet', needed: 'account' });
  if (talk.mine.saidBack === undefined) return refuse({ code: 'repair.not_yet', needed: 'said_back' });
  if (talk.mine.heard) return refuse({ code: 'repair.said' });
  return only(happened('commitment.heard', { commitment: id }));
}

function requireHeardBoth(accounts: readonly Account[]): Refusal | undefined {
  const both = accounts.length === 2 && accounts.every((each) => each.heard);
  return both ? undefined : { code: 'repair.not_yet', needed: 'heard' };
}

function decideRemedy(
  state: RoomState,
  { seat, commitment: id, words }: Act<MendingActs, 'commitment.propose_remedy'>,
) {
  const talk = repairOf(state, id, seat);
  if ('code' in talk) return refuse(talk);
  const refused = firstRefusal(
    requireHeardBoth(talk.repair.accounts),
    talk.repair.remedy?.agreed ? { code: 'repair.said' } : undefined,
    requireText('words', words, 120),
  );
  return refused ? refuse(refused) : only(happened('commitment.remedy_proposed', { commitment: id, words }));
}

const changeAccount = (state: RoomState, id: string, of: (account: Account) => boolean, next: Partial<Account>) =>
  changeRepair(state, id, (repair) => ({
    ...repair,
    accounts: repair.accounts.map((each) => (of(each) ? { ...each, ...next } : each)),
  }));

const changeRepair = (
  state: RoomState,
  id: string,
  next: (repair: NonNullable<Commitment['repair']>) => NonNullable<Commitment['repair']>,
): RoomState => changeCommitment(state, id, (each) => (each.repair ? { ...each, repair: next(each.repair) } : each));

/**
 * The old promise as replaced, and the new one on other terms, accepted by having been agreed. Whoever checks it from
 * outside goes along: those who agreed to the terms agreed to them, and can send them away.
 */
export function replaceTerms(
  state: RoomState,
  id: string,
  fresh: string,
  terms: CommitmentTerms,
  at: string,
): RoomState {
  const old = state.commitments.find((each) => each.id === id);
  if (!old) return state;
  const { counter: _counter, ...closed } = old;
  const { proposed: _proposed, notice: _notice, replaces: _before, ...rest } = closed;
  const next: Commitment = { ...rest, ...terms, id: fresh, at, status: 'accepted', replaces: id };
  const commitments = state.commitments.map((each) =>
    each.id === id ? { ...closed, status: 'renegotiated_before_due' as const, replacedBy: fresh } : each,
  );
  const attendants = state.attendants.map((each) =>
    each.kind === 'verifier' && each.commitment === id && each.status !== 'left'
      ? { ...each, commitment: fresh }
      : each,
  );
  return { ...state, attendants, commitments: [...commitments, next] };
}

export const mending: Family<MendingActs, MendingEvents> = {
  decide: {
    'commitment.renegotiate': decideTerms,
    'commitment.accept_terms': decideAcceptTerms,
    'commitment.keep_terms': (state, { seat, commitment: id }) => {
      const found = requireCommitment(state, id, 'accepted');
      if ('code' in found) return refuse(found);
      const refused = requirePart(found, seat, 'either');
      if (refused) return refuse(refused);
      if (!found.counter) return refuse({ code: 'commitment.no_counter' });
      return only(happened('commitment.terms_kept', { commitment: id }));
    },
    'commitment.excuse': (state, act) => decideOutcome(state, act, 'excused'),
    'commitment.settle': (state, act) => decideOutcome(state, act, act.outcome),
    'commitment.attest': (state, { seat, commitment: id, words, outcome }) => {
      // Asked first: who checks one commitment learns nothing of the others, not even whether they exist.
      if (!mayAttest(state, id, seat)) return refuse({ code: 'commitment.not_yours', needed: 'verifier' });
      const found = requireCommitment(state, id, 'accepted', 'claimed', 'disputed');
      if ('code' in found) return refuse(found);
      const refused = words === '' ? undefined : requireText('words', words, 120);
      if (refused) return refuse(refused);
      return only(happened('commitment.settled', { commitment: id, words, outcome, by: 'verifier' }));
    },
    'commitment.tell': (state, { seat, commitment: id, words }) => {
      const talk = repairOf(state, id, seat);
      if ('code' in talk) return refuse(talk);
      if (talk.mine) return refuse({ code: 'repair.said' });
      const refused = requireText('words', words, 150);
      return refused ? refuse(refused) : only(happened('commitment.told', { commitment: id, words }));
    },
    'commitment.say_back': decideSayBack,
    'commitment.heard': decideHeard,
    'commitment.propose_remedy': decideRemedy,
    'commitment.agree_remedy': (state, { seat, commitment: id }) => {
      const talk = repairOf(state, id, seat);
      if ('code' in talk) return refuse(talk);
      const { remedy } = talk.repair;
      if (!remedy) return refuse({ code: 'repair.not_yet', needed: 'remedy' });
      if (remedy.by === seat || remedy.agreed) return refuse({ code: 'repair.said' });
      return only(happened('commitment.remedy_agreed', { commitment: id }));
    },
  },
  evolve: {
    'commitment.terms_proposed': (state, { by, at, data: { commitment: id, terms } }) =>
      changeCommitment(state, id, (each) => ({ ...each, counter: { by, at, terms, agreedBy: [by] } })),
    'commitment.terms_agreed': (state, { by, data }) =>
      changeCommitment(state, data.commitment, (each) =>
        each.counter ? { ...each, counter: { ...each.counter, agreedBy: [...each.counter.agreedBy, by] } } : each,
      ),
    'commitment.terms_kept': (state, { data }) =>
      changeCommitment(state, data.commitment, ({ counter: _declined, ...each }) => each),
    'commitment.renegotiated': (state, { at, data: { commitment: id, id: fresh } }) => {
      const terms = state.commitments.find((each) => each.id === id)?.counter?.terms;
      return terms ? replaceTerms(state, id, fresh, terms, at) : state;
    },
    'commitment.outcome_named': (state, { by, data: { commitment: id, outcome, words } }) =>
      changeCommitment(state, id, (each) => {
        const same = each.proposed?.outcome === outcome ? each.proposed.agreedBy : [];
        return { ...each, proposed: { outcome, words, agreedBy: [...same, by] } };
      }),
    'commitment.settled': (state, { at, data: { commitment: id, outcome, words, by } }) =>
      changeCommitment(state, id, (each) => {
        const late = outcome === 'kept_late' ? { notice: each.notice?.when ?? ('after' as const) } : {};
        return end(each, outcome, { by, at, words, ...late });
      }),
    'commitment.told': (state, { by, data }) =>
      changeRepair(state, data.commitment, (repair) => ({
        ...repair,
        accounts: [...repair.accounts, { by, words: data.words, heard: false }],
      })),
    'commitment.said_back': (state, { by, data }) =>
      changeAccount(state, data.commitment, (each) => each.by !== by, { saidBack: data.words }),
    'commitment.heard': (state, { by, data }) =>
      changeAccount(state, data.commitment, (each) => each.by === by, { heard: true }),
    'commitment.remedy_proposed': (state, { by, data }) =>
      changeRepair(state, data.commitment, (repair) => ({
        ...repair,
        remedy: { by, words: data.words, agreed: false },
      })),
    'commitment.remedy_agreed': (state, { data }) =>
      changeRepair(state, data.commitment, (repair) =>
        repair.remedy ? { ...repair, remedy: { ...repair.remedy, agreed: true } } : repair,
      ),
  },
};
