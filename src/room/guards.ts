import { wordCount } from './limits.ts';
import type { Refusal } from './refusals.ts';
import { activeSeats, type RoomState } from './state.ts';
import { issueOf, type Aspect, type SeatId } from './types.ts';

/** The first refusal among checks, in the order given. */
export function firstRefusal(...checks: readonly (Refusal | undefined)[]): Refusal | undefined {
  return checks.find((check) => check !== undefined);
}

/** G1 (method 2.3): every seat that has not declined or left is seated. */
export function requireSeats(state: RoomState): Refusal | undefined {
  // Going by way of the facilitator, or by single questions, those who are here have agreed not to wait (method 2.6).
  if (state.mode.current !== 'joint') return undefined;
  const waitingFor = state.seats.flatMap((seat) => (seat.status === 'invited' ? [seat.id] : []));
  return waitingFor.length > 0 ? { code: 'gate.seats', waitingFor } : undefined;
}

/** G1 and G2: everyone is seated and has accepted the same version of the ground rules. */
export function requireRules(state: RoomState): Refusal | undefined {
  const here = activeSeats(state).filter((seat) => state.mode.current === 'joint' || seat.status === 'seated');
  const waitingFor = here.flatMap((seat) => (state.rules.acceptedBy.includes(seat.id) ? [] : [seat.id]));
  return (
    requireSeats(state) ??
    (waitingFor.length > 0 ? { code: 'gate.rules', version: state.rules.version, waitingFor } : undefined)
  );
}

/** In shuttle mode parties reach each other only by way of the facilitator (method 2.10). */
export function requireDirect(state: RoomState, seat: SeatId): Refusal | undefined {
  const party = state.seats.some((each) => each.id === seat);
  return state.mode.current === 'shuttle' && party ? { code: 'mode.shuttle' } : undefined;
}

/** The named seat is another active seat of this room. */
export function requireOther(state: RoomState, seat: SeatId, other: string): Refusal | undefined {
  const known = activeSeats(state).some((each) => each.id === other);
  if (!known) return { code: 'seat.unknown', seat: other };
  return other === seat ? { code: 'summary.of_yourself' } : undefined;
}

/** Refuses an aspect whose issue does not exist in this room, or that the loop chosen with the rules does not have. */
export function requireAspect(state: RoomState, aspect: Aspect): Refusal | undefined {
  const light = state.rules.loop === 'light';
  if (aspect === 'why_here') return undefined;
  if (aspect === 'issues') return light ? undefined : { code: 'rules.full_loop' };
  const issue = issueOf(aspect);
  if (issue === undefined || !state.issues.some((each) => each.id === issue))
    return { code: 'issue.unknown', issue: issue ?? '' };
  return light ? { code: 'rules.light_loop' } : undefined;
}

/** Text is neither blank nor longer than `limit` words. */
export function requireText(field: string, text: string, limit: number): Refusal | undefined {
  if (text.trim() === '') return { code: 'text.empty', field };
  const words = wordCount(text);
  return words > limit ? { code: 'text.too_long', field, words, limit } : undefined;
}

/** A list is not longer than `limit`. */
export function requireCount(field: string, count: number, limit: number): Refusal | undefined {
  return count > limit ? { code: 'list.too_long', field, count, limit } : undefined;
}

/** No id stands twice. */
export function requireDistinct(ids: readonly string[]): Refusal | undefined {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return twice === undefined ? undefined : { code: 'id.twice', id: twice };
}
