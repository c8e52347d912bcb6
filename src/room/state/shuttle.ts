import type { Confided, Private } from '../private.ts';
import type { Aspect, Audience, LabelKind, PackageValues, SeatId, VerdictButton } from '../types.ts';

/** The exact words that wait to be carried, as their owner and the facilitator read them. */
export type Carrying =
  | {
      readonly kind: 'statement';
      readonly aspect: Aspect;
      readonly text: string;
      readonly points: readonly { readonly id: string; readonly text: string; readonly must: boolean }[];
    }
  | {
      readonly kind: 'summary';
      readonly author: SeatId;
      readonly aspect: Aspect;
      readonly text: string;
      /** Whose confirmed summary is adopted; `text` is then what is added to it. */
      readonly adopts?: SeatId;
      readonly reason?: string;
    }
  | {
      readonly kind: 'answer';
      readonly summariser: SeatId;
      readonly aspect: Aspect;
      readonly button: VerdictButton;
      readonly words: string;
      readonly note: string;
    }
  | {
      readonly kind: 'label';
      readonly to: SeatId;
      readonly aspect: Aspect;
      readonly label: LabelKind;
      readonly text: string;
    }
  | { readonly kind: 'label_answer'; readonly label: string; readonly choice: string; readonly words: string }
  | { readonly kind: 'own_words'; readonly summariser: SeatId; readonly aspect: Aspect; readonly text: string }
  | { readonly kind: 'offer'; readonly packages: readonly PackageValues[]; readonly note: string }
  | { readonly kind: 'reply'; readonly proposal: string; readonly answer: string; readonly words: string };

/** What happens when something held is carried, or the act that is decided anew then; made by `decide`, kept as it is. */
export type HeldEvent = { readonly type: string; readonly to: Audience; readonly data: object };
export type HeldAct = { readonly id: string; readonly seat: SeatId; readonly type: string };

/** What the owner and the facilitator share about something held. `attempt`: the summary that an answer answers. */
export type HeldWords = {
  readonly carrying: Carrying;
  readonly then: readonly HeldEvent[];
  readonly attempt: number;
  readonly note?: string;
};

/**
 * Something that waits for the facilitator (method 2.10). Its owner has consented to exactly these words by sending them;
 * nobody but the two sees that it exists.
 */
export type Held = {
  readonly id: string;
  readonly party: SeatId;
  readonly neutral: SeatId;
  readonly at: string;
  readonly status: 'waiting' | 'given_back';
  readonly words: Confided<HeldWords>;
  /** The representative who sent it in the party's place: they see it, and what became of it. */
  readonly via?: SeatId;
  /** The whole act of whoever sent it, with what they keep to themselves. */
  readonly kept?: Private<HeldAct>;
  /** For the representative: given back, with the facilitator's note. */
  readonly returned?: Private<{ readonly note: string }>;
};

/** The same thing to the same person: of these one waits at a time. Offers, and labels, are apart from each other. */
export function sameThing(a: Carrying, b: Carrying): boolean {
  if (a.kind === 'statement' && b.kind === 'statement') return a.aspect === b.aspect;
  if (a.kind === 'summary' && b.kind === 'summary') return a.aspect === b.aspect && a.author === b.author;
  if (a.kind === 'answer' && b.kind === 'answer') return a.aspect === b.aspect && a.summariser === b.summariser;
  if (a.kind === 'label_answer' && b.kind === 'label_answer') return a.label === b.label;
  if (a.kind === 'own_words' && b.kind === 'own_words') return a.aspect === b.aspect && a.summariser === b.summariser;
  return a.kind === 'reply' && b.kind === 'reply' && a.proposal === b.proposal;
}
