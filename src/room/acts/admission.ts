import type { Attendant, AttendantKind, GuestAccess, Mandate, Post } from '../attendant.ts';
import { everyone, refuse, type Act, type Decided, type Family, type Given } from '../family.ts';
import { firstRefusal, requireAspect, requireCount, requireText } from '../guards.ts';
import { limits } from '../limits.ts';
import type { Refusal } from '../refusals.ts';
import { activeSeats, attendantOf, type RoomState } from '../state.ts';
import type { Aspect, SeatId } from '../types.ts';
import { withoutCaucusesOf } from './caucus.ts';
import { withoutHeldBy } from './shuttle.ts';

/**
 * How people who are no party come to the table and leave it (method 2.1, S1.24). Somebody proposes them, everyone
 * concerned agrees, they sit down themselves; until then they see nothing but the invitation. Any of those who agreed
 * can end it at any time, without a reason.
 */
export type AdmissionActs = {
  'facilitator.nominate': { readonly name: string };
  'facilitator.agree': { readonly attendant: SeatId };
  /** The nominee's own yes. `conflicts` of interest are shown to all; empty says that there are none. */
  'facilitator.accept': { readonly conflicts: string };
  'facilitator.dismiss': { readonly attendant: SeatId };
  'guest.propose': { readonly name: string; readonly access: GuestAccess; readonly adviserTo?: SeatId };
  'guest.consent': { readonly attendant: SeatId };
  'guest.decline': { readonly attendant: SeatId };
  'guest.remove': { readonly attendant: SeatId };
  'party.represent': { readonly name: string; readonly mandate: Mandate };
  'party.end_representation': { readonly attendant: SeatId };
  'reader.propose': {
    readonly name: string;
    readonly summariser: SeatId;
    readonly author: SeatId;
    readonly aspect: Aspect;
  };
  'reader.accept': { readonly attendant: SeatId };
  'reader.dismiss': { readonly attendant: SeatId };
  /** Guests, representatives, readers and verifiers sit down. */
  'attendant.sit': object;
  /** Whoever is no party goes, also before sitting down; no reason needed. */
  'attendant.leave': object;
};

export type AdmissionEvents = {
  'attendant.proposed': { readonly id: SeatId; readonly name: string; readonly post: Post };
  'attendant.agreed': { readonly attendant: SeatId };
  'attendant.accepted': { readonly conflicts: string };
  'attendant.seated': { readonly attendant: SeatId };
  'attendant.ended': { readonly attendant: SeatId };
};

/** The parties without whom somebody is not seated. Any of them can end it later. */
export function concernedBy(state: RoomState, post: Post): readonly SeatId[] {
  const active = activeSeats(state).map((seat) => seat.id);
  switch (post.kind) {
    case 'facilitator':
    case 'guest':
      return active;
    case 'representative':
      return active.filter((id) => id === post.of);
    case 'reader':
      return active.filter((id) => id === post.summariser || id === post.author);
    case 'verifier':
      return active.filter((id) => id === post.owner || id === post.beneficiary);
    default:
      return post satisfies never;
  }
}

/** Whether everything is there that seats somebody: their own yes, and everyone's who is concerned. */
export function isReady(state: RoomState, attendant: Attendant): boolean {
  if (attendant.status !== 'proposed' || !attendant.accepted) return false;
  return concernedBy(state, attendant).every((id) => attendant.agreedBy.includes(id));
}

/** A proposal of somebody for a post; other families (commitments) propose their verifiers through it too. */
export function propose(
  state: RoomState,
  name: string,
  post: Post,
  given: Pick<Given, 'newId'>,
): Decided<Pick<AdmissionEvents, 'attendant.proposed'>> {
  const there = state.attendants.filter((each) => each.status !== 'left');
  const refused = firstRefusal(
    requireText('name', name, 12),
    requireCount('attendants', there.length + 1, limits.attendants),
    post.kind === 'facilitator' && there.some((each) => each.kind === 'facilitator')
      ? { code: 'attendant.exists', kind: 'facilitator' }
      : undefined,
  );
  if (refused) return refuse(refused);
  const data = { id: given.newId(), name: name.trim(), post };
  return { events: [{ type: 'attendant.proposed', to: everyone, data }] };
}

