import { addFeature } from '../model/index.ts';
import type { Features } from '../model/index.ts';
import { NEGATORS } from '../text/index.ts';
import { FAULT } from './fault.lexicon.ts';
import type { ReplyContext } from './reply-context.ts';

const ALSO_NEGATIVE = new Set(['nor', 'free', 'zero']);
/** A negation reaches this many words on. */
const REACH = 6;

/** Adds what the first two sentences do with words that find fault: negated or not, asked back, and whether the summary's closing question used them. */
export function addEchoFeatures(features: Features, { reply, closing, yes }: ReplyContext): void {
  const asked = new Set([...closing].filter((word) => FAULT.test(word)).map((word) => word.slice(0, 5)));
  const limit = Math.min(reply.tokens.length, reply.sentences[1]?.to ?? reply.sentences[0]?.to ?? 0);
  let reach = 0;
  for (let at = 0; at < limit; at += 1) {
    const token = reply.tokens[at];
    if (token === undefined) break;
    if (token.kind !== 'word') {
      if (/^[.!?]/u.test(token.text)) reach = 0;
      continue;
    }
    if (FAULT.test(token.norm)) {
      const sign = `${reach > 0 ? 'neg' : 'pos'}${reply.tokens[at + 1]?.text.includes('?') === true ? '?' : ''}`;
      addFeature(features, `fault:${sign}`, 0.8);
      if (asked.has(token.norm.slice(0, 5))) {
        addFeature(features, `echo:${yes}${sign}`, 1.2);
        if (at < 6) addFeature(features, `echo-first:${sign}`, 0.8);
      }
    }
    if (NEGATORS.has(token.norm) || ALSO_NEGATIVE.has(token.norm)) reach = REACH;
    else if (reach > 0) reach -= 1;
  }
}
