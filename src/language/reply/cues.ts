import type { Token } from '../text/index.ts';
import type { CueKind, CuePattern } from './cues.lexicon.ts';

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

const CONTRACTED: ReadonlyMap<string, string> = new Map(
  (
    "that is:that's,it is:it's,there is:there's,what is:what's,who is:who's,he is:he's,she is:she's,i am:i'm,you are:you're,we are:we're,they are:they're," +
    "i have:i've,you have:you've,we have:we've,they have:they've,i would:i'd,you would:you'd,i will:i'll,we will:we'll,you will:you'll," +
    "is not:isn't,was not:wasn't,are not:aren't,were not:weren't,do not:don't,does not:doesn't,did not:didn't,would not:wouldn't,could not:couldn't," +
    "should not:shouldn't,will not:won't,have not:haven't,has not:hasn't,had not:hadn't,can not:can't,let us:let's,of course:of course," +
    "its not:it's not,its just:it's just,its the:it's the,its a:it's a,its that:it's that,its about:it's about,your right:you're right,your wrong:you're wrong"
  )
    .split(',')
    .map((pair) => {
      const [from = '', to = ''] = pair.split(':');
      return [from, to] as const;
    }),
);

/** The normalised form that cue patterns read: each token's `norm` and one space, pairs such as "that is" contracted to one word. */
export function joined(tokens: readonly Token[]): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let text = '';
  const count = Math.min(tokens.length, READ_TOKENS);
  for (let at = 0; at < count; at += 1) {
    const word = tokens[at]?.norm ?? '';
    starts.push(text.length);
    const short = CONTRACTED.get(`${word} ${tokens[at + 1]?.norm ?? ''}`);
    text += `${short ?? word} `;
    if (short !== undefined && at + 1 < count) {
      starts.push(text.length);
      at += 1;
    }
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

/** Finds all cues of the given patterns in the order they stand; cues of different kinds may overlap. */
export function cuesOf(tokens: readonly Token[], patterns: readonly CuePattern[]): readonly Cue[] {
  const { text, starts } = joined(tokens);
  const found: Cue[] = [];
  for (const { kind, pattern } of patterns) {
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
