import { stem } from '../text/index.ts';
import type { TokenRange } from '../text/index.ts';
import { isContent } from './content.ts';
import type { ReplyContext } from './reply-context.ts';

const OPENERS = new Set(['contrast', 'add', 'pivot', 'correct']);
/** What is missing is quoted up to this many UTF-16 units. */
const LONGEST = 160;

/** The reply's own words for what the summary left out or turned: the sentence with the most content that neither the summary nor a mere yes or no holds, from its contrast word on; undefined when there is none. */
export function missingFrom({ reply, cues, inSummary }: ReplyContext): string | undefined {
  const score = ({ from, to }: TokenRange): number => {
    const fresh = reply.tokens
      .slice(from, to)
      .filter((token) => isContent(token) && !inSummary.has(stem(token.norm))).length;
    const opened = cues.some((cue) => OPENERS.has(cue.kind) && cue.from >= from && cue.from < to);
    const asks = /\?/u.test(reply.tokens[to - 1]?.text ?? '');
    return Math.min(fresh, 8) + (opened ? 2 : 0) - (asks ? 2 : 0);
  };
  const best = reply.sentences.reduce<{ readonly range: TokenRange; readonly points: number } | undefined>(
    (found, range) => {
      const points = score(range);
      return points >= 2 && (found === undefined || points > found.points) ? { range, points } : found;
    },
    undefined,
  );
  if (best === undefined) return undefined;
  const contrast = cues.find(
    (cue) => cue.kind === 'contrast' && cue.from >= best.range.from && cue.to < best.range.to - 2,
  );
  const start = contrast === undefined ? best.range.start : contrast.end;
  const text = reply.text
    .slice(start, best.range.end)
    .replace(/^[\s,;:–—-]+/u, '')
    .trim();
  return text === '' ? undefined : text.slice(0, LONGEST);
}
