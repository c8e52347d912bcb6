import { readText, stem } from '../text/index.ts';
import { isContent } from './content.ts';
import type { ReadText, Token } from '../text/index.ts';
import type { ReplyInput } from './reply-input.ts';
import { cuesOf } from './cues.ts';
import type { Cue } from './cues.ts';
import { CUES } from './cues.lexicon.ts';
import type { CueKind } from './cues.lexicon.ts';
import { polarityOf } from './polarity.ts';
import { closingOf } from './question.ts';
import type { YesMeans } from './question.ts';
import { relatedness } from './relatedness.ts';
import type { Relatedness } from './relatedness.ts';
import { sidesAlone, stancesOf } from './stance.ts';
import type { Stance } from './stance.ts';

/** A reply cut and set against what it answers, once for all models. */
export interface ReplyContext {
  readonly reply: ReadText;
  readonly cues: readonly Cue[];
  readonly yes: YesMeans;
  /** Content stems of the summary and of the statement. */
  readonly inSummary: ReadonlySet<string>;
  readonly inStatement: ReadonlySet<string>;
  /** The words of the summary's last sentence, where its closing question stands. */
  readonly closing: ReadonlySet<string>;
  /** Per token of the reply the index of its sentence. */
  readonly sentenceAt: Int32Array;
  /** Where the opening takes a side. */
  readonly stances: readonly Stance[];
  /** The tokens that say a side and nothing else: models read the side there, not the words. */
  readonly alone: ReadonlyMap<number, Stance>;
  /** The cues without those that such words alone would give. */
  readonly told: readonly Cue[];
  /** How near the reply's new content is to the subject. */
  readonly near: Relatedness;
  /** Per token of the reply: content of the summary taken up as it stood there (`KEPT`), or negated in one of the two only (`TURNED`); else 0. */
  readonly polarity: Uint8Array;
}

/** Longer texts are read up to here (UTF-16 units): a reply, a summary and a statement have limits of their own, and a flood must not cost time. */
const READ_UNITS = 12_000;

/** Cues that yes and no give by themselves. */
const SAY_SIDES: ReadonlySet<CueKind> = new Set<CueKind>(['no', 'assent', 'confirm', 'deny']);

function coveredBy(alone: ReadonlyMap<number, Stance>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!alone.has(at)) return false;
  return true;
}

function contentStems(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter(isContent).map((token) => stem(token.norm)));
}

/** Cuts a reply, its summary and the statement. */
export function replyContext(input: ReplyInput): ReplyContext {
  const reply = readText(input.reply.slice(0, READ_UNITS));
  const summary = readText(input.summary.slice(0, READ_UNITS));
  const statement = readText(input.statement.slice(0, READ_UNITS));
  const last = summary.sentences.at(-1);
  const sentenceAt = new Int32Array(reply.tokens.length);
  reply.sentences.forEach(({ from, to }, index) => sentenceAt.fill(index, from, to));
  const asked = closingOf(input.summary);
  const { yes } = asked;
  const closing = new Set(last === undefined ? [] : summary.tokens.slice(last.from, last.to).map(({ norm }) => norm));
  const inSummary = contentStems(summary.tokens);
  const inStatement = contentStems(statement.tokens);
  const polarity = polarityOf(reply, summary, asked.asserts ? summary.tokens.length : (last?.from ?? 0));
  const fresh = reply.tokens.filter((token) => {
    const root = isContent(token) ? stem(token.norm) : '';
    return root !== '' && !inSummary.has(root) && !inStatement.has(root);
  });
  const stances = stancesOf(reply, closing, asked);
  const alone = sidesAlone(stances);
  const cues = cuesOf(reply.tokens, CUES);
  return {
    reply,
    cues,
    alone,
    told: cues.filter(({ kind, from, to }) => !SAY_SIDES.has(kind) || !coveredBy(alone, from, to)),
    yes,
    inSummary,
    inStatement,
    closing,
    sentenceAt,
    stances,
    near: relatedness(fresh, [...statement.tokens, ...summary.tokens].filter(isContent)),
    polarity,
  };
}
