import { closedClass, tokenize, wordsOf } from '../text/index.ts';
import { MATTERS, PLAIN_MODIFIERS } from './matters.lexicon.ts';

/** What a message itself says that another wording can keep; every part is absent where none is safe. */
export interface MessageFacts {
  /** A limit in time with its preposition, ready to stand after a verb: "by Friday", "before 1 March". */
  readonly limit?: string;
  /** A time that is near, without a preposition: "today", "this week". */
  readonly now?: string;
  /** The one sum or share that is named: "300 euros", "€2,400", "4.5 per cent". */
  readonly amount?: string;
  /** What it is about, as a noun phrase with its article, and whether it is a plural: "the deposit", "our last invoices". */
  readonly thing?: { readonly text: string; readonly plural: boolean };
}

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const DATE = `(?:the \\d{1,2}(?:st|nd|rd|th)(?: of ${MONTH})?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|${MONTH})`;
const HOUR = "(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|o['’]clock)|\\d{1,2}:\\d{2}|noon|midnight|lunch)";
const END = '(?:the )?end of (?:the |this |next )?(?:day|week|month|quarter|year)';
const POINT = `(?:(?:this |next )?${DAY}(?: (?:morning|noon|afternoon|evening|night))?(?: at ${HOUR})?|${DATE}|${HOUR}(?: (?:today|tomorrow|tonight|on (?:${DAY}|${DATE})))?|${END}|tonight|tomorrow(?: (?:morning|noon|afternoon|evening|night))?|next (?:week|month)|the weekend|christmas|easter)`;
const LIMIT = new RegExp(`\\b(by|before|until|till) (${POINT})(?![\\w’'])`, 'iu');
const NOW = /\b(today|tonight|tomorrow|this (?:week|month|morning|afternoon|evening))\b(?!['’])/iu;

const COIN = '(?:euros?|dollars?|pounds?|quid|bucks|francs?|rupees?|cents|pence|eur|usd|gbp|chf|lakhs?|k)';
const FIGURE = '\\d{1,3}(?:[,. ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?';
const AMOUNT = new RegExp(
  `[€$£] ?(?:${FIGURE})(?![\\d%])|\\b(?:${FIGURE}) ?(?:€|%|per ?cent\\b|${COIN}\\b(?: an? (?:hour|day|week|month|year|unit|ton|tonne|piece)\\b)?)`,
  'giu',
);

const NOUNS = new Set(MATTERS);
const KEPT = new Set([...PLAIN_MODIFIERS, ...MATTERS]);
const ARTICLES = new Set(['the', 'my', 'our', 'your', 'this', 'these']);
/** Words before a phrase that make a place or a way of it: "in the yard" says where, not what about. */
const PLACES = new Set(
  'in on at from off into onto through behind inside outside under over up down past near along across around by till until before after like as'.split(
    ' ',
  ),
);
/** Nouns that are as often verbs: behind another noun they are not taken ("our repairs cost", "the rent increases"). */
const ALSO_VERBS =
  /^(?:check|charge|claim|cost|cover|damage|design|fine|fund|grant|increase|issue|load|lease|map|offer|order|park|pay|plan|press|print|promise|range|rate|repair|report|request|research|rule|sale|ship|show|slip|sound|stall|stage|stock|store|supply|tip|transfer|travel|visit|wage|work)(?:s|es|ies)?$/u;
/** How many words may stand between the article and the noun. */
const REACH = 3;

/** The lexicon's noun behind a word, and whether the word is its plural. */
function nounOf(word: string): { readonly plural: boolean } | undefined {
  if (NOUNS.has(word)) return { plural: /^(?:photos|tiles|stairs|premises|dues)$/u.test(word) };
  const single = [
    word.replace(/s$/u, ''),
    word.replace(/es$/u, ''),
    word.replace(/ies$/u, 'y'),
    word.replace(/ves$/u, 'f'),
  ];
  return word.endsWith('s') && single.some((form) => form !== word && NOUNS.has(form)) ? { plural: true } : undefined;
}

/** The first noun phrase of the text whose noun is a matter to negotiate about; words that are not known to be plain are left out. */
function thingIn(text: string): MessageFacts['thing'] {
  const words = wordsOf(tokenize(text));
  for (const [at, opener] of words.entries()) {
    if (!ARTICLES.has(opener.norm) || PLACES.has(words[at - 1]?.norm ?? '')) continue;
    const kept: string[] = [];
    let [found, plural, cut] = [0, false, false];
    for (let next = at + 1; next <= at + 1 + REACH; next += 1) {
      const [before, word] = [words[next - 1], words[next]];
      if (before === undefined || word === undefined) break;
      if (/[^\s-]/u.test(text.slice(before.end, word.start)) || closedClass(word.norm) !== undefined) break;
      const noun = nounOf(word.norm);
      // Past the noun only another one is taken ("the roof money"): what follows may be a verb.
      if (found > 0 && (noun === undefined || plural || ALSO_VERBS.test(word.norm))) break;
      if (noun === undefined && !KEPT.has(word.norm)) {
        cut = true;
        continue;
      }
      kept.push(text.slice(word.start, word.end));
      if (noun !== undefined) [found, plural] = [kept.length, noun.plural];
    }
    if (found === 0) continue;
    const article = cut ? (plural && opener.norm === 'these' ? 'these' : 'the') : opener.norm;
    return { text: [article, ...kept.slice(0, found)].join(' '), plural };
  }
  return undefined;
}

function limitIn(text: string): string | undefined {
  const [, preposition, point] = LIMIT.exec(text) ?? [];
  if (preposition === undefined || point === undefined) return undefined;
  return `${preposition.toLowerCase() === 'before' ? 'before' : 'by'} ${point}`;
}

/**
 * What can be kept of a message when a part of it is said another way. `own` are the sentences that will be replaced, `before` the
 * sentence before them, `whole` the message: a time and a sum are taken from the first two only. Any strings are accepted.
 *
 * @example
 * factsOf('Take it or leave it.', 'The rent is 900 euros.', ''); // amount "900 euros", thing "the rent"
 */
export function factsOf(own: string, before: string, whole: string): MessageFacts {
  const limit = limitIn(own) ?? limitIn(before);
  const now = NOW.exec(own)?.[1]?.toLowerCase();
  const amounts = new Set(own.match(AMOUNT) ?? before.match(AMOUNT) ?? []);
  const [amount] = amounts.size === 1 ? amounts : [];
  const thing = thingIn(own) ?? thingIn(before) ?? thingIn(whole);
  return {
    ...(limit === undefined ? {} : { limit }),
    ...(now === undefined ? {} : { now }),
    ...(amount === undefined ? {} : { amount }),
    ...(thing === undefined ? {} : { thing }),
  };
}
