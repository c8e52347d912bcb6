import { isZone } from '../calendar.ts';
import { everyone, refuse, type Family } from '../family.ts';
import { firstRefusal, requireCount, requireDistinct, requireText } from '../guards.ts';
import { activeSeats, type RoomState, type Rule, type Seat } from '../state.ts';
import type { Refusal } from '../refusals.ts';
import type { Timing } from '../state/time.ts';
import type { LoopKind, SeatId } from '../types.ts';

/** Arriving (method P1, P2): invitation, seats, one question before sitting down, ground rules accepted by all. */
export type ArrivingActs = {
  /** One question before deciding whether to sit down. */
  'party.ask': { readonly text: string };
  'party.answer': { readonly question: string; readonly text: string };
  'party.accept': object;
  /** `again: false` asks never to be invited again. */
  'party.decline': { readonly again: boolean };
  /** New wording of the ground rules. Everyone has to accept again. */
  'rules.propose': { readonly items: readonly Rule[]; readonly loop?: LoopKind; readonly timing?: Timing };
  'rules.accept': { readonly version: number };
};

export type ArrivingEvents = {
  'room.created': {
    readonly id: string;
    readonly title: string;
    readonly invitation: string;
    readonly seats: readonly { readonly id: SeatId; readonly name: string; readonly role: string }[];
    readonly rules: readonly Rule[];
    readonly loop?: LoopKind;
  };
  'party.asked': { readonly id: string; readonly text: string };
  'party.answered': { readonly question: string; readonly text: string };
  'party.seated': object;
  'party.declined': { readonly again: boolean };
  'rules.proposed': {
    readonly version: number;
    readonly items: readonly Rule[];
    readonly loop?: LoopKind;
    readonly timing?: Timing;
  };
  'rules.accepted': { readonly version: number };
};

const setSeat = (state: RoomState, id: string, status: Seat['status']): readonly Seat[] =>
  state.seats.map((seat) => (seat.id === id ? { ...seat, status } : seat));

function requireTiming({ responseHours, quiet }: Timing): Refusal | undefined {
  const fits = Number.isInteger(responseHours) && responseHours >= 1 && responseHours <= 336;
  if (!fits) return { code: 'timing.hours', hours: responseHours };
  return quiet && !isZone(quiet.zone) ? { code: 'commitment.zone', zone: quiet.zone } : undefined;
}

const seatStatus = (state: RoomState, id: SeatId) => state.seats.find((seat) => seat.id === id)?.status;

export const arriving: Family<ArrivingActs, ArrivingEvents> = {
  decide: {
    'party.ask': (_state, act, given) => {
      const refused = requireText('text', act.text, 120);
      if (refused) return refuse(refused);
      return { events: [{ type: 'party.asked', to: everyone, data: { id: given.newId(), text: act.text } }] };
    },
    'party.answer': (state, act) => {
      const question = state.questions.find((each) => each.id === act.question);
      if (!question || question.by === act.seat) return refuse({ code: 'question.unknown' });
      if (question.answer) return refuse({ code: 'question.answered' });
      const refused = requireText('text', act.text, 250);
      if (refused) return refuse(refused);
      return { events: [{ type: 'party.answered', to: everyone, data: { question: act.question, text: act.text } }] };
    },
    'party.accept': (state, act) => {
      const status = seatStatus(state, act.seat);
      if (status !== 'invited') return refuse({ code: 'seat.already', status: status ?? 'unknown' });
      return { events: [{ type: 'party.seated', to: everyone, data: {} }] };
    },
    'party.decline': (state, act) => {
      const status = seatStatus(state, act.seat);
      if (status !== 'invited') return refuse({ code: 'seat.already', status: status ?? 'unknown' });
      return { events: [{ type: 'party.declined', to: everyone, data: { again: act.again } }] };
    },
    'rules.propose': (state, act) => {
      const refused = firstRefusal(
        act.items.length === 0 ? { code: 'text.empty', field: 'items' } : undefined,
        requireCount('items', act.items.length, 30),
        requireDistinct(act.items.map((item) => item.id)),
        ...act.items.flatMap((item) => [requireText('items.text', item.text, 80)]),
        act.timing ? requireTiming(act.timing) : undefined,
      );
      if (refused) return refuse(refused);
      const version = state.rules.version + 1;
      // What is not said anew stays as it was.
      const timing = act.timing ?? state.rules.timing;
      const loop = act.loop ?? state.rules.loop;
      const data = { version, items: act.items, loop, ...(timing ? { timing } : {}) };
      return { events: [{ type: 'rules.proposed', to: everyone, data }] };
    },
    'rules.accept': (state, act) => {
      const { version, acceptedBy } = state.rules;
      if (act.version !== version) return refuse({ code: 'rules.other_version', current: version, yours: act.version });
      if (acceptedBy.includes(act.seat)) return refuse({ code: 'rules.already_accepted', version });
      return { events: [{ type: 'rules.accepted', to: everyone, data: { version } }] };
    },
  },
  evolve: {
    'room.created': (state, event) => ({
      ...state,
      id: event.data.id,
      title: event.data.title,
      invitation: event.data.invitation,
      createdAt: event.at,
      status: 'inviting',
      // The one who invites sits down by inviting.
      seats: event.data.seats.map((seat) => ({ ...seat, status: seat.id === event.by ? 'seated' : 'invited' })),
      rules: {
        version: 1,
        items: event.data.rules,
        proposedBy: event.by,
        acceptedBy: [],
        loop: event.data.loop ?? 'full',
      },
    }),
    'party.asked': (state, event) => ({
      ...state,
      questions: [...state.questions, { id: event.data.id, by: event.by, text: event.data.text, at: event.at }],
    }),
    'party.answered': (state, event) => ({
      ...state,
      questions: state.questions.map((question) =>
        question.id === event.data.question
          ? { ...question, answer: { by: event.by, text: event.data.text, at: event.at } }
          : question,
      ),
    }),
    'party.seated': (state, event) => settle({ ...state, seats: setSeat(state, event.by, 'seated') }),
    'party.declined': (state, event) => settle({ ...state, seats: setSeat(state, event.by, 'declined') }),
    'rules.proposed': (state, event) => ({
      ...state,
      // A party that words the rules accepts them by doing so; a facilitator has nothing to accept.
      rules: {
        version: event.data.version,
        items: event.data.items,
        ...(event.data.timing ? { timing: event.data.timing } : {}),
        proposedBy: event.by,
        acceptedBy: state.seats.flatMap((seat) => (seat.id === event.by ? [seat.id] : [])),
        loop: event.data.loop ?? 'full',
      },
    }),
    'rules.accepted': (state, event) => ({
      ...state,
      rules: { ...state.rules, acceptedBy: [...state.rules.acceptedBy, event.by] },
    }),
  },
};

/** A room opens when nobody invited is still missing, and ends when fewer than two remain. */
export function settle(state: RoomState): RoomState {
  const active = activeSeats(state);
  // An ending stays what it was, whoever goes afterwards.
  if (state.status !== 'inviting' && state.status !== 'open') return state;
  if (active.length < 2) return { ...state, status: 'ended' };
  const open = state.status === 'inviting' && active.every((seat) => seat.status === 'seated');
  return open ? { ...state, status: 'open' } : state;
}
