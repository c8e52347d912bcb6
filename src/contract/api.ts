import { z } from 'zod';
import type { Course, Link, NextStep, Refusal, RoomView } from '../room/index.ts';
import { text } from './acts.ts';

const person = z.strictObject({ name: text, role: text });

/** `POST /api/rooms`: opens a room. `you` invites; `others` (1 to 11 people) are invited. */
export const newRoomRequest = z.strictObject({
  title: text,
  invitation: text,
  you: person,
  others: z.array(person).min(1).max(11),
});
export type NewRoomRequest = z.infer<typeof newRoomRequest>;

/** One link a seat. Whoever has the token has the seat: show it once, to the right person. */
export type SeatLink = { readonly seat: string; readonly name: string; readonly token: string };
/** Answer to `POST /api/rooms` (201). A seat's page is `/room/ROOM#TOKEN`. */
export type NewRoomAnswer = { readonly room: string; readonly you: SeatLink; readonly others: readonly SeatLink[] };

/**
 * `GET /api/rooms/:room/view`, and the data of the stream's `room` events. `sequence` is this seat's own counter: it
 * counts what this seat may see, so that nobody's private events leave a gap.
 */
export type RoomPage = {
  readonly sequence: number;
  /** A link that was `handed_out` only looks: it is exchanged for the seat's `own` before the first act. */
  readonly link: Link;
  readonly view: RoomView;
  readonly next: NextStep;
  /** What time brings, computed from this seat's own view: who has the floor, who is away, what is due. */
  readonly course: Course;
  /** The server's time when this page was made. */
  readonly now: string;
};

/** `POST /api/rooms/:room/acts`, 200: done (also on a retry). `sequence` is the seat's counter after it. */
export type Receipt = { readonly act: string; readonly sequence: number };

/** Every answer that is not a success. `message` is in plain words: what happened and what to do. */
export type Problem = {
  readonly error:
    'refused' | 'malformed' | 'invalid' | 'unauthorised' | 'not_found' | 'too_large' | 'too_many' | 'unavailable';
  readonly message: string;
  /** With `refused` (409): why, as data. */
  readonly refused?: Refusal;
  /** With `invalid` (422): where. */
  readonly fields?: readonly { readonly path: string; readonly problem: string }[];
};

/**
 * `POST /api/rooms/:room/link`: a new link for one's own seat; the old one ends. The caller makes the secret itself and
 * keeps it before asking, so that a lost answer locks nobody out. At least 32 characters.
 */
export const newLinkRequest = z.strictObject({ token: z.string().regex(/^[\w-]{32,64}$/) });

/** `GET /api/help-lines`: whom the owner of this server names for people who need help, one a line. */
export type HelpLines = { readonly lines: readonly string[] };

/** Kinds of export (design 5): the agreement with process facts; that and all that is yours; everything, if all consent. */
export const exportKinds = ['agreement', 'mine', 'transcript'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** What `GET /api/rooms/:room/record` answers: the envelopes this seat may see, stream by stream, without contents. */
export type RecordPage = {
  readonly streams: readonly {
    readonly stream: string;
    readonly length: number;
    readonly head: string;
    readonly events: readonly {
      readonly seq: number;
      readonly type: string;
      readonly by: string;
      readonly at: string;
      readonly hash: string;
    }[];
  }[];
};
