import type { AgreementText, IssueId, RestartScope, SeatId } from '../types.ts';

/** A wish to start over on one aspect, a phase or the room (method 2.7, 9.3). `done` once all affected parties have accepted. */
export type Reset = {
  readonly id: string;
  /** The aspect, or what is larger than one. */
  readonly aspect: RestartScope;
  /** A party, or the facilitator. */
  readonly by: SeatId;
  /** The proposer's own part in one or two sentences. */
  readonly words: string;
  /** The no-oriented question: "Would you be offended if we started over on …?" */
  readonly offer: string;
  readonly at: string;
  /** `not_now` also when something else was proposed instead. It costs nobody anything. */
  readonly status: 'proposed' | 'not_now' | 'withdrawn' | 'done';
  readonly acceptedBy: readonly SeatId[];
  readonly doneAt?: string;
};

/** A text that was being written when offers were started over: readable, and nobody agreed to it. */
export type FoldedText = { readonly reset: string; readonly at: string; readonly text: AgreementText };

/** Where an issue may be put: back on the table, aside for later, or off it for good (method 2.2). */
export const standings = ['open', 'parked', 'dropped'] as const;
export type Standing = (typeof standings)[number];
/** A wish to move an issue, until all have agreed. */
export type IssueMove = {
  readonly issue: IssueId;
  readonly to: Standing;
  readonly by: SeatId;
  readonly words: string;
  readonly at: string;
  readonly agreedBy: readonly SeatId[];
};
