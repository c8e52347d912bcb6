/** Calendar days `YYYY-MM-DD`, as people name them, in a time zone of the IANA list. */

const DAY = 86_400_000;

/** Whether a name is a time zone that is known here. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** More zones than the IANA list has; names come in any case, so the number of spellings is not bounded. */
const MOST_ZONES = 1_000;

/** Writers of moments by zone, each made once: making one costs many times what using it does. */
export function writersByZone(options: Intl.DateTimeFormatOptions): (zone: string) => Intl.DateTimeFormat {
  const kept = new Map<string, Intl.DateTimeFormat>();
  return (zone) => {
    const known = kept.get(zone);
    if (known) return known;
    const made = new Intl.DateTimeFormat('en', { ...options, numberingSystem: 'latn', timeZone: zone });
    if (kept.size >= MOST_ZONES) kept.clear();
    kept.set(zone, made);
    return made;
  };
}

const dayWriter = writersByZone({ calendar: 'gregory', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day on which a moment lies in a time zone. The zone must be one (`isZone`). */
export function dayIn(moment: string, zone: string): string {
  const parts = dayWriter(zone).formatToParts(Date.parse(moment));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** The day `days` after another one. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Calendar days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / DAY);
}

/** Whole working days, Monday to Friday, that lie strictly between two days. Holidays are not known here. */
export function workingDaysBetween(from: string, to: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count++;
  }
  return count;
}
