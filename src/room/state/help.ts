import type { Confided, Private } from '../private.ts';
import type { SeatId } from '../types.ts';

/** One line between a party and the neutral alone. */
export type CaucusItem = {
  readonly id: string;
  readonly by: SeatId;
  readonly text: string;
  readonly at: string;
  /** The neutral asks whether exactly these words may go into the room, and how the party answered. */
  readonly release?: 'asked' | 'granted' | 'denied';
  readonly erased?: string;
};

/** A party alone with the neutral (method 2.4). Everyone sees that it exists; what is said stays between the two. */
export type Caucus = {
  readonly party: SeatId;
  readonly neutral: SeatId;
  readonly openedBy: SeatId;
  readonly openedAt: string;
  readonly closedAt?: string;
  readonly items: Confided<readonly CaucusItem[]>;
};

/** How people meet here (method 2.10): all together, by way of the facilitator, or by single questions from afar. */
export const modes = ['joint', 'shuttle', 'relay'] as const;
export type Mode = (typeof modes)[number];

/** The mode in force and, while it is being asked for, another one. */
export type ModeState = {
  readonly current: Mode;
  readonly proposed?: {
    readonly mode: Mode;
    readonly by: SeatId;
    readonly at: string;
    readonly reason: string;
    readonly agreedBy: readonly SeatId[];
  };
  /** Every change so far: visible to all, with its reason (method 2.6). */
  readonly changes: readonly {
    readonly mode: Mode;
    readonly by: SeatId;
    readonly at: string;
    readonly reason: string;
  }[];
};

/** Words that were not carried, since they threaten somebody with violence: for their author and the neutral. */
export type StoppedThreat = {
  readonly id: string;
  readonly by: SeatId;
  readonly text: string;
  readonly at: string;
};

/** Answers to the three questions (method 2.14), worded so that "yes" is the untroubled one. */
export const safetyAnswers = ['yes', 'no', 'not_sure'] as const;
export type SafetyAnswer = (typeof safetyAnswers)[number];
export type SafetyAnswers = {
  /** I can say no here without fear of what happens outside. */
  readonly free: SafetyAnswer;
  /** Only I read and write here in my name, unless I wish it otherwise. */
  readonly own: SafetyAnswer;
  /** I have what I need to decide: time, language, advice. */
  readonly ready: SafetyAnswer;
};
export type SafetyCheck = { readonly id: string; readonly at: string; readonly answers: SafetyAnswers };

/** One person's last check; the neutral's copy exists only if the person sent it. */
export type Safety = {
  readonly seat: SeatId;
  readonly last: Private<SafetyCheck>;
  readonly told?: Confided<SafetyCheck>;
};
