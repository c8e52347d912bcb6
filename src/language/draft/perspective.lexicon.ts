/** What a word of the author's becomes on the summariser's side. */
export const TURNS: ReadonlyMap<string, string> = new Map([
  ['i', 'you'],
  ['me', 'you'],
  ['my', 'your'],
  ['mine', 'yours'],
  ['myself', 'yourself'],
  ["i'm", "you're"],
  ["i've", "you've"],
  ["i'd", "you'd"],
  ["i'll", "you'll"],
  ['we', 'you'],
  ['us', 'you'],
  ['our', 'your'],
  ['ours', 'yours'],
  ['ourselves', 'yourselves'],
  ["we're", "you're"],
  ["we've", "you've"],
  ["we'd", "you'd"],
  ["we'll", "you'll"],
  ['your', 'my'],
  ['yours', 'mine'],
  ['yourself', 'myself'],
  ["you're", "I'm"],
  ["you've", "I've"],
  ["you'd", "I'd"],
  ["you'll", "I'll"],
]);

/** After these, "you" in the author's words is always an object: "without you". */
export const PREPOSITION =
  /^(of|to|for|with|without|from|by|at|on|about|between|behind|against|upon|towards?|near|around|beside|under|over)$/;

/** After these, "you" is an object unless a verb follows: "told you", "told you were". */
export const BEFORE_OBJECT =
  /^(than|like|told|tell|tells|asked|ask|gave|give|gives|sent|send|show|showed|see|saw|call|called|help|helped|pay|paid|owe|let|make|made|trust|want|need|know|thank|and)$/;

/** Before these, "you" is an object: "sent you the list". */
export const AFTER_OBJECT =
  /^(to|for|of|in|on|at|by|with|about|when|because|if|that|and|or|again|so|too|a|an|the|my|our|this|last|before|after|until)$/;

/** Verbs in a form that a subject stands before. */
export const FINITE =
  /^(is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|cannot|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|mustn't|comes?|came|takes?|took|goes|went|gets?|got|makes?|made|needs?|wants?|costs?|cost|lost|loses?|pays?|paid|holds?|held|says?|said|tells?|told|knows?|knew|sees?|saw|thinks?|thought|keeps?|kept|gives?|gave|finds?|found|feels?|felt|means?|meant|runs?|ran|sells?|sold|fell|falls?|rose|rises?|fails?|sends?|sent|seems?|works?|stands?|stood|counts?|ends?|leaves?|left|puts?|begins?|began|sits?|sat|brings?|brought|becomes?|became|buys?|bought|owes?|shows?|wrote|broke|chose|drew|drove|ate|flew|forgot|froze|grew|hid|hit|hurt|led|lent|let|met|read|rang|shook|shut|slept|spoke|stole|stuck|taught|tore|threw|woke|wore|won|understood|built|caught|dealt|fought|heard|laid|split|spread|struck|swore|swept|fit|quit|set|bet|bought|breaks?|happens?|looks?|matters?|depends?|hurts|helps?|starts?|stops?|changes?|stays?|turns?|calls|asks|moves?|belongs?|remains?|opens?|closes|hits|writes?|reads|sounds|thinks|likes|loves|hates|treats|ignores|decides?|believes?|expects?|understands|remembers|forgets|refuses|owns|lives?|goes|does|lies|lay|drips?|leaks?|rings|grows|drives|answers|waits|it's|that's|there's|he's|she's|who's|i'm|i've|i'd|i'll|we're|we've|we'd|we'll|you're|you've|you'd|you'll|they're|they've|they'd|they'll|[a-z]{3,}ed)$/;

/** A point noted without its subject: "wants a repair date", "is not withholding rent". */
export const BARE_VERB =
  /^(is|isn't|was|wasn't|has|hasn't|does|doesn't|wants|needs|asks|fears|worries|hopes|wishes|prefers|cannot|can't|can|could|couldn't|would|wouldn't|will|won't|must|accepts|offers|insists|denies|thinks|believes|feels|knows|sees|pays|lost|bought|paid|told|reported|asked|found|came|went|had|did|didn't|never|had to|doubts|expects|refuses|agrees|suggests|says|trusts|likes|dislikes|rang|keeps|kept|wrote|sold|gave|gives|sent|sends|made|takes|took|got|gets|felt|lives|owes|loves|hates|lacks|raised|waited|waits|carries|carried|called|remembers|understands|insisted|promised|promises|stopped|returned|abstained|makes)$/;

/** Verb forms of the third person, and those after "you". */
export const THIRD_TO_SECOND: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ["isn't", "aren't"],
  ['was', 'were'],
  ["wasn't", "weren't"],
  ['has', 'have'],
  ["hasn't", "haven't"],
  ['does', 'do'],
  ["doesn't", "don't"],
  ['denies', 'deny'],
  ['worries', 'worry'],
]);

