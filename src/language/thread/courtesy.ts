import { addFeature, openLinear, scoresOf } from '../model/index.ts';
import type { Features, Linear } from '../model/index.ts';
import { COURTESY } from '../weights/thread.ts';

/** A message is read up to here (UTF-16 units). */
const LONGEST = 4000;

/** The features of the courtesy model: words and pairs of words, each once, in lower case and whatever the typing, so that its length does not matter. */
export function courtesyFeatures(text: string): Features {
  const words = [
    '^',
    ...(text
      .slice(0, LONGEST)
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z']+|[?!.]/gu) ?? []),
  ];
  const seen = new Set<string>();
  words.forEach((word, at) => {
    seen.add(word);
    if (at > 0) seen.add(`${words[at - 1] ?? ''} ${word}`);
  });
  const features: Features = new Map();
  for (const name of seen) addFeature(features, name, 3 / Math.sqrt(seen.size));
  return features;
}

let opened: Linear | undefined;

/** How polite a message would be felt to be, a logit around 0; learned from requests on talk pages that five people each rated (see docs/language.md). */
export function courtesyOf(text: string): number {
  opened ??= openLinear(COURTESY);
  return scoresOf(opened, courtesyFeatures(text))[0] ?? 0;
}
