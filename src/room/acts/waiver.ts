import { everyone, refuse, type Family } from '../family.ts';
import { firstRefusal, requireAspect, requireRules } from '../guards.ts';
import { put, type RoomState } from '../state.ts';
import type { Aspect, SeatId } from '../types.ts';

/** Going on without having been understood on an aspect: takes effect when all do, shown as waived (method 2.6, 3.8b). */
export type WaiverActs = {
  'understanding.waive': { readonly aspect: Aspect };
  /** Possible until somebody has signed. */
  'understanding.unwaive': { readonly aspect: Aspect };
};

export type WaiverEvents = {
  'understanding.waived': { readonly aspect: Aspect };
  'understanding.unwaived': { readonly aspect: Aspect };
};

const waivedBy = (state: RoomState, aspect: Aspect): readonly SeatId[] =>
  state.understanding.waivers.find((each) => each.aspect === aspect)?.by ?? [];

const withWaiver = (state: RoomState, aspect: Aspect, by: readonly SeatId[]): RoomState => ({
  ...state,
  understanding: {
    ...state.understanding,
    waivers: put(state.understanding.waivers, (each) => each.aspect === aspect, { aspect, by }),
  },
});

export const waiver: Family<WaiverActs, WaiverEvents> = {
  decide: {
    'understanding.waive': (state, act) => {
      const refused = firstRefusal(
        requireRules(state),
        requireAspect(state, act.aspect),
        waivedBy(state, act.aspect).includes(act.seat) ? { code: 'waiver.given' } : undefined,
      );
      if (refused) return refuse(refused);
      return { events: [{ type: 'understanding.waived', to: everyone, data: { aspect: act.aspect } }] };
    },
    'understanding.unwaive': (state, act) => {
      if (!waivedBy(state, act.aspect).includes(act.seat)) return refuse({ code: 'waiver.none' });
      if ((state.agreement?.signatures.length ?? 0) > 0) return refuse({ code: 'enough.signed' });
      return { events: [{ type: 'understanding.unwaived', to: everyone, data: { aspect: act.aspect } }] };
    },
  },
  evolve: {
    'understanding.waived': (state, event) =>
      withWaiver(state, event.data.aspect, [...waivedBy(state, event.data.aspect), event.by]),
    'understanding.unwaived': (state, event) =>
      withWaiver(
        state,
        event.data.aspect,
        waivedBy(state, event.data.aspect).filter((seat) => seat !== event.by),
      ),
  },
};
