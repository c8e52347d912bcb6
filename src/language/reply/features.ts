import { addFeature, meanVector } from '../model/index.ts';
import type { Features } from '../model/index.ts';
import { NEGATORS, stem, STOP_WORDS } from '../text/index.ts';
import type { Token } from '../text/index.ts';
import { CUES } from './cues.lexicon.ts';
import type { CueKind } from './cues.lexicon.ts';
import { addEchoFeatures } from './echo.ts';
import { isContent } from './content.ts';
import { addPolarity } from './polarity.ts';
import { addRelatedness } from './relatedness.ts';
import type { ReplyContext } from './reply-context.ts';
import { addStanceFeatures } from './stance.ts';

const KINDS = [...new Set(CUES.map(({ kind }) => kind))];
/** Kinds that are counted where they stand only: their pairs and orders are too rare to learn from. */
const PLAIN_KINDS: ReadonlySet<CueKind> = new Set<CueKind>(['portrayed', 'edit', 'omits', 'nod', 'praise']);
/** A verdict stands early; phrases are counted in this many tokens. */
const READ_TOKENS = 400;

function addPhrases(features: Features, name: string, words: readonly string[], longest: number, weight: number): void {
  for (let at = 0; at < words.length; at += 1)
    for (let length = 1; length <= longest && at + length <= words.length; length += 1)
      addFeature(features, `${name}${words.slice(at, at + length).join(' ')}`, weight);
}

/** The word, or a mark for content that comes from the summary, from the statement, or is a new number: what matters is where content comes from. */
function masked(token: Token, { inSummary, inStatement }: ReplyContext): string {
  if (token.kind === 'number') return inSummary.has(stem(token.norm)) ? '<SN>' : '<N>';
  if (token.kind !== 'word' || STOP_WORDS.has(token.norm) || NEGATORS.has(token.norm)) return token.norm;
  const root = stem(token.norm);
  if (inSummary.has(root)) return '<S>';
  return inStatement.has(root) ? '<T>' : token.norm;
}

function addPairs(features: Features, name: string, kinds: readonly string[], weight: number): void {
  const sorted = [...kinds].sort();
  sorted.forEach((one, at) =>
    sorted.slice(at + 1).forEach((two) => addFeature(features, `${name}${one}+${two}`, weight)),
  );
}

function addCues(features: Features, { reply, told: cues, yes }: ReplyContext): void {
  const pairs = (kind: CueKind): boolean => !PLAIN_KINDS.has(kind);
  const seen = new Set<CueKind>();
  for (const { kind } of cues) {
    addFeature(features, seen.has(kind) ? `cm:${kind}` : `c:${kind}`, seen.has(kind) ? 0.25 : 0.7);
    seen.add(kind);
  }
  const count = reply.sentences.length;
  reply.sentences.forEach(({ from, to }, index) => {
    const kinds = [...new Set(cues.filter((cue) => cue.from >= from && cue.from < to).map((cue) => cue.kind))];
    const place = index === 0 ? 'F' : index === count - 1 ? 'L' : 'M';
    for (const kind of kinds) {
      addFeature(features, `cs${place}:${kind}`, 0.5);
      addFeature(features, `cs${place}${yes}:${kind}`, 0.3);
    }
    if (kinds.length === 0) addFeature(features, `cs${place}none`, 0.5);
    addPairs(features, `cp${place}:`, kinds.filter(pairs), 0.25);
  });
  reply.clauses.forEach(({ from, to }, index) => {
    const place = index < 2 ? String(index) : index === reply.clauses.length - 1 ? 'L' : 'M';
    for (const kind of new Set(cues.filter((cue) => cue.from >= from && cue.from < to).map((cue) => cue.kind)))
      addFeature(features, `cc${place}:${kind}`, 0.35);
  });
  const order = cues
    .map(({ kind }) => kind)
    .filter(pairs)
    .filter((kind, at, all) => kind !== all[at - 1]);
  for (let at = 0; at + 1 < Math.min(order.length, 8); at += 1)
    addFeature(features, `c2:${order[at]}>${order[at + 1]}`, 0.25);
  addFeature(features, `c3:${order.slice(0, 3).join('>')}`, 0.5);
  addFeature(features, `clast:${order.at(-1) ?? ''}`, 0.5);
  addPairs(features, 'cx:', [...seen].filter(pairs), 0.175);
  for (const kind of KINDS.filter(pairs)) if (!seen.has(kind)) addFeature(features, `cno:${kind}`, 0.15);
}

function step(count: number): string {
  return count >= 6 ? '6+' : count >= 4 ? '4' : count >= 2 ? '2' : String(count);
}

