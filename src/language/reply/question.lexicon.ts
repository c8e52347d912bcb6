const oneOf = (words: string): string => words.trim().replace(/\s*\n\s*/gu, '|');

/**
 * What a closing question says when it asks for what is *not* so: fault, omission, excess, twist, objection, offence,
 * another wording. Asked with one of these, a "no" confirms. Lower case, plain apostrophes.
 */
export const FINDS_FAULT = new RegExp(
  `\\b(?:${oneOf(`
wrong(?:ly|ed)?|incorrect\\w*|inaccura\\w+|unfair\\w*|unjust\\w*|untrue|injustice|false(?:ly)?|fiction|nonsense|rubbish|mistake\\w*|mistook|errors?|slip(?:s|ped)?|flaw(?:s|ed)?|faults?|unsound|out of hand
gaps?|holes?|cracks?|leaks?|loose ends?|blind spots?|lack(?:s|ed|ing)?|(?<!or )miss(?:ed|ing|es)?|omit\\w*|omissions?|left (?:out|off|behind|unsaid|anything|something)|leav(?:e|ing) (?:out|off|anything|something|unsaid)|leave \\w+ (?:on the table|out)|forgot(?:ten)?|skip(?:s|ped|ping)?|skat(?:e|ed|ing)|gloss\\w*|skimm\\w+|overlook\\w*|neglect\\w*|drop(?:ped|ping)?|(?:get|got|been|gone|anything|something) lost|los[te]{1,2} you
shr[aiu]nk\\w*|smaller|larger|bigger|less than|(?<!no )more than|(?:some|any)thing (?:else|more|further)|what else|who else|is there more|there more|another (?:way|side|word|go|try|crack|stab|shot|\\w+ you(?:'d| would))|tak(?:e|ing) (?:it|that|any of it|any of that|anything|something|some of it) back|otherwise|differently|instead|(?:someone|somebody) else
twist\\w*|bent|bend(?:ing)?|warp\\w*|distort\\w*|mangl\\w*|garbl\\w*|muddl\\w*|scrambl\\w*|butcher\\w*|caricatur\\w*|cartoon\\w*|travesty|lop-?sided|skew\\w*|slant\\w*|one-?sided|biase?d?|crooked|backwards|back to front|upside down|inside out|stretch\\w*|exaggerat\\w*|over(?!t|night|all\\b|seas|due|he|draft|charg|weigh|lap|work|ru)\\w{2,}|under(?:stat|sell|sold|play|rat)\\w*|mis(?!s|ter|chie|er|ty)\\w{3,}|misst\\w+|missp\\w+|too (?!right\\b)\\p{L}+|a bit (?:much|thin|rich|off|heavy|strong)|half the story|only half|on its head|far from|astray|off|amiss|afield|adrift|miles (?:out|off|away)|(?:far|way) out|wide of|out of (?:line|turn|order|place|bounds)
object(?:ions?|ed)?|disagree\\w*|dissent\\w*|disput\\w*|quarrel\\w*|quibbl\\w*|contest\\w*|contradict\\w*|den(?:y|ies|ied)|reject\\w*|protest\\w*|complain(?!t)\\w*|differ(?:s|ed)?|issues? with|(?:trouble|problems?|difficult\\w*|bone) with|any (?:trouble|problems?|issues?|difficult\\w*)|reservations?|qualms?|misgivings?|exception to|daylight|at odds|clash\\w*|balk|baulk|bother(?:s|ed)? you|wave (?:that|it) away|push(?:ing)? back|pushback|argue
upset(?:ting)?|offen[ds]\\w*|insult\\w*|resent|wince|flinch|jars?|jarring|grat(?:e|es|ing)|unkind|harsh\\w*|have (?:said|put) it better|blunt|rude|glib|crude|clumsy|un(?:reasonable|clear|charitable|helpful|balanced|even|flattering|faithful)|flippant|cynical|dramatic|melodramatic|sentimental|simplistic|naive|(?:harder|softer|stronger|weaker|worse|kinder|ruder|milder) than|badly|limps?|cheap|patroni\\w+|presum\\w+|mind (?:my|me|if|it if)
stop me|correct (?:me|that|it|this|anything|any)|corrections?|put (?:me )?(?:right|straight)|strike|chang(?:e|ed|ing)|alter\\w*|amend\\w*|fix(?:ed|ing)?|edit(?:s|ed)?|rephras\\w*|reword\\w*|rewrit\\w+|redo|swap|tweak\\w*|(?:word|line|thing) different|adjust\\w*|add(?:ed)?|try again|start (?:over|again)|go again|have another go|soften(?:ed)?
s(?:ell|old) (?:you|it|him|her|them|that) short|short-?chang\\w*|disservice|words in(?:to)? your mouth|put(?:ting)? words|my words|just me|only me|imagin(?!e right)\\w+|invent\\w*|mak(?:e|ing) (?:that|it|this) up|made (?:that|it|this) up|reading (?:too|more|things?|something)|read(?:ing)? into|barking|(?:being|am i) (?:thick|dense|deaf|blind|dim|slow|obtuse|daft|stupid)|(?:kidding|fooling|deceiving|flatter) myself|not (?:understood|grasped|got|heard|seen|seeing|hearing|getting|noticed)|fall(?:s|ing)? (?:down|short|apart)|break(?:s|ing)? down|pinch(?:es)?|tripp?in\\w*|wildin\\w*|fumbl\\w*|tripped up|trip up|stumbl\\w+|something out|rings? (?:false|hollow)|hollow|uneasy|uncomfortable
`)})\\b`,
  'u',
);

/** Sides of a choice that turn a summary down, beside the words of fault: "accurate or nah?", "lgtm or changes requested?". */
export const TURNS_DOWN =
  /^(?:no|nope|nah|nay|not|not really|cold|l|down|fail|reject|false|cap|cringe|no way|bad|changes requested|back to the drawing board|thumbs down)$/u;
