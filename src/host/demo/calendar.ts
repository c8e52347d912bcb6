const DAY_MS = 86_400_000;

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

/** A calendar whose day 1 begins at a midnight UTC (ms); `lastDay` is the last day of the room's story. */
function calendarFrom(dayOne: number, lastDay: number): DemoCalendar {
  const start = (day: number): number => dayOne + (day - 1) * DAY_MS;
  return {
    at: (time) => {
      const { day, hour, minute } = demoTime(time);
      return new Date(start(day) + hour * 3_600_000 + minute * 60_000).toISOString();
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

/**
 * The calendar in which a day of the demo has just ended: shifted by whole days, so that mornings stay mornings. `ends` is
 * the time of the last thing that happens on that day; if it lies later than now today, the day was yesterday.
 */
export function calendarEnding(ends: string, now: Date, lastDay: number): DemoCalendar {
  const { day, hour, minute } = demoTime(ends);
  const today = midnight(now);
  const over = today + hour * 3_600_000 + minute * 60_000 <= now.getTime();
  const thatDay = over ? today : today - DAY_MS;
  return calendarFrom(thatDay - (day - 1) * DAY_MS, lastDay);
}
