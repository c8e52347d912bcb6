import { agreementDocument, clausesFrom, isCalendarDate } from '../agreement-text.ts';
import { doneBy, everyone, refuse, type Act, type Family } from '../family.ts';
import { requireUnderstanding } from '../gates.ts';
import { firstRefusal, requireCount, requireDistinct, requireRules, requireText } from '../guards.ts';
import { after, elapsed, HOUR_MS, limits } from '../limits.ts';
import type { Refusal } from '../refusals.ts';
import { activeSeats, type Agreement, type RoomState } from '../state.ts';
import type { AgreementText, ProposalId } from '../types.ts';

/** Agreement and signing (method 12): one text, frozen by hash, a cooling-off time, the same hash signed by all. */
export type AgreementActs = {
  /** Starts the text, from a package all accept in principle, or empty. */
  'agreement.open': { readonly proposal?: ProposalId };
  /** Replaces the text. `version` is the one the editor has seen. */
  'agreement.edit': { readonly version: number; readonly text: AgreementText };
  'agreement.freeze': { readonly version: number };
  /** Back to editing; all signatures and waivers fall. Possible until the last signature. */
  'agreement.reopen': object;
  'agreement.waive_cooling_off': { readonly hash: string };
  'agreement.sign': { readonly hash: string; readonly name: string };
  'agreement.unsign': object;
};

export type AgreementEvents = {
  'agreement.opened': { readonly proposal?: ProposalId; readonly text: AgreementText };
  'agreement.edited': { readonly version: number; readonly text: AgreementText };
  'agreement.frozen': { readonly version: number; readonly hash: string; readonly text: AgreementText };
  'agreement.reopened': object;
  'agreement.cooling_off_waived': { readonly hash: string };
  'agreement.signed': { readonly hash: string; readonly name: string };
  'agreement.unsigned': object;
  'agreement.in_force': { readonly hash: string };
};

function requireStatus(state: RoomState, needed: Agreement['status']): Agreement | Refusal {
  const { agreement } = state;
  if (!agreement) return { code: 'agreement.none' };
  return agreement.status === needed ? agreement : { code: 'agreement.status', status: agreement.status, needed };
}

function requireAgreementText(text: AgreementText): Refusal | undefined {
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

/** G8 (method 2.5, 12.1): what a text must hold before it can be frozen. */
function missingParts(text: AgreementText): readonly ('clauses' | 'reviewOn' | 'dispute')[] {
  const clausesMissing = text.clauses.length === 0 || text.clauses.some((clause) => clause.text.trim() === '');
  return [
    ...(clausesMissing ? (['clauses'] as const) : []),
    ...(isCalendarDate(text.reviewOn) ? [] : (['reviewOn'] as const)),
    ...(text.dispute.trim() === '' ? (['dispute'] as const) : []),
  ];
}

/** The cooling-off time of 24 hours is over, or everyone has waived it (method 12.4). */
function requireCooledOff(state: RoomState, agreement: Agreement, now: string): Refusal | undefined {
  const frozenAt = agreement.frozenAt ?? now;
  const waitingFor = activeSeats(state).flatMap((seat) =>
    agreement.coolingWaivedBy.includes(seat.id) ? [] : [seat.id],
  );
  const over = elapsed(frozenAt, now) >= limits.coolingOffHours * HOUR_MS;
  if (over || waitingFor.length === 0) return undefined;
  return { code: 'agreement.cooling_off', until: after(frozenAt, limits.coolingOffHours * HOUR_MS), waitingFor };
}

function decideSign(state: RoomState, act: Act<AgreementActs, 'agreement.sign'>, now: string) {
  const agreement = requireStatus(state, 'frozen');
  if ('code' in agreement) return refuse(agreement);
  const hash = agreement.hash ?? '';
  if (act.hash !== hash) return refuse({ code: 'agreement.other_hash', current: hash });
  if (agreement.signatures.some((each) => each.by === act.seat)) return refuse({ code: 'agreement.signed' });
  const refused = firstRefusal(requireText('name', act.name, 12), requireCooledOff(state, agreement, now));
  if (refused) return refuse(refused);
  const signed = { type: 'agreement.signed', to: everyone, data: { hash, name: act.name.trim() } } as const;
  const all = activeSeats(state).every(
    (seat) => seat.id === act.seat || agreement.signatures.some((each) => each.by === seat.id),
  );
  if (!all) return { events: [signed] };
  return { events: [signed, { type: 'agreement.in_force', to: everyone, by: 'table', data: { hash } } as const] };
}

const change = (state: RoomState, next: (agreement: Agreement) => Agreement): RoomState =>
  state.agreement ? { ...state, agreement: next(state.agreement) } : state;

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
      if (!values) return refuse({ code: 'proposal.not_live', status: proposal.status });
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
    'agreement.waive_cooling_off': (state, act) => {
      const current = requireStatus(state, 'frozen');
      if ('code' in current) return refuse(current);
      const hash = current.hash ?? '';
      if (act.hash !== hash) return refuse({ code: 'agreement.other_hash', current: hash });
      if (current.coolingWaivedBy.includes(act.seat)) return refuse({ code: 'agreement.waived' });
      return { events: [{ type: 'agreement.cooling_off_waived', to: everyone, data: { hash } }] };
    },
    'agreement.sign': (state, act, given) => decideSign(state, act, given.now),
    'agreement.unsign': (state, act) => {
      const current = requireStatus(state, 'frozen');
      if ('code' in current) return refuse(current);
      if (!current.signatures.some((each) => each.by === act.seat)) return refuse({ code: 'agreement.not_signed' });
      return { events: [{ type: 'agreement.unsigned', to: everyone, data: {} }] };
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
        coolingWaivedBy: [],
        signatures: [],
      })),
    'agreement.reopened': (state) =>
      change(state, ({ hash: _hash, frozenAt: _at, ...current }) => ({
        ...current,
        status: 'drafting',
        version: current.version + 1,
        coolingWaivedBy: [],
        signatures: [],
      })),
    'agreement.cooling_off_waived': (state, event) =>
      change(state, (current) => ({ ...current, coolingWaivedBy: [...current.coolingWaivedBy, event.by] })),
    'agreement.signed': (state, event) =>
      change(state, (current) => ({
        ...current,
        signatures: [...current.signatures, { ...doneBy(event), name: event.data.name }],
      })),
    'agreement.unsigned': (state, event) =>
      change(state, (current) => ({
        ...current,
        signatures: current.signatures.filter((each) => each.by !== event.by),
      })),
    'agreement.in_force': (state, event) =>
      change({ ...state, status: 'agreed', closedAt: event.at }, (current) => ({ ...current, status: 'in_force' })),
  },
};
