/** Dates and times in words, in this person's own time zone; the day before the month, as everywhere here. */
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const time = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "Thursday 3 December". */
export function dayInWords(at: string): string {
  return day.format(new Date(at));
}

/** "3 December", where a line has little room. */
export function shortDay(at: string): string {
  return short.format(new Date(at));
}

/** "today at 09:40", or "Thursday 3 December at 09:40". */
export function momentInWords(at: string, now: Date = new Date()): string {
  const moment = new Date(at);
  const today = moment.toDateString() === now.toDateString();
  return `${today ? 'today' : day.format(moment)} at ${time.format(moment)}`;
}
