import { quoteSpans } from '../text/index.ts';

/** Where a text threatens somebody with bodily harm: UTF-16 units, end exclusive. */
export interface ViolenceFinding {
  readonly start: number;
  readonly end: number;
}

const BODY =
  'legs?|arms?|necks?|nose|bones?|face|jaw|fingers?|hands?|knees?|kneecaps?|back|skull|teeth|head|throat|heart out';
const KIN =
  'kids?|child(?:ren)?|sons?|daughters?|wife|husband|partner|family|mother|father|mum|mom|dad|parents|brothers?|sisters?|girlfriend|boyfriend|dog|cat';
const PLACE = 'house|home|flat|place|shop|car|van|office|barn|garage|business';
const WHOM = `(?:you(?! with an? (?:bill|invoice|fine|fee|claim|lawsuit|letter|offer))(?!r)|(?:all|both|every one) of you|your (?:${KIN})(?!['’]s))`;
/** Adverbs that may stand between "will" and the verb; "not" and "never" may not. */
const BETWEEN =
  '(?:(?:really|just|personally|myself|then|so|happily|gladly|bloody|fucking|fuckin|damn well|definitely|simply|come (?:over |round )?and|go and|\\w+ly) ){0,2}';
const WHO =
  '(?:i|we|(?:my|our) (?:brothers?|cousins?|friends?|mates?|guys|boys|people|lads|sons?|men)|someone|somebody)';
const WILL =
  "(?: (?:will|shall|am going to|are going to|is going to|am gonna|are gonna)|['’]ll|['’]m going to|['’]re going to|['’]m gonna|['’]re gonna| gonna|ll| finna) ";
const HARM = [
  `(?:kill|murder|shoot|stab|strangle|choke|slap|punch|kick|hurt|maim|cripple|drown|knife|lynch|gut|injure) ${WHOM}`,
  `(?:hit|hang) you(?! with| up)(?!r)`,
  `beat (?:you up|you to (?:death|a pulp)|the (?:shit|crap|hell|life|living daylights) out of you|your (?:${KIN}|face|head))`,
  `(?:break|smash|crush|snap|bash|kick|cut|slit|rip|tear|punch|shoot|knock) (?:(?:in|off|out) )?(?:both |every one of |all )?(?:of )?your (?:${BODY})`,
  `(?:burn|torch|set fire to|firebomb|blow up) (?:down )?(?:you alive|your (?:${PLACE}))`,
  `put (?:you (?:in (?:the |a )?(?:hospital|ground|grave|coffin|box|wheelchair|morgue)|six feet under)|a (?:bullet|knife) (?:in|through) (?:you|your \\w+))`,
  `have you (?:killed|shot|beaten up|hurt|stabbed)`,
  `make (?:sure )?you (?:bleed|never walk again)`,
].join('|');
const DOOM = [
  "you(?:['’]ll| will| are going to|['’]re going to|['’]re gonna| gonna) (?:end up|wind up) (?:dead|in (?:a |the )?(?:hospital|coffin|wheelchair|morgue|grave|ditch|body bag)|six feet under)",
  "you(?:['’]re| are) (?:a )?dead (?:man|woman|meat)",
  "you (?:will not|won['’]?t) (?:live to see|walk again|leave (?:here|this \\w+) alive|get out (?:of \\w+ )?alive|see the morning)",
].join('|');
const THREAT = new RegExp(`\\b(?:${WHO}${WILL}${BETWEEN}(?:${HARM})|${DOOM})`, 'giu');

/** Words before it, in its own sentence, that report, deny, fear or ask about it. */
const TOLD =
  /\b(?:said|says|saying|say|told|tell|tells|telling|wrote|writes|writing|shouted|shouting|yelled|screamed|threaten(?:ed|ing|s)?|claims?|claimed|thinks?|thinking|thought|believe[ds]?|fear(?:ed|s)?|afraid|worr(?:y|ied|ies)|scared|imagine[ds]?|dream(?:t|ed|s)?|whether|means?|meant|hear[ds]?|as (?:if|though)|not like|sounds? like|quote|like,?|feel(?:s|ing)? like|doctors?|physio\w*|joke[ds]?|joking|expect(?:ed|s)?|mean that)\b[^.!?;]*$/iu;
const BEFORE = 160;

/**
 * Reads a text for a threat of violence against a person (invariant I-11 of the method): the one kind of words that is not
 * carried to the other side. Only what is said outright in the writer's own voice counts: quoted, reported, denied, feared
 * and figurative words ("it kills me", "we will beat you on price") do not, since what is blocked here cannot be sent.
 * Any string is accepted; `undefined` when nothing of the kind was seen.
 *
 * @example
 * threatOfViolence('Pay on Friday or I will break your legs.'); // { start: 17, end: 39 }
 */
export function threatOfViolence(text: string): ViolenceFinding | undefined {
  for (const found of text.matchAll(THREAT)) {
    const start = found.index;
    const end = start + found[0].length;
    if (quoteSpans(text).some((quote) => start >= quote.start && end <= quote.end)) continue;
    if (TOLD.test(text.slice(Math.max(0, start - BEFORE), start))) continue;
    return { start, end };
  }
  return undefined;
}
