import type { Deadline, RoomView } from '../../../room/index.ts';

/** How one date stands on a day (`YYYY-MM-DD`): it counts, waits for agreement, has passed, or passed unagreed. */
export type DateStanding = 'counts' | 'waits' | 'passed' | 'lapsed';

/** Who has not agreed yet to a date that is to be agreed; of those still here. */
export function notAgreed({ agreedBy }: Deadline, { seats }: Pick<RoomView, 'seats'>): readonly string[] {
  return seats
    .filter((seat) => seat.status === 'seated' || seat.status === 'invited')
    .flatMap((seat) => (agreedBy.includes(seat.id) ? [] : [seat.id]));
}

/** See `DateStanding`. */
export function standingOf(date: Deadline, view: Pick<RoomView, 'seats'>, today: string): DateStanding {
  const waits = date.kind === 'agreed' && notAgreed(date, view).length > 0;
  if (date.on < today) return waits ? 'lapsed' : 'passed';
  return waits ? 'waits' : 'counts';
}

/** Dates in the order of their days. */
export function inOrder(dates: readonly Deadline[]): readonly Deadline[] {
  return dates.toSorted((a, b) => a.on.localeCompare(b.on) || a.at.localeCompare(b.at));
}