/** The attendant an act names, of this kind and not gone, for somebody who has a say in it. */
function named(state: RoomState, seat: SeatId, id: SeatId, kind: AttendantKind): Attendant | Refusal {
  const attendant = attendantOf(state, id);
  if (!attendant || attendant.kind !== kind) return { code: 'attendant.unknown' };
  if (attendant.status === 'left') return { code: 'attendant.gone' };
  return concernedBy(state, attendant).includes(seat) ? attendant : { code: 'attendant.not_asked' };
}

type OnAttendant = { readonly seat: SeatId; readonly attendant: SeatId };
type Agreed = Decided<Pick<AdmissionEvents, 'attendant.agreed'>>;
type Ended = Decided<Pick<AdmissionEvents, 'attendant.ended'>>;

/** One concerned party's yes. */
export function agree(kind: AttendantKind): (state: RoomState, act: OnAttendant) => Agreed {
  return (state, { seat, attendant: id }) => {
    const attendant = named(state, seat, id, kind);
    if ('code' in attendant) return refuse(attendant);
    if (attendant.agreedBy.includes(seat)) return refuse({ code: 'attendant.agreed' });
    return { events: [{ type: 'attendant.agreed', to: everyone, data: { attendant: id } }] };
  };
}

/** One concerned party's no, before or after somebody was seated. */
export function dismiss(kind: AttendantKind): (state: RoomState, act: OnAttendant) => Ended {
  return (state, { seat, attendant: id }) => {
    const attendant = named(state, seat, id, kind);
    if ('code' in attendant) return refuse(attendant);
    return { events: [{ type: 'attendant.ended', to: everyone, data: { attendant: id } }] };
  };
}

function accept(state: RoomState, seat: SeatId, conflicts: string): Decided<AdmissionEvents> {
  if (attendantOf(state, seat)?.accepted) return refuse({ code: 'attendant.accepted' });
  return { events: [{ type: 'attendant.accepted', to: everyone, data: { conflicts } }] };
}

function requireMandate(state: RoomState, mandate: Mandate): Refusal | undefined {
  const unknown =
    mandate.issues === 'all'
      ? undefined
      : mandate.issues.find((issue) => !state.issues.some((each) => each.id === issue));
  return firstRefusal(
    requireText('mandate', mandate.text, 120),
    unknown === undefined ? undefined : { code: 'issue.unknown', issue: unknown },
  );
}

function requireReading(state: RoomState, act: Act<AdmissionActs, 'reader.propose'>): Refusal | undefined {
  const pair = [act.summariser, act.author];
  const active = activeSeats(state).map((seat) => seat.id);
  const stranger = pair.find((id) => !active.includes(id));
  if (stranger !== undefined) return { code: 'seat.unknown', seat: stranger };
  if (act.summariser === act.author) return { code: 'summary.of_yourself' };
  return pair.includes(act.seat) ? requireAspect(state, act.aspect) : { code: 'attendant.not_asked' };
}

const change = (state: RoomState, id: SeatId, next: (attendant: Attendant) => Attendant): RoomState => ({
  ...state,
  attendants: state.attendants.map((each) => (each.id === id ? next(each) : each)),
});

