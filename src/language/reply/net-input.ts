import { vectorOf } from '../model/index.ts';
import type { NetInput, NetToken } from '../model/phrase-net.ts';
import { stem } from '../text/index.ts';
import { CUES } from './cues.lexicon.ts';
import { isContent } from './content.ts';
import { KEPT, TURNED } from './polarity.ts';
import type { ReplyContext } from './reply-context.ts';
import type { Stance } from './stance.ts';

const KINDS = [...new Set(CUES.map(({ kind }) => kind))];
/** The net reads this many tokens of a reply. */
const READ_TOKENS = 160;
/** Switches beside cue kinds and words (see `switchesOf`). */
const MARKS = 23;

/** How many switches a token has with a word list of `words` entries. */
export function replySwitches(words: number): number {
  return KINDS.length + MARKS + words;
}

/** How many numbers describe the reply as a whole. */
export const REPLY_EXTRAS = 14;
/** Stretches with maxima of their own: all, first sentence, last sentence (of several), all but the first. */
export const REPLY_POOLS = 4;

function switchesOf(
  context: ReplyContext,
  at: number,
  kinds: ReadonlySet<number>,
  side: Stance['side'] | undefined,
  words: ReadonlyMap<string, number>,
): readonly number[] {
  const { reply, inSummary, inStatement, closing, sentenceAt, yes } = context;
  const token = reply.tokens[at];
  if (token === undefined) return [];
  const on: number[] = [...kinds];
  const mark = (index: number, when: boolean): void => {
    if (when) on.push(KINDS.length + index);
  };
  const root = stem(token.norm);
  const sentence = sentenceAt[at] ?? 0;
  const last = reply.sentences.length - 1;
  if (isContent(token) && !context.alone.has(at)) mark(inSummary.has(root) ? 0 : inStatement.has(root) ? 1 : 2, true);
  mark(3, token.kind === 'number');
  mark(4, reply.negated[at] === 1);
  mark(5, token.kind === 'word' && closing.has(token.norm));
  mark(6, at === 0);
  mark(7, at < 3);
  mark(sentence === 0 ? 8 : sentence === last ? 9 : 10, true);
  mark(11, token.text.includes('?'));
  mark(12, token.text.includes('!'));
  mark(13, token.kind === 'emoji');
  mark(14, token.text === ',');
  mark(15, token.text === '.');
  mark(16, yes === 'rejects' && sentence === 0);
  mark(17, yes === 'confirms' && sentence === 0);
  mark(18, side === 'for');
  mark(19, side === 'against');
  mark(20, context.polarity[at] === KEPT);
  mark(21, context.polarity[at] === TURNED);
  mark(22, context.alone.has(at));
  const word = context.alone.has(at) ? undefined : words.get(token.norm);
  if (word !== undefined) on.push(KINDS.length + MARKS + word);
  return on;
}

/** A reply as the phrase net sees it; `words` maps frequent words to their switches. */
export function replyNetInput(context: ReplyContext, words: ReadonlyMap<string, number>): NetInput {
  const { reply, told: cues, alone, inSummary, inStatement, sentenceAt, yes } = context;
  const kindsAt = reply.tokens.slice(0, READ_TOKENS).map(() => new Set<number>());
  for (const cue of cues)
    for (let at = cue.from; at < cue.to && at < READ_TOKENS; at += 1) kindsAt[at]?.add(KINDS.indexOf(cue.kind));
  const sideAt = new Map(context.stances.map(({ at, side }) => [at, side] as const));
  for (const [at, { side }] of alone) sideAt.set(at, side);
  const count = reply.sentences.length;
  const tokens: NetToken[] = reply.tokens.slice(0, READ_TOKENS).map((token, at) => {
    const sentence = sentenceAt[at] ?? 0;
    return {
      dense: token.kind === 'word' && !alone.has(at) ? vectorOf(token.norm) : undefined,
      sparse: switchesOf(context, at, kindsAt[at] ?? new Set(), sideAt.get(at), words),
      pools: 1 | (sentence === 0 ? 2 : 8) | (sentence === count - 1 && count > 1 ? 4 : 0),
    };
  });
  const content = reply.tokens
    .slice(0, READ_TOKENS)
    .filter(isContent)
    .map((token) => stem(token.norm));
  const fromSummary = content.filter((root) => inSummary.has(root)).length;
  const fresh = content.filter((root) => !inSummary.has(root) && !inStatement.has(root)).length;
  const total = Math.max(1, content.length);
  const extras = Float32Array.of(
    yes === 'rejects' ? 1 : 0,
    yes === 'confirms' ? 1 : 0,
    yes === 'none' ? 1 : 0,
    Math.min(3, Math.log2(1 + reply.tokens.length) / 2),
    Math.min(4, count) / 2,
    fromSummary / total,
    fresh / total,
    Math.min(6, fresh) / 3,
    Math.min(6, fromSummary) / 3,
    /\?\s*$/u.test(reply.text) ? 1 : 0,
    reply.text.includes('?') ? 1 : 0,
    count === 1 ? 1 : 0,
    context.near.mean,
    context.near.least,
  );
  return { tokens, extras };
}
