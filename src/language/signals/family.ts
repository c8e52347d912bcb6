import { hashOf } from '../model/index.ts';

/** How many hashed rows the signal models have (a quarter as many and strangers share rows: .006 of macro-F1); part of the trained weights. */
export const SIGNAL_ROWS = 131_072;

/** Features as parallel lists: hashed row and value. */
export interface FeatureList {
  readonly rows: readonly number[];
  readonly values: readonly number[];
}

/** Lists that features are poured into: those of the whole text with the token each starts at (−1: no place), and those of each sentence. */
export interface FeatureLists {
  readonly rows: number[];
  readonly values: number[];
  readonly at: number[];
  readonly sentences: readonly { readonly rows: number[]; readonly values: number[] }[];
}

/** One family of features: each name once with its number; by number its row, its first token and the last sentence that held it; by sentence the numbers it holds. */
export interface Family {
  readonly sentenceOf: Int32Array;
  readonly numbers: Map<string, number>;
  readonly rows: number[];
  readonly starts: number[];
  readonly last: number[];
  readonly held: readonly number[][];
}

/** An empty family for a text whose tokens lie in the given sentences (−1: none). */
export function familyOf(sentenceOf: Int32Array, sentences: number): Family {
  const held = Array.from({ length: sentences }, (): number[] => []);
  return { sentenceOf, numbers: new Map(), rows: [], starts: [], last: [], held };
}

/** Adds a feature that is seen at a token (−1: no place). */
export function addTo(family: Family, name: string, at: number): void {
  let number = family.numbers.get(name);
  if (number === undefined) {
    number = family.starts.length;
    family.numbers.set(name, number);
    family.rows.push(hashOf(name) % SIGNAL_ROWS);
    family.starts.push(at);
    family.last.push(-1);
  }
  const sentence = family.sentenceOf[at] ?? -1;
  if (sentence < 0 || family.last[number] === sentence) return;
  family.last[number] = sentence;
  family.held[sentence]?.push(number);
}

/**
 * Pours a family into the lists. Its length grows with the fourth root of its size: a long text says more than a short one, but
 * not in proportion (measured: better than unit length and than plain counts, leaving authors out).
 */
export function pour({ rows, starts, held }: Family, lists: FeatureLists, weight = 1): void {
  const share = (size: number): number => weight * (200 * Math.max(1, size)) ** -0.25;
  const value = share(starts.length);
  starts.forEach((start, number) => {
    lists.rows.push(rows[number] ?? 0);
    lists.values.push(value);
    lists.at.push(start);
  });
  held.forEach((numbers, sentence) => {
    const list = lists.sentences[sentence];
    const own = share(numbers.length);
    for (const number of numbers) {
      list?.rows.push(rows[number] ?? 0);
      list?.values.push(own);
    }
  });
}
