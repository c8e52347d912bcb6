import type { CuePattern } from './cues.lexicon.ts';

const any = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*\|\s*|\n/u)
    .filter((word) => word !== '')
    .join('|')})`;
const rx = (body: string): RegExp => new RegExp(`(?<= |^)${body}(?= |$)`, 'gu');

const INSULTS =
  any(`idiot|idiots|moron|morons|liar|liars|bastard|bastards|asshole|assholes|arsehole|prick|clown|clowns|joke|crook|crooks|thief|thieves|fraud|
scum|coward|bully|hypocrite|snake|parasite|parasites|loser|losers|pathetic|disgusting|stupid|useless|incompetent|ridiculous|delusional|insane|clueless|worthless|disgrace`);
const STRONG = any(
  `exactly|precisely|spot on|dead on|bang on|dead right|exactly right|absolutely right|completely right|quite right|just right|100 %|hundred percent|one hundred percent`,
);

/** Cue patterns, English pack. Written from the class table of method 3.5 and ordinary usage, not from single cases. */
export const CLASS_CUES: readonly CuePattern[] = [
  {
    kind: 'hostile',
    pattern: rx(
      `(?:fuck(?:ing)? (?:you|off|yourself)|screw you|piss off|go to hell|shut up|bugger off|sod off|drop dead|full of (?:shit|crap|it)|bullshit|bollocks)`,
    ),
  },
  {
    kind: 'hostile',
    pattern: rx(
      `you(?:'re| are| people are| lot are|'re all)? (?:(?:a|an|such|so|all|just|just a|nothing but|bunch of|complete|total|bloody|fucking|absolutely) ){0,4}${INSULTS}`,
    ),
  },
  {
    kind: 'fatigue',
    pattern: rx(
      `(?:move on|moving on now|(?:get|getting) (?:it|this|that) over(?: with)?|over and done with|enough of (?:this|it|that)|(?:i've|i have|had) had (?:about )?enough|(?:sick|tired) of (?:this|it|talking|arguing|going|explaining|repeating|having)|too tired|i'm done|i am done|i give up|no fight left|can we (?:just )?(?:stop|finish|go home|be done)|(?:let's|let us|can we|just) (?:just )?(?:leave|drop|forget|end|finish) (?:it|this|that)(?: (?:there|here|at that))?|get this done)`,
    ),
  },
  {
    kind: 'deny',
    pattern: rx(`(?:no|nope)(?= (?:[.,!;:-]|[!?]+|…|\\.\\.\\.) | (?:that|it|this|i|you|we|not|that's|it's)\\b)`),
  },
  {
    kind: 'deny',
    pattern: rx(
      `(?:that's|that is|it's|it is|this is|that was|this isn't|that isn't|it isn't|that wasn't|it wasn't|isn't) (?:(?:really|just|simply|still|at|all|completely|so|plain|quite) ){0,2}(?:not (?:right|true|it|correct|accurate|how|what|the point|my|fair|me)|wrong|false|untrue|nonsense|rubbish|incorrect|inaccurate|backwards|upside down|nothing like)`,
    ),
  },
  {
    kind: 'deny',
    pattern: rx(
      `(?:that isn't|it isn't|this isn't|that wasn't|that's not|that is not|it's not|not) (?:at all|it|right|true|what i (?:said|mean|meant|asked|want|wanted)|how (?:it|i)|even close|remotely|the (?:point|issue|problem)|my point|is it|correct)`,
    ),
  },
  {
    kind: 'deny',
    pattern: rx(
      `(?:is not it|isn't it(?= \\.|$)|still not|still isn't|not even (?:close|near)|nothing (?:like|of the (?:kind|sort))|couldn't be (?:further|more wrong)|(?:you've|you have|you) (?:completely |totally |entirely )?(?:missed (?:it|the)|misunderstood|misread|twisted|got (?:it|that|this|me) (?:all |completely |totally |the )?(?:wrong|backwards|upside))|i never said|i didn't say|i disagree|don't agree|far from it|quite the opposite|the opposite|on the contrary|miles off|way off|wide of the mark)`,
    ),
  },
  {
    // How the summary shows me, and what I am said to have said, turned down.
    kind: 'deny',
    pattern: rx(
      `(?:(?:make|makes|made|making) (?:it|me|us|that|this) (?:sound|look|seem|out)|as (?:if|though) (?:i|we) (?:was|were|had|agreed|wanted|asked|said|meant)|(?:not my|your own) words|(?:nobody|no one) (?:(?:has|ever|here) ){0,2}(?:said|asked|mentioned|claimed) (?:that|so|anything|this|it(?! (?:like|so|better|as)))|(?:both|all of it|all of that|everything|every word)(?: is| are| was)? (?:wrong|false|untrue|invented|made up)|(?:i|we) (?:(?:must|have to|do|firmly) ){0,2}reject)`,
    ),
  },
  {
    kind: 'correct',
    pattern: rx(
      `(?:not (?:quite|exactly|entirely|completely|only|just|all)|actually|rather than|you (?:forgot|left out|missed|skipped|omitted)|you've (?:forgotten|left out|missed|skipped)|what i (?:meant|mean|said) (?:is|was)|more like|(?:it's|it is|it isn't|it's not|that's not) (?:not )?(?:so much |really )?(?:about|because)|instead of|the real (?:point|issue|problem|reason)|make (?:it|that)|not \\S{1,20} , (?:but )?\\S{1,20})`,
    ),
  },
  {
    kind: 'add',
    pattern: rx(
      `(?:(?:just )?one (?:more |other |small |little )?(?:thing|correction|point|addition|detail)|(?:there's|there is) (?:also|more|another)|also|(?:the )?other half|as well|still missing|is missing|missing|what about|add (?:that|to that|one|the)|plus|on top of|don't forget|please (?:add|include))`,
    ),
  },
  {
    kind: 'concede',
    pattern: rx(
      `(?:(?:you're|you are|your|yes you're|fine you're|you were) (?:(?:probably|absolutely|quite|completely|so|always|all|of course|certainly|100 %|totally|very) ){0,2}right|you win|have it your (?:own )?way|fair point|good point|fair enough|you(?:'ve| have|'ve got| got) a (?:good |fair |valid )?point|touché|touche|the last word|point taken|i stand corrected|my (?:mistake|fault|bad)|i (?:concede|surrender)|as you (?:say|wish|like|want|please)|whatever you (?:say|want|like|think)|you know best|if that's what you (?:want|think|need)|right you are|you're the (?:boss|expert)|well (?:said|put|spoken)|you put (?:it|that) (?:so )?(?:well|beautifully|nicely)|you (?:clearly )?listened)`,
    ),
  },
  {
    kind: 'hedge',
    pattern: rx(
      `(?:i (?:guess|suppose|reckon|imagine|assume|think)|probably|maybe|perhaps|possibly|presumably|more or less|kinda|kind of|sorta|sort of|ish|good enough|close enough|near enough|if you say so|whatever|mostly|largely|by and large|roughly|broadly|basically|there or thereabouts|in a (?:way|sense)|to (?:a|some) (?:degree|extent)|(?:sounds?|seems?|looks?|feels?) (?:about |more or less )?(?:right|fair|ok|fine|like it)|not (?:wrong|far off|bad|unfair|inaccurate|untrue|a million miles|incorrect)|could be|might be|may be|something like that|along those lines|that sort of thing|won't argue|can't argue|wouldn't argue|can't complain|it'll do|will do|would do|near as|as good as any|fair enough|up to a point|not the worst|can live with|dunno|idk|meh|so they say|for the most part|on the whole|in the main|all things considered|don't see why not)`,
    ),
  },
  {
    kind: 'confirm',
    pattern: rx(
      `(?:(?:that's|that is|it's|it is|this is) (?:(?:just|all|it|really|basically|literally|quite) ){0,2}(?:${STRONG}|right|correct|it|true|accurate|the (?:point|one|truth|whole)|how it (?:is|was|feels|felt)|what (?:i|we) (?:mean|meant|said|think|feel|want|need)|(?:exactly|precisely|just) (?:it|what|how|right|the|my|why))|${STRONG}|you(?:'ve| have)? (?:got|nailed|understood|captured|put|said|summed|hit) (?:it|that|me|the nail|everything|all)|got it in one|(?:nailed|hit) it|couldn't have (?:said|put) it (?:better|any better)|word for word|in a nutshell|that is what i mean|(?:a )?perfect summary|nothing to add|no notes|wouldn't change (?:a|one) (?:word|thing)|to a t|to the letter|you understand|you understood|finally|at last|bang to rights|amen|this (?:is )?it|100 %)`,
    ),
  },
  {
    kind: 'contrast',
    pattern: rx(
      `(?:but|except|although|though|however|only that|apart from|other than|yet|mind you|whereas|aside from|save for|with one|just not|bar the)`,
    ),
  },
  {
    kind: 'assent',
    pattern: rx(
      `(?:yes|yeah|yep|ok|sure|fine|right|correct|true|agreed|aye|indeed|absolutely|definitely|totally|certainly|of course|mhm|mm|uh huh|👍\\S{0,4}|👌\\S{0,4}|🆗|💯|✅|ja)`,
    ),
  },
  {
    kind: 'sarcasm',
    pattern: rx(
      `(?:oh (?:yes|sure|right|great|brilliant|wonderful|lovely|how|of course|absolutely|that's)|yeah ,? ?right|sure , (?:because|that's why)|as usual|as always|of course you|how (?:convenient|kind|generous|lovely|nice of)|bravo|well done|congratulations|slow clap|👏|🙄|good for you|thanks for nothing|ha ha|haha)`,
    ),
  },
];

