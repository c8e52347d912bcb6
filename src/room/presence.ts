import { writersByZone } from './calendar.ts';
import { HOUR_MS, limits } from './limits.ts';
import type { RoomState } from './state.ts';
import type { Reminder, Rest, Timing } from './state/time.ts';
import type { Audience, SeatId } from './types.ts';

/** What one seat may know of who has been here when: built only of acts that this seat sees. */
export type Presence = {
  readonly timing: Timing;
  readonly lastSeen: readonly { readonly seat: SeatId; readonly at: string }[];
  readonly rests: readonly Rest[];
  readonly reminders: readonly Reminder[];
};

/** Notes when somebody last did something, apart for each circle that saw it: what a pair does tells a third nothing. */
export function noteActivity(
  state: RoomState,
  { by, to, at }: { readonly by: string; readonly to: Audience; readonly at: string },
): RoomState {
  if (by === 'table' || to.kind === 'seat' || to.kind === 'caucus') return state;
  const seenBy = to.kind === 'room' ? 'everyone' : (to.seats.find((seat) => seat !== by) ?? 'everyone');
  const others = state.activity.filter((each) => each.seat !== by || each.seenBy !== seenBy);
  return { ...state, activity: [...others, { seat: by, seenBy, at }] };
}

/** See `Presence`. */
export function presenceOf(state: RoomState, viewer: SeatId): Presence {
  const lastSeen = state.seats.flatMap(({ id: seat, status }) => {
    if (status !== 'seated') return [];
    const seen = state.activity.filter(
      (each) => each.seat === seat && (each.seenBy === 'everyone' || each.seenBy === viewer),
    );
    const at = seen
      .map((each) => each.at)
      .sort()
      .at(-1);
    return at === undefined ? [] : [{ seat, at }];
  });
  const { rests, reminders, rules } = state;
  return {
    timing: rules.timing ?? { responseHours: limits.responseHours },
    lastSeen,
    rests: rests.map(({ from, until }) => ({ from, until })),
    reminders: reminders.map(({ to, by, at }) => ({ to, by, at })),
  };
}

/** Milliseconds from one time to another without the times of rest between them. */
export function workingMs(from: string, to: string, rests: readonly Rest[]): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const resting = rests.reduce((sum, rest) => {
    const overlap = Math.min(end, Date.parse(rest.until)) - Math.max(start, Date.parse(rest.from));
    return sum + Math.max(0, overlap);
  }, 0);
  return Math.max(0, end - start - resting);
}

/** Somebody who did nothing for more than two response windows (method 2.8), and what the others may do about it. */
export type Away = {
  readonly seat: SeatId;
  readonly since: string;
  readonly reminded: number;
  /** When a reminder is possible again; `undefined` when there were three: then it stops. */
  readonly remindFrom?: string;
};

/** Who is away at `now`, as one seat may know it. Pauses do not count. */
export function awayAt(presence: Presence, you: SeatId, now: string): readonly Away[] {
  const { lastSeen, rests, reminders, timing } = presence;
  return lastSeen.flatMap(({ seat, at }): readonly Away[] => {
    if (seat === you || workingMs(at, now, rests) <= 2 * timing.responseHours * HOUR_MS) return [];
    const since = reminders.filter((each) => each.to === seat && each.at > at);
    const last = since.at(-1)?.at;
    const again = last === undefined ? at : new Date(Date.parse(last) + 24 * HOUR_MS).toISOString();
    const stop = since.length >= limits.reminders;
    return [{ seat, since: at, reminded: since.length, ...(stop ? {} : { remindFrom: again }) }];
  });
}

const minuteWriter = writersByZone({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Minutes after midnight in a time zone. */
function minuteIn(moment: string, zone: string): number {
  const parts = minuteWriter(zone).formatToParts(Date.parse(moment));
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value ?? 0);
  return part('hour') * 60 + part('minute');
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Whether a moment lies in the quiet hours, which may go over midnight. */
export function isQuiet({ quiet }: Timing, now: string): boolean {
  if (!quiet) return false;
  const [from, to, at] = [minutes(quiet.from), minutes(quiet.to), minuteIn(now, quiet.zone)];
  return from <= to ? at >= from && at < to : at >= from || at < to;
}
