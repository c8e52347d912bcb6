import { agreementDocument, clauseChanges, missingParts, partiesNow } from '../agreement-text.ts';
import { openAmendment, requireInForce, requirePlans, settlingOf, signersOf, versionOf } from '../amendment-rules.ts';
import {
  doneBy,
  everyone,
  onlySeat,
  refuse,
  type Act,
  type Decided,
  type Family,
  type Given,
  type Happened,
} from '../family.ts';
import { firstRefusal, requireText } from '../guards.ts';
import { keepPrivate, openPrivate } from '../private.ts';
import type { Refusal } from '../refusals.ts';
import type { Agreement, RoomState } from '../state.ts';
import type { Amendment, AmendmentChange, CommitmentPlan, Succession } from '../state/amendment.ts';
import type { AgreementText } from '../types.ts';
import { requireAgreementText } from './agreement.ts';
import { requireValues } from './package.ts';

type Wish = {
  /** The version it starts from, counted from 1: the one the proposer has read. */
  readonly from: number;
  readonly reason: string;
  readonly change: AmendmentChange;
  /** A word on every open promise of a clause that changes. */
  readonly commitments: readonly CommitmentPlan[];
};
type On = { readonly amendment: string };

/**
 * Another version of a signed agreement, or its end (method P11, 8.7, 12.4): proposed by one who signed, answered by the
 * others apart from each other, fixed by hash when all say yes, in force when all have signed it. Until then, and if
 * anybody says no, the version in force stays.
 */
export type AmendmentActs = {
  'agreement.amend': Wish;
  'agreement.answer_amendment': On & { readonly yes: boolean };
  'agreement.withdraw_amendment': On;
  /** While it waits for signatures: "I do not sign, the version in force stays". Anybody's, at no cost. */
  'agreement.keep_version': On;
};

export type AmendmentEvents = {
  'agreement.amendment_proposed': Wish & { readonly id: string };
  /** For its author alone: what the answer was. */
  'agreement.amendment_answer_sealed': On & { readonly yes: boolean };
  /** That somebody has answered. */
  'agreement.amendment_answered': On;
  /** By the table, when all said yes: from here on the text is fixed. */
  'agreement.amendment_frozen': On & {
    readonly hash: string;
    readonly succession: Succession;
    readonly text?: AgreementText;
  };
  /** By the table when not all said yes, or by whoever does not sign. */
  'agreement.version_kept': On;
  'agreement.amendment_withdrawn': On;
  /** By the table: one who signed the version in force has left, and a change needs all of them. */
  'agreement.amendment_lapsed': On;
};

/** Changes one amendment. */
export const changeAmendment = (
  state: RoomState,
  id: string,
  next: (amendment: Amendment) => Amendment,
): RoomState => ({
  ...state,
  amending: {
    ...state.amending,
    amendments: state.amending.amendments.map((each) => (each.id === id ? next(each) : each)),
  },
});

/** Whether two texts say the same. */
const isSame = (a: AgreementText, b: AgreementText): boolean =>
  a.reviewOn === b.reviewOn &&
  a.dispute === b.dispute &&
  clauseChanges(a, b).every((each, index) => each.kind === 'same' && a.clauses[index]?.id === each.id);

/** A text that could be fixed at once (G8), and that is another one. */
function requireOtherText(state: RoomState, { text }: Agreement, change: AmendmentChange): Refusal | undefined {
  if (change.kind === 'end') return undefined;
  const missing = missingParts(change.text);
  return firstRefusal(
    requireAgreementText(change.text),
    missing.length > 0 ? { code: 'agreement.incomplete', missing } : undefined,
    isSame(text, change.text) ? { code: 'amendment.same' } : undefined,
    change.kind === 'post_settlement' ? requireValues(state, [change.package]) : undefined,
  );
}

/** Everyone who signed the version in force is still here: nobody else can change what binds them (method 2.9). */
function requireSigners({ seats }: RoomState, agreement: Agreement): Refusal | undefined {
  const gone = seats.find((seat) => seat.status === 'left' && signersOf(agreement).includes(seat.id));
  return gone && { code: 'amendment.signer_left', seat: gone.id };
}

/** A change that waits for answers or signatures lapses when one of those who signed leaves; the version in force stays. */
export function amendmentFollows(state: RoomState): readonly Happened<AmendmentEvents>[] {
  const open = openAmendment(state);
  if (!open || !state.agreement || !requireSigners(state, state.agreement)) return [];
  return [{ type: 'agreement.amendment_lapsed', to: everyone, by: 'table', data: { amendment: open.id } }];
}

function decideAmend(state: RoomState, act: Act<AmendmentActs, 'agreement.amend'>, given: Given) {
  const agreement = requireInForce(state);
  if ('code' in agreement) return refuse(agreement);
  const { from, reason, change, commitments } = act;
  const current = versionOf(agreement);
  const refused = firstRefusal(
    from === current ? undefined : { code: 'amendment.other_version', current, yours: from },
    requireSigners(state, agreement),
    openAmendment(state) ? { code: 'amendment.open' } : undefined,
    requireText('reason', reason, 120),
    requireOtherText(state, agreement, change),
    requirePlans(state, agreement.text, change, commitments, given.now),
  );
  if (refused) return refuse(refused);
  const data = { id: given.newId(), from, reason, change, commitments };
  return { events: [{ type: 'agreement.amendment_proposed', to: everyone, data } as const] };
}

