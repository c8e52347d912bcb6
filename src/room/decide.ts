import { admissionFollows } from './acts/admission.ts';
import { agreementFollows } from './acts/agreement.ts';
import { amendmentFollows } from './acts/amendment.ts';
import { closingFollows } from './acts/closing.ts';
import { broughtBySilence } from './acts/commitment.ts';
import { deadlineFollows } from './acts/deadline.ts';
import { modeFollows } from './acts/mode.ts';
import { layoutFollows } from './acts/layout.ts';
import { packageFollows } from './acts/package.ts';
import { refusedFromAfar } from './acts/relay.ts';
import { parkingFollows } from './acts/parking.ts';
import { resetFollows } from './acts/reset.ts';
import { openAmendment } from './amendment-rules.ts';
import type { Attendant } from './attendant.ts';
import { evolve } from './evolve.ts';
import type { Act, Decided, Event, Family, Given, Happened } from './family.ts';
import { everyone } from './family.ts';
import { requireCount, requireDistinct, requireText } from './guards.ts';
import { carried, hold, refusedByWay, sentBy } from './by-way.ts';
import { elapsed } from './limits.ts';
import { mayDo } from './may-do.ts';
import { actsFor } from './on-behalf.ts';
import { reachOf } from './reach.ts';
import type { Refusal } from './refusals.ts';
import { attendantOf, type RoomState, type Rule, type Seat } from './state.ts';
import { stopped } from './stopped-words.ts';
import { switchboard, type ActMap, type ActType, type EventMap, type RoomAct, type RoomEvent } from './switchboard.ts';
import type { SeatId } from './types.ts';

export type Decision = { readonly events: readonly RoomEvent[] } | { readonly refused: Refusal };

/** A no to somebody's presence, or going oneself: possible at any time. */
const alwaysOpen: readonly ActType[] = [
  'attendant.leave',
  'facilitator.dismiss',
  'guest.decline',
  'guest.remove',
  'reader.dismiss',
  'party.end_representation',
];
/** Acts of somebody who was invited and has not sat down yet: who else will be there is part of deciding that. */
const beforeSeated: ReadonlySet<ActType> = new Set<ActType>([
  'party.ask',
  'party.accept',
  'party.decline',
  'safety.check',
  'item.erase',
  'facilitator.agree',
  'facilitator.dismiss',
  'guest.consent',
  'guest.decline',
  'guest.remove',
]);
/** What somebody who was invited does about their one page, without sitting down (method 2.10). */
const onOnePage: ReadonlySet<ActType> = new Set<ActType>(['relay.confirm', 'relay.tell', 'relay.later', 'relay.stop']);
/** Their answers there, where people meet that way: acts like anybody's. */
const fromAfar: ReadonlySet<ActType> = new Set<ActType>([
  'verdict.give',
  'verdict.resolve',
  'summary.send',
  'aspect.nothing_to_add',
  'issues.nothing_to_add',
  'package.reply',
]);
/** Whether an act is one of those by which somebody who has not sat down answers on their one page. */
export function isFromAfar(state: RoomState, { seat, type }: RoomAct): boolean {
  const there = onOnePage.has(type) || (state.mode.current === 'relay' && fromAfar.has(type));
  return there && state.seats.some((each) => each.id === seat && each.status === 'invited');
}

/** Acts that stay possible when a room is over. */
const afterwards: ReadonlySet<ActType> = new Set<ActType>([
  'transcript.consent',
  'transcript.withdraw_consent',
  'closing.answer_lines',
  'safety.check',
  'item.erase',
  ...alwaysOpen,
]);
/**
 * What may become of an agreement in force: another version, its end, a dispute; and who speaks for a party in that, since
 * follow-through goes on for as long as the agreement does (method P11, 12.4).
 */
const onAgreement: ReadonlySet<ActType> = new Set<ActType>([
  'party.represent',
  'agreement.amend',
  'agreement.answer_amendment',
  'agreement.withdraw_amendment',
  'agreement.keep_version',
  'agreement.note_dispute',
  'agreement.settle_dispute',
]);
/** How another version is signed, once it is fixed. */
const signingActs: ReadonlySet<ActType> = new Set<ActType>([
  'agreement.waive_cooling_off',
  'agreement.sign',
  'agreement.unsign',
]);
/**
 * What stays possible when a room is over: commitments go on from an agreement, and it may be changed by all who signed it;
 * after other endings, commitments made before.
 */