/** Words that begin a sentence with a capital and are no names; the closed classes are known elsewhere. */
export const COMMON_OPENER =
  /^(someone|somebody|something|anyone|anybody|anything|any|either|neither|here|perhaps|maybe|sometimes|often|although|though|instead|besides|otherwise|it'll|that'll|what's|who's|where's|how's|here's|nobody's|everyone's|whoever|whatever|whenever|wherever|several|few|enough|much|another|other|others|later|earlier|soon|ever|again|yesterday|tomorrow|tonight|over|under|around|about|near|during|despite|unlike|like|unless|until|whether|although|once|money|time|work|part|people|customers|children|kids|yet|otherwise|meanwhile|apparently|finally|recently|suddenly|the|a|an|this|that|these|those|it|it's|its|there|there's|they|he|she|you|your|yours|my|nobody|no|not|none|every|everyone|everything|each|all|some|any|many|most|more|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|first|second|last|if|when|while|since|before|after|until|because|for|from|at|in|on|by|with|without|as|to|of|what|who|how|why|where|which|people|things|now|then|today|only|even|just|you're|you've|you'd|you'll|our|their|his|her|half|both|being|having|getting|last|next|nothing|once|twice|please|never|always|still|already)$/;

/** Forms of "be" after "I", and those after "you". */
export const TO_BE: ReadonlyMap<string, string> = new Map([
  ['am', 'are'],
  ['was', 'were'],
  ["wasn't", "weren't"],
]);

/** Verbs as they stand after "you": with one of these behind it, "you" is a subject. */
export const BASE_VERB =
  /^(want|need|care|hate|like|love|believe|trust|think|know|see|say|make|keep|get|give|take|go|come|do|use|work|live|pay|run|put|let|ask|tell|call|feel|find|look|mean|treat|try|talk|expect|owe|own|have|hear|understand|remember|forget|decide|choose|blame|ignore|listen|write|answer|promise|agree|refuse|plan|hope|wish|sell|buy|send|bring|leave|stay|stop|start|change|hold|hide|play|push|wait|show|act|sit|stand|speak)$/;

/** May stand between a subject and its verb. */
export const ADVERB =
  /^(just|only|really|always|never|still|even|also|simply|actually|probably|both|all|already|now|then|often|usually|somehow|clearly|obviously|suddenly|once|soon)$/;

/** Verbs that open a request without a subject, where one of `AFTER_IMPERATIVE` follows: "close it at ten". */
export const IMPERATIVE =
  /^(take|put|give|send|tell|show|close|make|let|pay|keep|stop|look|come|bring|ask|call|check|fix|leave|move|sign|write|use|get|go|do|don't|wait|read|think|try|turn|return|remove|hold|open|answer|say|listen|cancel|refund|forward|add|cut|drop|talk|speak|meet|be|just|never mind|forget|remember|believe|trust|understand|imagine|consider|note|mind|watch|find|split|share)$/;
/** What follows the verb of a request. */
export const AFTER_IMPERATIVE =
  /^(the|a|an|it|me|us|my|our|your|this|that|these|those|them|him|her|to|on|off|down|up|in|out|back|for|with|by|at|no|all|only|everything|everyone|someone|somebody|half|away|over|please|now|it's|yourself|yourselves|one|what|whatever|how|whether|if|it|your|sure|not|be|careful|reasonable|fair|honest|take|put|give|send|tell|pay|keep|stop|make|leave|let)$/;

/** "Good afternoon Mrs Dunmore," and "With respect, Ms Rau,": said to somebody before anything is said. Names have capitals. */
export const GREETING =
  /^(?:(?:[Gg]ood (?:morning|afternoon|evening)|[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)(?: (?:all|both|everyone|team|there|(?!I\b)\p{Lu}[\p{L}.'-]*)){0,3}|[Ww]ith (?:all )?(?:due )?respect(?:,? (?:(?!I\b)\p{Lu}[\p{L}.'-]*)){0,2})\s*[,!:–—]+\s*/u;
/** What people say before they say it; the sentence is whole without. The words come with what parts them from the rest. */
export const LEAD =
  /^(?:(?:and|but|or|so|also|then|because|cause|cos|well|yes|yeah|no|nope|ok|okay|right|look|see|listen|honestly|frankly|seriously|obviously|please|anyway|sorry|lol|oh|ah|hmm|hi|hello|hey|again|lastly|finally|firstly|secondly|i mean|you know|you see|to be honest|to be fair|to be clear|in all honesty|for me|for what it's worth|the thing is(?: that)?|the point is(?: that)?|the truth is(?: that)?|all i'm saying is(?: that)?|what i'm saying is(?: that)?|what i mean is(?: that)?|it's just(?: that)?|it is just that|i just think(?: that)?|i'm just saying(?: that)?|as i said|like i said|as you know|if i'm honest)(?:\s*[,:;.!–—-]+\s*|\s+))/iu;
