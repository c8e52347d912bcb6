import { looksEnglish, NOT_ENGLISH } from '../text/index.ts';
import { isBareConcession } from './bare-concession.ts';
import { REPLY_VERDICTS } from './blend.ts';
import type { Cue } from './cues.ts';
import type { CueKind } from './cues.lexicon.ts';
import { missingFrom } from './missing.ts';
import { spokenShares, verdictShares } from './reader.ts';
import { replyContext } from './reply-context.ts';
import type { ReplyInput, ReplyVerdict } from './reply-input.ts';
import { isTranscript } from './spoken.ts';

/** A reading of a reply: the likeliest verdict, its probability 0–1, what the reply says is missing, and the words that decided (UTF-16 spans in the reply). It is a hint: no reader opens a gate. */
export interface ReplyReading {
  readonly verdict: ReplyVerdict;
  readonly confidence: number;
  readonly missing?: string;
  readonly cues: readonly { readonly start: number; readonly end: number; readonly kind: CueKind }[];
  readonly note?: string;
}

/** Which cues speak for a verdict; they are shown as the words that decided. */
const SPEAKS_FOR: Readonly<Record<ReplyVerdict, readonly CueKind[]>> = {
  'thats-right': ['confirm', 'not-wrong', 'no', 'thanks', 'moved', 'assent'],
  'youre-right': ['concede', 'praise', 'defer', 'flatter', 'give-in', 'self-blame', 'leave', 'fatigue'],
  lukewarm: ['hedge', 'not-wrong', 'nod'],
  partial: ['contrast', 'part', 'add', 'omits', 'edit', 'correct', 'confirm', 'pivot'],
  wrong: ['deny', 'portrayed', 'sarcasm', 'pivot', 'correct', 'no', 'attack'],
  'non-answer': ['procedure', 'aside', 'ask-back', 'attack', 'hostile'],
};
const CUES_SHOWN = 6;
/** A real "that's right" is said only when it is at least this likely: a false one costs far more than a missed one. Chosen on authors left out and on fresh replies. */
const CONFIRM_FROM = 0.55;

function deciding(cues: readonly Cue[], verdict: ReplyVerdict): ReplyReading['cues'] {
  const kinds = SPEAKS_FOR[verdict];
  const ranked = cues
    .filter(({ kind }) => kinds.includes(kind))
    .sort((one, two) => kinds.indexOf(one.kind) - kinds.indexOf(two.kind));
  const chosen: Cue[] = [];
  for (const cue of ranked)
    if (chosen.length < CUES_SHOWN && !chosen.some(({ start, end }) => cue.start < end && start < cue.end))
      chosen.push(cue);
  return chosen.sort((one, two) => one.start - two.start).map(({ start, end, kind }) => ({ start, end, kind }));
}

function likeliest(shares: Float64Array, among: readonly number[]): number {
  return among.reduce((best, at) => ((shares[at] ?? 0) > (shares[best] ?? 0) ? at : best));
}

function choose(
  input: ReplyInput,
  shares: Float64Array,
): { readonly verdict: ReplyVerdict; readonly confidence: number } {
  const asked = /\p{L}/u.test(input.summary) ? input.summary : input.statement;
  if (isTranscript(`${input.statement} ${asked}`, input.reply)) {
    // Speech: yes and no are said in other words, and "yeah" is no half-hearted yes.
    const [accept = 0, weak = 0, not = 0] = spokenShares(asked, input.reply);
    if (accept >= weak && accept >= not) return { verdict: 'thats-right', confidence: accept };
    if (weak >= not) return { verdict: 'lukewarm', confidence: weak };
    return { verdict: REPLY_VERDICTS[likeliest(shares, [4, 3, 5])] ?? 'wrong', confidence: not };
  }
  if (isBareConcession(input.reply)) return { verdict: 'youre-right', confidence: (shares[0] ?? 0) + (shares[1] ?? 0) };
  const top = likeliest(shares, [0, 1, 2, 3, 4, 5]);
  const at = top === 0 && (shares[0] ?? 0) < CONFIRM_FROM ? likeliest(shares, [1, 2, 3, 4, 5]) : top;
  return { verdict: REPLY_VERDICTS[at] ?? 'non-answer', confidence: shares[at] ?? 0 };
}

/** Reads a reply as an answer to the summary of a statement; any text is accepted, time is linear in its length. */
export function analyzeReply(input: ReplyInput): ReplyReading {
  const context = replyContext(input);
  const english = looksEnglish(context.reply.tokens);
  const wordless = context.reply.tokens.length === 0;
  const { verdict, confidence } = wordless
    ? { verdict: 'non-answer' as const, confidence: 1 }
    : choose(input, verdictShares(context));
  const missing = verdict === 'partial' || verdict === 'wrong' ? missingFrom(context) : undefined;
  return {
    verdict,
    confidence: Math.round(confidence * 1000) / 1000,
    ...(missing === undefined ? {} : { missing }),
    cues: deciding(context.cues, verdict),
    ...(english ? {} : { note: NOT_ENGLISH }),
  };
}
