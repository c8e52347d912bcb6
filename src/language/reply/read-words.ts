import { readText, looksEnglish, stem, STOP_WORDS } from '../text/index.ts';
import type { ReadText } from '../text/index.ts';
import { CLASS_CUES, CLASS_CUES_DE } from './class-cues.lexicon.ts';
import { cuesOf } from './cues.ts';
import type { Cue } from './cues.ts';
import type { CueKind } from './cues.lexicon.ts';
import { yesMeans } from './question.ts';
import { REPLY_VERDICTS } from './blend.ts';
import { verdictShares } from './reader.ts';
import { replyContext } from './reply-context.ts';

/** The word classes of method 3.5. */
export type WordClass =
  | 'hostile'
  | 'fatigue'
  | 'deny'
  | 'affirm_but'
  | 'correct'
  | 'concede_person'
  | 'lukewarm'
  | 'affirm_plus'
  | 'affirm'
  | 'unknown';

/** A reading of the words of a verdict; `strength` is kept for the record only and decides nothing. */
export interface WordReading {
  readonly class: WordClass;
  readonly strength: 'plain' | 'strong';
}

/** What the words answer to; all parts may be absent. */
export interface WordContext {
  readonly ownPoints?: readonly string[];
  readonly statement?: string;
  readonly summary?: string;
}

const GERMAN =
  /(?<!\p{L})(?:stimmt|genau|richtig|nicht|das|ist|aber|ja|nein|recht|mehr oder weniger|wahrscheinlich|vielleicht)(?!\p{L})/iu;

function wordCount(reply: ReadText, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1)
    if (reply.tokens[at]?.kind === 'word' || reply.tokens[at]?.kind === 'number') count += 1;
  return count;
}

function contentStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const token of readText(text).tokens)
    if ((token.kind === 'word' && !STOP_WORDS.has(token.norm)) || token.kind === 'number') stems.add(stem(token.norm));
  return stems;
}

/** "You're right that I …" affirms only when ≥ 8 words follow that meet ≥ 2 own points (method 3.5). */
function restatesOwnPoints(reply: ReadText, concede: Cue, points: readonly string[]): boolean {
  const rest = reply.tokens.slice(concede.to);
  if (
    !/^(?:that|about|on|when|how)$/u.test(rest[0]?.norm ?? '') ||
    wordCount(reply, concede.to, reply.tokens.length) < 8
  )
    return false;
  const said = contentStems(reply.text.slice(concede.end));
  const met = points.filter((point) => [...contentStems(point)].some((word) => said.has(word)));
  return met.length >= 2;
}

function classOf(reply: ReadText, cues: readonly Cue[], context: WordContext): WordClass {
  const first = (kind: CueKind): Cue | undefined => cues.find((cue) => cue.kind === kind);
  const confirm = first('confirm');
  const question = context.summary === undefined ? 'none' : yesMeans(context.summary);
  const deny = cues.find((cue) => cue.kind === 'deny' && !(question === 'rejects' && cue.from === 0 && cue.to <= 1));
  const plainNo = question === 'rejects' && cues.some((cue) => cue.kind === 'deny' && cue.from === 0 && cue.to <= 1);
  const plainYesRejects = question === 'rejects' && first('assent')?.from === 0 && confirm === undefined;
  if (first('hostile') !== undefined) return 'hostile';
  if (first('fatigue') !== undefined) return 'fatigue';
  if (deny !== undefined || plainYesRejects) return 'deny';
  const contrast = cues.find((cue) => (cue.kind === 'contrast' || cue.kind === 'add') && cue.from > 0);
  const correct = first('correct');
  if ((confirm !== undefined || plainNo) && contrast !== undefined && contrast.from - (confirm?.to ?? 1) <= 25)
    return 'affirm_but';
  if (correct !== undefined) return 'correct';
  const concede = first('concede');
  if (concede !== undefined && !(confirm !== undefined && confirm.from < concede.from)) {
    return restatesOwnPoints(
      reply,
      concede,
      context.ownPoints ??
        (context.statement === undefined
          ? []
          : readText(context.statement).sentences.map(({ start, end }) => context.statement?.slice(start, end) ?? '')),
    )
      ? 'affirm_plus'
      : 'concede_person';
  }
  const words = wordCount(reply, 0, reply.tokens.length);
  const assent = first('assent');
  if (first('hedge') !== undefined || (assent?.from === 0 && confirm === undefined && words <= 2))
    return contrast === undefined ? 'lukewarm' : 'correct';
  if (confirm !== undefined || plainNo)
    return words - (confirm === undefined ? 1 : wordCount(reply, confirm.from, confirm.to)) >= 6
      ? 'affirm_plus'
      : 'affirm';
  if (contrast !== undefined && assent?.from === 0) return 'affirm_but';
  return 'unknown';
}

/** What the trained reader may turn a confirming or neutral class into; it never turns anything into a confirmation. */
const DOUBT: Readonly<Record<string, WordClass>> = {
  'youre-right': 'concede_person',
  lukewarm: 'lukewarm',
  partial: 'affirm_but',
  wrong: 'deny',
  'non-answer': 'unknown',
};
/** How sure the reader must be before it casts doubt on plain words of confirmation, and on words that fit no class. */
const DOUBT_AFFIRM = 0.8;
const DOUBT_UNKNOWN = 0.6;
/** "Right as far as I told you" is an answer the method itself offers (3.7), not a reservation about the summary. */
const AS_TOLD = /\bas far as (?:i|we)(?:'ve| have)? (?:told|said|shared)\b/u;

/** A real "that's right" is never heard by software alone, and a false one costs most: the trained reader can only make a reading more careful. */
function withDoubt(ruled: WordClass, words: string, { statement = '', summary }: WordContext): WordClass {
  if (summary === undefined || !(ruled === 'affirm' || ruled === 'affirm_plus' || ruled === 'unknown')) return ruled;
  if (AS_TOLD.test(words.toLowerCase())) return ruled;
  const shares = verdictShares(replyContext({ statement, summary, reply: words }));
  const top = shares.indexOf(Math.max(...shares));
  if (top === 0 || (shares[top] ?? 0) < (ruled === 'unknown' ? DOUBT_UNKNOWN : DOUBT_AFFIRM)) return ruled;
  const doubt = DOUBT[REPLY_VERDICTS[top] ?? ''] ?? ruled;
  return ruled === 'unknown' && doubt === 'affirm_but' ? 'correct' : doubt;
}

/** Reads the words of a verdict into a class of method 3.5; any text is accepted. No class ever confirms by itself: the author's button and answer decide. */
export function readWords(words: string, context: WordContext = {}): WordReading {
  const reply = readText(words);
  const german = !looksEnglish(reply.tokens) || (reply.tokens.length <= 12 && GERMAN.test(words));
  const cues = cuesOf(reply.tokens, german ? [...CLASS_CUES, ...CLASS_CUES_DE] : CLASS_CUES);
  const found = withDoubt(classOf(reply, cues, context), words, context);
  const strong =
    found === 'affirm_plus' ||
    /[!💯🎯]/u.test(words) ||
    cues.some(
      (cue) =>
        cue.kind === 'confirm' &&
        /exactly|precisely|spot on|genau|word for word|nailed|perfect|100/iu.test(words.slice(cue.start, cue.end)),
    );
  return { class: found, strength: strong ? 'strong' : 'plain' };
}
