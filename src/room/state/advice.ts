import type { Confided } from '../private.ts';
import type { SeatId } from '../types.ts';

/** What a draft shown to an adviser is to become: a told side, a summary, an answer, a message, an offer. */
export const draftKinds = ['statement', 'summary', 'answer', 'message', 'offer'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** One line between a party and their private adviser: a message, or a draft that both may read. */
export type AdviceItem = {
  readonly id: string;
  readonly by: SeatId;
  readonly text: string;
  readonly at: string;
  /** Set when the text is a draft, and what it is to become. */
  readonly draft?: DraftKind;
  readonly erased?: string;
};

/** What a party and their adviser say alone. Everyone knows that the adviser is there; nobody else that anything was said. */
export type Advice = {
  readonly party: SeatId;
  readonly adviser: SeatId;
  readonly items: Confided<readonly AdviceItem[]>;
};
