import { addFeature } from '../model/index.ts';
import type { Features } from '../model/index.ts';
import { stem } from '../text/index.ts';
import type { ReadText } from '../text/index.ts';
import { isContent } from './content.ts';

/** A word of the summary stands in the reply as it stood there. */
export const KEPT = 1;
/** A word of the summary is negated in one of the two only: "you aren't contesting it" – "I contest it". */
export const TURNED = 2;

/**
 * Compares negation word by word: per token of the reply `KEPT`, `TURNED`, or 0 where the word is not the summary's own
 * or stands there both ways. The first `until` tokens of the summary are read: a closing question asserts nothing.
 */
export function polarityOf(reply: ReadText, summary: ReadText, until: number): Uint8Array {
  const signs = new Map<string, number>();
  for (let at = 0; at < until; at += 1) {
    const token = summary.tokens[at];
    if (token === undefined || !isContent(token)) continue;
    const root = stem(token.norm);
    signs.set(root, (signs.get(root) ?? 0) | (summary.negated[at] === 1 ? 2 : 1));
  }
  return Uint8Array.from(reply.tokens, (token, at) => {
    const sign = isContent(token) ? signs.get(stem(token.norm)) : undefined;
    if (sign === undefined || sign === 3) return 0;
    return (sign === 2) === (reply.negated[at] === 1) ? KEPT : TURNED;
  });
}

/** Adds how many words of the summary are kept and turned, in the first sentence and later. */
export function addPolarity(features: Features, polarity: Uint8Array, opening: number): void {
  const count = (sign: number, from: number, to: number): number => {
    let sum = 0;
    for (let at = from; at < to; at += 1) if (polarity[at] === sign) sum += 1;
    return Math.min(2, sum);
  };
  const first = `${count(KEPT, 0, opening)}:${count(TURNED, 0, opening)}`;
  const later = `${count(KEPT, opening, polarity.length)}:${count(TURNED, opening, polarity.length)}`;
  addFeature(features, `pol:${count(KEPT, 0, polarity.length)}:${count(TURNED, 0, polarity.length)}`, 0.6);
  addFeature(features, `polF:${first}`, 0.5);
  addFeature(features, `polL:${later}`, 0.5);
}