/** The open amendment of this id, at one of the given statuses. */
function requireAmendment(
  state: RoomState,
  id: string,
  ...statuses: readonly Amendment['status'][]
): Amendment | Refusal {
  const found = state.amending.amendments.find((each) => each.id === id);
  if (!found) return { code: 'amendment.unknown' };
  return statuses.includes(found.status) ? found : { code: 'amendment.status', status: found.status };
}

/** The text as it is fixed: with the number of its version, the hash of the one before, and what it does to promises. */
function frozen(state: RoomState, agreement: Agreement, amendment: Amendment, given: Given) {
  const { change } = amendment;
  const succession: Succession = {
    version: versionOf(agreement) + 1,
    replaces: agreement.hash ?? '',
    settles: settlingOf(state, agreement.text, amendment),
  };
  const text = change.kind === 'end' ? undefined : change.text;
  const hash = given.digest(agreementDocument(state, text, succession));
  const data = { amendment: amendment.id, hash, succession, ...(text ? { text } : {}) };
  return { type: 'agreement.amendment_frozen', to: everyone, by: 'table', data } as const;
}

function decideAnswer(
  state: RoomState,
  { seat, amendment: id, yes }: Act<AmendmentActs, 'agreement.answer_amendment'>,
  given: Given,
): Decided<AmendmentEvents> {
  const agreement = requireInForce(state);
  if ('code' in agreement) return refuse(agreement);
  const found = requireAmendment(state, id, 'proposed');
  if ('code' in found) return refuse(found);
  if (found.by === seat) return refuse({ code: 'amendment.own' });
  if (found.answeredBy.includes(seat)) return refuse({ code: 'amendment.answered' });
  const sealed = {
    type: 'agreement.amendment_answer_sealed',
    to: onlySeat(seat),
    data: { amendment: id, yes },
  } as const;
  const answered = { type: 'agreement.amendment_answered', to: everyone, data: { amendment: id } } as const;
  const missing = signersOf(agreement).filter((each) => ![found.by, seat, ...found.answeredBy].includes(each));
  if (missing.length > 0) return { events: [sealed, answered] };
  // Opened only now, when all have answered, and only for what comes of all answers together.
  const all = yes && found.answers.every((each) => openPrivate(each.yes, each.by) === true);
  const outcome = all
    ? frozen(state, agreement, found, given)
    : ({ type: 'agreement.version_kept', to: everyone, by: 'table', data: { amendment: id } } as const);
  return { events: [sealed, answered, outcome] };
}

export const amendment: Family<AmendmentActs, AmendmentEvents> = {
  decide: {
    'agreement.amend': decideAmend,
    'agreement.answer_amendment': decideAnswer,
    'agreement.withdraw_amendment': (state, { seat, amendment: id }) => {
      const found = requireAmendment(state, id, 'proposed', 'frozen');
      if ('code' in found) return refuse(found);
      if (found.by !== seat) return refuse({ code: 'amendment.not_own' });
      return { events: [{ type: 'agreement.amendment_withdrawn', to: everyone, data: { amendment: id } }] };
    },
    'agreement.keep_version': (state, { amendment: id }) => {
      const found = requireAmendment(state, id, 'frozen');
      if ('code' in found) return refuse(found);
      return { events: [{ type: 'agreement.version_kept', to: everyone, data: { amendment: id } }] };
    },
  },
  evolve: {
    'agreement.amendment_proposed': (state, event) => ({
      ...state,
      amending: {
        ...state.amending,
        amendments: [
          ...state.amending.amendments,
          {
            ...event.data,
            ...doneBy(event),
            status: 'proposed',
            answeredBy: [],
            answers: [],
            coolingWaivedBy: [],
            signatures: [],
          },
        ],
      },
    }),
    'agreement.amendment_answer_sealed': (state, { by, data }) =>
      changeAmendment(state, data.amendment, (each) => ({
        ...each,
        answers: [...each.answers, { by, yes: keepPrivate(by, data.yes) }],
      })),
    'agreement.amendment_answered': (state, { by, data }) =>
      changeAmendment(state, data.amendment, (each) => ({ ...each, answeredBy: [...each.answeredBy, by] })),
    'agreement.amendment_frozen': (state, { at, data: { amendment: id, hash, succession } }) =>
      changeAmendment(state, id, (each) => ({
        ...each,
        status: 'frozen',
        hash,
        succession,
        frozenAt: at,
        between: partiesNow(state),
      })),
    'agreement.version_kept': (state, { data }) =>
      changeAmendment(state, data.amendment, (each) => ({ ...each, status: 'not_now' })),
    'agreement.amendment_lapsed': (state, { at, data }) =>
      changeAmendment(state, data.amendment, (each) => ({ ...each, status: 'lapsed', lapsedAt: at })),
    'agreement.amendment_withdrawn': (state, { data }) =>
      changeAmendment(state, data.amendment, (each) => ({ ...each, status: 'withdrawn' })),
  },
};
