import { sameAmount } from './amounts.ts';
import { MARKERS, opposite } from './markers.lexicon.ts';
import type { Word } from './passage.ts';

/** Word pairs compared once per reading. */
export interface Likeness {
  /** How well `there` says what `here` says: 1 for the same stem or value, 0 for different numbers or names. */
  readonly of: (here: Word, there: Word) => number;
}

function trigrams(word: string): readonly string[] {
  const padded = ` ${word} `;
  return Array.from({ length: Math.max(0, padded.length - 2) }, (_, i) => padded.slice(i, i + 3));
}

/** Share of letter trigrams two words have in common (Jaccard), 0..1. */
export function spelledAlike(one: string, two: string): number {
  const first = new Set(trigrams(one));
  const second = new Set(trigrams(two));
  let shared = 0;
  for (const gram of first) if (second.has(gram)) shared += 1;
  return shared / Math.max(1, first.size + second.size - shared);
}

/** Cosine below which two words are taken as unrelated, and the width over which they become the same. */
const UNRELATED = 0.2;
const RELATED_WIDTH = 0.65;

function dot(one: Float32Array, two: Float32Array): number {
  let sum = 0;
  for (let axis = 0; axis < one.length; axis += 1) sum += (one[axis] ?? 0) * (two[axis] ?? 0);
  return sum;
}

function compare(here: Word, there: Word): number {
  if (here.values !== undefined || there.values !== undefined) {
    return here.values !== undefined && there.values !== undefined && sameAmount(here.values, there.values) ? 1 : 0;
  }
  if (here.calendar !== undefined && there.calendar !== undefined) return here.calendar === there.calendar ? 1 : 0;
  if (here.stem === there.stem) return 1;
  const letters =
    here.text.length > 4 && there.text.length > 4 && here.text[0] === there.text[0]
      ? spelledAlike(here.stem, there.stem)
      : 0;
  const spelled = letters >= 0.5 ? 0.5 + letters / 2 : 0;
  if (here.vector === undefined || there.vector === undefined) return spelled;
  const cosine = dot(here.vector, there.vector);
  const meaning = Math.min(0.9, Math.max(0, (cosine - UNRELATED) / RELATED_WIDTH));
  const contrary =
    opposite(here.text, there.text) || MARKERS.negation.has(here.text) !== MARKERS.negation.has(there.text);
  return Math.max(spelled, contrary ? Math.min(0.5, meaning) : meaning);
}

/** A comparer that remembers every pair of words it has seen. */
export function likeness(): Likeness {
  const ids = new Map<string, number>();
  const seen = new Map<number, number>();
  const idOf = (word: Word): number => {
    const key = word.values === undefined ? word.text : `#${word.values.join(' ')}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, ids.size);
    return ids.size - 1;
  };
  return {
    of: (here, there) => {
      const key = idOf(here) * 8192 + idOf(there);
      const known = seen.get(key);
      if (known !== undefined) return known;
      const made = compare(here, there);
      seen.set(key, made);
      return made;
    },
  };
}
