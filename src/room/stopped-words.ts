import type { ThreatEvents } from './acts/threat.ts';
import { caucus as alone, refuse, type Decided, type Given } from './family.ts';
import { reachOf } from './reach.ts';
import { facilitatorOf, type RoomState } from './state.ts';
import type { SeatId } from './types.ts';

/** What becomes of an act that would be possible, and whose words threaten; `undefined` for all others. */
export function stopped(
  state: RoomState,
  { seat, type }: { readonly seat: SeatId; readonly type: string },
  given: Given,
): Decided<ThreatEvents> | undefined {
  if (given.threatens === undefined) return undefined;
  const neutral = facilitatorOf(state);
  // What is said to a private adviser is not the facilitator's, and who does not see the room does not learn who is there.
  const told = neutral && neutral.id !== seat && type !== 'advice.say' && reachOf(state, seat) === 'room';
  if (!told) return refuse({ code: 'threat.not_carried' });
  const data = { id: given.newId(), text: given.threatens, neutral: neutral.id };
  return { events: [{ type: 'threat.stopped', to: alone(seat, neutral.id), data }] };
}
