import { sentencesOf, STOP_WORDS, stem, tokenize, wordsOf } from '../text/index.ts';

/** A word of a text as coverage compares it: repaired spelling, stem, place; `content` is false for function words. */
export interface Term {
  readonly word: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly content: boolean;
}

/** A stretch of text, 0-based UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words and numbers of `text` in order. */
export function terms(text: string): Term[] {
  return wordsOf(tokenize(text)).map((token) => ({
    word: token.norm,
    stem: stem(token.norm),
    start: token.start,
    end: token.end,
    content: !STOP_WORDS.has(token.norm),
  }));
}

/** The sentences of `text` as stretches. */
export function sentences(text: string): Stretch[] {
  return sentencesOf(text, tokenize(text)).map(({ start, end }) => ({ start, end }));
}
