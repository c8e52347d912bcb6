import { readText } from '../text/index.ts';
import { FINDS_FAULT, TURNS_DOWN } from './question.lexicon.ts';

/** What a plain "yes" to the summary's closing question would mean: `confirms` ("Is that right?"), `rejects` ("Have I got any of that wrong?", "Would you disagree?"), or `none` when it does not close with a question. */
export type YesMeans = 'confirms' | 'rejects' | 'none';

/** A closing question as read: what "yes" means, whether its sentence also asserts something of the matter ("You waited, right?"), and the sides of a choice ("agree or disagree?") that take up the summary or turn it down, lower case. */
export interface Closing {
  readonly yes: YesMeans;
  readonly asserts: boolean;
  readonly pro?: string;
  readonly con?: string;
}

const LEAD =
  /^(?:(?:so|and|but|or|well|then|now|ok|okay|please|kindly|honestly|tell me,|be honest|(?:do|just)(?= (?:tell|correct|put|say|stop|shout|point|interrupt|object)))(?![\p{L}'])[\s,:]*)+/u;
/** "Is there anything …?", "Any holes in that?" ask for what is not so, whatever the verb; "Did I get anything right?", "Anything in that?" do not. */
const ANY =
  /^(?:(?:is|was|did|does|do|would|have|has|can|could) (?:\S+ ){0,5}?)?any(?:thing|where|one|body)?\b(?! (?:right|true|like|of the kind|(?:in|to) (?:that|it|this)\s*\?+$))/u;
const ASKED_TO = String.raw`^(?:feel free to |by all means |you can |you may |you must |you should |we invite you to |you are invited to |i want you to |i'd (?:like|ask) you to |i hope you'll |don't hesitate to )?`;
/** No question, but asked to correct: a "no" confirms all the same. */
const INVITES = new RegExp(
  `${ASKED_TO}(?:correct|contradict|stop|interrupt|challenge|object|push back|protest|put me|strike|cross out|delete|amend|alter|edit)\\b`,
  'u',
);
/** No question, but asked to say what is wrong, if anything; it needs a word of fault beside. */
const SAYS_SO = new RegExp(
  `${ASKED_TO}(?:tell|shout|say|spot|point|identify|specify|let me know|show|don't tell|speak up|jump in|raise your hand|call me out|flag)\\b|^i (?:(?:may|might|could)(?: well)? (?:have|be)|(?:do )?hope)\\b|(?<!as )\\bif (?:i|i'm|i've|i was|that's|it's|this is|any of (?:it|that))\\b`,
  'u',
);
/** Words of fault in an invitation only: "Say so if not." */
const IF_NOT = /\bif not\b|\bisn't\b|\bnot(?: so| it)?$|\bnot (?:so|it)\b|\bdoesn't\b|\blost you\b/u;
/** An invitation is short; a longer sentence tells the matter. */
const LONGEST_INVITATION = 14;
const WORD_TAG =
  'right|correct|true|fair|agreed|yes|no|yeah|yep|ok|okay|eh|huh|hey|innit|you know|is that it|was that it|is that right|is that so|is that fair|am i right|do you agree|have i got (?:that|it|you)|do i have (?:that|it)|did i get (?:that|it)';
const AUXILIARY = '(?:is|am|are|was|were|have|has|had|did|do|does|would|could|can|will|should)';
/** Either a word, "isn't it", or "is it": the last two are told apart by the negation. */
const TAG = new RegExp(
  `[,;–—-]\\s*(?:(?<word>${WORD_TAG})|(?<not>(?:${AUXILIARY}|ca|wo|ai)n't (?:i|it|that|you|we|they|he|she|there)|${AUXILIARY} (?:i|it|that|you|we|they|he|she|there) not)|(?<plain>${AUXILIARY} (?:i|it|that|you|we|they|he|she|there)))\\s*\\?+\\s*$`,
  'u',
);
/** What is said of the summary itself, not of the matter: "I'm not far off, …", "That's too strong, …". */
const ABOUT_SUMMARY = /^(?:i|i've|i'm|i'd|my|that|that's|this|this is|nothing|none of (?:it|that))\b/u;
const NEGATED = /\b(?:not|nothing|no|none|never|hardly)\b|n't\b/u;
/** A question that goes on to tell the matter asks with its head only: "Am I right that …", "Is it that …". */
const FRAME =
  /^(?:am i|are we|would i be|is it|was it|isn't it|would it be|do i|did i|have i|can i|are you|do you|would you)(?: \p{L}+'?\p{L}*){0,4}? (?:that|because|to (?:say|write|think|put)|in (?:saying|thinking)|about|less|really|mainly|mostly|not so much|the fact)\b/u;
const OPENS =
  /^(?:would|do|does|did|is|are|was|were|have|has|am|can|could|should|shall|may|might|must|will|what|where|which|how|not|true|accurate|close|near|nearly|warm|good|still|agree|agreed|same|sound|sounds|make|makes|got|get|fair|ok|okay|yes|right|correct|anything|u|you agree|(?:is|was|are|were|do|does|did|have|has|would|could|should|ca|wo|ai)n't)\b/u;
/** What follows such a head in a short question: someone of the matter, not the summary. */
const TELLS = /^ (?:you|they|he|she|we|nobody|no one|your|their|his|her)\b/u;
/** "Nothing to correct?", "No corrections?": a "no" agrees that there is nothing. */
const NOTHING = /^(?:nothing|none|no \p{L}{4,})\b/u;
/** A closing question this short asks about the summary, whatever its words. */
const SHORT = 4;
/** A choice names its sides in a few words. */
const LONGEST_CHOICE = 9;

function choiceOf(question: string): Closing | undefined {
  const match = /(?:^|[\s,:])(\p{L}+) or (\p{L}+(?: (?!read\b)\p{L}+)?)(?: read)?\s*[.?!]*$/u.exec(question);
  if (match === null || question.split(' ').length > LONGEST_CHOICE) return undefined;
  const [, first = '', second = ''] = match;
  const down = (side: string): boolean => FINDS_FAULT.test(side) || TURNS_DOWN.test(side);
  if (down(first) === down(second)) return undefined;
  const [pro, con] = down(second) ? [first, second] : [second, first];
  return { yes: 'confirms', asserts: false, pro, con };
}

function tagOf(question: string): Closing | undefined {
  const match = TAG.exec(question);
  if (match === null) return undefined;
  const body = question.slice(0, match.index).replace(LEAD, '');
  const negated = NEGATED.test(body);
  const asserts = !ABOUT_SUMMARY.test(body);
  if (match.groups?.['plain'] !== undefined) return { yes: negated ? 'rejects' : 'confirms', asserts };
  return { yes: !asserts && !negated && FINDS_FAULT.test(body) ? 'rejects' : 'confirms', asserts };
}

/** Reads the closing question of a summary. */
export function closingOf(summary: string): Closing {
  const tail = summary.slice(-600);
  const last = readText(tail).sentences.at(-1);
  if (last === undefined) return { yes: 'none', asserts: true };
  const question = tail.slice(last.start, last.end).toLowerCase().replace(/[’‘]/gu, "'").trim();
  const plain = question.replace(LEAD, '');
  const head = (plain.split(':')[0] ?? '').replace(/[\s.!]+$/u, '');
  if (!question.includes('?')) {
    const choice = /\p{L}$/u.test(question) ? choiceOf(question) : undefined;
    if (choice !== undefined) return choice;
    const invites =
      head.split(' ').length <= LONGEST_INVITATION &&
      (INVITES.test(head) || (SAYS_SO.test(head) && (FINDS_FAULT.test(head) || IF_NOT.test(head))));
    return { yes: invites ? 'rejects' : 'none', asserts: !invites || plain.includes(':') };
  }
  const special = choiceOf(question) ?? tagOf(question);
  if (special !== undefined) return special;
  const frame = FRAME.exec(plain)?.[0];
  const tells =
    frame !== undefined && (plain.split(' ').length >= LONGEST_CHOICE || TELLS.test(plain.slice(frame.length)));
  const asks = tells ? frame : plain;
  const asserts = asks !== plain;
  if (FINDS_FAULT.test(asks) || ANY.test(asks) || NOTHING.test(asks) || /^cold\?/u.test(asks)) {
    const soothed = /\b(?:not wrong|nothing (?:wrong|missing)|isn't wrong|not (?:too )?far (?:off|out))\b/u.test(asks);
    return { yes: soothed && !NOTHING.test(asks) ? 'confirms' : 'rejects', asserts };
  }
  if (OPENS.test(plain) || plain.split(' ').length <= SHORT) return { yes: 'confirms', asserts };
  return { yes: 'none', asserts: true };
}

/** What a plain "yes" to the closing question of a summary would mean. */
export function yesMeans(summary: string): YesMeans {
  return closingOf(summary).yes;
}
