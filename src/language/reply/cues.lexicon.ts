/** What a stretch of a reply signals. */
export type CueKind =
  | 'hostile'
  | 'fatigue'
  | 'deny'
  | 'correct'
  | 'concede'
  | 'hedge'
  | 'confirm'
  | 'contrast'
  | 'add'
  | 'sarcasm'
  | 'assent'
  | 'no'
  | 'defer'
  | 'flatter'
  | 'give-in'
  | 'leave'
  | 'self-blame'
  | 'part'
  | 'not-wrong'
  | 'procedure'
  | 'aside'
  | 'thanks'
  | 'moved'
  | 'pivot'
  | 'ask-back'
  | 'attack'
  | 'portrayed'
  | 'edit'
  | 'omits'
  | 'nod'
  | 'praise';

/** A cue pattern over the normalised reply: words and marks in lower case, contracted ("that's", "isn't"), each followed by one space. All repeats are bounded, so matching is linear. */
export interface CuePattern {
  readonly kind: CueKind;
  readonly pattern: RegExp;
}

const rx = (body: string): RegExp =>
  new RegExp(
    `(?<= |^)(?:${body
      .trim()
      .replace(/\s*\n\s*/gu, '|')
      .replace(/\|{2,}/gu, '|')})(?= |$)`,
    'gu',
  );
const cue = (kind: CueKind, body: string): CuePattern => ({ kind, pattern: rx(body) });

const INSULT = `(?:idiots?|morons?|liars?|bastards?|asshole|arsehole|prick|clowns?|joke|crooks?|thie(?:f|ves)|frauds?|scum|coward|bully|hypocrites?|snake|parasites?|losers?|pathetic|disgusting|stupid|useless|incompetent|ridiculous|delusional|insane|clueless|worthless|disgrace)`;
const SO = `(?:(?:just|all|it|really|basically|literally|quite|pretty much|so|always|absolutely|completely|entirely|totally|perfectly|dead|bang|probably|of course|certainly|very|obviously|clearly|actually) ){0,2}`;
const EXACT = `(?:exactly|precisely|spot on|dead on|bang on|dead right|exactly right|100 %|hundred percent|100 percent)`;
const IT = `(?:it|that|this|me|him|us|everything|all of it|every word|the (?:whole|lot|point|gist|position|matter|problem|situation))`;

