/** One pressure class of method 9.2: its name, how it may land, and the patterns (see `compileCues`) that show it. */
export interface PressureRule {
  readonly name: string;
  readonly received: string;
  readonly patterns: readonly string[];
}

/** Macros for the patterns below. */
export const PRESSURE_MACROS: Readonly<Record<string, string>> = {
  youare: "(?:you're|you are|you were|you've been|you lot are|you people are|you always are|your lot are)",
  very: '(?:(?:a|an|the|such|so|just|nothing|all|both|always|being|really|too|completely|totally|utterly|absolutely|simply|most|very|bloody|damn|fucking|quite|clearly|obviously|frankly|but|more|than|only|another|little|complete|total|right|proper|bunch|of) )',
  insult:
    '(?:horrible|awful|terrible|nasty|vile|disgusting|pathetic|stupid|lazy|useless|selfish|arrogant|incompetent|greedy|childish|petty|dishonest|unprofessional|heartless|cruel|ignorant|hopeless|worthless|spineless|shameless|ungrateful|manipulative|two-faced|toxic|delusional|unreasonable|impossible|ridiculous|irresponsible|liar|liars|thief|thieves|cheat|cheats|crook|crooks|idiot|idiots|fool|fools|moron|morons|coward|cowards|bully|bullies|hypocrite|hypocrites|clown|clowns|joke|disgrace|fraud|frauds|parasite|parasites|snake|rat|pig|monster|narcissist|psycho|loser|losers|leech|jerk|bastard|bastards|scum|trash|rubbish|amateur|amateurs|embarrassment|waste|shambles|slumlord|tyrant|brat|snob|bitch|asshole|arsehole|dickhead|wanker|prick|stubborn|paranoid|crazy|insane|mad|mental|sick|hysterical|insufferable|con man|con men|con artist)',
  time: '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow|noon|midnight|#|then|the end|end of|close of|next|this|january|february|march|april|may|june|july|august|september|october|november|december)',
  iwill: "(?:i'll|we'll|i will|we will|i shall|we shall|i'm going to|we're going to|i am going to|we are going to)",
  authority:
    '(?:court|lawyers?|solicitors?|police|press|papers?|newspapers?|tribunal|ombudsman|regulator|boss|bailiffs?|immigration|tax office|social services|landlord|wife|husband|employer|school)',
};

