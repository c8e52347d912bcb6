import { SPELLING } from './spelling.lexicon.ts';

/** What a token is made of. */
export type TokenKind = 'word' | 'number' | 'emoji' | 'punct' | 'symbol';

/** One token: `start`/`end` are UTF-16 offsets into the text as given (end exclusive); `text` is the lower-case NFKC form with plain apostrophes; `norm` is `text` after repairing common chat spellings ("dont", "u", "thats"). */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly norm: string;
}

// Longest first: letters with inner apostrophes, numbers with separators and a short unit, emoji, marks, anything else.
// No alternative can match the same character run in two ways, so matching stays linear in the length.
const TOKEN =
  /[\p{L}\p{M}]+(?:['’‘ʼ＇`´][\p{L}\p{M}]+)*|\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}{1,3}(?![\p{L}\p{N}]))?|(?:\p{Extended_Pictographic}|\p{Regional_Indicator})(?:\p{Emoji_Modifier}|️|‍\p{Extended_Pictographic}|\p{Regional_Indicator})*|\.{2,}|[!?]+|\p{P}|[^\s\p{C}]/gu;
const WORD = /^[\p{L}\p{M}]/u;
const NUMBER = /^\p{N}/u;
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})/u;
const PUNCT = /^\p{P}/u;
const APOSTROPHES = /[’‘ʼ＇`´]/gu;
const SMILEY = /[:;=8][-~]?[)(DPp/|\]3](?![\p{L}\p{N}])/gu;
/** A token is compared by at most this many UTF-16 units; longer ones are noise and would only cost time. */
const LONGEST = 48;

function kindOf(raw: string): TokenKind {
  if (WORD.test(raw)) return 'word';
  if (NUMBER.test(raw)) return 'number';
  if (EMOJI.test(raw)) return 'emoji';
  if (PUNCT.test(raw)) return 'punct';
  return 'symbol';
}

/** "soooo" and "sooo" become one spelling; doubled letters stay, they are ordinary English. */
function squeeze(word: string): string {
  return /(.)\1\1/u.test(word) ? word.replace(/(.)\1{2,}/gu, '$1$1') : word;
}

/** Cuts a text into tokens in order; white space and control characters are dropped, nothing is refused, time is linear. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    const kind = kindOf(raw);
    const lower = raw.slice(0, LONGEST).normalize('NFKC').toLowerCase().replace(APOSTROPHES, "'");
    const squeezed = kind === 'word' ? squeeze(lower) : lower;
    tokens.push({ kind, start, end: start + raw.length, text: lower, norm: SPELLING.get(squeezed) ?? squeezed });
  }
  return tokens;
}

/** The word and number tokens alone. */
export function wordsOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) => token.kind === 'word' || token.kind === 'number');
}

/** Plain-text smileys such as ":)" as spans, since the tokenizer sees them as marks. */
export function smileys(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly sad: boolean }[] {
  return [...text.matchAll(SMILEY)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    sad: /[(/|]$/u.test(match[0]),
  }));
}