function isPossibleAfterwards(state: RoomState, type: ActType): boolean {
  const { status } = state;
  if (afterwards.has(type)) return true;
  // A signed agreement stands for who leaves afterwards; what they still decide on ends with their going.
  if (status === 'agreed' && (onAgreement.has(type) || type === 'party.leave')) return true;
  if (status === 'agreed' && signingActs.has(type)) return openAmendment(state)?.status === 'frozen';
  return type.startsWith('commitment.') && (status === 'agreed' || type !== 'commitment.offer');
}

/** Who was invited may decide; who left may still say what of the closing summary is right about them. */
function isPossibleUnseated(status: Seat['status'], type: ActType): boolean {
  return status === 'invited' ? beforeSeated.has(type) : status === 'left' && type === 'closing.answer_lines';
}

/** Acts that stay possible during a pause. */
const whilePaused: ReadonlySet<ActType> = new Set<ActType>([
  'party.pause',
  'party.resume',
  'party.leave',
  // Resting is a good time to talk to one's own adviser; nobody else hears of it.
  'advice.say',
  // To be left alone is possible at any time.
  'relay.later',
  'relay.stop',
  ...afterwards,
]);

/** The handlers, seen so that an act's own type chooses its handler. */
const handlers: Family<ActMap, EventMap>['decide'] = switchboard.decide;
function dispatch<T extends ActType>(state: RoomState, act: Act<ActMap, T>, given: Given): Decided<EventMap> {
  return handlers[act.type](state, act, given);
}

function refusedAttendant(attendant: Attendant, act: RoomAct): Refusal | undefined {
  if (attendant.status === 'left') return { code: 'attendant.gone' };
  if (mayDo(attendant, act.type)) return undefined;
  const { status, kind } = attendant;
  return status === 'proposed' ? { code: 'attendant.not_seated' } : { code: 'attendant.may_not', kind };
}

/** What holds for every act: the room is on, not paused, and the actor has a seat that may act. */
function refusedBeforehand(state: RoomState, act: RoomAct, now: string): Refusal | undefined {
  const attendant = attendantOf(state, act.seat);
  const refused = attendant && refusedAttendant(attendant, act);
  if (refused) return refused;
  // Who does not see the room does not learn from a refusal that it is over or pausing.
  if (attendant && reachOf(state, act.seat) !== 'room') return undefined;
  const seat = state.seats.find((each) => each.id === act.seat);
  if (!seat && !attendant) return { code: 'room.unknown' };
  const over = state.status !== 'inviting' && state.status !== 'open';
  // Ending the process belongs to the neutral; a party leaves, or asks to close.
  if (act.type === 'process.end' && attendant?.kind !== 'facilitator') return { code: 'attendant.facilitator_only' };
  if (over && !isPossibleAfterwards(state, act.type)) return { code: 'room.over', status: state.status };
  const afar = isFromAfar(state, act);
  const refusedAfar = afar
    ? refusedFromAfar(state, act, now, act.type === 'summary.send' ? act : undefined)
    : undefined;
  if (refusedAfar) return refusedAfar;
  if (seat && seat.status !== 'seated' && !afar && !isPossibleUnseated(seat.status, act.type))
    return { code: 'seat.not_seated', seat: seat.id };
  const { paused } = state;
  if (paused && elapsed(now, paused.until) > 0 && !whilePaused.has(act.type)) return { code: 'room.paused', ...paused };
  return undefined;
}

function stamp(happened: Happened<EventMap>, by: SeatId, at: string): RoomEvent {
  // One cast in one place: spreading a union member keeps its type and data together, which the checker cannot follow.
  return { ...happened, by: happened.by ?? by, at } as Event<EventMap>;
}

/**
 * Decides one act: the events that follow from it, or why not. Pure: time, ids, digests and the reading of words are
 * `given`. The state is not changed; fold the events with `evolve`.
 */
