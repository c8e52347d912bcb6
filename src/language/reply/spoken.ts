import { addFeature } from '../model/index.ts';
import type { Features } from '../model/index.ts';
import { NEGATORS, STOP_WORDS } from '../text/index.ts';

/** How a spoken reply takes up an understanding check ("so you mean …"): `accept`, `weak` (only "I hear you": "oh", "okay") or `not`. */
export type SpokenAnswer = 'accept' | 'weak' | 'not';

/** The answers in the order of the spoken model. */
export const SPOKEN_ANSWERS: readonly SpokenAnswer[] = ['accept', 'weak', 'not'];

/** Whether texts look like a speech transcript: no capitals and no sentence marks anywhere. A typed "yes" is not taken for one unless what it answers is speech, too. */
export function isTranscript(asked: string, reply: string): boolean {
  return (
    /\p{L}/u.test(asked) &&
    !/[\p{Lu}.!?,;:"“”]/u.test(asked.slice(0, 4000)) &&
    !/[\p{Lu}.!?,;:"“”]/u.test(reply.slice(0, 4000))
  );
}

function wordsOf(text: string): readonly string[] {
  return text
    .slice(0, 2000)
    .toLowerCase()
    .replace(/o_k/gu, 'okay')
    .replace(/\{[^}]{0,20}\}/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

const PAUSE = /^(?:uh|um|well|so|oh|hm+|ah|and|but|i|it|\S{1,3}-)$/u;

/** The features of the spoken model: openings with and without hesitation, words by place, what is repeated of the check, and whether the check was negative or a choice. */
export function spokenFeatures(asked: string, reply: string): Features {
  const features: Features = new Map();
  const words = wordsOf(reply).slice(0, 60);
  const check = wordsOf(asked);
  const asks = new Set(check);
  const plain = words.filter((word) => !/^(?:uh|um|\S{1,3}-)$/u.test(word));
  const negative = check.some((word) => NEGATORS.has(word)) ? 'n' : 'p';
  for (const [name, list] of [
    ['o', words],
    ['p', plain],
  ] as const)
    for (let length = 1; length <= 4 && length <= list.length; length += 1)
      addFeature(features, `${name}${length}:${list.slice(0, length).join(' ')}`);
  addFeature(features, `on:${negative}:${plain[0] ?? ''}`);
  addFeature(features, `all:${plain.slice(0, 6).join(' ')}`, 1.2);
  const weight = 1.5 / Math.sqrt(Math.max(3, words.length));
  words.forEach((word, at) => {
    addFeature(features, `w:${word}`, weight);
    addFeature(features, `w${at < 3 ? 'a' : 'z'}:${word}`, weight * 0.7);
    if (at > 0) addFeature(features, `b:${words[at - 1] ?? ''} ${word}`, weight);
    for (let from = 0; from + 3 <= word.length && from < 6; from += 1)
      addFeature(features, `c:${word.slice(from, from + 3)}`, weight * 0.4);
  });
  const content = plain.filter((word) => !STOP_WORDS.has(word) && !PAUSE.test(word));
  const repeated = content.filter((word) => asks.has(word)).length;
  addFeature(features, `repeats:${Math.min(3, repeated)}`, 0.7);
  addFeature(features, `fresh:${Math.min(4, content.length - repeated)}`, 0.7);
  addFeature(features, `length:${Math.min(6, Math.round(Math.log2(1 + words.length) * 1.5))}`, 0.7);
  addFeature(features, `check:${negative}`, 0.5);
  addFeature(features, `end:${check.slice(-1).join(' ')}`, 0.4);
  if (check.includes('or')) addFeature(features, `choice:${plain[0] ?? ''}`, 0.6);
  if (PAUSE.test(words[0] ?? '')) addFeature(features, `pause:${words[0] ?? ''}`, 0.6);
  return features;
}
