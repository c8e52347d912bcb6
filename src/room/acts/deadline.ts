import { isCalendarDate } from '../agreement-text.ts';
import { everyone, refuse, type Family, type Happened } from '../family.ts';
import { firstRefusal, requireAspect, requireCount, requireRules, requireText } from '../guards.ts';
import { limits } from '../limits.ts';
import type { Refusal } from '../refusals.ts';
import { activeSeats, type RoomState } from '../state.ts';
import type { Deadline } from '../state/time.ts';
import type { Aspect, SeatId } from '../types.ts';

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
    /** The date this one takes the place of: at once, or once all agree where all had agreed to the other. */
    readonly instead?: string;
  };
  /** A yes to a date that is to be agreed. */
  'deadline.agree': { readonly deadline: string };
  /** Whoever set a date takes it away; of one that is to be agreed, anybody. */
  'deadline.lift': { readonly deadline: string };
};

export type DeadlineEvents = {
  /** `instead` names the date that goes once this one stands. */
  'deadline.set': DeadlineActs['deadline.set'] & { readonly id: string };
  'deadline.agreed': { readonly deadline: string };
  'deadline.lifted': { readonly deadline: string };
};

/** Whether everybody who is here has agreed to a date. */
const stands = (state: RoomState, { agreedBy }: Deadline): boolean =>
  activeSeats(state).every((each) => agreedBy.includes(each.id));

const lifted = (deadline: string): Happened<DeadlineEvents> => ({
  type: 'deadline.lifted',
  to: everyone,
  data: { deadline },
});

/** The date that another one takes the place of, once that one stands: the table takes it away. */
function replaced(state: RoomState, fresh: Deadline): readonly Happened<DeadlineEvents>[] {
  const before = state.deadlines.find((each) => each.id === fresh.instead);
  return before && stands(state, fresh) ? [{ ...lifted(before.id), by: 'table' }] : [];
}

/** Dates whose replacement waits for nobody any more, because the last who had not agreed is gone. */
export function deadlineFollows(state: RoomState): readonly Happened<DeadlineEvents>[] {
  return state.deadlines.flatMap((each) => replaced(state, each));
}

/** A date may be moved by whoever set it; one to be agreed by anybody, and where all had agreed, only with all again. */
function requireMovable(
  state: RoomState,
  seat: SeatId,
  before: Deadline | undefined,
  kind: Deadline['kind'],
): Refusal | undefined {
  if (!before) return { code: 'deadline.unknown' };
  if (before.kind !== 'agreed') return before.by === seat ? undefined : { code: 'deadline.not_own' };
  return stands(state, before) && kind !== 'agreed' ? { code: 'deadline.together' } : undefined;
}

export const deadline: Family<DeadlineActs, DeadlineEvents> = {
  decide: {
    'deadline.set': (state, act, given) => {
      const { kind, on, aspect, reason, instead } = act;
      const before = state.deadlines.find((each) => each.id === instead);
      const refused = firstRefusal(
        requireRules(state),
        requireText('reason', reason, 60),
        aspect === undefined ? undefined : requireAspect(state, aspect),
        isCalendarDate(on) && on >= given.now.slice(0, 10) ? undefined : { code: 'deadline.date', on },
        instead === undefined ? undefined : requireMovable(state, act.seat, before, kind),
        requireCount('deadlines', state.deadlines.length + (before ? 0 : 1), limits.deadlines),
      );
      if (refused) return refuse(refused);
      const data = { id: given.newId(), kind, on, reason, ...(aspect === undefined ? {} : { aspect }) };
      if (!before) return { events: [{ type: 'deadline.set', to: everyone, data }] };
      if (stands(state, before) && before.kind === 'agreed')
        return { events: [{ type: 'deadline.set', to: everyone, data: { ...data, instead: before.id } }] };
      return { events: [{ type: 'deadline.set', to: everyone, data }, lifted(before.id)] };
    },
    'deadline.agree': (state, { seat, deadline: id }) => {
      const found = state.deadlines.find((each) => each.id === id);
      if (!found) return refuse({ code: 'deadline.unknown' });
      if (found.kind !== 'agreed' || found.agreedBy.includes(seat)) return refuse({ code: 'deadline.answered' });
      const agreed = { type: 'deadline.agreed', to: everyone, data: { deadline: id } } as const;
      const asked = { ...found, agreedBy: [...found.agreedBy, seat] };
      return { events: [agreed, ...replaced(state, asked)] };
    },
    'deadline.lift': (state, { seat, deadline: id }) => {
      const found = state.deadlines.find((each) => each.id === id);
      if (!found) return refuse({ code: 'deadline.unknown' });
      if (found.by !== seat && (found.kind !== 'agreed' || stands(state, found)))
        return refuse({ code: 'deadline.not_own' });
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
