import type { Family } from '../family.ts';
import { confide } from '../private.ts';
import type { SeatId } from '../types.ts';

/**
 * Words that threaten somebody with violence are not carried to others, the one exception to "warn, don't censor"
 * (method 1, I-11). The facilitator is told, and so is the sender that they were; without one the act is refused. Which
 * words of an act others read is said in one place, `contract/read-by-others.ts`.
 */
export type ThreatEvents = {
  /** To the sender and the neutral alone. */
  'threat.stopped': { readonly id: string; readonly text: string; readonly neutral: SeatId };
};

/** What a stopped threat leaves in the room. */
export const stopping: Family<Record<never, never>, ThreatEvents>['evolve'] = {
  'threat.stopped': (state, { by, at, data: { id, text, neutral } }) => ({
    ...state,
    threats: [...state.threats, confide([by, neutral], { id, by, text, at })],
  }),
};
