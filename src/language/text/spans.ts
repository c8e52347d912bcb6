import type { Token } from './tokens.ts';
import { CONTRAST_WORDS, NEGATORS } from './words.lexicon.ts';

/** A run of tokens `from`…`to` (exclusive) with its UTF-16 offsets. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS = new Set('mr mrs ms dr prof st e.g i.e eg ie vs etc approx inc ltd co jr sr dept'.split(' '));
/** Short for something else only before a number: "No. 4" is one thing, "No. They never rang." are two sentences. */
const NUMBERED = new Set('no nr fig art sec para'.split(' '));

function isAbbreviated(before: Token | undefined, next: Token): boolean {
  const word = before?.text ?? '';
  return ABBREVIATIONS.has(word) || (NUMBERED.has(word) && next.kind === 'number');
}

function range(tokens: readonly Token[], from: number, to: number): TokenRange | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined ? undefined : { from, to, start: first.start, end: last.end };
}

function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return true;
  const gap = text.slice(token.end, next.start);
  if (/\n/u.test(gap)) return true;
  if (token.kind === 'emoji') return next.kind === 'word' && /^\p{Lu}/u.test(text.slice(next.start, next.start + 2));
  if (!/^(?:[!?]+|\.+|…|。|！|？)$/u.test(token.text)) return false;
  if (token.text === '.' && (gap === '' || isAbbreviated(tokens[at - 1], next))) return false;
  return !/^["”’')\]]$/u.test(next.text) || gap !== '';
}

/** Sentences as token ranges that cover all tokens in order; broken at end marks, line breaks and some emoji. */
export function sentencesOf(text: string, tokens: readonly Token[]): readonly TokenRange[] {
  const found: TokenRange[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!endsSentence(text, tokens, at)) continue;
    const made = range(tokens, from, at + 1);
    if (made !== undefined) found.push(made);
    from = at + 1;
  }
  return found;
}

const CLAUSE_MARK = /^[,;:()–—…]$|^\.{2,}$/u;
const JOINER = new Set('and because cos so which or while when if since'.split(' '));

function wordCount(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === 'word' || tokens[at]?.kind === 'number') count += 1;
  return count;
}

/** Clauses of one sentence as token ranges: cut at commas, dashes and colons, before contrast words, and before joining words when both sides have substance (≥ 3 words). */
export function clausesOf(tokens: readonly Token[], sentence: TokenRange): readonly TokenRange[] {
  const found: TokenRange[] = [];
  let from = sentence.from;
  let words = 0;
  const close = (to: number): void => {
    const made = range(tokens, from, to);
    if (made !== undefined && wordCount(tokens, from, to) > 0) found.push(made);
    from = to;
    words = 0;
  };
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const dash =
      token.text === '-' &&
      token.start > (tokens[at - 1]?.end ?? token.start) &&
      (tokens[at + 1]?.start ?? 0) > token.end;
    if (CLAUSE_MARK.test(token.text) || dash) {
      close(at + 1);
      continue;
    }
    if (token.kind !== 'word') continue;
    if (words > 0 && CONTRAST_WORDS.has(token.norm) && token.norm !== 'still' && token.norm !== 'only') close(at);
    else if (words >= 3 && JOINER.has(token.norm)) close(at);
    words += 1;
  }
  close(sentence.to);
  return found;
}

/** For each token 1 when it stands in the scope of a negation word: from the negator to the end of its clause, at most eight words on. */
export function negationScope(tokens: readonly Token[], clauses: readonly TokenRange[]): Uint8Array {
  const scope = new Uint8Array(tokens.length);
  for (const clause of clauses) {
    let left = 0;
    for (let at = clause.from; at < clause.to; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      if (left > 0) {
        scope[at] = 1;
        if (token.kind === 'word') left -= 1;
      }
      if (NEGATORS.has(token.norm)) left = 8;
    }
  }
  return scope;
}

/** Quoted stretches (double or typographic quotes, lines that start with ">") as UTF-16 spans, the marks included. */
export function quoteSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const match of text.matchAll(
    /"[^"\n]{1,600}"|“[^”\n]{1,600}”|«[^»\n]{1,600}»|„[^“”\n]{1,600}[“”]|(?<=^|[\s(])'[^'\n]{2,300}'(?=$|[\s.,;:!?)])|(?<=^|\n)[ \t]{0,8}>[^\n]*/gu,
  ))
    spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}
