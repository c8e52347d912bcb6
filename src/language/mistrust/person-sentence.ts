import { reframe } from '../reframe/index.ts';
import { quoteSpans, readText } from '../text/index.ts';
import { GOOD_TRAITS, PERSON_TRAITS, PERSON_WORDS, SHARED_TRAITS } from './traits.lexicon.ts';

/** A sentence about what somebody is: its place (UTF-16 units, end exclusive), and other words for it, with blanks in braces. */
export interface PersonSentence {
  readonly start: number;
  readonly end: number;
  readonly offer: string;
}

/** The pattern of method 4.1 for a trait: observation, expectation, need. */
const OBSERVED_EXPECTED_NEEDED =
  '{What happened, and when}. I expect the next one to go the same way; I need to know {what you need to know}.';

const any = (words: readonly string[]) => `(?:${words.join('|')})`;
const IS = "(?:(?:am|is|are|was|were|be|being|been|seems?|looks|acts|remains|stays)|(?:'s|'re))";
/** Group 2 where the trait is denied. */
const NOT = "(n't| not| never| anything but| far from)?";
/** What may stand between the verb and the trait. */
const BETWEEN =
  '(?: (?:a|an|the|just|so|such|very|really|simply|always|too|quite|rather|totally|completely|utterly|all|plain|nothing but|one of the|kind of|being|such a|most|bit of a|little|and simply|as|known|well-known|complete|total|real|born|typical|old|bloody|damn|fucking))*';
const END = '(?![\\p{L}\\p{N}])';

/** Not about oneself: who judges themselves is not asked for what they saw. */
const OF_ONESELF = /^(?:i|we|myself|ourselves|me|us)$/iu;

/** A trait after "is": group 1 is the word before the verb, group 2 a negation. */
const TRAIT = new RegExp(
  `([\\p{L}\\p{N}'-]+) ?${IS}${NOT}${BETWEEN} (${any([...PERSON_TRAITS, ...SHARED_TRAITS, ...GOOD_TRAITS])})${END}`,
  'giu',
);
/** Other ways to say what somebody is like. */
const OTHER_WAYS: readonly RegExp[] = [
  /\b(?:the|that|this) (?:kind|sort|type) of (?:person|man|woman|guy|people|boss|neighbour|neighbor|landlord) (?:who|that)\b/iu,
  /\b(?:typical|that's just|that is just) (?:of )?(?:him|her|them|you|man|woman|men|women|boss|lawyers?|landlords?|managers?)\b/iu,
  /\b(?:he|she|they|you) (?:can't|cannot|can not|could never|can never) be trusted\b/iu,
  /\b(?:you|one|i|we|nobody) (?:just |simply )?(?:can't|cannot|can not|can never) trust (?:him|her|them|you|people like|that (?:man|woman|lot))\b/iu,
  /\b(?:he|she|they|you) (?:only|just) (?:cares?|thinks?) (?:about|of) (?:him|her|them|your)sel(?:f|ves)\b/iu,
  /\b(?:he|she|they|you) (?:has|have) no (?:conscience|shame|heart|decency|character|spine|integrity|morals|manners)\b/iu,
];

function traitIn(sentence: string): number | undefined {
  const places: number[] = [];
  for (const { 1: before = '', 2: not, 3: trait = '', index } of sentence.matchAll(TRAIT)) {
    const word = trait.toLowerCase();
    const named = PERSON_WORDS.includes(before.toLowerCase().replace(/'s$/u, '')) || /^\p{Lu}/u.test(before);
    const thing = /^(?:it|this|that|there|what|which|everything|nothing|here)$/iu.test(before);
    if (OF_ONESELF.test(before) || thing) continue;
    const good = GOOD_TRAITS.includes(word);
    if (good !== (not !== undefined)) continue;
    if (!PERSON_TRAITS.includes(word) && !named) continue;
    places.push(index);
  }
  for (const pattern of OTHER_WAYS) {
    const found = pattern.exec(sentence);
    if (found) places.push(found.index);
  }
  return places.length === 0 ? undefined : Math.min(...places);
}

/** Sentences longer than this are read by their beginning, so that time stays linear. */
const LONGEST = 600;

/**
 * The first sentence of a text that says what somebody is rather than what was seen (method 4.1, person-sentence rewrite), with
 * an offer of `reframe` where it knows one; undefined where there is none. What stands in quotes was said by somebody and is
 * left alone. Any string is accepted.
 */
export function personSentence(text: string): PersonSentence | undefined {
  const read = readText(text.slice(0, 20_000));
  const quotes = quoteSpans(read.text);
  for (const { start, end } of read.sentences) {
    const sentence = read.text.slice(start, Math.min(end, start + LONGEST)).replaceAll('’', "'");
    const at = traitIn(sentence);
    if (at === undefined) continue;
    if (quotes.some((quote) => start + at >= quote.start && start + at < quote.end)) continue;
    return { start, end, offer: reframe(sentence).offers[0]?.offer ?? OBSERVED_EXPECTED_NEEDED };
  }
  return undefined;
}
