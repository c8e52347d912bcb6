import { isCalendarDate } from '../agreement-text.ts';
import { everyone, refuse, type Family } from '../family.ts';
import { firstRefusal, requireAspect, requireCount, requireRules, requireText } from '../guards.ts';
import { limits } from '../limits.ts';
import { activeSeats } from '../state.ts';
import type { Deadline } from '../state-time.ts';
import type { Aspect } from '../types.ts';

/**
 * Dates with the reason they rest on (method 2.11): an outside fact, agreed by all, or set by one side, and shown as
 * just that. A date closes nothing by itself, and nobody is counted down to it.
 */
export type DeadlineActs = {
  'deadline.set': {
    readonly kind: Deadline['kind'];
    readonly on: string;
    readonly aspect?: Aspect;
    readonly reason: string;
  };
  /** A yes to a date that is to be agreed. */
  'deadline.agree': { readonly deadline: string };
  /** Whoever set a date takes it away; of one that is to be agreed, anybody. */
  'deadline.lift': { readonly deadline: string };
};

export type DeadlineEvents = {
  'deadline.set': DeadlineActs['deadline.set'] & { readonly id: string };
  'deadline.agreed': { readonly deadline: string };
  'deadline.lifted': { readonly deadline: string };
};

export const deadline: Family<DeadlineActs, DeadlineEvents> = {
  decide: {
    'deadline.set': (state, act, given) => {
      const { kind, on, aspect, reason } = act;
      const refused = firstRefusal(
        requireRules(state),
        requireText('reason', reason, 60),
        aspect === undefined ? undefined : requireAspect(state, aspect),
        isCalendarDate(on) && on >= given.now.slice(0, 10) ? undefined : { code: 'deadline.date', on },
        requireCount('deadlines', state.deadlines.length + 1, limits.deadlines),
      );
      if (refused) return refuse(refused);
      const data = { id: given.newId(), kind, on, reason, ...(aspect === undefined ? {} : { aspect }) };
      return { events: [{ type: 'deadline.set', to: everyone, data }] };
    },
    'deadline.agree': (state, { seat, deadline: id }) => {
      const found = state.deadlines.find((each) => each.id === id);
      if (!found) return refuse({ code: 'deadline.unknown' });
      if (found.kind !== 'agreed' || found.agreedBy.includes(seat)) return refuse({ code: 'deadline.answered' });
      return { events: [{ type: 'deadline.agreed', to: everyone, data: { deadline: id } }] };
    },
    'deadline.lift': (state, { seat, deadline: id }) => {
      const found = state.deadlines.find((each) => each.id === id);
      if (!found) return refuse({ code: 'deadline.unknown' });
      const stands = activeSeats(state).every((each) => found.agreedBy.includes(each.id));
      if (found.by !== seat && (found.kind !== 'agreed' || stands)) return refuse({ code: 'deadline.not_own' });
      return { events: [{ type: 'deadline.lifted', to: everyone, data: { deadline: id } }] };
    },
  },
  evolve: {
    'deadline.set': (state, event) => ({
      ...state,
      deadlines: [...state.deadlines, { ...event.data, by: event.by, at: event.at, agreedBy: [event.by] }],
    }),
    'deadline.agreed': (state, event) => ({
      ...state,
      deadlines: state.deadlines.map((each) =>
        each.id === event.data.deadline ? { ...each, agreedBy: [...each.agreedBy, event.by] } : each,
      ),
    }),
    'deadline.lifted': (state, event) => ({
      ...state,
      deadlines: state.deadlines.filter((each) => each.id !== event.data.deadline),
    }),
  },
};