export const admission: Family<AdmissionActs, AdmissionEvents> = {
  decide: {
    'facilitator.nominate': (state, act, given) => propose(state, act.name, { kind: 'facilitator' }, given),
    'facilitator.agree': agree('facilitator'),
    'facilitator.accept': (state, act) => {
      const refused = act.conflicts === '' ? undefined : requireText('conflicts', act.conflicts, 150);
      return refused ? refuse(refused) : accept(state, act.seat, act.conflicts);
    },
    'facilitator.dismiss': dismiss('facilitator'),
    'guest.propose': (state, act, given) => {
      const { access, adviserTo } = act;
      if (access !== 'adviser') return propose(state, act.name, { kind: 'guest', access }, given);
      const to = adviserTo ?? act.seat;
      if (!activeSeats(state).some((each) => each.id === to)) return refuse({ code: 'seat.unknown', seat: to });
      return propose(state, act.name, { kind: 'guest', access, adviserTo: to }, given);
    },
    'guest.consent': agree('guest'),
    'guest.decline': dismiss('guest'),
    'guest.remove': dismiss('guest'),
    'party.represent': (state, act, given) => {
      const refused = requireMandate(state, act.mandate);
      if (refused) return refuse(refused);
      return propose(state, act.name, { kind: 'representative', of: act.seat, mandate: act.mandate }, given);
    },
    'party.end_representation': dismiss('representative'),
    'reader.propose': (state, act, given) => {
      const refused = requireReading(state, act);
      if (refused) return refuse(refused);
      const { name, summariser, author, aspect } = act;
      return propose(state, name, { kind: 'reader', summariser, author, aspect }, given);
    },
    'reader.accept': agree('reader'),
    'reader.dismiss': dismiss('reader'),
    'attendant.sit': (state, act) => accept(state, act.seat, ''),
    'attendant.leave': (_state, act) => ({
      events: [{ type: 'attendant.ended', to: everyone, data: { attendant: act.seat } }],
    }),
  },
  evolve: {
    'attendant.proposed': (state, event) => {
      const { id, name, post } = event.data;
      const about = { id, name, proposedBy: event.by, proposedAt: event.at, agreedBy: [event.by] } as const;
      return { ...state, attendants: [...state.attendants, { ...post, ...about, status: 'proposed' }] };
    },
    'attendant.agreed': (state, event) =>
      change(state, event.data.attendant, (each) => ({ ...each, agreedBy: [...each.agreedBy, event.by] })),
    'attendant.accepted': (state, event) =>
      change(state, event.by, (each) => ({ ...each, accepted: { at: event.at, conflicts: event.data.conflicts } })),
    'attendant.seated': (state, event) =>
      change(state, event.data.attendant, (each) => ({ ...each, status: 'seated' })),
    'attendant.ended': (state, event) => {
      const { attendant } = event.data;
      const ended = { by: event.by, at: event.at };
      const gone = change(state, attendant, (each) => ({ ...each, status: 'left', ended }));
      return withoutHeldBy(withoutCaucusesOf(gone, attendant, event.at), attendant);
    },
  },
};

/** The parties without whom an attendant's place is gone: whom they stand for, advise or read. */
function standsFor(attendant: Attendant): readonly SeatId[] {
  switch (attendant.kind) {
    case 'representative':
      return [attendant.of];
    case 'reader':
      return [attendant.summariser, attendant.author];
    case 'guest':
      return attendant.adviserTo === undefined ? [] : [attendant.adviserTo];
    case 'facilitator':
    case 'verifier':
      return [];
    default:
      return attendant satisfies never;
  }
}

type Follow = 'attendant.seated' | 'attendant.ended';
function followFor(state: RoomState, attendant: Attendant): Follow | undefined {
  const { status, kind } = attendant;
  if (status === 'left') return undefined;
  const over = state.status !== 'inviting' && state.status !== 'open';
  // What is promised is followed up after the end, and an agreement may be changed; nothing else begins then.
  const goesOn = kind === 'verifier' || (kind === 'representative' && state.status === 'agreed');
  if (over && !goesOn && (status === 'proposed' || kind === 'reader')) return 'attendant.ended';
  const active = activeSeats(state).map((seat) => seat.id);
  if (standsFor(attendant).some((id) => !active.includes(id))) return 'attendant.ended';
  return isReady(state, attendant) ? 'attendant.seated' : undefined;
}

/**
 * What follows for people who are no party from how the room stands now: somebody is seated when the last consent is
 * there, also because the one it waited for has left; and whoever stands for one party goes with that party.
 */
export function admissionFollows(state: RoomState): readonly { readonly type: Follow; readonly attendant: SeatId }[] {
  return state.attendants.flatMap((each) => {
    const type = followFor(state, each);
    return type === undefined ? [] : [{ type, attendant: each.id }];
  });
}
