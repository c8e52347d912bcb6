/** One way to turn a sentence round (method 10.1): what it looks like, what is offered instead, and which move it makes. `$1` takes over the speaker's own words; braces are blanks the author fills in. */
export interface ReframeRule {
  readonly pattern: RegExp;
  readonly offer: string;
  readonly move: string;
}

const END = '(?=[.,;:!?]|$)';
const rule = (pattern: string, offer: string, move: string): ReframeRule => ({
  pattern: new RegExp(pattern, 'iu'),
  offer,
  move,
});

const WORDS = "((?:[\\p{L}\\p{N}'’-]+ ?){1,6}?)";

/** The rules, the particular before the general; the first that fits a sentence is used. */
export const REFRAME_RULES: readonly ReframeRule[] = [
  rule(
    '\\btake it or leave it\\b|\\b(?:final|last) offer\\b|\\bmy last word\\b|\\bnon-negotiable\\b',
    'This is as far as I can go on {issue}; I have room on {other issue}.',
    'from a closed door to where there is room',
  ),
  rule(
    "\\bsee (?:you|each other) in court\\b|\\b(?:hear|hearing) from my (?:lawyer|solicitor)\\b|\\b(?:i|we)(?:'ll| will) sue\\b",
    'Without a solution by {date} I would take legal advice to protect {interest}; I would rather settle it here.',
    'from a threat to a fair warning',
  ),
  rule(
    '^\\W*(?:just )?trust me\\b|\\byou (?:just )?have to trust (?:me|us)\\b',
    'You can check {what} yourself on {date}; until then nothing is fixed.',
    'from a promise to something that can be checked',
  ),
  rule(
    "\\b(?:everyone|everybody|all the others)\\b.{0,40}\\b(?:except|but|apart from) you\\b|\\byou(?:'re| are) the only one\\b",
    '{How many} of {all} chose it; I would like to know what is different for you.',
    'from isolating somebody to asking',
  ),
  rule(
    '\\b(?:very |more than |most )?generous (?:offer|proposal)\\b|\\bbeen more than (?:fair|generous|reasonable)\\b',
    'We moved on {issue}; it costs us {cost}. Did it help with what matters to you?',
    'from praising the offer to what it costs and does',
  ),
  rule(
    `\\b(?:stop|quit) hiding (?:the |your |all )?${WORDS}${END}`,
    'I can’t judge this without the $1; which part of it could I see?',
    'from accusation to what is needed',
  ),
  rule(
    `\\b(?:don['’]t|do not|couldn['’]t|never) care (?:less )?about ${WORDS}${END}`,
    'What I saw was {what happened}. I need to know how you look after $1.',
    'from motive to what was seen and is needed',
  ),
  rule(
    `\\bonly (?:think|thinks|care|cares) (?:of|about) (?:your |their |his |her |the )?${WORDS}${END}`,
    'I worry that our goals pull apart over $1; I need terms where a good result for me is one for you too.',
    'from motive to worry and need',
  ),
  rule(
    '\\b(?:broke|break|went back on|gone back on) (?:your|his|her|their) (?:word|promise)\\b|\\byou promised\\b',
    'I had counted on {what} by {date} and it did not come; I need to know what will be different.',
    'from character to what happened and is needed',
  ),
  rule(
    '\\b(?:nobody|no one) (?:even )?(?:asked|asks|told|tells|consulted) (?:me|us)\\b|\\b(?:decided|decide) behind (?:my|our) backs?\\b',
    'I was told after the decision; I need a say before decisions that change {what}.',
    'from absolute to instance and need',
  ),
  rule(
    '\\byou never (?:tell|inform|say|explain|answer|reply|listen|ask|call)\\b',
    'I found out about {what} on {date}; I need to hear from you {how long} before.',
    'from absolute to instance and need',
  ),
  rule(
    '\\b(?:always|never) (?:on time|late)\\b|\\b(?:always|forever) late\\b',
    '{How many} came late since {when}, which meant {effect}; I need dates I can plan with.',
    'from absolute to instances',
  ),
  rule(
    "\\bwasting (?:my|our|everybody['’]s|everyone['’]s) time\\b",
    'I have until {when} for my part; I would like us to settle the order of topics first.',
    'from blame to a request',
  ),
  rule(
    '\\b(?:rip-?off|daylight robbery|way too expensive|outrageous (?:price|fee))\\b',
    'The figure is above what I have seen elsewhere; I need to understand how it comes about.',
    'from judgement to what is needed',
  ),
  rule(
    '\\bcherry-?picked\\b|\\byour (?:data|figures|numbers) (?:is|are) (?:fake|wrong|rubbish|biased)\\b',
    'I know cases that show the opposite; I need us to look at all of them with one rule.',
    'from accusation to a shared rule',
  ),
  rule(
    '\\b(?:useless|pointless|waste of (?:time|money))\\b',
    'I don’t see yet which problem {thing} solves for me; I would need to see it on one of my cases.',
    'from judgement to what is needed',
  ),
  rule(
    '\\b(?:sick|tired) of (?:doing|carrying|handling) (?:everything|it all|all of it)\\b|\\bdo(?:ing)? everything (?:alone|myself)\\b',
    'I handle {what} myself and am worn out; I need it shared.',
    'from reproach to impact and need',
  ),
  rule(
    `\\btreat(?:s|ed|ing)? (?:me|us) like (?:an? )?${WORDS}${END}`,
    'I feel treated like a $1 when {what happens}; I need {need}.',
    'from accusation to impact and need',
  ),
  rule(
    '\\bwants? to control\\b|\\bcontrol freak\\b',
    'When {what happens} I feel watched; I need room to {act}.',
    'from motive to impact and need',
  ),
  rule(
    '\\bshould have known\\b',
    'I did not say it clearly; it matters to me that {need}.',
    'from reproach to the need',
  ),
  rule(
    '\\bif you (?:really )?(?:loved|cared|respected|valued)\\b',
    'It matters to me that {need}; I would like to know what you need for that.',
    'from guilt to need',
  ),
  rule(
    '\\b(?:being |so |completely )(?:un|ir)(?:reasonable|rational)\\b',
    'I cannot say yes to this as it stands, because {need} would stay open.',
    'from judgement to the open need',
  ),
  rule(
    '\\b(?:you people|you lot|people like you|your sort|your kind)\\b',
    '{Who} did {what} on {date}; I need us to agree {what} together first.',
    'from a group to an instance',
  ),
  rule(
    "\\b(?:he|she)(?:'s| is) (?:just |so |such |a |an )*(?:stubborn|lazy|selfish|impossible|arrogant|difficult|liar|rude|useless)\\b",
    'Twice {what happened}; I don’t know where we stand and need {need}.',
    'from trait to what was seen',
  ),
  rule(
    "\\byou(?:'re| are) (?:just |so |such |a |an |all |being |really |always )*(?:horrible|awful|terrible|stubborn|lazy|selfish|impossible|arrogant|difficult|liars?|rude|useless|stupid|greedy|dishonest|pathetic|childish|incompetent|cheats?|thie(?:f|ves)|crooks?|joke|idiots?|bully|bullies|nasty|disgusting|unprofessional)\\b",
    'I am angry about {what happened, when}. I need {need}.',
    'from trait to what was seen',
  ),
  rule(
    '\\byou (?:always|never)\\b|\\b(?:every (?:single )?time|as usual|as always) you\\b',
    'On {date} {what happened}, and it meant {effect} for me. I need {need}.',
    'from absolute to instance',
  ),
  rule(
    "\\b(?:it['’]s|this is|that['’]s) (?:all )?your (?:own )?fault\\b|\\bbecause of you\\b",
    '{What happened} cost me {effect}. What could be different next time?',
    'from past blame to a question about next time',
  ),
  rule('\\b(?:i|we) demand\\b', 'I am asking for {what}, because {need}.', 'from demand to interest'),
];
