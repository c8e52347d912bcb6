import { agreementDocument, clausesFrom, missingParts, partiesNow } from '../agreement-text.ts';
import { everyone, refuse, type Family, type Happened } from '../family.ts';
import { requireUnderstanding } from '../gates.ts';
import { firstRefusal, requireCount, requireDistinct, requireRules, requireText } from '../guards.ts';
import { limits } from '../limits.ts';
import type { Refusal } from '../refusals.ts';
import type { Agreement, RoomState } from '../state.ts';
import type { AgreementText, ProposalId, SeatId } from '../types.ts';

/** The text of an agreement (method 12): one for all, changed by everyone, frozen by hash. Signing is `signing.ts`. */
export type AgreementActs = {
  /** Starts the text, from a package all accept in principle, or empty. */
  'agreement.open': { readonly proposal?: ProposalId };
  /** Replaces the text. `version` is the one the editor has seen. */
  'agreement.edit': { readonly version: number; readonly text: AgreementText };
  'agreement.freeze': { readonly version: number };
  /** Back to editing; all signatures and waivers fall. Possible until the last signature. */
  'agreement.reopen': object;
};

export type AgreementEvents = {
  'agreement.opened': { readonly proposal?: ProposalId; readonly text: AgreementText };
  'agreement.edited': { readonly version: number; readonly text: AgreementText };
  'agreement.frozen': { readonly version: number; readonly hash: string; readonly text: AgreementText };
  'agreement.reopened': object;
  /** By the table: one of those a fixed text names has left, and not all can sign it. */
  'agreement.lapsed': { readonly hash: string };
};

function requireStatus(state: RoomState, needed: Agreement['status']): Agreement | Refusal {
  const { agreement } = state;
  if (!agreement) return { code: 'agreement.none' };
  return agreement.status === needed ? agreement : { code: 'agreement.status', status: agreement.status, needed };
}

/** A text as it may be written: no clause twice, nothing too long. Parts may still be empty. */
export function requireAgreementText(text: AgreementText): Refusal | undefined {
  return firstRefusal(
    requireCount('clauses', text.clauses.length, limits.clauses),
    requireDistinct(text.clauses.map((clause) => clause.id)),
    ...text.clauses.flatMap((clause) => [
      requireText('clauses.title', clause.title, 20),
      clause.text === '' ? undefined : requireText('clauses.text', clause.text, 200),
    ]),
    text.dispute === '' ? undefined : requireText('dispute', text.dispute, 200),
  );
}

const change = (state: RoomState, next: (agreement: Agreement) => Agreement): RoomState =>
  state.agreement ? { ...state, agreement: next(state.agreement) } : state;

/** Back to editing, with nothing of what was fixed. */
const unfixed = ({ hash: _hash, frozenAt: _at, between: _between, ...current }: Agreement): Agreement => ({
  ...current,
  status: 'drafting',
  version: current.version + 1,
  coolingWaivedBy: [],
  signatures: [],
});

/** Whether one of those a fixed text names is no longer here, so that not all can sign it. */
export const somebodyGone = ({ seats }: RoomState, between: readonly SeatId[] = []): boolean =>
  seats.some((seat) => seat.status === 'left' && between.includes(seat.id));

/**
 * A text that waits for signatures lapses when one of those it names leaves, half signed or not: a text is for all whom it
 * names, or for nobody. Those who stay have it as a draft again and may fix a new one among themselves.
 */
export function agreementFollows({ agreement: current, ...state }: RoomState): readonly Happened<AgreementEvents>[] {
  if (current?.status !== 'frozen' || current.hash === undefined || !somebodyGone(state, current.between)) return [];
  return [{ type: 'agreement.lapsed', to: everyone, by: 'table', data: { hash: current.hash } }];
}

export const agreement: Family<AgreementActs, AgreementEvents> = {
  decide: {
    'agreement.open': (state, act) => {
      if (state.agreement) return refuse({ code: 'agreement.exists' });
      const refused = firstRefusal(requireRules(state), requireUnderstanding(state, []));
      if (refused) return refuse(refused);
      if (act.proposal === undefined)
        return { events: [{ type: 'agreement.opened', to: everyone, data: { text: clausesFrom(state, {}) } }] };
      const proposal = state.proposals.find((each) => each.id === act.proposal);
      if (!proposal) return refuse({ code: 'proposal.unknown' });
      const values = proposal.accepted === undefined ? undefined : proposal.packages[proposal.accepted];
      if (!values || proposal.status !== 'accepted_in_principle')
        return refuse({ code: 'proposal.not_live', status: proposal.status });
      const data = { proposal: proposal.id, text: clausesFrom(state, values) };
      return { events: [{ type: 'agreement.opened', to: everyone, data }] };
    },
    'agreement.edit': (state, act) => {
      const current = requireStatus(state, 'drafting');
      if ('code' in current) return refuse(current);
      if (act.version !== current.version)
        return refuse({ code: 'agreement.other_version', current: current.version, yours: act.version });
      const refused = requireAgreementText(act.text);
      if (refused) return refuse(refused);
      return {
        events: [{ type: 'agreement.edited', to: everyone, data: { version: current.version + 1, text: act.text } }],
      };
    },
    'agreement.freeze': (state, act, given) => {
      const current = requireStatus(state, 'drafting');
      if ('code' in current) return refuse(current);
      if (act.version !== current.version)
        return refuse({ code: 'agreement.other_version', current: current.version, yours: act.version });
      const missing = missingParts(current.text);
      if (missing.length > 0) return refuse({ code: 'agreement.incomplete', missing });
      const hash = given.digest(agreementDocument(state, current.text));
      const data = { version: current.version, hash, text: current.text };
      return { events: [{ type: 'agreement.frozen', to: everyone, data }] };
    },
    'agreement.reopen': (state) => {
      const current = requireStatus(state, 'frozen');
      if ('code' in current) return refuse(current);
      return { events: [{ type: 'agreement.reopened', to: everyone, data: {} }] };
    },
  },
  evolve: {
    'agreement.opened': (state, event) => ({
      ...state,
      agreement: {
        ...event.data,
        version: 1,
        editedBy: event.by,
        status: 'drafting',
        coolingWaivedBy: [],
        signatures: [],
      },
    }),
    'agreement.edited': (state, event) =>
      change(state, (current) => ({ ...current, ...event.data, editedBy: event.by })),
    'agreement.frozen': (state, event) =>
      change(state, (current) => ({
        ...current,
        status: 'frozen',
        hash: event.data.hash,
        frozenAt: event.at,
        between: partiesNow(state),
        coolingWaivedBy: [],
        signatures: [],
      })),
    'agreement.reopened': (state) => change(state, unfixed),
    'agreement.lapsed': (state, event) => {
      const { agreement: current, amending } = state;
      if (!current || current.hash !== event.data.hash) return state;
      const { text, hash, frozenAt = event.at, between = [], signatures } = current;
      const lapsed = { text, hash, frozenAt, lapsedAt: event.at, between, signatures };
      return { ...change(state, unfixed), amending: { ...amending, lapsed: [...amending.lapsed, lapsed] } };
    },
  },
};
