import { readText } from '../text/index.ts';
import { CLASS_CUES } from './class-cues.lexicon.ts';
import { cuesOf } from './cues.ts';
import { readWords } from './read-words.ts';

/** Fewer words say too little to be a point of their own. */
const FEWEST_WORDS = 5;
/** Words to the person, not about the matter. */
const TO_THE_PERSON =
  /^(?:thank|thanks|cheers|well done|i appreciate|i did(?: no|n[’'])t expect|i had(?: no|n[’'])t expect)/iu;
/** Speaks of the summary ("That is what keeps me busy"), and says nothing without it. */
const POINTS_BACK = /^(?:that|this|it)(?: (?:is|was)\b|[’']s\b)/iu;
const JOINT = /^[\s,;:.!–—-]*(?:(?:and|also|plus)\b[\s,]*)?/iu;

/**
 * What an author added in the same direction to words that affirm ("Exactly. And since the spring it has been worse …"):
 * the first such sentence, or `undefined`. Method 3.10 offers it to the author as a point; nothing else is done with it.
 */
export function addedSentence(words: string): string | undefined {
  if (readWords(words).class !== 'affirm_plus') return undefined;
  const reply = readText(words);
  const confirms = cuesOf(reply.tokens, CLASS_CUES).filter((cue) => cue.kind === 'confirm' || cue.kind === 'assent');
  for (const { start, end } of reply.sentences) {
    const last = confirms.findLast((cue) => cue.start >= start && cue.end <= end);
    const rest = words
      .slice(last?.end ?? start, end)
      .replace(JOINT, '')
      .trim();
    const count = rest.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
    if (count < FEWEST_WORDS || TO_THE_PERSON.test(rest) || POINTS_BACK.test(rest)) continue;
    return rest.slice(0, 1).toUpperCase() + rest.slice(1);
  }
  return undefined;
}
