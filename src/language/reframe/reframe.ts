import { quoteSpans, readText } from '../text/index.ts';
import { checkIntention } from './intention.ts';
import type { IntentionCheck } from './intention.ts';
import { inOwnWords } from './own-words.ts';
import { REFRAME_RULES } from './reframe-rules.lexicon.ts';

/** One offer to say a sentence another way: where the sentence stands (UTF-16 units, end exclusive), the offer with blanks in braces, and the move it makes. */
export interface ReframeOffer {
  readonly start: number;
  readonly end: number;
  readonly offer: string;
  readonly move: string;
}

/** What a text could say in a neutral voice: offers for its author, at most one a sentence, never sent by themselves; and a good intention that nothing stands behind. */
export interface Reframing {
  readonly offers: readonly ReframeOffer[];
  readonly intention?: IntentionCheck;
}

/** Sentences longer than this are read by their beginning, so that time stays linear. */
const LONGEST = 600;
const MOST_OFFERS = 20;

/** Offers neutral wording for the sentences of a text (method 10.1), keeping the speaker's own words for the need where they are known; quoted sentences are left alone. Any string is accepted. */
export function reframe(text: string): Reframing {
  const read = readText(text.slice(0, 50_000));
  const quotes = quoteSpans(read.text);
  const offers: ReframeOffer[] = [];
  for (const { start, end } of read.sentences) {
    if (offers.length === MOST_OFFERS) break;
    const sentence = read.text.slice(start, Math.min(end, start + LONGEST));
    const quoted = (at: number): boolean => quotes.some((quote) => start + at >= quote.start && start + at < quote.end);
    const own = inOwnWords(sentence);
    if (own && !quoted(own.at)) {
      offers.push({ start, end, offer: own.offer, move: own.move });
      continue;
    }
    for (const { pattern, offer, move } of REFRAME_RULES) {
      const match = pattern.exec(sentence);
      if (match === null) continue;
      if (quoted(match.index)) continue;
      offers.push({ start, end, offer: offer.replaceAll('$1', (match[1] ?? '').trim()), move });
      break;
    }
  }
  const intention = checkIntention(read.text);
  return intention === undefined ? { offers } : { offers, intention };
}