/** Cue patterns, English pack: the class table of method 3.5 and ordinary spoken, written and second-language usage. */
export const CUES: readonly CuePattern[] = [
  cue(
    'hostile',
    `fuck(?:ing)? (?:you|off|yourself)|screw you|piss off|go to hell|shut up|bugger off|sod off|drop dead|full of (?:shit|crap)|bullshit|bollocks
you(?:'re| people are| lot are|'re all)? (?:(?:a|an|such|so|all|just|nothing but|bunch of|complete|total|bloody|fucking|absolutely) ){0,4}${INSULT}`,
  ),
  cue(
    'fatigue',
    `(?:can we |let's |shall we )?(?:just )?move on|moving on(?: now)?|(?:get|getting) (?:it|this|that) over(?: with)?|over and done with|enough of (?:this|it|that)|(?:i've|i'd|we've) (?:had )?(?:about )?enough
(?:sick|tired) of (?:this|it|talking|arguing|going|explaining|repeating|having|the whole)|(?:i'm |we're )?(?:too|so|just) tired|i'm (?:so |just )?(?:tired|exhausted|knackered|worn out|done)|i am done|i give up|no (?:fight|energy|strength) left|no more fight|can we (?:please )?(?:just )?(?:stop|finish|be done|end|close|get)|get this done`,
  ),
  cue(
    'deny',
    `(?:that's|it's|this is|that was|it was|this isn't|that isn't|it isn't|that wasn't|it wasn't|isn't|was|is|is it) (?:(?:really|just|simply|still|at all|completely|so|plain|quite|flat|totally|absolutely|all) ){0,2}(?:not (?:right|true|it|correct|accurate|how|what|the (?:point|issue|problem|matter|case|reason)|my|fair|me|why|where|about)|wrong|false|untrue|nonsense|rubbish|incorrect|inaccurate|backwards|upside down|nothing like|a lie|a twist|garbage|unfair|made up|fiction)
(?:isn't|wasn't|not) (?:at all|it|right|true|what i|how (?:it|i)|even close|remotely|the (?:point|issue|problem|reason)|my point|is it|correct|in the least|one bit|in the slightest|a bit of it|by a long)
is not it|still (?:not|isn't)|nothing (?:like|of the (?:kind|sort)|to do with)|(?:couldn't|can't) be (?:further|more wrong|less)|(?:you've|you) (?:still |again )?(?:completely |totally |entirely |just |clearly )?(?:missed (?:it|the|my|everything)|misunderstood|misread|misheard|twisted|turned (?:it|that|me|this)|made (?:it|me|that|this) (?:into|out|sound|about)|put words|got (?:it|that|this|me|the wrong|hold) (?:all |completely |totally |the |exactly )?(?:wrong|backwards|upside|back to front|end))
(?:i|we) (?:never|didn't|haven't|don't) (?:said?|say|mentioned?|mean|meant|claim|complained?|ask|asked|wanted?|think that|want (?:that|it|you|your|a|an|any))|(?:i|we) disagree|(?:don't|can't|do not) (?:agree|accept (?:that|this|it))|far from it|quite the opposite|the (?:very )?(?:opposite|reverse)|on the contrary|miles off|way off|a mile off|wide of the mark|not a word of (?:it|that)|none of (?:that|it|this) (?:is|was)|(?:who|where|when) (?:said|did i say|told you)|put(?:ting)? words (?:in|into) my|(?:wrong|nonsense|rubbish|false|incorrect|hardly|wrong again|no way|not so|untrue|absolutely not|certainly not|definitely not|of course not|not at all|far from)(?= [.,!;:-]| [!?]+| …|$)|you(?:'re| are) (?:not listening|wrong|mistaken|twisting|missing|not hearing)|(?:don't|didn't|not|wasn't) listen(?:ing|ed)?|reject`,
  ),
  cue(
    'correct',
    `not (?:quite|exactly|entirely|completely|just|only|all|strictly|so much)|actually|rather than|what (?:i|we) (?:meant|mean|said|want|wanted|need|object to|mind) (?:is|was|isn't|wasn't)|more like|(?:it's|it isn't|that's|it was|this isn't|it's never been) (?:not )?(?:so much |really |just |only |never )?(?:about|because|over|for)|instead of|the real (?:point|issue|problem|reason|thing|question|trouble)|make (?:it|that)|(?:it's|it was|they're|he's|she's|i'm|we're) not \\S{1,20}(?: \\S{1,20}){0,5} [,;.-] (?:but |it's |it was |they're |he's |she's |i'm |we're )|correction|to be (?:precise|exact|accurate|clear)|strictly speaking|should (?:say|read|be)|change (?:that|the|it)|strike|delete|take out|i said|i wrote|i told you`,
  ),
  cue(
    'pivot',
    `(?:isn't|wasn't|aren't|was never|is not|not|never) the (?:problem|issue|point|trouble|worry|reason|question|thing)|(?:couldn't|don't|could) care less|don't (?:care|mind|give a)|(?:i|we) (?:can|could) (?:live with|take|cop|manage|handle|forgive)|what (?:gets|hurts|bothers|annoys|worries|upsets|kills|matters|i|we) (?:me|us|is|mind|can't|object|want|need|am)|it's (?:that|the fact|when|how|who|what|being)|the (?:problem|issue|point|trouble|thing|question|matter) (?:is|was|being)|my (?:point|problem|issue|worry|question|complaint|concern) (?:is|was)|never (?:about|mind the|wanted)|nothing to do with|what i'm (?:saying|asking|after)|all i want|i (?:just|only) want|i want`,
  ),
  cue(
    'add',
    `(?:just )?(?:one|two|another|only one|a few|some|a couple of|couple) (?:more |other |small |little |wee |of )?(?:things?|corrections?|points?|additions?|details?|words?|bits?)|there's (?:also|more|another|one|a bit more|something else|the)|also|too|(?:the )?other half|as well|still missing|is missing|missing|what about|(?:you|you've|you have|we) (?:forgot|forgotten|left out|missed|skipped|omitted|dropped|lost)|add (?:that|to that|one|the|also|in)|plus|on top of|don't forget|please (?:add|include|note|also)|and (?:also|another|then there's|don't|it's not just|not just|not only|put|add)|not (?:just|only)|it's (?:both|also)|more than (?:that|just)|(?:half|part|some|most|bits?|much|two thirds|a third|the rest) of (?:it|that|the)|worse|(?:that|it) (?:also|still)|let me add|i'd add|i'd (?:only |just )?(?:add|change|say|put|take)|incomplete|not complete`,
  ),
  cue(
    'part',
    `(?:right|correct|true|fair|yes|agreed|spot on|exact|accurate|fine|ok|no (?:quarrel|complaint|objection|argument)|wrong|unfair|not wrong|not unfair|not off|good) (?:about|on|as regards|as to|as far as|for|to|with|that far|so far|up to|in part|enough about|bar) |(?:the )?(?:first|second|last|former|latter|other) (?:half|part|bit|sentence|thing|point|one)|half (?:right|of)|partly|in part|(?:part|half|most|some) (?:right|true|of)|(?:you've|you) got (?:the|one|half|most)|up to (?:a|the) (?:point|last)|as for|as far as (?:it|that) goes|on (?:the|that) \\S{1,20} (?:yes|no|,)|(?:yes|no) (?:to|on|for) |(?:that|this|it) part|the rest|otherwise|not all|(?:nearly|almost|mostly) (?:all|right|there|correct)|(?:close|near|warm) but|apart from that|other than that|save for|all but|you're right (?:about|on|that|as to)`,
  ),
  cue(
    'contrast',
    `but|except(?:ing)?|although|though|tho|however|only that|apart from|other than|yet|mind you|whereas|aside from|save|just not|bar(?: the| one| that)|only (?:it|the|he|she|they|i|we|in)|on the other hand|still though|with one|unless|that said|having said|then again|if anything`,
  ),
  cue(
    'concede',
    `(?:you're|your|you were|ur|they're|he's|she's|professor is|captain is|company is) ${SO}right|(?:you )?have right|you(?:'ve)? (?:already )?w[io]n(?: again| already)?|have it your (?:own )?way|fair (?:point|play|do's|dos)|good point|point taken|i stand corrected|my (?:mistake|fault|bad)|i (?:concede|surrender|yield)|right you are|everybody's right|as you (?:say|wish|like|want|please)|you (?:allus|always) (?:are|know|were)|never wrong|always right`,
  ),
  cue(
    'defer',
    `what ?ever (?:you|u|works|suits|makes|it is|the|gets|they|he|she|management|pleases)|what you (?:like|think|want|say)|how ?ever you (?:like|want)|you(?: people| lot| all| guys|'ve| always| obviously| clearly| certainly)? (?:know (?:best|better|more|your|about|this|the)|decide|choose|pick)|if (?:that's|it's|it|that) (?:what (?:you|gets)|makes|pleases|helps|you say)|if you say so|you(?:'re| are) the (?:boss|expert|experts|manager|landlord|owner|chair|professional|professionals|teacher|doctor|lawyer|proprietor|one|ones|bank|coach|insurers?|agency|council|client|customer|captain|director)|(?:it's|its) your (?:team|house|call|decision|shop|company|money|building|choice|show|rules)|who am i|what do i know|what can i (?:say|do)|what to do|i(?:'m| am) (?:only|just|nobody|no) (?:a|an|the|one|expert)|you have the (?:last|final)|you've (?:the|a) (?:microphone|degree|business)|(?:as|like) (?:always|usual|ever)|the customer's always|you own|you pay|you're paying|write (?:it )?(?:as|how|what)|put (?:down )?what|if you like|be it so|so be it|you would know|you'd know`,
  ),
  cue(
    'flatter',
    `you(?:'re|'ve| are| have been| really are| all are| people are|'ve all been)? (?:(?:a|an|such|so|very|most|too|really|always|all|ever|been|terribly|quite|just|the|ever so|an absolute|obviously|clearly|certainly) ){0,4}(?:kind|clever|good(?! point)|great|lovely|nice|sweet|sweetheart|saint|angel|star|genius|brilliant|charming|wonderful|smart|wise|gifted|perceptive|patient|busy|decent|helpful|nicely spoken|eloquent|professional|legend|gem|treasure|gentleman|lady|best|natural|talented|reasonable|generous|thoughtful)
you(?:'ve)? (?:always )?(?:put|say|said|explain|explained|speak|spoke|write|wrote|express|expressed|phrase|phrased|talk) (?:it |that |things |everything )?(?:very |so |too |ever so |most )?(?:well|beautifully|nicely|lovely|better|kindly|prettily|elegantly)|you have a (?:gift|way|lovely|nice)|you'?(?:ve)? (?:a|got a|have a) (?:lovely|gift|nice|way|good|great)|you should (?:be|run|write|direct|have|go into|do|teach)|you'd (?:be|make)|you'll go far|well done|bravo|top marks|good for you|what an? (?:eye|gift|mind|lovely|beautiful|clever|nice|good)|(?:beautifully|nicely|well) (?:put|said|spoken|done|worded|turned)|(?:beautiful|lovely|pretty|fine|clever|nice) (?:words?|sentence|speech|summary|language|way)|very (?:good|nice|clever|impressive|poetic|kind|diplomatic)|big respect|respect|all very good at|lucky to have you|wasted on|in awe|impressed|you've clearly|clearly (?:trained|read|done)|have (?:all )?been (?:very|so|ever so|most|nothing but)|doing (?:a great|your|a good|their)`,
  ),
  cue(
    'give-in',
    `(?:let's|let us|we'll|we can|i'll|just|please|can we|shall we)? ?(?:just )?(?:leave|drop|forget|end|close|skip|call) (?:it|this|that|the \\S{1,14})(?: (?:there|here|at that|a day|be|alone|then))?|leave (?:it|them|her|him) (?:be|there|alone|up|as|at)|never ?mind|forget (?:i|it|about)|(?:don't|do not|no) worr(?:y|ies)(?: about it)?|no (?:problem|matter|bother|hard feelings)|it doesn't matter|doesn't matter|(?:i'll|i will|we'll|i shall|we shall|i'd|i) (?:just |only |not |happily |gladly )?(?:say no more|sign|pay|go|wait|take (?:it|what|whatever|the)|withdraw|drop|stop|shut|leave|manage|live with|get (?:on|over|by|a|out)|eat it|transfer|strike|do (?:it|what|whatever|as)|go along|accept|argue|make a fuss|be off|sort it|let|say nothing|hand in|move|cancel|put up|swallow|keep quiet|see myself|walk|send it|cope|ask (?:my|someone)|look elsewhere)|say no more|i withdraw|i won't (?:argue|fight|say|bother|keep)|i'll not (?:argue|say|fight|bother|keep)|(?:won't|shan't|not going to|not gonna|don't want to|no point) (?:argu(?:e|ing)|fight(?:ing)?|bother(?:ing)?|say(?:ing)? (?:any|more)|mak(?:e|ing)|keep|stand)|anything (?:you|for|to)|(?:just )?(?:send|give|tell|book|put|cancel|close|pay|let|get|minute|mark|bill|charge|fine|do|write|say|sell|keep) (?:me |us |it |them |down |what |whatever |on |the |my |out |in |with )+|i'm (?:out|off|done|over it|gone|leaving|going|just|being|too|a|an|only|paranoid|bad)|over it|it's (?:fine|ok|alright|all right|nothing|only|just a|not worth)|that's (?:fine|ok|all right|alright|all)|all right ,? all right|(?:ok|yes|yeah|fine|sure|right) ,? (?:ok|yes|yeah|fine|sure|right)|fine(?= [.,!])|okay \\?|who(?:'s| wants| is) (?:counting|for|a|pudding|turn)|(?:sorry|apologies) (?:to|for|that i) (?:disturb|bother|trouble|have|even|being|i)|can (?:i|we|you) (?:please |just |now )?(?:go|get|have|close|stop|pay|leave|sleep|not|drop)|so we can (?:all )?(?:go|get)|take it any further|any further|peace|god bless|inshallah|no hard|what's the point`,
  ),
  cue(
    'leave',
    `see (?:you|u|ya|yous)|good ?(?:night|bye|day|afternoon|evening|luck)|bye|cheers|take care|have a (?:good|nice|lovely|great)|thank you for (?:your time|calling|ringing|coming|writing)|thanks for (?:your time|calling|ringing|coming|nothing)|i'(?:m|ll) (?:off|away|be off|go|have to|get back)|(?:got|have|need) to (?:go|run|get|dash)|anyway|speak (?:soon|later|then)|talk (?:soon|later)|moving on|next (?:item|point|question|file|slide|one|topic|case)|shall we (?:go|get|move|start|carry)|what's next|love to|regards to|say hi|pint|another one to see`,
  ),
  cue(
    'self-blame',
    `i'm (?:just |only |probably |maybe |sure i'm |being |too |so |such |a |an |no |bad |not |always |the |merely )+(?:sensitive|silly|stupid|daft|slow|old|emotional|misery|difficult|paranoid|fussy|picky|martyr|villain|problem|dramatic|nobody|fool|idiot|moaner|number|woman|man|mum|mother|student|driver|farmer|good (?:with|at)|bad|hard work|clever|expert|nuisance|bother|fuss|unreasonable|oversensitive|imagining|confused|tired)|i (?:should|shouldn't|could) (?:have|of|just|not|never|count|be)|silly me|my (?:own )?(?:mistake|fault|silly|bad)|i was (?:wrong|silly|stupid|being|out of line)|i don't know (?:why|what|anything|how)|i overreact(?:ed)?|making a fuss|moaning|too (?:sensitive|slow|old|emotional|fussy)|who do i think|bad at`,
  ),
  cue(
    'hedge',
    `(?:i|i'd|we|one|you)(?: would| could| might| do| 'd)? (?:guess|suppose|s'pose|spose|reckon|imagine|assume|think|believe|expect|dare say|daresay|fancy|presume|gather|say so)|suppose(?: so)?|i mean|probably|maybe|perhaps|possibly|presumably|conceivably|more or less|kinda|kind of|sorta|sort of|ish|good enough|close enough|near enough|whatever|mostly|largely|by and large|roughly|broadly|loosely|basically|essentially|approximately|about|there or there ?abouts|there ?abouts|in (?:a (?:way|sense|manner)|essence|some ways|principle|the main|general|outline|so many words|broad)|to (?:a|some) (?:degree|extent)|(?:sounds?|seems?|looks?|feels?) (?:about |more or less |kind of |kinda |pretty |fairly |roughly )?(?:right|fair|ok|fine|like (?:it|that|me)|accurate|close|reasonable|plausible)|could be|might be|may be|must be|(?:something|somewhat|sort of|a (?:little|bit)|almost|nearly|kinda) (?:like|along|in|similar|so)(?: (?:that|this|it|those|these|so|the))?|along (?:those|these) lines|that sort of thing|it'll (?:do|pass|serve)|(?:will|would|'ll|just about|have to) do|near as|as (?:good|near|close|well) as|up to a point|can live with|dunno|idk|dont know|not sure|meh|eh|hm+|mm+|mhm|so they say|for the (?:most|main) part|on the whole|all things considered|all in all|don't see why not|pretty (?:much|close|near)|p much|fair(?:ly)? (?:enough|close|accurate|summary|description|characterisation|guess)|close(?:ish)?|one (?:way|version|aspect|could|might|reading)|a (?:version|decent|fair|reasonable|rough|passable|good) (?:of|stab|attempt|effort|go|guess|approximation|way|summary|version|description)|in that (?:area|direction|region|neighbourhood)|in the (?:right |general )?(?:area|direction|region|neighbou?rhood|ballpark|vicinity)|ballpark|getting (?:warm|there|close)|warm(?:er)?|resembles|passable|tolerable|acceptable|adequate|when you put it|if you (?:want|must|like|will)|let(?:'s| us) say|say (?:yes|so)|happen|aye well|well (?:yes|yeah)|as (?:they|you might) say|sometimes|partly|a bit|a little|out of (?:10|ten)|ask me (?:again|when|later|tomorrow)|i've heard (?:it )?(?:worse|better)|could be (?:worse|better)|like (?:that|so) only`,
  ),
  cue(
    'not-wrong',
    `(?:not|isn't|wasn't|wouldn't be|nothing|hardly|never|no|nor|none of it(?:'s| is)?|ain't) (?:(?:really|exactly|entirely|completely|so|too|that|very|all that|far|a million miles|wildly|particularly|necessarily|the|a|any|much|off|terribly|strictly|an?|call it|say it's|say that's|it's|is) ){0,3}(?:wrong|far off|far out|off|bad|unfair|inaccurate|untrue|incorrect|a million miles|mistaken|misunderstood|worst|lie|false|unreasonable|unkind|half bad|dissimilar|fight|quarrel|argue|complain|object(?:ion)?|disagree(?:ment)?|dispute)|(?:can't|won't|couldn't|wouldn't|don't|i'd not|not going to|wouldn't want to|i'll not|shan't) (?:really |much |exactly )?(?:argue|complain|quarrel|disagree|object|fault|fight|say no|deny|dispute|lose sleep)`,
  ),
  cue(
    'confirm',
    `(?:that's|it's|this is|that was|it was|which is) ${SO}(?:${EXACT}|right|correct|it(?! not)|true|accurate|the (?:point|one|truth|whole|story|crux|heart|size|nub|situation|long|case|way|very|sum|essence|picture|thing|lot|matter)|how (?:it|i|we|it's)|what (?:i|we|it|happened|they|he|she|'s)|my (?:point|whole|position|case|life|worry|view|entire|grievance|issue|complaint)|our (?:point|position|case|grievance|view|concern)|me|us|(?:exactly|precisely|just) (?:it|what|how|right|the|my|why|where|our)|all (?:of )?it|so|a (?:perfect|fair summary|faithful|complete|correct)|all (?:i|we))|${EXACT}
(?:absolutely|completely|quite|entirely|perfectly|totally|very|so|dead|just|all) (?:right|correct|true|accurate|so|fair|agree)|you(?:'ve| have|ve|'re)? (?:really |finally |actually |just |exactly |absolutely |completely |fully |perfectly |do |all |clearly )?(?:got|nailed|understood|understand|captured|summed|hit|grasped|heard|see|follow|have|get|described|named|found) (?:${IT}|the nail|right|exactly|perfectly|my|our|completely|better|correctly|precisely|well)|you (?:do )?(?:understand|understood|get it|got it|listened|heard|have it|follow)|got it in one|in one(?= [.,!]|$)|(?:nailed|hit) it|(?:couldn't|could not|can't|couldnt|wouldn't|never) (?:have |of |a )?(?:said|put|say|be|phrase|phrased|written|word|worded|improve|describe|described|add|explain|explained)(?: it| that| this| on)?(?: any)?(?: (?:better|plainer|clearer|it|on|anything))?|better than (?:i|me|my|we|any)|word for word|every (?:word|single|syllable|bit|part|line)|in a nutshell|(?:a )?(?:perfect|excellent|faithful|complete|correct|exact|accurate|precise|true) (?:summary|statement|account|description|picture|reading|version)|nothing to (?:add|change|correct|alter|quarrel)|no(?:thing)? (?:notes|corrections?|additions|amendments|changes|quarrel|complaints?)|(?:wouldn't|would not|won't|don't|not|nor) (?:need to )?(?:change|alter|touch|add|move|strike|amend) (?:a|one|any|it|that)(?: (?:single|word|thing|comma|line|syllable|anything))?|i couldn't add|not a (?:word|syllable|comma|single|thing|bit)(?: (?:of it|out of place|wrong|to))?|to a t|to the (?:letter|life|last|comma|inch|penny)|finally|at last|about time|amen|hallelujah|agreed|confirmed?|correct|accurate|affirmative|affirm|precisely|exactly|indeed|quite(?: so)?(?= [.,!]|$)|just so|it is so|exactly so|even so|true|all true|the (?:whole )?truth|the (?:very )?(?:same|heart|crux|nub|words?)|my (?:exact |very |own )?(?:words|thoughts|feelings|feeling|point)|(?:frame|print|keep|sign|publish|minute) (?:it|that|this)|write (?:it|that) down|put (?:it|that) in (?:the )?(?:minutes|writing|report)|(?:that|this)(?= [!.]+ |$| [!]+)|hear hear|bingo|bullseye|jackpot|touché|💯|🎯|✅|👍|word(?= [.!])|facts|preach|same here|i (?:fully |completely |entirely )?(?:agree|confirm)|we (?:agree|confirm)|stet|ditto|all of (?:it|that|the above)|both|on (?:all|both) (?:counts|points)|(?:it|that|he|she|they|we|i|you) (?:did|do|does|was|were|has|have|is|are|am)(?= [.,!]|$)|sure is|sure did|damn right|too right|bang to rights|that it is|is that|like (?:it|you) (?:is|say|said|says)`,
  ),
  cue(
    'thanks',
    `(?:thank you|thanks|grateful|obliged|appreciate|cheers|bless you) (?:(?:so|very|much|you|a lot|kindly|i'm|for|that|to) ){0,3}(?:for (?:saying|hearing|listening|asking|putting|seeing|getting|understanding|that|it|this|the|reading|naming|taking)|for|to|that)|thank (?:god|christ|you|goodness|heavens)|(?:the )?(?:first|only) (?:person|one|time|people|doctor|man|woman|to)|someone (?:gets|who|finally)|somebody (?:gets|who|finally|said)|it (?:means|feels|helps)|i(?:'m| am) (?:relieved|glad|grateful|obliged|pleased|happy)|relie(?:f|ved)|glad`,
  ),
  cue(
    'moved',
    `oh (?:my )?(?:god|christ|lord|wow|gosh)|omg|wow|god(?= [.,!])|welling up|(?:i'm|you've got me|nearly|almost|making me|set me|i) (?:cry(?:ing)?|tears?|shaking|welling|off)|crying|tears|goosebumps|😭|🥲|🥺|❤️|🙏|i(?:'ve)? (?:haven't|hadn't|never) (?:said|told|heard|put|found)|(?:been|was) (?:trying|waiting|wanting) to (?:say|hear|tell)|couldn't find the words|out loud|hearing (?:it|that|you)|hurts to hear|hits|that got me|you know what`,
  ),
  cue(
    'sarcasm',
    `oh (?:yes|sure|right|great|brilliant|wonderful|lovely|how|of course|absolutely|that's|please|really|good)|(?:yeah|yes|sure|right|ok) ,? (?:right|because|course|naturally|and (?:pigs|i'm|my))|sure ,? (?:because|that's|i'm|why)|right ,? because|as if|because (?:obviously|clearly|of course|naturally)|(?:how|very) (?:convenient|kind|generous|lovely|nice|touching|sweet|noble|thoughtful|moving|big of)|slow clap|👏|🙄|thanks for nothing|ha ha|haha|lol|ha|congratulations|bravo|poor (?:you|little|old)|i'm (?:just |so |only )(?:so |over)|obviously|clearly|of course (?:it|you|i|they|he|she|we|that)|what a (?:surprise|shock|shame|relief|coincidence)|surprise surprise|silly me|god forbid|heaven forbid|my heart bleeds|" [^"]{1,60} "|you must be|you'd like that|nice try|good one|is that what|is it (?:now)?|so i'm|funny (?:how|that)`,
  ),
  cue(
    'procedure',
    `noted|(?:duly )?(?:received|acknowledged|logged|recorded|seen|read)(?= [.,]| with| and)|(?:please )?(?:find )?attached|see attached|enclosed|kindly|(?:please|pls) (?:send|submit|advise|confirm|use|see|refer|treat|direct|forward|note|provide|complete|contact|mark|resend|share|cc|copy|be advised)|point of order|quorate|agenda|minutes (?:of|from)|(?:without prejudice|reserve(?:d|s)? (?:our|my|all|the|its)|clause|section \\d|form \\S{1,6}|counsel|instructions|deadline|reference number|case number|ticket number|ticket|ref)|(?:in|by|via|put it in|to) (?:writing|e ?mail|post|letter|an email)|(?:get|come|came|circle|be) back to (?:you|me|us|this)|take (?:it|this|that) (?:back|offline|away|up|under)|(?:i'll|we'll|i will|i shall|let me|i'd like to|i need to|need to|i have to|i'll have to|we need to|we shall|we will|i must) (?:think|sleep|consult|check|ask|speak|talk|run|pass|forward|look|consider|review|discuss|revert|see|call|ring|read|get back|come back|confirm|take|put|raise|have to|need|reply|respond|answer)|sleep on it|think about (?:it|that)|give me (?:a|some|until|time)|more time|(?:speak|talk) to (?:your|the|a|my|someone|somebody)|(?:your|a) (?:supervisor|manager|boss|superior)|(?:someone|somebody) (?:else|with|from|who|in)|business days|our position|no comment|i'd rather not|not (?:prepared|ready|going|willing|able|doing|now|here|today)|nothing to say|next (?:week|month|meeting|monday|tuesday|wednesday|thursday|friday)|meeting|schedule|call (?:me|back|you)`,
  ),
  cue(
    'aside',
    `(?:hang|hold) on|one (?:sec|second|moment|minute)|two secs?|(?:a|just a|gimme a|one) (?:sec|second|moment|minute|mo|min)|brb|afk|bbl|wait(?= [.,!]|$)|(?:my|the|someone's|somebody's) (?:\\S{1,12} )?(?:is|'s)? ?(?:calling|ringing|at the door|on the phone|crying|waiting|here|arrived|beeping|boiling|barking)|(?:phone|bell|door|kettle|alarm|signal|line|battery|buzzer)(?:'s| is)? |can't (?:talk|speak|hear|read|type|open|see)|driving|(?:lost|cut|breaking|dropped) (?:you|off|up|out)|bad (?:line|signal|connection)|(?:you're|you) (?:on mute|breaking|frozen)|by the way|btw|incidentally|speaking of|separately|while (?:i've|you're|we're|i|you)|on another (?:note|matter|subject)|(?:another|different) (?:matter|thing|subject|topic)|before i forget|oh (?:and|by|hello|hi|hey|,)|hello|hi|hey|sorry ,? (?:who|what|i|bed|can|could|wrong|just|the)|wrong (?:number|chat|person|window|thread)|(?:what's|how's|where's|who's|is) (?:the|your|that|his|her) |did you (?:see|get|bring|hear|know|watch|find|send|read|move|remember)|weather|rain(?:ing)?|lunch|dinner|tea|coffee|drink|parking|bus|train|wifi|password|toilet|keys?|birthday|biscuits?|\\*[^*]{1,40}\\*`,
  ),
  cue(
    'ask-back',
    `(?:who|what|when|where|which|why|how|whose|whom)(?:'s|'re|'d)? (?:(?:\\S{1,16}) ){1,14}\\?|(?:are|is|was|were|do|does|did|have|has|can|could|would|will|should|shall|may|am|aren't|isn't|don't|didn't|haven't) (?:you|i|we|he|she|they|it|there|that|this|your|my|the|our|any|anyone|anybody|someone) (?:(?:\\S{1,16}) ){1,16}\\?`,
  ),
  cue(
    'attack',
    `typical(?: of you)?|you (?:people|lot|always|never|guys|all)|who do you think|how dare|(?:so )?(?:patronising|condescending|smug|arrogant|rude|insulting|cheek|nerve|audacity|shameful|shameless)|the (?:cheek|nerve|gall)|don't (?:you )?(?:patronise|lecture|talk|speak|tell|start|come|give me|you|start with|psychoanaly\\S{1,4}|therap\\S{1,6})|(?:stop|quit) (?:talking|parroting|repeating|summari\\S{1,4}|reading|being|putting|trying|with)|spare me|save (?:it|your)|(?:is|are) (?:this|that|you) (?:a joke|serious|for real|reading|a bot|a robot|a real)|(?:a|some) (?:script|bot|robot|course|textbook|therapist|parrot|workshop)|you(?:'ve| have) (?:been|a|some|got) (?:told|trained|nerve|cheek|some|a nerve|on)|(?:your|that|this) (?:kind|voice|tone|course|little|script|nonsense|attitude|trick)|since when|easy for you|rich coming|look who|says you|ask yourself|you started|your fault|blame|ashamed`,
  ),
  cue(
    'deny',
    `(?:i|we)(?:'ve| have|'d| had) (?:never|not) (?:said|mentioned|claimed|asked|complained|wanted|meant|told)|(?:nobody|no one|noone|none of us) (?:(?:has|have|had|ever|here|even) ){0,2}(?:said|says|claimed|claims|asked|mentioned|told|spoke|speaks|talks|talked|wants|wanted)
(?:both|all|all of it|all of this|everything|every word|the lot|the whole (?:lot|thing)|each of them|most of it) (?:(?:is|are|was|of (?:it|them)|would be|quite|just|plain|simply) ){0,3}(?:wrong|false|untrue|unfair|invented|made up|nonsense|lies|rubbish|twisted)|mostly wrong|much too (?:mild|mildly|weak|kind|kindly)
(?:i|we) (?:(?:must|have to|do|would|will|can only|firmly|hereby) ){0,2}(?:object|deny|dispute|disagree|contradict|protest)`,
  ),
  cue(
    'portrayed',
    `(?:make|makes|made|making|paint|paints|painted|painting) (?:it|me|us|him|her|them|this|that) (?:out|sound|seem|look|appear|feel|into|as|like|the|an|a)|as (?:if|though)|like (?:i|we)(?:'m|'re|'d| was| were| had| am| are)|your (?:own )?(?:words?|version|twist|story|reading|interpretation|take)|not (?:my words?|mine)|(?:another|one more) (?:of your|twist)|twists?|twisted|twisting|spin|distort\\S{0,4}|(?:as|how|that|the end that|the bit that|what) (?:it |you )?(?:suits|pleases) you|you(?:'d| would) (?:have me|like me|like that|like to|rather)
(?:tell|tells|told|telling|explain|explains|explaining) me (?:what|how|that|who|where|why) (?:i|i'm|i've|i'd|my)|(?:so|and) now (?:i'm|it's|i|it|we|you|my|he|she|they)|turn(?:s|ed|ing)? (?:it|this|that|me|us|everything|my \\S{1,12}|our \\S{1,12})|you(?:'re| are)? (?:talk|talking|speak|speaking|write|writing|act|acting|sound|say it|put it|read it) (?:of|as|like|about)|(?:dressed|dress) (?:it |that |me )?up|(?:i|we) (?:spoke|speak|said|wrote|talk|talked|asked|meant) (?:of|about|for)? ?(?:something|another|nothing|no such)|what i (?:meant|said|mean|say|asked|wrote)|which i (?:never|didn't|don't)|(?:put|putting|puts) (?:it|words|that|this|me)`,
  ),
  cue(
    'edit',
    `(?<=(?:^|[.,;:!?–—-] |please |kindly |pls |do |and |only |just |but |yes |so |can you |could you |would you |must |should |let's |to ))(?:add|adding|put|write|include|mention|note|insert|change|replace|make|say|call|name|quote|cross|strike|leave out|delete|remove|correct|swap|move|count|underline|record|state|set|fix|amend|specify|take (?:it|that|this|the \\S{1,12}) (?:out|off|away)|take out)
(?:please|kindly|pls) (?:add|put|write|include|mention|note|insert|change|replace|make|say|call|name|quote|cross|strike|delete|remove|correct)|(?:should|must|ought to|needs to|has to|want|wanted|would have|like) (?:(?:it|that|this|to|be|also|this|them) ){0,3}(?:in there|in it|included|added|named|mentioned|recorded|noted|changed|first|next to it|put in|struck|removed|corrected)|(?:instead|in fact|to be (?:honest|fair|precise|exact)|strictly)|not \\S{1,14} [.,]|\\S{1,14} , not \\S{1,14}`,
  ),
  cue(
    'omits',
    `(?:it|that|this|the summary|your \\S{1,12}|you|which you|the part you)(?: still| also|'ve| have)? (?:leaves?|left|leaving) (?:out|off)|(?:leaves?|omits?|forgets?|skips?|misses|lacks?|ignores?|glosses|overlooks?) (?:that|the|how|one|out|my|what|over|to|a)|(?:doesn't|does not|didn't|did not|don't|nor does it|nor did you) (?:say|mention|capture|include|cover|contain|reflect|show|tell|count|name)|(?:is|are|was|were|isn't|be) (?:also )?(?:missing|absent|left out|not (?:in it|there|mentioned))|(?:apart|aside) from|bar (?:one|the|that)|save (?:that|for)|other than that|the rest (?:is|stands|stays|holds|may|of it|i)|otherwise`,
  ),
  cue('nod', `(?:👍|👌|✅|☑|✔|🆗|🤝|🙂|😊|😀|😃)\\S{0,4}|thumbs up|lgtm`),
  cue('confirm', `(?:💯|🎯|❣|❤|💙|🥹)\\S{0,3}`),
  cue('hedge', `(?:🤷|😐|😑|🤔|😶|😬|🫤)\\S{0,8}`),
  cue(
    'sarcasm',
    `(?:🙄|😒|🙃|🤡|😏|🤦|🤨)\\S{0,8}|oh ,? (?:bravo|splendid|superb|marvellous|perfect|very|nice|now|so|fine|clever)|now (?:he|she|they|you|we're) (?:finally )?(?:understands?|gets?|knows?|listens?|sees?|hears?|getting)|wow ,? (?:ok|so|thanks|great)|splendid|charming|how (?:clever|witty|wise|deep|observant)|charge me for`,
  ),
  cue(
    'praise',
    `you(?:'ve| have|'ve got| have got| got)? (?:a|made (?:a|your)) (?:good |fair |valid |strong |kind |fine |sharp )?(?:points?|heart|ear|tongue|head|mind|eye|pen|way)|point (?:made|taken|well made)|touché|touche|the last word|angels?|(?:listen(?:ed)?|speak|spoke|talk) (?:so |very |ever so )?(?:well|nicely|beautifully|kindly)|good (?:listener|ear|heart|man|woman|person|people|boss|friend)|hats? off|chapeau|kudos|i bow|bow to|defer to|(?:decent|kind|clever|educated|polite|jolly|smart|wise) (?:man|woman|person|people|lady|gentleman|soul)|(?:we|us|i) (?:\\S{1,12} )?(?:don't|doesn't|do not) (?:count|complain|matter)|(?:shouldn't|mustn't|can't|won't|don't|do not) (?:complain|grumble|moan|fuss)|(?:you|u) (?:always|people|lot|gentlemen|guys|folks|consultants|lawyers|experts)|who (?:am i|are we)|keep (?:it|the \\S{1,12})|(?:you're|you|your) (?:the one with|everything|fairness itself|ever so|so (?:good|kind|nice|clever|smart)|a (?:good|kind|great))`,
  ),
  cue('no', `no|nope|nah|none(?: of it| of that)?|not|nothing|zero|neither|never`),
  cue(
    'assent',
    `yes|yeah|yep|ok|sure|fine|right|correct|true|aye|absolutely|definitely|totally|certainly|of course|mhm|uh huh|alright|all right|okay|ja|si|sí|oui|da|tak|naturally|roger|very well|fair`,
  ),
];
