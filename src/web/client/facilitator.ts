import type { AttendantView, RoomView } from '../../room/index.ts';

/** The facilitator who sits in this room now, if there is one. */
export function facilitatorIn({ attendants }: Pick<RoomView, 'attendants'>): AttendantView | undefined {
  return attendants.find((each) => each.kind === 'facilitator' && each.status === 'seated');
}