function addShape(features: Features, { reply, inSummary, inStatement }: ReplyContext): void {
  const stems = [...new Set(reply.tokens.filter(isContent).map((token) => stem(token.norm)))];
  const fromSummary = stems.filter((root) => inSummary.has(root)).length;
  const fromStatement = stems.filter((root) => !inSummary.has(root) && inStatement.has(root)).length;
  const fresh = stems.length - fromSummary - fromStatement;
  addFeature(features, `ovS${step(fromSummary)}`, 0.7);
  addFeature(features, `ovT${step(fromStatement)}`, 0.7);
  addFeature(features, `new${step(fresh)}`, 0.7);
  addFeature(features, `len${Math.round(Math.log2(1 + reply.tokens.length) * 2)}`, 0.7);
  addFeature(features, `sentences${Math.min(6, reply.sentences.length)}`, 0.5);
  if (/\?\s*$/u.test(reply.text)) addFeature(features, 'endq');
  if (reply.text.includes('?')) addFeature(features, 'hasq', 0.7);
  if (stems.length > 0) {
    addFeature(features, 'shareS', (fromSummary / stems.length) * 2);
    addFeature(features, 'shareN', (fresh / stems.length) * 2);
  }
}

function addMeaning(features: Features, name: string, tokens: readonly Token[]): void {
  const mean = meanVector(tokens.filter(({ kind }) => kind === 'word').map(({ norm }) => norm));
  const length = Math.sqrt(mean.reduce((sum, part) => sum + part * part, 0));
  if (length > 0) mean.forEach((part, axis) => addFeature(features, `${name}${axis}`, (part / length) * 1.2));
}

/** The tokens from `from` to `to` as phrases count them: words that say a side and nothing else become one mark of it. */
function phraseWords(
  { reply, alone }: ReplyContext,
  from: number,
  to: number,
  word: (token: Token) => string,
): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const token = reply.tokens[at];
    const stance = alone.get(at);
    if (token === undefined || token.kind === 'symbol') continue;
    if (stance === undefined) words.push(word(token));
    else if (stance.from === at) words.push(`<${stance.side}>`);
  }
  return words;
}

/** The features of the linear reply model: phrases (as written, and with content masked by where it comes from), openings, cues by place and order, faults echoed, shape, and word meaning of the whole, the first and the last sentence. */
export function replyFeatures(context: ReplyContext): Features {
  const { reply, yes } = context;
  const features: Features = new Map();
  const tokens = reply.tokens
    .filter(({ kind }, at) => kind !== 'symbol' && !context.alone.has(at))
    .slice(0, READ_TOKENS);
  const words = phraseWords(context, 0, Math.min(READ_TOKENS, reply.tokens.length), ({ norm }) => norm);
  const marks = phraseWords(context, 0, Math.min(READ_TOKENS, reply.tokens.length), (token) => masked(token, context));
  const weight = 2 / Math.sqrt(Math.max(4, tokens.length));
  addPhrases(features, 'w:', words, 2, weight);
  addPhrases(features, 'm:', marks, 3, weight);
  for (let length = 1; length <= Math.min(4, marks.length); length += 1)
    addFeature(features, `f${length}:${marks.slice(0, length).join(' ')}`);
  addFeature(features, `yes:${yes}`, 0.5);
  addFeature(features, `yes1:${yes}:${marks[0] ?? ''}`);
  addFeature(features, `yes2:${yes}:${marks.slice(0, 2).join(' ')}`);
  for (const { from } of reply.sentences.slice(0, 40)) {
    const start = phraseWords(context, from, Math.min(from + 6, reply.tokens.length), ({ norm }) => norm);
    for (let length = 1; length <= 3; length += 1)
      addFeature(features, `s${length}:${start.slice(0, length).join(' ')}`, 0.5);
  }
  addCues(features, context);
  addShape(features, context);
  addEchoFeatures(features, context);
  const last = reply.sentences.at(-1);
  const opening = reply.sentences[0]?.to ?? 0;
  const later = new Set(context.cues.filter(({ from }) => from >= opening).map(({ kind }) => kind));
  addStanceFeatures(features, context.stances, yes, reply.tokens.length, later);
  addRelatedness(features, context.near);
  addPolarity(features, context.polarity, opening);
  addMeaning(features, 'va', tokens);
  const first = reply.sentences[0];
  if (first !== undefined) addMeaning(features, 'vf', reply.tokens.slice(first.from, Math.min(first.to, READ_TOKENS)));
  if (last !== undefined && last !== first)
    addMeaning(features, 'vl', reply.tokens.slice(last.from, Math.min(last.to, last.from + READ_TOKENS)));
  return features;
}
