import type { Refusal } from './refusals.ts';
import type { RoomState } from './state.ts';
import type { Audience, PointId, SeatId, WordReading } from './types.ts';

/** What an act may need from outside, so that deciding stays pure and replay never depends on today's model. */
export type Given = {
  /** Now, RFC 3339 UTC with milliseconds. */
  readonly now: string;
  /** A fresh id, unique in the room, each call another. */
  readonly newId: () => string;
  /** A digest of a text, hex. Deterministic. */
  readonly digest: (text: string) => string;
  /** How a verdict and the summary it answers read. */
  readonly reading?: Reading;
  /** A text of the act, read by others, that threatens somebody with violence. */
  readonly threatens?: string;
};

/** How the words of a verdict read, and the summary it answers. Made once and recorded, never recomputed. */
export type Reading = {
  readonly words: WordReading;
  /** Share of the must-points that the summary seems to cover, 0–1. */
  readonly mustCoverage: number;
  /** How much of each shared point the summary seems to hold: 1 covered, 0.5 in part, 0 not found. */
  readonly coverage?: readonly { readonly point: PointId; readonly share: 0 | 0.5 | 1 }[];
  /** No pressure and no reply in the summary (method 3.8b). */
  readonly clean?: boolean;
  /** Content words that say what is missing, in words and note together. */
  readonly missingWords?: number;
  /** The words make this answer depend on another one (method 3.8b, quid pro quo). */
  readonly bargaining?: boolean;
};

/** Act types of a family with their data; `ActMap` joins them. */
export type Act<Acts, T extends keyof Acts = keyof Acts> = {
  [K in T]: { readonly id: string; readonly seat: SeatId; readonly type: K } & Acts[K];
}[T];

/** An event before the switchboard adds time and author. */
export type Happened<Events, T extends keyof Events = keyof Events> = {
  [K in T]: { readonly type: K; readonly to: Audience; readonly data: Events[K]; readonly by?: SeatId | 'table' };
}[T];

/** A stored event: what happened, by whom (`table` for the software), when, and who may read it. */
export type Event<Events, T extends keyof Events = keyof Events> = {
  [K in T]: {
    readonly type: K;
    readonly by: SeatId | 'table';
    readonly at: string;
    readonly to: Audience;
    readonly data: Events[K];
    /** When folded: the representative who did it in the place of `by` (`on-behalf.ts`). Never stored. */
    readonly via?: SeatId;
  };
}[T];

export type Decided<Events> = { readonly events: readonly Happened<Events>[] } | { readonly refused: Refusal };

/**
 * The fixed shape of a family of acts: one file holds what may be asked (`Acts`), what may follow (`Events`), how it is
 * decided and how an event changes the state. A new behaviour is a new file of this shape and one line in `switchboard.ts`.
 */
export type Family<Acts, Events> = {
  readonly decide: {
    readonly [T in keyof Acts]: (state: RoomState, act: Act<Acts, T>, given: Given) => Decided<Events>;
  };
  readonly evolve: { readonly [T in keyof Events]: (state: RoomState, event: Event<Events, T>) => RoomState };
};

/** Who did what an event tells, when, and through which representative. */
export const doneBy = ({
  by,
  at,
  via,
}: {
  readonly by: SeatId;
  readonly at: string;
  readonly via?: SeatId | undefined;
}) => ({
  by,
  at,
  ...(via === undefined ? {} : { via }),
});

export const everyone: Audience = { kind: 'room' };
export const onlySeat = (seat: SeatId): Audience => ({ kind: 'seat', seat });
export const bothSeats = (a: SeatId, b: SeatId): Audience => ({ kind: 'pair', seats: a < b ? [a, b] : [b, a] });

export const caucus = (party: SeatId, neutral: SeatId): Audience => ({ kind: 'caucus', party, neutral });

/** Shorthand for a refusal. */
export const refuse = (refused: Refusal): { readonly refused: Refusal } => ({ refused });
