import { terms } from '../coverage/terms.ts';
import { closedClass } from '../text/index.ts';
import {
  ADVERB,
  AFTER_IMPERATIVE,
  AFTER_OBJECT,
  BARE_VERB,
  BASE_VERB,
  BEFORE_OBJECT,
  COMMON_OPENER,
  FINITE,
  GREETING,
  IMPERATIVE,
  LEAD,
  PREPOSITION,
  THIRD_TO_SECOND,
  TO_BE,
  TURNS,
} from './perspective.lexicon.ts';

/** Who a rewritten clause is about, so that a pattern can agree with it. */
export interface TurnedClause {
  /** The clause as the summariser says it to its author, no capital, no end mark. */
  readonly clause: string;
  /** Whether it is told and has a subject and a verb, so that "that …" may stand before it: no question, no request. */
  readonly whole: boolean;
}

/** "Can we …", "did you …": a question, with or without its mark. */
const INVERTED =
  /^(?:can|could|will|would|should|shall|may|might|did|do|does|had|has|have|is|are|was|were|isn't|aren't|can't|couldn't|won't|wouldn't|didn't|don't|doesn't)$/;
const SUBJECT =
  /^(?:i|we|you|he|she|it|they|this|that|there|anyone|anybody|someone|somebody|nobody|everyone|the|my|our|your)$/;
const FIRST_PERSON = /^(i|we|you)$/;
/** How many words of the kind "and honestly, the thing is" are taken off at most. */
const MOST_LEADS = 4;
/** A lead goes only where at least so many words remain. */
const LEAST_WORDS = 3;

/**
 * Turns an author's sentence round to the summariser's side ("I need my notes" → "you need your notes"); what people
 * say before they say it ("honestly", "the thing is") and the end mark go. "You" becomes I or me by its place.
 */
export function turnAround(text: string): TurnedClause {
  const said = withoutLeads(text);
  const words = terms(said);
  const out: string[] = [];
  let from = 0;
  words.forEach((term, i) => {
    out.push(said.slice(from, term.start));
    const gap = said.slice(term.end, words[i + 1]?.start ?? said.length);
    const raw = said.slice(term.start, term.end);
    out.push(term.word === 'you' ? youAt(words, i, gap) : turned(term.word, raw, words[i - 1]?.word ?? ''));
    from = term.end;
  });
  out.push(said.slice(from));
  const clause = out
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?…]+["'”’)]*$/, '')
    .replace(/[,;:]$/, '');
  const [first, second] = words;
  const inverted = first && second && INVERTED.test(first.word) && SUBJECT.test(second.word);
  const asks = inverted || /\?["'”’)]*\s*$/.test(said) || /^please\b/i.test(text.trim());
  const wants = first && second && IMPERATIVE.test(first.word) && AFTER_IMPERATIVE.test(second.word);
  if (first && !inverted && BARE_VERB.test(first.word)) {
    const rest = clause.slice(clause.indexOf(' ') < 0 ? clause.length : clause.indexOf(' '));
    const verb = THIRD_TO_SECOND.get(first.word) ?? (/[^s]s$/.test(first.word) ? first.word.slice(0, -1) : first.word);
    return { clause: `you ${verb}${rest}`, whole: !asks && wholeClause(`you ${verb}${rest}`) };
  }
  // "not asking for a refund": noted without "is".
  if (first?.word === 'not' && second && /ing$/.test(second.word)) {
    const added = `you are ${uncapital(clause)}`;
    return { clause: added, whole: wholeClause(added) };
  }
  const low = uncapital(clause);
  return { clause: low, whole: !asks && !wants && wholeClause(low) };
}

function withoutLeads(text: string): string {
  let rest = text.trim();
  for (let i = 0; i < MOST_LEADS; i += 1) {
    const plain = rest.replaceAll('’', "'");
    const lead = (GREETING.exec(plain) ?? LEAD.exec(plain))?.[0] ?? '';
    const left = rest.slice(lead.length);
    if (lead === '' || terms(left).length < LEAST_WORDS) break;
    rest = left;
  }
  return rest;
}

/** "I" or "me" for a "you", by what stands around it. */
function youAt(words: ReturnType<typeof terms>, at: number, gap: string): string {
  const before = words[at - 1]?.word ?? '';
  const next = words[at + 1]?.word;
  if (next === undefined || /[,.;:!?]/.test(gap) || AFTER_OBJECT.test(next) || PREPOSITION.test(before)) return 'me';
  if (!BEFORE_OBJECT.test(before)) return 'I';
  let verb = at + 1;
  while (ADVERB.test(words[verb]?.word ?? '')) verb += 1;
  const word = words[verb]?.word ?? '';
  return FINITE.test(word) || BASE_VERB.test(word) ? 'I' : 'me';
}

function turned(word: string, raw: string, before: string): string {
  if (word === 'are' && before === 'you') return 'am';
  if (word === 'were' && before === 'you') return 'was';
  if (FIRST_PERSON.test(before) && before !== 'you') {
    const be = TO_BE.get(word);
    if (be) return be;
  }
  return TURNS.get(word) ?? raw;
}

/** Lower-cases the first letter unless the word is "I" or looks like a name or an abbreviation. */
function uncapital(clause: string): string {
  const first = /^\S+/.exec(clause)?.[0] ?? '';
  if (/^I\b/.test(first) || /^.\p{Lu}/u.test(first)) return clause;
  const word = first
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^a-z']/g, '');
  const known =
    COMMON_OPENER.test(word) ||
    closedClass(word.replace(/'.*$/, '')) !== undefined ||
    /^[a-z]{4,}(?:ing|ly)$/.test(word);
  return known ? clause.slice(0, 1).toLowerCase() + clause.slice(1) : clause;
}

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
