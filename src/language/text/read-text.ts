import { clausesOf, negationScope, sentencesOf } from './spans.ts';
import type { TokenRange } from './spans.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A text cut once for all readers: tokens, sentences, clauses (ranges over the tokens) and the negation scope per token. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  readonly clauses: readonly TokenRange[];
  readonly negated: Uint8Array;
}

/** Cuts a text for the readers; any string is accepted, time is linear in its length. */
export function readText(text: string): ReadText {
  const tokens = tokenize(text);
  const sentences = sentencesOf(text, tokens);
  const clauses = sentences.flatMap((sentence) => clausesOf(tokens, sentence));
  return { text, tokens, sentences, clauses, negated: negationScope(tokens, clauses) };
}