/** The classes P1–P12 (method 9.2). P13 (repeated ask) and P14 (flooding) need the thread, not one text. */
export const PRESSURE_RULES = {
  P1: {
    name: 'threat',
    received: 'a threat',
    patterns: [
      "(?:you'll|you will|you're going to|you are going to) (?:be sorry|regret|pay for|wish you|find out what|see what happens|never work|never see|be hearing|hear from my|lose everything|get what)",
      'see you in court',
      'or else',
      '<iwill> <g3>(?:destroy|ruin|finish|bury|expose|crush|break|sue|report|make you pay|make sure you|make sure everyone|make your life|tell your|tell everyone|see you in|drag you|take you to|have you|get you fired|call the police|go to the (?:press|police|papers|council|court)|post (?:it|this|everything|your))',
      "if you (?:don't|do not|won't|refuse|fail|keep|dare)<g12> (?:<iwill>|i'm|we're|you'll|you will)",
      "(?:be|is|'d be|would be) (?:such |so |a |an |very |really |quite )*(?:shame|pity|awful|terrible|unfortunate|nuisance|awkward) if",
      "(?:you'd|you had) better (?:not|watch|be careful|think|hope|remember|start)",
      '(?:watch your (?:back|step|mouth)|know where you live|accidents happen)',
      "i(?:'d| would) (?:hate|be sorry) (?:for|to see|if)<g6> (?:something|anything|your|you|everyone|it|the)",
    ],
  },
  P2: {
    name: 'ultimatum',
    received: 'an ultimatum that leaves only yes or a break',
    patterns: [
      'take it or leave it',
      'like it or (?:lump it|leave|not)',
      '(?:final|last|best and final) (?:offer|word|chance|warning|answer)',
      "(?:that's|this is) (?:final|my last|our last|non-negotiable|not negotiable)",
      'non (?:-)? negotiable',
      'my way or the highway',
      "(?:you have|you've got|i'll give you|we'll give you|i give you|we give you) (?:until|till) <time>",
      "(?:by|before|until) <time><g6> or (?:i|we|i'm|we're|i'll|we'll|the|it|you|else)",
      "either you<g10> or (?:i|we|i'm|we're|i'll|we'll|you|the|it)",
      "or (?:i|we)(?:'m|'re|'ll| will| am| are)? (?:walk|walking|leave|leaving|out|quit|pull|cancel|stop)",
      'no ifs',
      'yes or no[ ,.?!]',
    ],
  },
  P3: {
    name: 'urgency',
    received: 'urgency made by one side',
    patterns: [
      '(?:sign|decide|accept|agree|confirm|pay|answer|commit|say yes|book)(?: \\S+){0,3} (?:right now|now|today|this minute|on the spot|here and now|immediately|straight away)(?= [.!?,])',
      '(?:only|last) (?:today|chance|slot|one left|day)',
      '(?:today|tonight) only',
      "(?:offer|price|deal)<g3> (?:expires|ends|is gone|goes|lapses|won't last)",
      'before (?:i|we) change (?:my|our) mind',
      "(?:don't|no need to|stop) (?:overthink|think about it|overthinking|thinking)",
      'what is there to think about',
      "(?:everyone|everybody)(?:'s| is) waiting",
      'while (?:it lasts|stocks last)',
      'just (?:sign|say yes|put your name|tick the box|initial)',
    ],
  },
  P4: {
    name: 'power',
    received: 'a display of power over somebody who depends on it',
    patterns: [
      'you (?:need|depend on|rely on) (?:us|me|this)<g3> (?:more than|not the other)',
      'you need (?:us|me) more',
      "you(?:'re| are) (?:in no position|lucky|not in a position)",
      "you (?:have|'ve got) no (?:choice|alternative|other option|option|leverage|plan b)",
      "you can't afford (?:to|not|a|this|another|that)",
      'without (?:us|me) you',
      "beggars can't",
      "(?:we|i) (?:hold|have|'ve got) (?:all )?the cards",
      "if i were you ,? (?:i'd|i would|i wouldn't)",
      "let's not pretend",
      '(?:nobody|no one) else (?:will|would|is going to|wants|can)<g4> you',
      '(?:we|i) can (?:easily )?(?:replace|find someone|find somebody|find another|do without) ',
    ],
  },
  P5: {
    name: 'blame',
    received: "blame, or a claim to know the other side's motives",
    patterns: [
      'you (?:always|never) (?!mind)(?:\\S+)',
      "(?:that's|this is|it's|that is) (?:all )?(?:your|their) (?:own )?(?:fault|doing|mess)",
      'because of you(?= [.!,?;])',
      "(?:that's|this is) (?:all )?(?:on|down to) you",
      "you (?:don't|do not|couldn't|clearly don't|obviously don't|never|just don't) (?:even )?(?:care|give a|bother|listen|respect)",
      'you only (?:care|think|want|ever)',
      'you (?:just|only) want',
      '(?:you people|you lot|your sort|people like you|your kind)',
      'typical (?:of you|you)',
      'you (?:knew exactly|know full well|knew full well|did (?:this|that|it) on purpose)',
      'as (?:usual|always) ,? you',
      "(?:you've|you have) (?:ruined|wrecked|destroyed|betrayed|failed|sabotaged|messed|screwed)",
    ],
  },
  P6: {
    name: 'deciding for them',
    received: 'a decision already made for the other side',
    patterns: [
      "surely you(?:'d| would| must| can| agree|'ll| will| see| don't| want)?",
      '(?:you|any reasonable person|anyone sensible|anybody) (?:must|has to|have to) (?:agree|admit|see|accept|understand)',
      "(?:don't|wouldn't|can't) you (?:agree|think it's only fair|want what's best|see that)",
      "you(?:'ll| will) (?:thank me|agree|see i'm right|come round)",
      "i(?:'ve| have) (?:already )?(?:decided|booked|signed you|told them you) (?:for you|you)",
      "(?:it's|it is) (?:obvious|clear|only logical) (?:that )?you (?:should|must|have|need)",
      "you know (?:i'm|we're|i am|we are|it's) right",
      'what you (?:really|actually) (?:want|need) is',
    ],
  },
  P7: {
    name: 'guilt or debt',
    received: 'guilt or a debt being called in',
    patterns: [
      "after (?:all|everything)<g2> (?:i|we)(?:'ve| have)?<g2> (?:done|did|gave|given|sacrificed|been)",
      'you owe (?:me|us|it to)',
      'if you (?:really )?(?:loved|cared|respected|valued|trusted)',
      "(?:i|we) (?:gave|sacrificed|have given|'ve given)<g4> (?:for|to) you",
      'how (?:can|could) you do this to (?:me|us)',
      "(?:i|we)(?:'d| would) (?:never )?(?:have )?(?:done|do) (?:it|the same|that) for you",
      'think of (?:what|all|everything)<g3> (?:i|we)',
      'the least you (?:can|could) do',
      "i(?:'m| am) (?:so )?disappointed in you",
    ],
  },
  P8: {
    name: 'social proof',
    received: 'being singled out against everybody else',
    patterns: [
      '(?:everyone|everybody|all the others|the whole \\S+|all of us|the rest of us)(?: else)?<g4> (?:agrees?|agreed|signed|accepted|thinks|knows|wants|except you|but you|apart from you)',
      "you(?:'re| are) the only (?:one|person|ones|side)(?= [.!,;?])",
      "you(?:'re| are) the only (?:one|person|ones|side) (?:who |that )?(?:still |always |ever )?(?:with a problem|against|left|not|has a problem|sees a problem|complain|complains|complaining|object|objects|objecting|refuse|refuses|refusing|disagree|disagrees|disagreeing|doesn't|does not|won't|will not|can't|cannot|thinks|wants|insists|minds|makes)",
      '(?:nobody|no one) (?:else )?(?:has a problem|complains?|complained|objects?|objected|sees it|agrees with you|thinks like|made a fuss|is making)',
      '(?:except|but|apart from) you(?= [.!,;?])',
      'any (?:normal|sane|decent|reasonable) (?:person|human|company|parent|neighbour)',
    ],
  },
  P9: {
    name: 'irritator',
    received: "praise of one's own offer, which tends to irritate",
    patterns: [
      '(?:my|our|this|a|an|the)(?: \\S+)?<g1> (?:very |more than |extremely |most |perfectly |really |incredibly |quite )?(?:generous|fair|reasonable|attractive|excellent|unbeatable|sensible|handsome) (?:offer|proposal|price|deal|terms|package|figure|compromise|suggestion|solution)',
      '(?:my|our|this) (?:offer|proposal|price|deal) is (?:very |more than |extremely |perfectly |really |incredibly |quite |only )?(?:generous|fair|reasonable|excellent|unbeatable)',
      "(?:i'm|we're|i am|we are|i've been|we've been|we have been|i have been) being? ?(?:very |more than |extremely |perfectly |really |incredibly |quite )?(?:generous|fair|reasonable|patient|flexible)",
      "(?:to be|let's be) (?:fair|reasonable) to (?:us|me)",
      'with (?:all due )?respect ,',
      'as any fool',
    ],
  },
  P10: {
    name: 'contempt',
    received: 'contempt or an insult',
    patterns: [
      '<youare> <very>{0,3}<insult>(?: \\S+)?',
      "(?:he's|he is|she's|she is|they're|they are) <very>{0,3}<insult>",
      'you (?:\\S+ ){0,1}<insult>(?= [.!,])',
      "what(?:'s| is) wrong with you",
      'are you (?:stupid|deaf|blind|serious|kidding|insane|joking|thick|even|for real)',
      'how dare you',
      '(?:oh|wow|well) ,? (?:how )?(?:lovely|brilliant|charming|great|wonderful|clever) ?[.!,]',
      'happy now',
      'shut up',
      'go to hell',
      "you(?:'ve| have) (?:got )?no (?:idea|clue|shame|brain|morals|integrity)",
      'do you even',
      'spare me',
      'give me a break',
    ],
  },
  P11: {
    name: 'minimising',
    received: "making the other side's concern small",
    patterns: [
      'calm down',
      "(?:don't|stop) (?:be|being) (?:so )?(?:dramatic|sensitive|silly|emotional|difficult|hysterical|ridiculous|paranoid|negative)",
      "you(?:'re| are) (?:over ?reacting|overreacting|being (?:too |so |over)?(?:dramatic|sensitive|silly|emotional|paranoid|ridiculous))",
      "it(?:'s| is) (?:nothing|not a big deal|no big deal|only a|just a) ?(?:\\S+)?(?= [.!,])",
      '(?:get over it|relax ,|chill out|lighten up|grow up|move on)',
      'making (?:a|such a) (?:fuss|drama|mountain|scene|big deal)',
      "you(?:'ll| will) get over it",
      "what(?:'s| is) the (?:big )?(?:fuss|drama|big deal)",
    ],
  },
  P12: {
    name: 'unverifiable claim',
    received: 'a claim that cannot be checked, or a bluff',
    patterns: [
      '(?:others|other (?:people|buyers|suppliers|clients|companies|parties|bidders)|someone else|somebody else|another (?:buyer|bidder|supplier|company|party)|competitors?|plenty of (?:people|others|buyers|firms|suppliers|mills))<g4> (?:offered|offer|offering|would pay|pays?|begging|waiting|lined up|queuing|interested|willing|ready to|cheaper)',
      "(?:i|we)(?:'ve| have)? (?:already )?(?:got|have|had) (?:a |an |several |many |plenty of |much |other |better )+(?:better |other |higher |lower )?(?:offers?|buyers?|options|candidates|quotes)",
      'trust me(?= [.,!])',
      'believe me(?= [.,!])',
      '(?:everybody|everyone) in the (?:industry|business|trade|market) (?:knows|pays|does)',
      'i have it on good authority',
    ],
  },
} as const satisfies Readonly<Record<string, PressureRule>>;

/** A pressure class of method 9.2 that one text can show. */
export type PressureClass = keyof typeof PRESSURE_RULES;
