import { everyone, refuse, type Family } from '../family.ts';
import { firstRefusal, requireAspect, requireRules, requireText } from '../guards.ts';
import { activeSeats, put, type RoomState } from '../state.ts';
import type { Freeze } from '../state/understanding.ts';
import type { Aspect, SeatId } from '../types.ts';

/** "Shall we freeze the points for this round?" (method 3.8c): by agreement of everyone, lifted by anyone with notice. */
export type FreezeActs = {
  'points.freeze': { readonly aspect: Aspect };
  'points.accept_freeze': { readonly aspect: Aspect };
  /** Also answers a proposal with "not now". `words` may be empty. */
  'points.lift': { readonly aspect: Aspect; readonly words: string };
};

export type FreezeEvents = {
  'points.freeze_proposed': { readonly aspect: Aspect };
  'points.freeze_accepted': { readonly aspect: Aspect };
  'points.lifted': { readonly aspect: Aspect; readonly words: string };
};

const freezeOn = (state: RoomState, aspect: Aspect): Freeze | undefined =>
  state.understanding.freezes.find((each) => each.aspect === aspect);

/** Whether everyone agreed that the points of an aspect stay as they are for now. */
export function isFrozen(state: RoomState, aspect: Aspect): boolean {
  const freeze = freezeOn(state, aspect);
  return freeze !== undefined && activeSeats(state).every((seat) => freeze.acceptedBy.includes(seat.id));
}

const withFreezes = (state: RoomState, freezes: readonly Freeze[]): RoomState => ({
  ...state,
  understanding: { ...state.understanding, freezes },
});

function accepted(state: RoomState, aspect: Aspect, by: SeatId): RoomState {
  const before = freezeOn(state, aspect) ?? { aspect, proposedBy: by, acceptedBy: [] };
  const fresh = { ...before, acceptedBy: [...before.acceptedBy, by] };
  return withFreezes(
    state,
    put(state.understanding.freezes, (each) => each.aspect === aspect, fresh),
  );
}

export const freeze: Family<FreezeActs, FreezeEvents> = {
  decide: {
    'points.freeze': (state, act) => {
      const refused = firstRefusal(
        requireRules(state),
        requireAspect(state, act.aspect),
        freezeOn(state, act.aspect) ? { code: 'points.freeze_exists' } : undefined,
      );
      if (refused) return refuse(refused);
      return { events: [{ type: 'points.freeze_proposed', to: everyone, data: { aspect: act.aspect } }] };
    },
    'points.accept_freeze': (state, act) => {
      const before = freezeOn(state, act.aspect);
      if (!before) return refuse({ code: 'points.freeze_none' });
      if (before.acceptedBy.includes(act.seat)) return refuse({ code: 'points.freeze_accepted' });
      return { events: [{ type: 'points.freeze_accepted', to: everyone, data: { aspect: act.aspect } }] };
    },
    'points.lift': (state, act) => {
      if (!freezeOn(state, act.aspect)) return refuse({ code: 'points.freeze_none' });
      const refused = act.words === '' ? undefined : requireText('words', act.words, 60);
      if (refused) return refuse(refused);
      return { events: [{ type: 'points.lifted', to: everyone, data: { aspect: act.aspect, words: act.words } }] };
    },
  },
  evolve: {
    'points.freeze_proposed': (state, event) => accepted(state, event.data.aspect, event.by),
    'points.freeze_accepted': (state, event) => {
      const { aspect } = event.data;
      const next = accepted(state, aspect, event.by);
      if (!isFrozen(next, aspect)) return next;
      // A new round begins: what was added before it no longer asks for a freeze.
      const statements = next.statements.map((each) => (each.aspect === aspect ? { ...each, mustAdded: 0 } : each));
      return { ...next, statements };
    },
    'points.lifted': (state, event) =>
      withFreezes(
        state,
        state.understanding.freezes.filter((each) => each.aspect !== event.data.aspect),
      ),
  },
};
