import type { Aspect, SeatId } from '../types.ts';

/** How time is handled in a room, accepted with its ground rules (method 2.11, GR-11). */
export type Timing = {
  /** Within how many hours each answers the other; 1–336, 48 where nothing was said. */
  readonly responseHours: number;
  /** Nobody is reminded between these times of day, `HH:MM`, in an IANA time zone. */
  readonly quiet?: { readonly from: string; readonly to: string; readonly zone: string };
};

/** When somebody last did something that a circle of people sees: everyone, or one other seat. */
export type Activity = { readonly seat: SeatId; readonly seenBy: 'everyone' | SeatId; readonly at: string };
/** A time of rest; `until` is when it really ended. */
export type Rest = { readonly from: string; readonly until: string };
/** A neutral reminder that one party asked the table to show to another. */
export type Reminder = { readonly to: SeatId; readonly by: SeatId; readonly at: string };

/** What a date rests on: an outside fact, everyone's agreement, or one side alone (method 2.11). */
export const deadlineKinds = ['natural', 'agreed', 'unilateral'] as const;
export type Deadline = {
  readonly id: string;
  readonly by: SeatId;
  readonly at: string;
  readonly kind: (typeof deadlineKinds)[number];
  /** Calendar day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly aspect?: Aspect;
  readonly reason: string;
  /** The date that this one takes the place of, once all agree to it. */
  readonly instead?: string;
  /** With `agreed`: it stands once every party is here. */
  readonly agreedBy: readonly SeatId[];
};

/** The part of a room that tells how its time goes. */
export type Times = {
  readonly activity: readonly Activity[];
  readonly rests: readonly Rest[];
  readonly reminders: readonly Reminder[];
  readonly deadlines: readonly Deadline[];
};
