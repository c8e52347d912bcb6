import { everyone, refuse, type Family, type Happened } from '../family.ts';
import { requireText } from '../guards.ts';
import type { Refusal } from '../refusals.ts';
import { facilitatorOf, type RoomState } from '../state.ts';
import type { Mode } from '../state/help.ts';
import type { SeatId } from '../types.ts';

/**
 * How people meet (method 2.6 G1, 2.10). Another mode needs the consent of every party who is here; while somebody has
 * not sat down it also needs a facilitator. The facilitator may end the process, and need not say why.
 */
export type ModeActs = {
  /** Asks for another mode. Whoever asks agrees by asking. */
  'mode.set': { readonly mode: Mode; readonly reason: string };
  'mode.agree': { readonly mode: Mode };
  /** Leaves it as it is; also takes the own wish back. */
  'mode.keep': object;
  'process.end': object;
};

export type ModeEvents = {
  'mode.proposed': { readonly mode: Mode; readonly reason: string };
  'mode.agreed': { readonly mode: Mode };
  'mode.changed': { readonly mode: Mode; readonly reason: string };
  'mode.kept': object;
  'process.ended': object;
};

/** Parties who are here; those who have not sat down cannot be asked. */
const present = (state: RoomState): readonly SeatId[] =>
  state.seats.flatMap((seat) => (seat.status === 'seated' ? [seat.id] : []));

/** By way of the facilitator needs one; so does going on while somebody has not sat down. */
function requireNeutral(state: RoomState, mode: Mode): Refusal | undefined {
  const absent = state.seats.some((seat) => seat.status === 'invited');
  return (absent || mode === 'shuttle') && !facilitatorOf(state) ? { code: 'mode.needs_facilitator' } : undefined;
}

/** The change, if these consents are all that it needed. */
function changed(state: RoomState, agreedBy: readonly SeatId[], data: ModeEvents['mode.changed']) {
  if (!present(state).every((id) => agreedBy.includes(id))) return [];
  return [{ type: 'mode.changed', to: everyone, by: 'table', data } as const];
}

/** Another mode that waits for nobody any more, because the last who had not agreed is gone: the table changes it. */
export function modeFollows(state: RoomState): readonly Happened<ModeEvents>[] {
  const { proposed } = state.mode;
  if (!proposed || present(state).length === 0 || requireNeutral(state, proposed.mode)) return [];
  return changed(state, proposed.agreedBy, { mode: proposed.mode, reason: proposed.reason });
}

export const mode: Family<ModeActs, ModeEvents> = {
  decide: {
    'mode.set': (state, act) => {
      const { current, proposed } = state.mode;
      if (act.mode === current) return refuse({ code: 'mode.already', mode: current });
      if (proposed) return refuse({ code: 'mode.asked', mode: proposed.mode });
      const refused = requireText('reason', act.reason, 60) ?? requireNeutral(state, act.mode);
      if (refused) return refuse(refused);
      const data = { mode: act.mode, reason: act.reason };
      return { events: [{ type: 'mode.proposed', to: everyone, data }, ...changed(state, [act.seat], data)] };
    },
    'mode.agree': (state, act) => {
      const { proposed } = state.mode;
      if (!proposed || proposed.mode !== act.mode) return refuse({ code: 'mode.not_asked' });
      if (proposed.agreedBy.includes(act.seat)) return refuse({ code: 'mode.agreed' });
      const refused = requireNeutral(state, act.mode);
      if (refused) return refuse(refused);
      const data = { mode: proposed.mode, reason: proposed.reason };
      const agreedBy = [...proposed.agreedBy, act.seat];
      return {
        events: [{ type: 'mode.agreed', to: everyone, data: { mode: act.mode } }, ...changed(state, agreedBy, data)],
      };
    },
    'mode.keep': (state) =>
      state.mode.proposed
        ? { events: [{ type: 'mode.kept', to: everyone, data: {} }] }
        : refuse({ code: 'mode.not_asked' }),
    'process.end': () => ({ events: [{ type: 'process.ended', to: everyone, data: {} }] }),
  },
  evolve: {
    'mode.proposed': (state, event) => ({
      ...state,
      mode: { ...state.mode, proposed: { ...event.data, by: event.by, at: event.at, agreedBy: [event.by] } },
    }),
    'mode.agreed': (state, event) => {
      const { proposed } = state.mode;
      if (!proposed) return state;
      return {
        ...state,
        mode: { ...state.mode, proposed: { ...proposed, agreedBy: [...proposed.agreedBy, event.by] } },
      };
    },
    'mode.changed': (state, event) => {
      const { proposed, changes } = state.mode;
      const change = { ...event.data, by: proposed?.by ?? event.by, at: event.at };
      return { ...state, mode: { current: event.data.mode, changes: [...changes, change] } };
    },
    'mode.kept': (state) => ({ ...state, mode: { current: state.mode.current, changes: state.mode.changes } }),
    'process.ended': (state, event) => ({ ...state, status: 'ended', closedAt: event.at }),
  },
};
