import { STOP_WORDS, tokenize, wordsOf } from '../text/index.ts';

const ANSWER = String.raw`(?:confirm|say (?:that'?s right|it'?s right|yes)|answer|sign off|accept|admit|give (?:you )?(?:that|it|mine|my)|do (?:it|mine|the same))`;
const CONDITION = String.raw`(?:when|if|once|after|as soon as|only when|only if|unless|until|provided(?: that)?)`;
const YOURS = String.raw`you(?:'ve|'ll| have| will)?\s+(?:\w+\s+){0,2}?(?:confirm|say|said|answer|admit|accept|sign|do|did|show|give|go)`;

/** The speaker's own answer hangs on the other's: "I confirm when you confirm", "you first", "not before you". */
const CONDITIONAL = new RegExp(
  [
    String.raw`\bi(?:'ll|'d| will| would| can| could| won'?t| will not)?\s+(?:\w+\s+){0,2}?${ANSWER}\w*\b[^.!?]{0,40}\b${CONDITION}\s+${YOURS}`,
    String.raw`\b${CONDITION}\s+${YOURS}\w*\b[^.!?]{0,40}[,;]?\s*(?:then\s+)?i(?:'ll|'d| will| would| can| could)?\s+(?:\w+\s+){0,2}?${ANSWER}`,
    String.raw`\b(?:you|they|he|she)\s+(?:go\s+|confirm\s+|answer\s+)?first\b[^.!?]{0,30}\b(?:then|and)\s+(?:i|me|mine)\b`,
    String.raw`\b(?:not|nothing|no answer)\b[^.!?]{0,30}\b(?:before|until|unless)\s+${YOURS}`,
    String.raw`\byou first\b|\bafter you\s*[.!]?$|\btit for tat\b|\bquid pro quo\b|\byours for mine\b|\bmine for yours\b`,
  ].join('|'),
  'iu',
);

/**
 * Whether the words of an answer make it depend on an answer of the other (method 3.8b, quid pro quo). It leads to a
 * private hint to whoever wrote them, nothing else.
 */
export function isConditionalAnswer(words: string): boolean {
  return CONDITIONAL.test(words.replace(/[’‘]/gu, "'"));
}

/** Negations and pointing words that say "no" without saying what is missing. */
const BARE = new Set(
  'no nope not never all still yet it that this at right wrong really quite just again sorry close almost nearly say said more nothing something everything missing thing things got get understand understood mean meant point'.split(
    ' ',
  ),
);

/** How many content words say what is missing: neither small words nor the mere "no" (method 3.8b, fewer than three). */
export function missingWordCount(text: string): number {
  const words = wordsOf(tokenize(text)).map((token) => token.norm);
  return new Set(words.filter((word) => !STOP_WORDS.has(word) && !BARE.has(word))).size;
}
