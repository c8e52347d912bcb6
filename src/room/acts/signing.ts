import { openAmendment, stillToSettle } from '../amendment-rules.ts';
import { doneBy, everyone, refuse, type Act, type Decided, type Family, type Given, type Happened } from '../family.ts';
import { firstRefusal, requireText } from '../guards.ts';
import { after, elapsed, HOUR_MS, limits } from '../limits.ts';
import type { Refusal } from '../refusals.ts';
import { activeSeats, type Agreement, type RoomState } from '../state.ts';
import type { Amendment } from '../state/amendment.ts';
import type { CommitmentTerms } from '../state/commitment.ts';
import { changeCommitment, end } from './commitment.ts';
import { replaceTerms } from './commitment-mending.ts';
import { somebodyGone } from './agreement.ts';
import { changeAmendment } from './amendment.ts';

/** Signing (method 12.4): a cooling-off time, the same hash signed by all. The first version and every later one alike. */
export type SigningActs = {
  'agreement.waive_cooling_off': { readonly hash: string };
  'agreement.sign': { readonly hash: string; readonly name: string };
  'agreement.unsign': object;
};

export type SigningEvents = {
  'agreement.cooling_off_waived': { readonly hash: string };
  'agreement.signed': { readonly hash: string; readonly name: string };
  'agreement.unsigned': object;
  'agreement.in_force': { readonly hash: string };
  /** By the table: a later version takes the place of the one in force, which stays readable. */
  'agreement.amended': { readonly amendment: string; readonly hash: string };
  /** By the table: all have signed that it ends. */
  'agreement.ended': { readonly amendment: string; readonly hash: string };
  /** By the table: the clause this promise came from is gone, or all signed that it ends. */
  'commitment.replaced': { readonly commitment: string };
  /** By the table: all signed other terms with the text. */
  'commitment.terms_replaced': {
    readonly commitment: string;
    readonly id: string;
    readonly terms: CommitmentTerms;
  };
};

/** What both a first text and a later version have while they are signed. */
type Signable = Pick<Agreement, 'hash' | 'frozenAt' | 'between' | 'coolingWaivedBy' | 'signatures'>;

/** The text that is fixed for signing: a later version if there is one, else the first. */
function requireFrozen(state: RoomState): Signable | Refusal {
  const amendment = openAmendment(state);
  if (amendment?.status === 'frozen') return amendment;
  const { agreement } = state;
  if (!agreement) return { code: 'agreement.none' };
  if (agreement.status === 'frozen') return agreement;
  return { code: 'agreement.status', status: agreement.status, needed: 'frozen' };
}

/** The fixed text, if it has the hash that was read. */
function requireHash(state: RoomState, read: string): (Signable & { readonly hash: string }) | Refusal {
  const found = requireFrozen(state);
  if ('code' in found) return found;
  const { hash = '' } = found;
  return read === hash ? { ...found, hash } : { code: 'agreement.other_hash', current: hash };
}

/** The cooling-off time of 24 hours is over, or everyone has waived it (method 12.4). */
function requireCooledOff(state: RoomState, signable: Signable, now: string): Refusal | undefined {
  const frozenAt = signable.frozenAt ?? now;
  const waitingFor = activeSeats(state).flatMap((seat) =>
    signable.coolingWaivedBy.includes(seat.id) ? [] : [seat.id],
  );
  const over = elapsed(frozenAt, now) >= limits.coolingOffHours * HOUR_MS;
  if (over || waitingFor.length === 0) return undefined;
  return { code: 'agreement.cooling_off', until: after(frozenAt, limits.coolingOffHours * HOUR_MS), waitingFor };
}

/** What the last signature brings: the first version is in force, or a later one, with what it does to promises. */
function completed(state: RoomState, hash: string, given: Given): readonly Happened<SigningEvents>[] {
  const amendment = openAmendment(state);
  if (!amendment) return [{ type: 'agreement.in_force', to: everyone, by: 'table', data: { hash } }];
  const settled = stillToSettle(state, amendment.succession?.settles ?? []).map((each): Happened<SigningEvents> => {
    const { commitment } = each;
    if (each.then === 'ends') return { type: 'commitment.replaced', to: everyone, by: 'table', data: { commitment } };
    const data = { commitment, id: given.newId(), terms: each.terms };
    return { type: 'commitment.terms_replaced', to: everyone, by: 'table', data };
  });
  const data = { amendment: amendment.id, hash };
  const type = amendment.change.kind === 'end' ? 'agreement.ended' : 'agreement.amended';
  return [...settled, { type, to: everyone, by: 'table', data }];
}

