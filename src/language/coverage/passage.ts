import { rankOf, vectorOf } from '../model/index.ts';
import { readText, stem, STOP_WORDS, type Token } from '../text/index.ts';
import { amountsOf } from './amounts.ts';
import { calendarName, MARKER_KINDS, MARKERS } from './markers.lexicon.ts';

/** A word of a passage as alignment compares it. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** How much the word says: about 0.05 for function words, up to 1 for rare words, numbers and names. */
  readonly weight: number;
  readonly vector: Float32Array | undefined;
  /** The figures the word may stand for, where it is an amount. */
  readonly values: readonly number[] | undefined;
  readonly calendar: string | undefined;
  readonly name: boolean;
  readonly content: boolean;
  readonly clause: number;
  readonly sentence: number;
}

/** A run of words `from`…`to` (exclusive) of a passage. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A text cut for alignment: words, clauses and sentences as runs of words, and how often each marker kind occurs up to a word. */
export interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
  readonly clauses: readonly Span[];
  readonly sentences: readonly Span[];
  /** Row i·kinds+k: how many words before word i are markers of kind k, so that any run is counted by a difference. */
  readonly marks: Uint16Array;
}

const KINDS = MARKER_KINDS.length;
/** Ranks below this are grammar rather than content. */
const COMMON_RANK = 60;
const UNKNOWN_WEIGHT = 0.95;

function weightOf(token: Token, value: readonly number[] | undefined, name: boolean): number {
  if (value !== undefined || name) return 1;
  if (STOP_WORDS.has(token.norm)) return 0.05;
  const rank = rankOf(token.norm);
  if (rank === undefined) return UNKNOWN_WEIGHT;
  return Math.min(1, Math.max(0.15, Math.log((rank + 1) / COMMON_RANK) / Math.log(8000 / COMMON_RANK)));
}

/** Joins clauses of fewer than three words to the one before, so that every clause says something. */
function joinShort(spans: readonly Span[], sentences: readonly Span[]): Span[] {
  const starts = new Set(sentences.map((sentence) => sentence.from));
  const out: { from: number; to: number }[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    const short = span.to - span.from < 3 || (last !== undefined && last.to - last.from < 3);
    if (last !== undefined && short && !starts.has(span.from)) last.to = span.to;
    else if (span.to > span.from) out.push({ from: span.from, to: span.to });
  }
  return out;
}

/** Reads at most `most` words of a text for alignment; the cap keeps the time linear in the length of the whole input. */
export function readPassage(text: string, most: number): Passage {
  const read = readText(text.slice(0, most * 40));
  const values = new Map<number, readonly number[]>();
  const inside = new Set<number>();
  for (const quantity of amountsOf(read.tokens)) {
    values.set(quantity.from, quantity.values);
    for (let at = quantity.from + 1; at < quantity.to; at += 1) inside.add(at);
  }
  const wordAt = new Int32Array(read.tokens.length + 1);
  const kept: { token: Token; at: number }[] = [];
  read.tokens.forEach((token, at) => {
    wordAt[at] = kept.length;
    if ((token.kind === 'word' || token.kind === 'number') && !inside.has(at) && kept.length < most)
      kept.push({ token, at });
  });
  wordAt[read.tokens.length] = kept.length;
  const runs = (ranges: readonly { readonly from: number; readonly to: number }[]): Span[] =>
    ranges
      .map((range) => ({ from: wordAt[range.from] ?? 0, to: wordAt[range.to] ?? 0 }))
      .filter((span) => span.to > span.from);
  const sentences = runs(read.sentences);
  const clauses = joinShort(runs(read.clauses), sentences);
  const openers = new Set(sentences.map((sentence) => sentence.from));
  const clauseOf = owner(clauses, kept.length);
  const sentenceOf = owner(sentences, kept.length);
  const words = kept.map(({ token, at }, i): Word => {
    const amount = values.get(at);
    const calendar = calendarName(token.norm);
    const capital = /^\p{Lu}/u.test(text.slice(token.start, token.start + 2)) && !/^i(?:'|$)/.test(token.norm);
    const name = capital && calendar === undefined && (openers.has(i) ? rankOf(token.norm) === undefined : true);
    return {
      text: token.norm,
      stem: stem(token.norm.replace(/'s$/, '')),
      start: token.start,
      end: token.end,
      weight: calendar !== undefined ? 0.9 : weightOf(token, amount, name),
      vector: vectorOf(token.norm),
      values: amount,
      calendar,
      name,
      content: amount !== undefined || !STOP_WORDS.has(token.norm),
      clause: clauseOf[i] ?? 0,
      sentence: sentenceOf[i] ?? 0,
    };
  });
  return { text, words, clauses, sentences, marks: marksOf(words) };
}

function owner(spans: readonly Span[], length: number): Int32Array {
  const out = new Int32Array(length);
  spans.forEach((span, at) => out.fill(at, span.from, span.to));
  return out;
}

function marksOf(words: readonly Word[]): Uint16Array {
  const marks = new Uint16Array((words.length + 1) * KINDS);
  words.forEach((word, i) => {
    MARKER_KINDS.forEach((kind, k) => {
      const hit = MARKERS[kind].has(word.text) ? 1 : 0;
      marks[(i + 1) * KINDS + k] = (marks[i * KINDS + k] ?? 0) + hit;
    });
  });
  return marks;
}

/** How many markers of each kind stand in a run of words, in the order of `MARKER_KINDS`. */
export function marksIn(passage: Passage, span: Span): Uint16Array {
  const out = new Uint16Array(KINDS);
  for (let k = 0; k < KINDS; k += 1) {
    out[k] = (passage.marks[span.to * KINDS + k] ?? 0) - (passage.marks[span.from * KINDS + k] ?? 0);
  }
  return out;
}
