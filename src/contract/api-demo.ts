import { z } from 'zod';
import type { SeatLink } from './api.ts';
import { id } from './fields.ts';

/** `POST /api/demo`: a copy of a demo room of one's own, as it stood at the end of a day, at one of its seats. */
export const demoRequest = z.strictObject({ room: id, day: z.int().min(1).max(366), seat: id });
export type DemoRequest = z.infer<typeof demoRequest>;

/** Somebody in a demo room; `from` is the first day on which their place can be taken. */
export type DemoSeatEntry = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly kind: 'party' | 'facilitator';
  readonly from: number;
};
/** A demo room to choose from: the days on which something happens, and the people. */
export type DemoRoomEntry = {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly days: readonly number[];
  readonly seats: readonly DemoSeatEntry[];
};
/** What `GET /api/demo` answers, where Parley was started with `--demo`. */
export type DemoList = { readonly rooms: readonly DemoRoomEntry[] };
/** Answer to `POST /api/demo` (201): the copy, the chosen seat's link, and the links of everybody else in it that day. */
export type DemoAnswer = {
  readonly room: string;
  readonly title: string;
  readonly you: SeatLink;
  readonly others: readonly SeatLink[];
};
