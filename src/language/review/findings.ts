import type { Facet } from '../draft/points.ts';
import type { PressureClass } from '../pressure/index.ts';
import type { OffTrackSignal } from '../thread/signals.ts';

/** A question of the other side that nobody seems to have answered; `later` is false where nothing was written after it. */
export interface OpenQuestion {
  readonly message: number;
  readonly text: string;
  readonly later: boolean;
}

/** A draft for the next message, at most 120 words: a label or summary first, one question, no request. */
export interface NextMessage {
  readonly text: string;
  readonly words: number;
}

/** Words of the thread, with the message they stand in (0-based). */
export interface Quote {
  readonly message: number;
  readonly text: string;
}

/** A sentence the other side might agree to, with what it rests on. */
export interface HeardSentence {
  readonly text: string;
  readonly facet: Facet;
  readonly quote: Quote;
}

/** A place in one's own messages that may have been felt as pressure, with another way to say it. */
export interface Trigger {
  readonly message: number;
  readonly class: PressureClass;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly received: string;
  readonly rewrite: string;
}

/** A position or a possible interest; for the other side a guess with low or medium confidence. */
export interface InterestGuess {
  readonly side: 'me' | 'them';
  readonly kind: 'position' | 'interest';
  readonly text: string;
  readonly confidence: 'low' | 'medium' | 'stated';
  readonly quote: Quote;
}

/** The one-page review of method 2.15; the fields stand in its fixed order. */
export interface Review {
  readonly me: string;
  readonly them: readonly string[];
  readonly messages: number;
  /** How many of the last messages were read word by word. */
  readonly read: number;
  readonly seems: { readonly sentences: readonly HeardSentence[]; readonly gaps: readonly string[] };
  readonly unanswered: readonly OpenQuestion[];
  readonly openings: { readonly labels: readonly string[]; readonly questions: readonly string[] };
  readonly triggers: readonly Trigger[];
  readonly offTrack: {
    readonly from: number | null;
    readonly reset: number | null;
    readonly signals: readonly OffTrackSignal[];
    readonly replies: readonly { readonly message: number; readonly reading: string }[];
  };
  readonly interests: readonly InterestGuess[];
  readonly options: readonly { readonly operator: string; readonly text: string }[];
  readonly missingFacts: readonly { readonly text: string; readonly quote?: Quote }[];
  readonly next: NextMessage;
  readonly wrongRead: string;
}