/** German pack: enough for short verdicts. */
export const CLASS_CUES_DE: readonly CuePattern[] = [
  {
    kind: 'confirm',
    pattern: rx(
      `(?:(?:das )?stimmt(?: genau)?|genau(?: so| das| richtig)?|(?:das ist )?(?:völlig |ganz )?richtig|so ist es|exakt|auf den punkt|besser hätte ich es nicht)`,
    ),
  },
  {
    kind: 'deny',
    pattern: rx(
      `(?:nein|(?:das )?stimmt (?:so )?nicht|(?:das ist )?(?:falsch|nicht richtig)|überhaupt nicht|gar nicht)`,
    ),
  },
  {
    kind: 'correct',
    pattern: rx(`(?:nicht ganz|nicht genau|es geht (?:nicht )?um|eigentlich|du hast vergessen|sie haben vergessen)`),
  },
  { kind: 'concede', pattern: rx(`(?:(?:du hast|sie haben|ihr habt) (?:ja )?recht)`) },
  {
    kind: 'hedge',
    pattern: rx(
      `(?:wahrscheinlich|vielleicht|mehr oder weniger|so ungefähr|irgendwie|meinetwegen|im großen und ganzen|von mir aus|passt schon)`,
    ),
  },
  { kind: 'contrast', pattern: rx(`(?:aber|außer|jedoch|allerdings|nur dass)`) },
  { kind: 'assent', pattern: rx(`(?:ja|okay|gut|klar)`) },
];
