const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** A time of the demo: its day, counted from 1, and the hour and minute. */
export type DemoTime = { readonly day: number; readonly hour: number; readonly minute: number };

/** "D3 09:00" as a time. Throws on anything else: times stand in the scripts only. */
export function demoTime(at: string): DemoTime {
  const [, day, hour, minute] = /^D(\d+) (\d+):(\d+)$/.exec(at) ?? [];
  if (day === undefined || hour === undefined || minute === undefined) throw new Error(`"${at}" is no demo time.`);
  return { day: Number(day), hour: Number(hour), minute: Number(minute) };
}

/** Where the demo's days lie: moments of its times (RFC 3339 UTC), and days `YYYY-MM-DD` of its due dates. */
export type DemoCalendar = {
  readonly at: (time: string) => string;
  /** "D9", or a date of a year such as "15 Dec": the next one after the room's last day. */
  readonly on: (due: string) => string;
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const midnight = (now: Date): number => Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * The calendar in which a day of the demo has just ended: that day is today, and nothing in it lies later than now. `ends`
 * is the time of the last thing that happens on it. All days move by whole days; if it is still too early for `ends`, the
 * hours of every day are drawn together, so that each event stays on its day and in its order.
 */
export function calendarEnding(ends: string, now: Date, lastDay: number): DemoCalendar {
  const { day: today, hour, minute } = demoTime(ends);
  const start = (day: number): number => midnight(now) + (day - today) * DAY_MS;
  const endsAt = hour * HOUR_MS + minute * MINUTE_MS;
  const pace = endsAt === 0 ? 1 : Math.min(1, (now.getTime() - midnight(now)) / endsAt);
  return {
    at: (time) => {
      const { day, hour: hours, minute: minutes } = demoTime(time);
      return new Date(start(day) + Math.floor((hours * HOUR_MS + minutes * MINUTE_MS) * pace)).toISOString();
    },
    on: (due) => {
      const day = /^D(\d+)/.exec(due)?.[1];
      if (day !== undefined) return dayOf(start(Number(day)));
      const [, date = '', name = ''] = /^(\d+) (\w{3})/.exec(due) ?? [];
      const month = months.indexOf(name.toLowerCase());
      if (month < 0) throw new Error(`"${due}" is no due date.`);
      const year = new Date(start(lastDay)).getUTCFullYear();
      const inThatYear = Date.UTC(year, month, Number(date));
      return dayOf(inThatYear > start(lastDay) ? inThatYear : Date.UTC(year + 1, month, Number(date)));
    },
  };
}
