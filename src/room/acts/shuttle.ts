import { caucus as alone, onlySeat, refuse, type Family, type Happened } from '../family.ts';
import { requireText } from '../guards.ts';
import { confide, keepPrivate, openConfided, withConfided } from '../private.ts';
import type { Refusal } from '../refusals.ts';
import { facilitatorOf, type RoomState } from '../state.ts';
import { sameThing, type Carrying, type Held, type HeldAct, type HeldEvent } from '../state/shuttle.ts';
import type { SeatId } from '../types.ts';

/**
 * Going by way of the facilitator (method 2.10): what a party tells, says back, answers or offers waits until the
 * facilitator carries it, word for word. What is held and what happens then is decided in `by-way.ts`.
 */
export type ShuttleActs = {
  /** The facilitator carries exactly these words. */
  'shuttle.carry': { readonly party: SeatId; readonly item: string };
  /** The facilitator gives it back with a note, for instance other words to think about; nobody else hears of it. */
  'shuttle.give_back': { readonly party: SeatId; readonly item: string; readonly note: string };
  /** The owner takes back what waits, or puts away what was given back. */
  'shuttle.take_back': { readonly item: string };
};

export type ShuttleEvents = {
  /** To owner and facilitator: the words, and for an answer what happens when it is carried. */
  'shuttle.queued': {
    readonly party: SeatId;
    readonly id: string;
    readonly carrying: Carrying;
    readonly then: readonly HeldEvent[];
    readonly attempt: number;
    readonly via?: SeatId;
  };
  /** To whoever sent it: the whole act, with what they keep to themselves. */
  'shuttle.kept': { readonly id: string; readonly act: HeldAct };
  'shuttle.carried': { readonly party: SeatId; readonly item: string };
  'shuttle.given_back': { readonly party: SeatId; readonly item: string; readonly note: string };
  'shuttle.taken_back': { readonly item: string };
  /** To the representative who sent it: given back with this note, or taken back, and then without one. */
  'shuttle.returned': { readonly item: string; readonly note: string };
};

/** Something held, as one of its two may handle it; the others learn no more than that there is nothing for them. */
export function heldFor(state: RoomState, seat: SeatId, party: SeatId, item: string): Held | undefined {
  return state.held.find(
    (each) => each.id === item && each.party === party && openConfided(each.words, seat) !== undefined,
  );
}

function requireWaiting(state: RoomState, seat: SeatId, party: SeatId, item: string): Held | Refusal {
  if (facilitatorOf(state)?.id !== seat) return { code: 'attendant.facilitator_only' };
  const held = heldFor(state, seat, party, item);
  return held?.status === 'waiting' ? held : { code: 'shuttle.unknown' };
}

/** A representative hears what becomes of what they sent; the party and the facilitator read it where it waits. */
const tellSender = ({ id, via }: Held, note: string): readonly Happened<ShuttleEvents>[] =>
  via === undefined ? [] : [{ type: 'shuttle.returned', to: onlySeat(via), data: { item: id, note } }];

const without = (state: RoomState, item: string): RoomState => ({
  ...state,
  held: state.held.filter((each) => each.id !== item),
});

export const shuttle: Family<ShuttleActs, ShuttleEvents> = {
  decide: {
    'shuttle.carry': (state, { seat, party, item }) => {
      const held = requireWaiting(state, seat, party, item);
      if ('code' in held) return refuse(held);
      return { events: [{ type: 'shuttle.carried', to: alone(party, held.neutral), data: { party, item } }] };
    },
    'shuttle.give_back': (state, { seat, party, item, note }) => {
      const held = requireWaiting(state, seat, party, item);
      if ('code' in held) return refuse(held);
      const refused = requireText('note', note, 150);
      if (refused) return refuse(refused);
      const back = { type: 'shuttle.given_back', to: alone(party, held.neutral), data: { party, item, note } } as const;
      return { events: [back, ...tellSender(held, note)] };
    },
    'shuttle.take_back': (state, { seat, item }) => {
      const held = heldFor(state, seat, seat, item) ?? state.held.find((each) => each.id === item && each.via === seat);
      if (!held) return refuse({ code: 'shuttle.unknown' });
      const back = { type: 'shuttle.taken_back', to: alone(held.party, held.neutral), data: { item } } as const;
      return { events: [...tellSender(held, ''), back] };
    },
  },
  evolve: {
    'shuttle.queued': (state, event) => {
      const { to } = event;
      if (to.kind !== 'caucus') return state;
      const { party, id, carrying, then, attempt, via } = event.data;
      const words = confide([party, to.neutral], { carrying, then, attempt });
      const held: Held = {
        id,
        party,
        neutral: to.neutral,
        at: event.at,
        status: 'waiting',
        words,
        ...(via === undefined ? {} : { via }),
      };
      // Whoever sends it anew has read what was given back.
      const rest = state.held.filter((each) => {
        const same = each.party === party && each.via === via && each.status === 'given_back';
        const before = same && openConfided(each.words, party);
        return !before || !sameThing(before.carrying, carrying);
      });
      return { ...state, held: [...rest, held] };
    },
    'shuttle.kept': (state, event) => ({
      ...state,
      held: state.held.map((each) =>
        each.id === event.data.id ? { ...each, kept: keepPrivate(each.via ?? each.party, event.data.act) } : each,
      ),
    }),
    'shuttle.carried': (state, event) => without(state, event.data.item),
    'shuttle.given_back': (state, event) => ({
      ...state,
      held: state.held.map((each) =>
        each.id === event.data.item
          ? {
              ...each,
              status: 'given_back',
              words: withConfided(each.words, (words) => ({ ...words, note: event.data.note })),
            }
          : each,
      ),
    }),
    'shuttle.taken_back': (state, event) => without(state, event.data.item),
    'shuttle.returned': (state, { data: { item, note } }) => ({
      ...state,
      held: state.held.map((each) =>
        each.id === item && each.via !== undefined ? { ...each, returned: keepPrivate(each.via, { note }) } : each,
      ),
    }),
  },
};

/**
 * When a neutral goes, what waited for them goes with them: nothing of it was ever shown to anybody else. So does what a
 * representative sent, when they go.
 */
export function withoutHeldBy(state: RoomState, gone: SeatId): RoomState {
  return { ...state, held: state.held.filter((each) => each.neutral !== gone && each.via !== gone) };
}
