import { sentences, terms, type Stretch } from '../coverage/terms.ts';

/** What a point of a statement is about (method 3.1). */
export type Facet = 'why' | 'fact' | 'impact' | 'need' | 'worry' | 'limit' | 'wish';

/** A point proposed from a statement; its author edits it. Places are UTF-16 units in the statement. */
export interface ProposedPoint extends Stretch {
  readonly text: string;
  readonly facet: Facet;
}

/** Method 3.1: a statement has at most twelve points. */
const MOST_POINTS = 12;
/** A sentence longer than this is looked at for a second point after a joint. */
const LONG_SENTENCE_WORDS = 18;
/** Neither side of a joint may be shorter than this, or it is no point by itself. */
const SHORTEST_PART_WORDS = 5;

/** Cues per facet in the order they are tried; the first that fits names the facet. */
const FACET_CUES: readonly (readonly [Facet, RegExp])[] = [
  [
    'why',
    /\b(i (came|am here|'m here|write|am writing|wrote)|(the )?reason (i|we|why)|why (i|we) (came|are here|am here)|i asked (for|you) (this|to meet)|what brought (me|us)|i'm writing|we are here because|audit .{0,30}will ask)\b/i,
  ],
  [
    'worry',
    /\b(afraid|fear|fears|worr(y|ied|ies|ying)|scared|nervous|anxious|concern(ed|s)?|frighten\w*|dread|risk|what if|do(n't| not) (see|know|trust|believe|understand)|can(not|'t) (explain|see|trust)|suspect|unsure|not sure|nobody (called|told|asked|from)|only one who|keeps? me (awake|up)|might (lose|fail|happen|break))\b/i,
  ],
  [
    'limit',
    /\b(can(not|'t|’t)|could(n't| not) (do|take|accept|go)|unable|impossible|not able|only (until|till|by)|no (later|more|earlier) than|not (before|after|until)|at (most|least)|maximum|minimum|deadline|must not|not allowed|by law|unless|budget (is|of)|cap(ped)? at|no longer than|won't|will not)\b/i,
  ],
  [
    'wish',
    /\b((i|we)('d| would|'ll| will)? ?(like|love|prefer|ask|propose|suggest|hope|wish|want)|(i|we) (want|wish|ask|hope|propose|suggest)|i'm asking|please|could you|would you|can we|let's|let us|my (ask|request|proposal)|i'm after|rather (you|have|we|not)|all i('m| am) asking|settle for|would do)\b/i,
  ],
  [
    'need',
    /\b((?<!\b(?:no|not|never|\w+n['’]t) )need(s|ed)?|must|have to|has to|matters?( to)?|important|should(?! have| be (?:soon|fine|ok|okay|there|here|back|in|with|on))|essential|count on|rely|fair(ness|ly)?|respect|want (you|us|this|it|to (be|know|feel|plan|see|understand)))\b/i,
  ],
  [
    'impact',
    /\b(cost(s|ing)? (me|us|my|our)|lost|lose|losing|missed|ruined|exhaust\w*|tired|worn out|hurt|sick of|alone|ashamed|humiliat\w*|felt|feel(s|ing)?|blamed?|had to|spend|spent|paid (for|out)|out of (pocket|my|our)|stopped|sleep|awake|stress\w*|cried|left (me|us)|because of (this|it|that)|hours? (a|per) (day|week))\b/i,
  ],
];

/** The facet that the words of a point suggest; `fact` where nothing else does. */
export function facetOf(text: string): Facet {
  for (const [facet, cue] of FACET_CUES) if (cue.test(text)) return facet;
  return 'fact';
}

/** A joint where a long sentence may hold a second point: "…, and …", "…; …", "…, but …". */
const JOINT = /(?:;\s+|:\s+|\s[–—]\s|,\s+(?:and|but|so|yet|while|whereas|which means)\s+|\s+(?:but|whereas)\s+)/giu;

function split(text: string, sentence: Stretch): Stretch[] {
  const words = terms(text.slice(sentence.start, sentence.end));
  if (words.length <= LONG_SENTENCE_WORDS) return [sentence];
  const out: Stretch[] = [];
  let from = sentence.start;
  // Joints and words come in order, so one walk over the words counts both sides of every joint.
  let before = 0;
  let fromWord = 0;
  for (const joint of text.slice(sentence.start, sentence.end).matchAll(JOINT)) {
    const at = sentence.start + joint.index;
    const next = at + joint[0].length;
    while ((words[before]?.end ?? Infinity) + sentence.start <= at) before += 1;
    let after = before;
    while ((words[after]?.start ?? Infinity) + sentence.start < next) after += 1;
    const left = before - fromWord;
    const right = words.length - after;
    if (left < SHORTEST_PART_WORDS || right < SHORTEST_PART_WORDS) continue;
    out.push({ start: from, end: at });
    from = next;
    fromWord = after;
  }
  out.push({ start: from, end: sentence.end });
  return out;
}

/** Greetings, thanks and sign-offs carry no point. */
const COURTESY =
  /^(hi|hello|hey|dear|good (morning|afternoon|evening)|thanks?( you)?|thank you|regards|kind regards|best( regards| wishes)?|cheers|yours|sincerely|sorry|ok|okay|well|right|so)\b[^.!?]{0,40}[.,!?]*$/i;

/**
 * Points proposed from a statement's sentences in their order, at most twelve; long sentences are split at a joint.
 * Each `text` is the statement's own words with a capital and a full stop; the author edits them (method 3.1).
 */
export function proposePoints(text: string): readonly ProposedPoint[] {
  const all = sentences(text).flatMap((sentence) => split(text, sentence));
  const kept = all.filter((part) => {
    const words = text.slice(part.start, part.end);
    return terms(words).length >= 2 && !(COURTESY.test(words.trim()) && terms(words).length <= 6);
  });
  return kept.slice(0, MOST_POINTS).map((part) => {
    const words = text.slice(part.start, part.end).trim();
    return { ...part, text: sentenceOf(words), facet: facetOf(words) };
  });
}

const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!?\n]{0,24},\s*(?=\S)/i;

function sentenceOf(words: string): string {
  const first = words.replace(GREETING, '').replace(/^(?:and|but|so|also|then)\s+(?=\S)/i, '');
  const capital = first.slice(0, 1).toUpperCase() + first.slice(1);
  return /[.!?…]["'”’)]*$/.test(capital) ? capital : `${capital.replace(/[,;:]$/, '')}.`;
}
