import { looksEnglish, NOT_ENGLISH, readText } from '../text/index.ts';
import { cuesOf } from './cues.ts';
import { CUES } from './cues.lexicon.ts';
import type { CueKind } from './cues.lexicon.ts';
import { readWords } from './read-words.ts';
import type { WordClass } from './read-words.ts';

/** How a reply answers a summary (design 7). */
export type ReplyVerdict = 'thats-right' | 'youre-right' | 'lukewarm' | 'partial' | 'wrong' | 'non-answer';

/** A reply and what it answers. */
export interface ReplyInput {
  readonly statement: string;
  readonly summary: string;
  readonly reply: string;
}

/** A reading of a reply: the likeliest verdict, its probability 0–1, what the reply says is missing, and the words that decided (UTF-16 spans in the reply). It is a hint: no reader opens a gate. */
export interface ReplyReading {
  readonly verdict: ReplyVerdict;
  readonly confidence: number;
  readonly missing?: string;
  readonly cues: readonly { readonly start: number; readonly end: number; readonly kind: CueKind }[];
  readonly note?: string;
}

const VERDICT_OF: Readonly<Record<WordClass, ReplyVerdict>> = {
  hostile: 'non-answer',
  fatigue: 'youre-right',
  deny: 'wrong',
  affirm_but: 'partial',
  correct: 'partial',
  concede_person: 'youre-right',
  lukewarm: 'lukewarm',
  affirm_plus: 'thats-right',
  affirm: 'thats-right',
  unknown: 'non-answer',
};

/** Reads a reply as an answer to the summary of a statement; any text is accepted. */
export function analyzeReply(input: ReplyInput): ReplyReading {
  const reply = readText(input.reply);
  const english = looksEnglish(reply.tokens);
  const cues = cuesOf(reply.tokens, CUES);
  const read = readWords(input.reply, input);
  return {
    verdict: VERDICT_OF[read.class],
    confidence: 0.5,
    cues: cues.map(({ start, end, kind }) => ({ start, end, kind })),
    ...(english ? {} : { note: NOT_ENGLISH }),
  };
}
