import { bytesOf, hashOf } from '../model/index.ts';
import { GRAM_TABLE } from '../weights/coverage-grams.ts';

/** A text as weighted letter runs and words: bucket → weight, of length 1. */
export type Grams = ReadonlyMap<number, number>;

/** The kinds of runs compared: short letter runs, long ones, words with word pairs. */
export type GramKind = 'short' | 'long' | 'words';

/** The table's buckets; a bucket's weight is its inverse document frequency in sixteenths. */
export const GRAM_BUCKETS = 1 << 14;
const WEIGHT_STEP = 1 / 16;
const LONGEST_TEXT = 6000;

let opened: Uint8Array | undefined;

/** The table of inverse document frequencies, in sixteenths, by bucket. */
export function gramTable(): Uint8Array {
  opened ??= bytesOf(GRAM_TABLE);
  return opened;
}

/** The buckets of all runs of a kind in a text, repeated as they occur; letters and apostrophes only. */
export function gramBuckets(text: string, kind: GramKind): number[] {
  const words =
    text
      .slice(0, LONGEST_TEXT)
      .toLowerCase()
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  const out: number[] = [];
  if (kind === 'words') {
    words.forEach((word, i) => {
      out.push(hashOf(word) % GRAM_BUCKETS);
      const next = words[i + 1];
      if (next !== undefined) out.push(hashOf(`${word} ${next}`) % GRAM_BUCKETS);
    });
    return out;
  }
  const line = ` ${words.join(' ')} `;
  const [low, high] = kind === 'short' ? [2, 4] : [4, 5];
  for (let size = low; size <= high; size += 1) {
    for (let i = 0; i + size <= line.length; i += 1) out.push(hashOf(line.slice(i, i + size)) % GRAM_BUCKETS);
  }
  return out;
}

/** The table's weight of a bucket by its inverse document frequency in sixteenths. */
export function gramWeight(sixteenths: number): number {
  return 1 + sixteenths * WEIGHT_STEP;
}

/** How often each of a text's runs of a kind occurs, on a logarithmic scale: bucket → 1 + ln count. */
export function countedRuns(text: string, kind: GramKind): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const bucket of gramBuckets(text, kind)) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  for (const [bucket, count] of counts) counts.set(bucket, 1 + Math.log(count));
  return counts;
}

/** The runs of a text weighted by how telling they are, scaled to length 1; `weights` by bucket, as in the table, is given in training only. */
export function gramsOf(text: string, kind: GramKind, weights: Uint8Array = gramTable()): Grams {
  return weighted(countedRuns(text, kind), (bucket) => gramWeight(weights[bucket] ?? 0));
}

/** Counted runs with a weight for each bucket, scaled to length 1. */
export function weighted(counts: ReadonlyMap<number, number>, weightOf: (bucket: number) => number): Grams {
  const out = new Map<number, number>();
  let square = 0;
  for (const [bucket, count] of counts) {
    const value = count * weightOf(bucket);
    out.set(bucket, value);
    square += value * value;
  }
  const length = Math.sqrt(square) || 1;
  for (const [bucket, value] of out) out.set(bucket, value / length);
  return out;
}

/** Cosine of two texts' runs, 0..1. */
export function gramsAlike(one: Grams, two: Grams): number {
  let sum = 0;
  for (const [bucket, value] of one) sum += value * (two.get(bucket) ?? 0);
  return sum;
}
