const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** English function words that carry little meaning of their own; negation words are not among them. */
export const STOP_WORDS = set(`
a an the this that these those it its it's that's there there's here i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours ourselves
you you're you've you'd you'll your yours yourself yourselves he he's he'd he'll him his himself she she's she'd she'll her hers herself
they they're they've they'd they'll them their theirs themselves who whom whose which what what's be am is are was were been being
do does did done doing have has had having will would shall should can could may might must ought to of in on at by for with from into onto
about as than then so and or if because while when where how why also just very too much many more most some any such own same other
out up down over under again once only even still already ever yet now well oh ah um uh er let let's get got go going gone
`);

/** Words that turn a meaning around. */
export const NEGATORS = set(`
no not never none nobody nothing nowhere neither nor without n't hardly barely scarcely
don't doesn't didn't isn't aren't wasn't weren't can't couldn't wouldn't shouldn't won't haven't hasn't hadn't ain't mustn't needn't shan't cannot
nae nope nah no-one
`);

/** Words that limit a meaning (method 3.3). */
export const LIMITERS = set('only until unless except just merely solely');

/** Words that open a contrast. */
export const CONTRAST_WORDS = set(
  'but except although though however yet whereas unless nevertheless nonetheless albeit otherwise still only',
);

/** Words that soften a claim. */
export const HEDGES = set(`
guess suppose supposedly probably maybe perhaps possibly presumably roughly approximately kinda sorta mostly largely partly partially somewhat fairly rather
reasonably broadly basically essentially generally apparently arguably seemingly likely ish might may could seems seem appears appear think reckon imagine dunno
about around nearly almost quite enough-ish more-or-less idk
`);

/** Words that strengthen a claim. */
export const INTENSIFIERS = set(`
exactly precisely absolutely completely totally entirely perfectly really truly very so definitely certainly spot dead bang literally utterly fully hundred percent
every always word
`);

const PRONOUNS = set(
  'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose',
);
const AUXILIARIES =
  set(`be am is are was were been being do does did have has had having i'm you're he's she's it's we're they're i've you've we've they've
isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't`);
const MODALS =
  set(`will would shall should can could may might must ought can't couldn't wouldn't shouldn't won't mustn't i'd you'd he'd she'd we'd they'd
i'll you'll he'll she'll we'll they'll`);
const PREPOSITIONS =
  set(`of in on at by for with from into onto about over under between through during before after above below to up down out off near against
among around behind beside beyond despite except inside outside since than toward towards until upon within without via per`);
const DETERMINERS = set(
  'a an the this that these those some any each every either neither all both half no another other such',
);
const CONJUNCTIONS = set(
  'and or but nor so yet because although though while if unless until when whenever where whereas since as that whether',
);
const QUESTION_WORDS = set("who whom whose which what when where why how what's who's how's where's");

/** The closed word classes of English. */
export type ClosedClass =
  'negator' | 'pronoun' | 'modal' | 'auxiliary' | 'preposition' | 'determiner' | 'conjunction' | 'question';

/** The closed class of a lower-case word, or undefined for an open-class word. */
export function closedClass(word: string): ClosedClass | undefined {
  if (NEGATORS.has(word)) return 'negator';
  if (MODALS.has(word)) return 'modal';
  if (AUXILIARIES.has(word)) return 'auxiliary';
  if (QUESTION_WORDS.has(word)) return 'question';
  if (PRONOUNS.has(word)) return 'pronoun';
  if (CONJUNCTIONS.has(word)) return 'conjunction';
  if (DETERMINERS.has(word)) return 'determiner';
  if (PREPOSITIONS.has(word)) return 'preposition';
  return undefined;
}

/** Frequent function words of other European languages that are no English words; a sign of another language. */
export const FOREIGN_WORDS = set(`
der und ist nicht das ein eine ich wir sie auf mit für auch dass aber haben sind wird nur noch wenn sich dem den zu
le les une est et pas que qui dans pour vous nous je il elle mais avec sur ce cette sont être
el los las una es y pero por para con como está son muy más lo su nosotros usted
il di che non per una sono della con gli anche questo è ma
de het een niet van dat ik wij zijn maar voor met ook op
nie się jest to na że ale jak dla czy tak o mogę
não uma os mas você isso com
och att det som inte är jag på en men för
`);
