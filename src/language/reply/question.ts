import { readText } from '../text/index.ts';

/** What a plain "yes" to the summary's closing question would mean: `confirms` ("Is that right?"), `rejects` ("Have I got any of that wrong?", "Would you disagree?"), or `none` when it does not close with a question. */
export type YesMeans = 'confirms' | 'rejects' | 'none';

/** Words of fault, excess or omission: asked with one of them, a "yes" turns the summary down. */
const INVERTED =
  /\b(?:wrong|incorrect|inaccurate|unfair|untrue|disagree|object(?:ions?|ed)?|contest|reject|jars?|quibbles?|amiss|flaws?|gaps?|soften(?:ed)?|far out|strike|put right|off|(?<!or )miss(?:ed|ing)?|leave out|left out|leaving out|twisted|change|correct (?:me|that|anything|any)|add|quarrel|dispute|deny|den(?:y|ies)|contradict|mangled|skipped|forgotten|forgot|too \p{L}+|not understood|out of line|otherwise|differently|another way|wide of|(?:some|any)thing (?:else|more)|is there more|something out|far from|offended|drop(?:ped)?|injustice|unkind|harsh|blunt|stretch|skewed|words in your mouth|strike out|(?:mis|over|exagg)\p{L}{3,}|understat\p{L}+)\b/u;
/** "Is there anything …?", "Have I left anything out?" ask for what is not so, whatever the verb; "Did I get anything right?" does not. */
const ANY =
  /^(?:is|was|did|does|do|would|have|has|any|can|could) (?:\S+ ){0,3}?any(?:thing)?\b(?! (?:right|true|like|of the kind))/u;
/** "Tell me if that's wrong": no question, but a "no" confirms all the same. */
const INVITES =
  /^(?:\p{L}+ ){0,3}?(?:tell|stop|correct|shout|say|put me right|spot|don't tell|do put|i hope|feel free)\b.*\b(?:wrong|mistaken|off|unfair|gap|right|not (?:so|it)|isn't)\b/u;
/** A negative statement with a positive tag ("That's not far off, is it?") expects a "no". */
const NEGATIVE_TAG =
  /(?:\bnot\b|n't|\bnothing\b|\bno\b).*,\s*(?:is it|am i|have i|did i|do i|does it|was it|are you|do you|would you)\s*\?/u;
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
  if (!question.includes('?')) return INVITES.test(question) ? 'rejects' : 'none';
  if (NEGATIVE_TAG.test(question)) return 'rejects';
  if (INVERTED.test(question) || ANY.test(question))
    return /\b(?:not wrong|nothing (?:wrong|missing)|isn't wrong)\b/u.test(question) ? 'confirms' : 'rejects';
  return opened || TAG.test(question) ? 'confirms' : 'none';
}
