import { caucus as alone, refuse, type Decided, type Family, type Given } from '../family.ts';
import { confide } from '../private.ts';
import { facilitatorOf, type RoomState } from '../state.ts';
import type { SeatId } from '../types.ts';

/**
 * Words that threaten somebody with violence are not carried to the other side, the one exception to "warn, don't censor"
 * (method 1, I-11). The facilitator is told, and so is the sender that they were; without one the act is refused.
 */
export type ThreatEvents = {
  /** To the sender and the neutral alone. */
  'threat.stopped': { readonly id: string; readonly text: string; readonly neutral: SeatId };
};

/** What becomes of words that threaten, `undefined` for all others. */
export function stopped(state: RoomState, seat: SeatId, text: string, given: Given): Decided<ThreatEvents> | undefined {
  if (!given.threatens) return undefined;
  const neutral = facilitatorOf(state);
  if (!neutral || neutral.id === seat) return refuse({ code: 'threat.not_carried' });
  const data = { id: given.newId(), text, neutral: neutral.id };
  return { events: [{ type: 'threat.stopped', to: alone(seat, neutral.id), data }] };
}

/** What a stopped threat leaves in the room. */
export const stopping: Family<Record<never, never>, ThreatEvents>['evolve'] = {
  'threat.stopped': (state, { by, at, data: { id, text, neutral } }) => ({
    ...state,
    threats: [...state.threats, confide([by, neutral], { id, by, text, at })],
  }),
};