export function decide(state: RoomState, act: RoomAct, given: Given): Decision {
  const refused = refusedBeforehand(state, act, given.now);
  if (refused) return { refused };
  const party = actsFor(state, act);
  if (typeof party === 'object') return { refused: party };
  // Nothing happens by itself: what silence has brought to the ledger is recorded with the next act on it.
  const silence = act.type.startsWith('commitment.') ? broughtBySilence(state, given.now) : [];
  const before = silence.map((happened) => stamp(happened, act.seat, given.now));
  // A representative acts in the party's place; the record keeps the representative's own name.
  const asked = party === undefined ? act : { ...act, seat: party };
  const way = refusedByWay(state, asked, act.seat);
  if (way) return { refused: way };
  const decided = dispatch(before.reduce(evolve, state), asked, given);
  if ('refused' in decided) return decided;
  const threat = stopped(state, act, given);
  if (threat)
    return 'refused' in threat ? threat : { events: threat.events.map((each) => stamp(each, act.seat, given.now)) };
  const held = hold(state, asked, decided.events, act.seat, given);
  const out = carriedWith(state, asked, given);
  if ('refused' in out) return out;
  const events = [...before, ...held.map((happened) => stamp(happened, act.seat, given.now)), ...out.events];
  const completed = goneFollows(state, events, given.now);
  return { events: [...events, ...completed, ...follows(state, [...events, ...completed], given.now)] };
}

/** What goes out when the facilitator carries something: recorded as its owner's own, for they said it. */
function carriedWith(state: RoomState, act: RoomAct, given: Given): Decision {
  if (act.type !== 'shuttle.carry') return { events: [] };
  const out = carried(state, act, given, (anew, then) => dispatch(state, anew, then));
  return 'refused' in out ? out : { events: out.events.map((each) => stamp(each, sentBy(state, act), given.now)) };
}

/**
 * What nobody is left to wait for once a party is gone: a text they would have to sign lapses; a closing ends the room, and
 * else open offers lapse, and another mode, restarts and moves happen.
 */
function goneFollows(state: RoomState, events: readonly RoomEvent[], now: string): readonly RoomEvent[] {
  if (!events.some((event) => event.type === 'party.left' || event.type === 'party.declined')) return [];
  const after = events.reduce(evolve, state);
  const lapsed = [...agreementFollows(after), ...amendmentFollows(after)].map((each) => stamp(each, 'table', now));
  if (after.status !== 'inviting' && after.status !== 'open') return lapsed;
  const closed = closingFollows(after);
  const happened =
    closed.length > 0
      ? closed
      : [
          ...packageFollows(after),
          ...layoutFollows(after),
          ...modeFollows(after),
          ...resetFollows(after, now),
          ...parkingFollows(after),
          ...deadlineFollows(after),
        ];
  return [...lapsed, ...happened.map((each) => stamp(each, 'table', now))];
}

/** What the table itself does after an act: it seats whom everyone agreed to, and ends what has lost its party. */
function follows(state: RoomState, events: readonly RoomEvent[], now: string): readonly RoomEvent[] {
  if (state.attendants.every((each) => each.status === 'left')) return [];
  return admissionFollows(events.reduce(evolve, state)).map(({ type, attendant }) =>
    stamp({ type, to: everyone, by: 'table', data: { attendant } }, 'table', now),
  );
}

export type NewRoom = {
  readonly id: string;
  readonly title: string;
  readonly invitation: string;
  /** 2 to 12 people; the first is the one who invites. */
  readonly seats: readonly { readonly id: SeatId; readonly name: string; readonly role: string }[];
  readonly rules: readonly Rule[];
};

/** The first event of a room. Whoever stands first in `seats` invites, and listens first (method 2.3). */
export function createRoom(room: NewRoom, given: Given): Decision {
  const refused = [
    requireText('title', room.title, 20),
    requireText('invitation', room.invitation, 150),
    room.seats.length < 2 ? ({ code: 'text.empty', field: 'seats' } as const) : undefined,
    requireCount('seats', room.seats.length, 12),
    requireDistinct(room.seats.map((seat) => seat.id)),
    ...room.seats.map((seat) => requireText('name', seat.name, 12)),
  ].find((each) => each !== undefined);
  const host = room.seats[0];
  if (refused || !host) return { refused: refused ?? { code: 'text.empty', field: 'seats' } };
  return { events: [stamp({ type: 'room.created', to: everyone, data: room }, host.id, given.now)] };
}