function decideSign(state: RoomState, act: Act<SigningActs, 'agreement.sign'>, given: Given): Decided<SigningEvents> {
  const found = requireHash(state, act.hash);
  if ('code' in found) return refuse(found);
  if (found.signatures.some((each) => each.by === act.seat)) return refuse({ code: 'agreement.signed' });
  const refused = firstRefusal(
    // A text from before texts lapsed when somebody left.
    somebodyGone(state, found.between) ? { code: 'agreement.party_left' } : undefined,
    requireText('name', act.name, 12),
    requireCooledOff(state, found, given.now),
  );
  if (refused) return refuse(refused);
  const { hash } = found;
  const signed = { type: 'agreement.signed', to: everyone, data: { hash, name: act.name.trim() } } as const;
  const all = activeSeats(state).every(
    (seat) => seat.id === act.seat || found.signatures.some((each) => each.by === seat.id),
  );
  return { events: all ? [signed, ...completed(state, hash, given)] : [signed] };
}

type Common = Pick<Agreement & Amendment, 'coolingWaivedBy' | 'signatures'>;

/** Changes the text that is being signed: the later version if one is open, else the first. */
function change(state: RoomState, next: (signable: Common) => Partial<Common>): RoomState {
  const amendment = openAmendment(state);
  if (amendment) return changeAmendment(state, amendment.id, (each) => ({ ...each, ...next(each) }));
  return state.agreement ? { ...state, agreement: { ...state.agreement, ...next(state.agreement) } } : state;
}

/** The signed later version takes the place of the one in force, which goes to the earlier ones. */
function amended(state: RoomState, id: string, at: string): RoomState {
  const { agreement } = state;
  const amendment = state.amending.amendments.find((each) => each.id === id);
  if (!agreement || !amendment || amendment.change.kind === 'end') return state;
  const { text, hash = '', signatures, succession, between = [], inForceAt = agreement.frozenAt ?? at } = agreement;
  const before = { text, hash, signatures, between, ...(succession ? { succession } : {}), from: inForceAt, until: at };
  const next = changeAmendment(state, id, (each) => ({ ...each, status: 'in_force' }));
  return {
    ...next,
    amending: { ...next.amending, earlier: [...next.amending.earlier, before] },
    agreement: {
      ...agreement,
      version: agreement.version + 1,
      editedBy: amendment.by,
      text: amendment.change.text,
      inForceAt: at,
      coolingWaivedBy: amendment.coolingWaivedBy,
      signatures: amendment.signatures,
      ...(amendment.hash === undefined ? {} : { hash: amendment.hash }),
      ...(amendment.frozenAt === undefined ? {} : { frozenAt: amendment.frozenAt }),
      ...(amendment.between ? { between: amendment.between } : {}),
      ...(amendment.succession ? { succession: amendment.succession } : {}),
    },
  };
}

export const signing: Family<SigningActs, SigningEvents> = {
  decide: {
    'agreement.waive_cooling_off': (state, act) => {
      const found = requireHash(state, act.hash);
      if ('code' in found) return refuse(found);
      if (found.coolingWaivedBy.includes(act.seat)) return refuse({ code: 'agreement.waived' });
      return { events: [{ type: 'agreement.cooling_off_waived', to: everyone, data: { hash: found.hash } }] };
    },
    'agreement.sign': decideSign,
    'agreement.unsign': (state, act) => {
      const found = requireFrozen(state);
      if ('code' in found) return refuse(found);
      if (!found.signatures.some((each) => each.by === act.seat)) return refuse({ code: 'agreement.not_signed' });
      return { events: [{ type: 'agreement.unsigned', to: everyone, data: {} }] };
    },
  },
  evolve: {
    'agreement.cooling_off_waived': (state, event) =>
      change(state, ({ coolingWaivedBy }) => ({ coolingWaivedBy: [...coolingWaivedBy, event.by] })),
    'agreement.signed': (state, event) =>
      change(state, ({ signatures }) => ({ signatures: [...signatures, { ...doneBy(event), name: event.data.name }] })),
    'agreement.unsigned': (state, event) =>
      change(state, ({ signatures }) => ({ signatures: signatures.filter((each) => each.by !== event.by) })),
    'agreement.in_force': (state, event) => {
      const next: RoomState = { ...state, status: 'agreed', closedAt: event.at };
      if (!state.agreement) return next;
      return { ...next, agreement: { ...state.agreement, status: 'in_force', inForceAt: event.at } };
    },
    'agreement.amended': (state, event) => amended(state, event.data.amendment, event.at),
    'agreement.ended': (state, event) => {
      const next = changeAmendment(state, event.data.amendment, (each) => ({ ...each, status: 'in_force' }));
      return state.agreement ? { ...next, agreement: { ...state.agreement, status: 'ended' } } : next;
    },
    'commitment.replaced': (state, { at, data }) =>
      changeCommitment(state, data.commitment, (each) => end(each, 'replaced', { by: 'joint', at, words: '' })),
    'commitment.terms_replaced': (state, { at, data }) => replaceTerms(state, data.commitment, data.id, data.terms, at),
  },
};
