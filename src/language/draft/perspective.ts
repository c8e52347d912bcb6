import { terms } from '../coverage/terms.ts';
import { closedClass } from '../text/index.ts';

/** Who a rewritten clause is about, so that a pattern can agree with it. */
export interface TurnedClause {
  /** The clause as the summariser says it to its author, no capital, no end mark. */
  readonly clause: string;
  /** Whether it has a subject and a verb, so that "that …" may stand before it. */
  readonly whole: boolean;
}

const TURNS: ReadonlyMap<string, string> = new Map([
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

/** After these, "you" in the author's words is an object: "without you", "told you". */
const BEFORE_OBJECT =
  /^(of|to|for|with|without|from|by|at|on|about|than|between|behind|against|told|tell|tells|asked|ask|gave|give|gives|sent|send|show|showed|see|saw|call|called|help|helped|pay|paid|owe|let|make|made|trust|want|need|know|thank|like|and)$/;
const AFTER_OBJECT =
  /^(to|for|of|in|on|at|by|with|about|when|because|if|that|and|or|again|so|too|a|an|the|my|our|this|last|before|after|until)$/;
const FIRST_PERSON = /^(i|we|you)$/;
const TO_BE: ReadonlyMap<string, string> = new Map([
  ['am', 'are'],
  ['was', 'were'],
  ["wasn't", "weren't"],
]);
const FINITE =
  /^(is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|cannot|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|mustn't|comes?|came|takes?|took|goes|went|gets?|got|makes?|made|needs?|wants?|costs?|cost|lost|loses?|pays?|paid|holds?|held|says?|said|tells?|told|knows?|knew|sees?|saw|thinks?|thought|keeps?|kept|gives?|gave|finds?|found|feels?|felt|means?|meant|runs?|ran|sells?|sold|fell|falls?|rose|rises?|fails?|sends?|sent|seems?|works?|stands?|stood|counts?|ends?|leaves?|left|puts?|begins?|began|sits?|sat|brings?|brought|becomes?|became|buys?|bought|owes?|shows?|it's|that's|there's|he's|she's|who's|i'm|i've|i'd|i'll|we're|we've|we'd|we'll|you're|you've|you'd|you'll|they're|they've|they'd|they'll|[a-z]{3,}ed)$/;
/** A point noted without its subject: "wants a repair date", "is not withholding rent". */
const BARE_VERB =
  /^(is|isn't|was|wasn't|has|hasn't|does|doesn't|wants|needs|asks|fears|worries|hopes|wishes|prefers|cannot|can't|can|could|couldn't|would|wouldn't|will|won't|must|accepts|offers|insists|denies|thinks|believes|feels|knows|sees|pays|lost|bought|paid|told|reported|asked|found|came|went|had|did|didn't|never|had to|doubts|expects|refuses|agrees|suggests|says|trusts|likes|dislikes)$/;
const THIRD_TO_SECOND: ReadonlyMap<string, string> = new Map([
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

/**
 * Turns an author's sentence round to the summariser's side ("I need my notes" → "you need your notes"); leading
 * joiners and the end mark go. "You" becomes I or me by its place.
 */
export function turnAround(text: string): TurnedClause {
  const words = terms(text);
  const out: string[] = [];
  let from = 0;
  let before = '';
  words.forEach((term, i) => {
    out.push(text.slice(from, term.start));
    const next = words[i + 1]?.word;
    const raw = text.slice(term.start, term.end);
    out.push(turned(term.word, raw, before, next, text.slice(term.end, words[i + 1]?.start ?? text.length)));
    from = term.end;
    before = term.word;
  });
  out.push(text.slice(from));
  let clause = out
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?…]+["'”’)]*$/, '')
    .replace(/[,;:]$/, '');
  clause = clause.replace(/^(and|but|so|also|then|well|yes|no|look|honestly|please)[,\s]+/i, '');
  const first = words[0]?.word ?? '';
  if (BARE_VERB.test(first) && !/\byou\b/.test(clause.slice(0, 4).toLowerCase())) {
    const rest = clause.slice(clause.indexOf(' ') < 0 ? clause.length : clause.indexOf(' '));
    const verb = THIRD_TO_SECOND.get(first) ?? (/[^s]s$/.test(first) ? first.slice(0, -1) : first);
    clause = `you ${verb}${rest}`;
  } else clause = uncapital(clause);
  return { clause, whole: wholeClause(clause) };
}

function turned(word: string, raw: string, before: string, next: string | undefined, gap: string): string {
  if (word === 'you') {
    const object =
      next === undefined ||
      /[,.;:!?]/.test(gap) ||
      AFTER_OBJECT.test(next) ||
      (BEFORE_OBJECT.test(before) && !FINITE.test(next));
    return object ? 'me' : 'I';
  }
  if (word === 'are' && before === 'you') return 'am';
  if (word === 'were' && before === 'you') return 'was';
  if (FIRST_PERSON.test(before)) {
    const be = TO_BE.get(word);
    if (be && before !== 'you') return be;
  }
  return TURNS.get(word) ?? raw;
}

/** Lower-cases the first letter unless the word is "I" or looks like a name or an abbreviation. */
function uncapital(clause: string): string {
  const first = /^\S+/.exec(clause)?.[0] ?? '';
  if (/^I\b/.test(first) || /^.\p{Lu}/u.test(first)) return clause;
  if (!COMMON_OPENER.test(first.toLowerCase().replace(/[^a-z']/g, ''))) return clause;
  return clause.slice(0, 1).toLowerCase() + clause.slice(1);
}

const COMMON_OPENER =
  /^(the|a|an|this|that|these|those|it|it's|its|there|there's|they|he|she|you|your|yours|my|nobody|no|not|none|every|everyone|everything|each|all|some|any|many|most|more|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|first|second|last|if|when|while|since|before|after|until|because|for|from|at|in|on|by|with|without|as|to|of|what|who|how|why|where|which|people|things|now|then|today|only|even|just|you're|you've|you'd|you'll|our|their|his|her|half|both|being|having|getting|last|next|nothing|once|twice|please|never|always|still|already)$/;

function wholeClause(clause: string): boolean {
  const words = terms(clause);
  const verb = words.findIndex((term) => FINITE.test(term.word));
  const you = words.findIndex((term) => /^(you|i|he|she|they|it)$/.test(term.word));
  const after = words[you + 1];
  const told = you >= 0 && after !== undefined && closedClass(after.word) === undefined;
  const contracted =
    /^(?:you're|you've|you'd|you'll|i'm|i've|i'd|i'll|it's|that's|there's|they're|they've|he's|she's)$/.test(
      words[0]?.word ?? '',
    );
  return words.length >= 3 && (verb > 0 || told || contracted);
}
