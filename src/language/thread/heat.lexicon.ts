/** Cues of heat, retreat and repair in one message of a thread, by kind (method 9.1, 9.3). */
export const HEAT_CUES = {
  insult:
    /\b(?:idiots?|stupid|pathetic|ridiculous|disgrace(?:ful)?|liars?|lying|lied|thie(?:f|ves)|crook(?:s|ed)?|coward(?:s|ly)?|bull(?:y|ies)|bullying|selfish|greedy|lazy|useless|incompetent|clowns?|jokers?|snakes?|hypocrit\w*|childish|spoil(?:t|ed)|princess|prince|martyr|cheap(?:skate)?|scam(?:mer)?|con man|parasite|vandal\w*|trolls?|shameless|arrogant|moron\w*|nonsense|rubbish|crap|garbage|absurd|extortion|blackmail|robbery|sabotage|harass\w*|insult\w*|disgust\w*|rude|petty|joke)\b/iu,
  profanity:
    /\b(?:f+u+c+k\w*|shit\w*|wtf|bloody|damn\w*|arse\w*|ass|bastard\w*|bitch\w*|hell|piss\w*|bollocks|screw (?:you|this)|stfu|omfg)\b/iu,
  absolute:
    /\b(?:you|u|they|she|he)(?:'ve| have|'re| are)? (?:\w+ )?(?:always|never|only ever|every (?:single )?time)\b|\b(?:as usual|as always|typical|once again|yet again|same old)\b/iu,
  accusation:
    /\b(?:you|u) (?:just|only|clearly|obviously|deliberately|people|lot|refuse[ds]?|ignored?|broke|hid|knew|promised|lied|stole|took|went behind|can't be bothered|don't care|couldn't care|didn't (?:even|bother|think|care)|should have|should've|had no right|have no right|dare|started|caused|ruined|owe)\b|\byour (?:fault|problem|mess|precious|ego|attitude|so-called)\b|\bhow dare\b|\bwho do (?:you|u) think\b|\bbehind (?:my|our) backs?\b/iu,
  sarcasm:
    /\b(?:oh (?:great|wonderful|sure|right|good|please|really|lovely|how)|thanks a lot|lmao|good luck with|how (?:nice|convenient|generous|kind|lovely|charming)|congratulations|bravo|well done you|must be nice|of course (?:you|it|he|she)|poor you|boo hoo|what a (?:surprise|shock|hero|saint)|spare (?:me|us)|give me a break|dream on|as if|yeah right|very (?:funny|convenient|clever)|i'm sure you|heaven forbid|god forbid|surprise,? surprise|king|queen|your (?:majesty|highness|lordship))\b|🙄|👑|😂|🤡/iu,
  retreat:
    /\b(?:i'm (?:out|done|finished|leaving|off)|im (?:out|done)|we(?:'re| are) done|forget it|whatever|do what(?:ever)? you (?:want|like)|suit yourself|i give up|not worth|leave me (?:out|alone)|don't (?:bother|contact|call|write|come)|good ?bye|bye|end of (?:discussion|story|conversation)|nothing (?:more|left|further) to (?:say|discuss)|no point|i won't (?:discuss|talk|be)|find (?:someone|somebody|another)|book another|blocked|unfollow|get out|go away|enough)\b/iu,
  force:
    /\b(?:unless|or else|otherwise (?:i|we)|by (?:midnight|tonight|noon|close|17|5 ?pm|tomorrow|friday|monday)|final(?: offer| answer| notice| warning)?|last (?:chance|warning|offer)|take it or leave it|not (?:open to|up for|negotiable|for) (?:discussion|debate|negotiation)?|non-negotiable|without further notice|at your (?:own )?(?:expense|risk)|deadline stands|you (?:will|must|have to|are to|'ll)|you have (?:until|till|\d+)|i(?:'ll| will) (?:be )?(?:report|tell|call|contact|go to|take|post|publish|stop|withhold|cancel|sue|see you in|make sure|remove|cut)\w*|no (?:money|pay|payment|deal|signature|access|keys?|files?|svg)\b|or i(?:'ll| will| walk)|we(?:'ll| will) (?:be )?(?:forced|obliged|taking|instruct|terminate|withdraw|proceed|charge))\b/iu,
  law: /\b(?:solicitors?|lawyers?|attorney|court|tribunal|ombudsman|police|legal action|sue|claims? (?:adviser|court)|formal complaint|hr|regulator|union|bailiffs?|lien|breach|damages|without prejudice|my rights)\b/iu,
  shock:
    /\b(?:excuse me|seriously|unbelievable|wow|whoa|are you (?:serious|kidding|joking)|you're (?:joking|kidding)|how could|what the|i can't believe|shocked|appalled|outrag\w*|is that a threat|threaten\w*)\b|\?\?+|\?!|!!+/iu,
  distrust:
    /\b(?:don't (?:trust|believe) (?:you|a word|that|it)|i doubt|convenient(?:ly)?|hiding|excuses?|empty promises?|your word|you (?:said|told me|promised) (?:that )?(?:last|before|yesterday|already)|i've heard that before|once bitten|who told you|prove it|suddenly)\b/iu,
  hurt: /\b(?:hurt|offended|insulted|humiliated|ashamed|sick of|fed up|tired of|had enough|angry|furious|upset|disappointed|let down|unfair|not fair|ignored|ganged up)\b/iu,
  dismissal:
    /\b(?:calm down|relax|get over it|drama|dramatic|overreact\w*|too sensitive|moderate your|tone|grow up|be (?:reasonable|realistic|serious)|not my problem|so what|who cares|your problem|deal with it|tough|noted|should i|i'm only saying|with respect|with all due respect|for the (?:last|tenth|third|hundredth) time|as i (?:said|told)|read (?:it|my|the))\b/iu,
  restart:
    /\b(?:start (?:over|again|afresh|from)|restart|rewind|from the (?:top|beginning|start)|go back to|back up|step back|take (?:that|it|this) back|try (?:that |this |it )?again|new (?:try|start|page)|fresh(?: start)?|clean (?:slate|sheet)|reset|scrap (?:that|my last)|delete (?:that|my last)|put (?:that|it) (?:badly|wrong)|wrong foot|before (?:the|we|i|it) (?:crown|got|went|said)|can we (?:stop|pause)|let's (?:stop|pause)|let me (?:start|try|put|say) (?:that |it |this )?(?:again|differently|over)|undo|unsend|could (?:i|we) (?:try|begin|start)|do (?:this|that) (?:again|over|properly)|didn't (?:ask|say|put) it (?:properly|well|right)|i(?:'d| would) like to (?:rewind|withdraw|retract|start|go back|try)|withdraw (?:that|what|my|the))\b/iu,
  remorse:
    /\b(?:sorry|apolog\w*|i was (?:wrong|unfair|rude|out of order|out of line|too|harsh)|my (?:fault|mistake|bad)|i shouldn't have|should not have|that was (?:shitty|unfair|low|cheap|out of order|wrong of me|uncalled|beneath|a cheap)|i went too far|i pushed|i snapped|i regret|forgive|not proud of|i owe you)\b/iu,
  question: /\?/u,
  warmth:
    /\b(?:thank(?:s| you)|appreciate|grateful|fair (?:point|enough)|good (?:idea|point)|agreed|deal|works for me|happy to|glad|great|lovely|perfect|nice|helpful|kind of you|makes sense|understood|see you|of course)\b|🙂|👍|❤|😊/iu,
} as const satisfies Readonly<Record<string, RegExp>>;

/** The kinds in a fixed order that trained weights depend on. */
export const HEAT_KINDS = Object.keys(HEAT_CUES) as readonly (keyof typeof HEAT_CUES)[];
