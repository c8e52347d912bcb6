const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A time in words, UTC and without seconds: "22 November 2026, 09:40 UTC". Anything that is no time stays as it is. */
export function dateInWords(time: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(time);
  const [, year, month, day, hour, minute] = match ?? [];
  if (year === undefined) return time;
  return `${Number(day)} ${months[Number(month) - 1] ?? month ?? ''} ${year}, ${hour}:${minute} UTC`;
}

/** A calendar day in words: "1 March 2026" for `2026-03-01`. Anything else stays as it is. */
export function calendarDayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return day;
  return `${Number(date)} ${months[Number(month) - 1] ?? month ?? ''} ${year}`;
}
