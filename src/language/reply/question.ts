import { readText } from '../text/index.ts';

/** What a plain "yes" to the summary's closing question would mean: `confirms` ("Is that right?"), `rejects` ("Have I got any of that wrong?", "Would you disagree?"), or `none` when it does not close with a question. */
export type YesMeans = 'confirms' | 'rejects' | 'none';

const INVERTED =
  /\b(?:wrong|incorrect|inaccurate|unfair|untrue|mistaken|disagree|object|off|missing|missed|miss|misread|misunderst\w+|misheard|leave out|left out|leaving out|twisted|distort\w*|change|correct (?:me|that|anything|any)|add|quarrel|dispute|deny|mangled|overstat\w+|understat\w+|skipped|forgotten|forgot|too strong|too far|out of line|otherwise|wide of|anything else|far from|offended)\b/u;
const TAG =
  /(?:,|\b)\s*(?:right|correct|yes|no|yeah|ok|is that it|isn't it|is it not|don't you|doesn't it|aren't you|wasn't it|didn't it|haven't you|is it|eh|innit)\s*\?+\s*$/u;

/** Reads the closing question of a summary. */
export function yesMeans(summary: string): YesMeans {
  const { sentences } = readText(summary.slice(-600));
  const tail = summary.slice(-600);
  const last = sentences.at(-1);
  if (last === undefined) return 'none';
  const question = tail.slice(last.start, last.end).toLowerCase().replace(/[’‘]/gu, "'");
  const opened =
    /^(?:would|do|does|did|is|are|was|were|have|has|am|can|could|should|any|anything|right|correct|what|where|how|fair|ok|okay|yes|not|or|tell)\b/u.test(
      question,
    );
  if (!question.includes('?') && !opened) return 'none';
  if (!question.includes('?')) return 'none';
  if (INVERTED.test(question))
    return /\b(?:not wrong|nothing (?:wrong|missing)|isn't wrong)\b/u.test(question) ? 'confirms' : 'rejects';
  return opened || TAG.test(question) ? 'confirms' : 'none';
}
