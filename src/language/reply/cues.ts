import type { Token } from '../text/index.ts';
import { CUES, CUES_DE } from './cues.lexicon.ts';
import type { CueKind } from './cues.lexicon.ts';

/** A cue found in a reply: its kind, UTF-16 `start`/`end` (end exclusive), and the index of its first token and the one after its last. */
export interface Cue {
  readonly kind: CueKind;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** A reply's cues are looked for in this many tokens from the start: a verdict stands early, and a flood must not cost time. */
const READ_TOKENS = 1500;

/** The normalised form that cue patterns read: each token's `norm` and one space. */
function joined(tokens: readonly Token[]): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let text = '';
  for (const token of tokens.slice(0, READ_TOKENS)) {
    starts.push(text.length);
    text += `${token.norm} `;
  }
  return { text, starts };
}

function tokenAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Finds all cues of a reply in the order they stand; cues of different kinds may overlap. `german` adds the German pack. */
export function cuesOf(tokens: readonly Token[], german: boolean): readonly Cue[] {
  const { text, starts } = joined(tokens);
  const found: Cue[] = [];
  for (const { kind, pattern } of german ? [...CUES, ...CUES_DE] : CUES) {
    for (const match of text.matchAll(pattern)) {
      if (match[0] === '') continue;
      const from = tokenAt(starts, match.index);
      const to = tokenAt(starts, match.index + match[0].length - 1) + 1;
      const first = tokens[from];
      const last = tokens[to - 1];
      if (first !== undefined && last !== undefined) found.push({ kind, start: first.start, end: last.end, from, to });
    }
  }
  return found.sort((one, two) => one.from - two.from || two.to - one.to);
}
