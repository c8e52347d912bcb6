import type { Act, Decided, Event, Family, Given, Happened } from './family.ts';
import { everyone } from './family.ts';
import { requireCount, requireDistinct, requireText } from './guards.ts';
import { elapsed } from './limits.ts';
import type { Refusal } from './refusals.ts';
import type { RoomState, Rule } from './state.ts';
import { switchboard, type ActMap, type ActType, type EventMap, type RoomAct, type RoomEvent } from './switchboard.ts';
import type { SeatId } from './types.ts';

export type Decision = { readonly events: readonly RoomEvent[] } | { readonly refused: Refusal };

/** Acts of somebody who was invited and has not sat down yet. */
const beforeSeated: ReadonlySet<ActType> = new Set<ActType>(['party.ask', 'party.accept', 'party.decline']);
/** Acts that stay possible when a room is over. */
const afterwards: ReadonlySet<ActType> = new Set<ActType>(['transcript.consent', 'transcript.withdraw_consent']);
/** Acts that stay possible during a pause. */
const whilePaused: ReadonlySet<ActType> = new Set<ActType>(['party.resume', 'party.leave', ...afterwards]);

/** The handlers, seen so that an act's own type chooses its handler. */
const handlers: Family<ActMap, EventMap>['decide'] = switchboard.decide;
function dispatch<T extends ActType>(state: RoomState, act: Act<ActMap, T>, given: Given): Decided<EventMap> {
  return handlers[act.type](state, act, given);
}

/** What holds for every act: the room is on, not paused, and the actor has a seat that may act. */
function refusedBeforehand(state: RoomState, act: RoomAct, now: string): Refusal | undefined {
  const seat = state.seats.find((each) => each.id === act.seat);
  if (!seat) return { code: 'room.unknown' };
  const over = state.status !== 'inviting' && state.status !== 'open';
  if (over && !afterwards.has(act.type)) return { code: 'room.over', status: state.status };
  if (seat.status !== 'seated' && !(seat.status === 'invited' && beforeSeated.has(act.type)))
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
  const decided = dispatch(state, act, given);
  if ('refused' in decided) return decided;
  return { events: decided.events.map((happened) => stamp(happened, act.seat, given.now)) };
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
