import { everyone, refuse, type Family } from '../family.ts';
import { DAY_MS, elapsed, limits } from '../limits.ts';
import { awayAt, isQuiet, presenceOf } from '../presence.ts';
import type { SeatId } from '../types.ts';
import { settle } from './arriving.ts';

/** Pausing, leaving, and the one neutral reminder of somebody who is away (method 2.8). */
export type PausingActs = {
  /** Rest until a time, at most seven days ahead; asked again during a pause, it extends it. No reason needed. */
  'party.pause': { readonly until: string };
  'party.resume': object;
  'party.leave': object;
  /** A reminder in the table's own words; at most one in 24 hours, three in total, none in quiet hours. */
  'party.remind': { readonly party: SeatId };
};

export type PausingEvents = {
  'party.paused': { readonly until: string };
  'party.resumed': object;
  'party.left': object;
  'party.reminded': { readonly party: SeatId };
};

/** The earlier of two times of this room. */
const earlier = (a: string, b: string): string => (elapsed(a, b) < 0 ? b : a);

export const pausing: Family<PausingActs, PausingEvents> = {
  decide: {
    'party.pause': (_state, act, given) => {
      const ahead = elapsed(given.now, act.until);
      if (!(ahead > 0)) return refuse({ code: 'pause.in_the_past' });
      if (ahead > limits.pauseDays * DAY_MS) return refuse({ code: 'pause.too_long', days: limits.pauseDays });
      return { events: [{ type: 'party.paused', to: everyone, data: { until: act.until } }] };
    },
    'party.resume': (state) =>
      state.paused
        ? { events: [{ type: 'party.resumed', to: everyone, data: {} }] }
        : refuse({ code: 'room.not_paused' }),
    'party.leave': () => ({ events: [{ type: 'party.left', to: everyone, data: {} }] }),
    'party.remind': (state, { seat, party }, given) => {
      const presence = presenceOf(state, seat);
      const away = awayAt(presence, seat, given.now).find((each) => each.seat === party);
      if (!away) return refuse({ code: 'remind.not_away', party });
      if (away.remindFrom === undefined) return refuse({ code: 'remind.enough', party, limit: limits.reminders });
      if (elapsed(away.remindFrom, given.now) < 0) return refuse({ code: 'remind.too_soon', again: away.remindFrom });
      if (isQuiet(presence.timing, given.now)) return refuse({ code: 'remind.quiet_hours' });
      return { events: [{ type: 'party.reminded', to: everyone, data: { party } }] };
    },
  },
  evolve: {
    'party.paused': (state, event) => {
      const { until } = event.data;
      // An extension ends the running rest where the new one begins, so that no hour counts twice.
      const rests = state.rests.map((each) => ({ ...each, until: earlier(each.until, event.at) }));
      return { ...state, paused: { by: event.by, until }, rests: [...rests, { from: event.at, until }] };
    },
    'party.resumed': ({ paused: _paused, ...state }, event) => ({
      ...state,
      rests: state.rests.map((each) => ({ ...each, until: earlier(each.until, event.at) })),
    }),
    'party.left': (state, event) =>
      settle({
        ...state,
        seats: state.seats.map((seat) => (seat.id === event.by ? { ...seat, status: 'left', leftAt: event.at } : seat)),
      }),
    'party.reminded': (state, event) => ({
      ...state,
      reminders: [...state.reminders, { to: event.data.party, by: event.by, at: event.at }],
    }),
  },
};
