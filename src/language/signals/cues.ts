import type { ReadText } from '../text/index.ts';
import type { Token } from '../text/index.ts';

/** A cue found: its name and the tokens `from`…`to` (exclusive) it covers. */
export interface CueHit {
  readonly cue: string;
  readonly from: number;
  readonly to: number;
}

/** Compiled cue patterns. */
export type CueBook = readonly { readonly cue: string; readonly test: RegExp }[];

/**
 * Compiles cue patterns: tokens joined by single blanks, numbers as `#`, emoji as `☺`; `<name>` is a macro, `<gN>` means
 * "up to N more tokens", a leading `^` means "at the start of a sentence". Gaps are bounded, so matching stays linear.
 */
export function compileCues(
  cues: Readonly<Record<string, readonly string[]>>,
  macros: Readonly<Record<string, string>>,
): CueBook {
  const expand = (pattern: string): string => {
    let out = pattern;
    for (let round = 0; round < 3 && out.includes('<'); round += 1)
      out = out
        .replace(/ <g(\d+)>/gu, (_, most: string) => ` (?:\\S+ ){0,${most}}`)
        .replace(/<g(\d+)>/gu, (_, most: string) => `(?: \\S+){0,${most}}`)
        .replace(/<([a-z]+)>/gu, (whole, name: string) => macros[name] ?? whole);
    return out;
  };
  return Object.entries(cues).flatMap(([cue, patterns]) =>
    patterns.map((pattern, at) => {
      const anchored = pattern.startsWith('^');
      const body = expand(anchored ? pattern.slice(1) : pattern).trim();
      return { cue: `${cue}.${at}`, test: new RegExp(`${anchored ? '(?<=^|[.!?…] )' : ''} ${body}(?= )`, 'gu') };
    }),
  );
}

const formOf = (token: Token): string =>
  token.kind === 'number' ? '#' : token.kind === 'emoji' ? '☺' : token.norm.replaceAll(' ', '_');

/** All cues of a book in a text, at most four a pattern, in the order of the book. */
export function cuesIn({ tokens }: ReadText, book: CueBook): readonly CueHit[] {
  const starts: number[] = [];
  let joined = ' ';
  for (const token of tokens) {
    starts.push(joined.length);
    joined += `${formOf(token)} `;
  }
  const indexAt = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const hits: CueHit[] = [];
  for (const { cue, test } of book) {
    test.lastIndex = 0;
    for (let count = 0; count < 4; count += 1) {
      const match = test.exec(joined);
      if (match === null) break;
      const from = indexAt(match.index + 1);
      hits.push({ cue, from, to: Math.max(from + 1, indexAt(match.index + match[0].length)) });
    }
  }
  return hits;
}
