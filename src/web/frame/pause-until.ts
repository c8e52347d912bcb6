/** How long a pause may be. */
export type PauseLength = 'hours' | 'tomorrow' | 'days' | 'week';
const HOUR_MS = 3_600_000;

/** When a pause of a length ends. A week is a minute short of seven days: that is the longest there is. */
export function pauseUntil(length: PauseLength, now: Date): Date {
  const morning = new Date(now);
  switch (length) {
    case 'hours':
      return new Date(now.getTime() + 3 * HOUR_MS);
    case 'tomorrow':
      morning.setDate(morning.getDate() + 1);
      morning.setHours(9, 0, 0, 0);
      return morning;
    case 'days':
      return new Date(now.getTime() + 72 * HOUR_MS);
    case 'week':
      return new Date(now.getTime() + 7 * 24 * HOUR_MS - 60_000);
    default:
      return length satisfies never;
  }
}
