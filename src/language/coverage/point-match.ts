import { hashOf, rankOf, VECTOR_SIZE, vectorOf } from '../model/index.ts';
import { openBlock, type StoredBlock } from '../model/phrase-net.ts';
import { countedRuns, GRAM_BUCKETS, gramsAlike, weighted, type GramKind, type Grams } from './grams.ts';
import { terms } from './terms.ts';

/** The kinds of runs compared, in the order of the learned shares. */
export const MATCH_KINDS: readonly GramKind[] = ['short', 'long', 'words'];
/** How many numbers say how telling a word is, beside its vector. */
export const WORD_TRAITS = 4;
/** At most this many words of a text are weighed one by one. */
export const WORDS_READ = 200;
/** Two different words never count as the same. */
export const MOST_ALIKE = 0.95;

/** Learned weights that compare a point standing alone with a text. */
export interface MatchWeights {
  /** What a run of letters or words counts, by bucket. */
  readonly runs: Float32Array;
  /** How telling a bucket's word is, by inverse document frequency (see `gramTable`). */
  readonly table: Uint8Array;
  /** Turns word vectors, row by row, so that words that make the same point come to lie together. */
  readonly turn: Float32Array;
  /** What each direction of a word's own vector adds to how much the word counts. */
  readonly lean: Float32Array;
  /** What each trait adds to it, and last a constant. */
  readonly traits: readonly number[];
  /** Likeness of two words: slope × cosine + offset. */
  readonly likeness: readonly [number, number];
  /** What the five comparisons count: three kinds of runs, mean vectors, words found again; and last a constant. */
  readonly shares: readonly number[];
}

/** `MatchWeights` as stored: `runs` are natural logarithms. */
export interface StoredMatch {
  readonly runs: StoredBlock;
  readonly turn: StoredBlock;
  readonly lean: StoredBlock;
  readonly traits: readonly number[];
  readonly likeness: readonly [number, number];
  readonly shares: readonly number[];
}

/** A word as it is compared: stem, direction in the turned space (none for an unknown word), and how much it counts. */
export interface MatchWord {
  readonly stem: string;
  readonly direction: Float32Array | undefined;
  readonly weight: number;
}

/** A text made ready for comparison. */
export interface MatchText {
  readonly runs: readonly Grams[];
  readonly words: readonly MatchWord[];
  readonly mean: Float32Array;
}

/** Opens stored weights; do it once and keep the result. */
export function openMatch(stored: StoredMatch, table: Uint8Array): MatchWeights {
  return {
    runs: openBlock(stored.runs, GRAM_BUCKETS).map(Math.exp),
    table,
    turn: openBlock(stored.turn, VECTOR_SIZE * VECTOR_SIZE),
    lean: openBlock(stored.lean, VECTOR_SIZE),
    traits: stored.traits,
    likeness: stored.likeness,
    shares: stored.shares,
  };
}

/** A word before it is weighed: its stem, vector and traits (rank, content word, how telling, unknown). */
export interface RawWord {
  readonly stem: string;
  readonly vector: Float32Array | undefined;
  readonly traits: readonly number[];
}

/** The words of a text with what is known of each before anything is learned. */
export function rawWords(text: string, table: Uint8Array): readonly RawWord[] {
  return terms(text.slice(0, 40 * WORDS_READ))
    .slice(0, WORDS_READ)
    .map(({ word, stem, content }) => {
      const vector = vectorOf(word);
      const telling = (table[hashOf(word) % GRAM_BUCKETS] ?? 0) / 16;
      return {
        stem,
        vector,
        traits: [
          Math.log(1 + (rankOf(word) ?? 30_000)) / 5 - 1.4,
          content ? 1 : 0,
          (1 + telling) / 4 - 1,
          vector === undefined ? 1 : 0,
        ],
      };
    });
}

/** A vector turned by a matrix of rows, scaled to length 1. */
export function turned(vector: Float32Array, turn: Float32Array): Float32Array {
  const size = vector.length;
  const out = new Float32Array(size);
  for (let row = 0; row < size; row += 1) {
    const value = vector[row] as number;
    const base = row * size;
    for (let at = 0; at < size; at += 1) out[at] = (out[at] as number) + value * (turn[base + at] as number);
  }
  return unit(out);
}

/** Scales a vector to length 1 in place; all zeros stay. */
export function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(product(vector, vector)) || 1;
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] as number) / length;
  return vector;
}

/** The inner product of two vectors of equal length. */
export function product(one: Float32Array, two: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (two[at] as number);
  return sum;
}

/** How much a word counts, above 0 (a smooth ramp of the learned sum). */
export function weightOfWord({ vector, traits }: RawWord, weights: Pick<MatchWeights, 'lean' | 'traits'>): number {
  let sum = weights.traits[WORD_TRAITS] ?? 0;
  traits.forEach((trait, at) => (sum += trait * (weights.traits[at] ?? 0)));
  if (vector !== undefined) sum += product(vector, weights.lean);
  return sum > 30 ? sum : Math.log1p(Math.exp(sum));
}

/** Makes a text ready for comparison; at most 200 words of it are weighed one by one. */
export function matchText(text: string, weights: MatchWeights): MatchText {
  const mean = new Float32Array(VECTOR_SIZE);
  const directions = new Map<Float32Array, Float32Array>();
  const words = rawWords(text, weights.table).map((raw): MatchWord => {
    const weight = weightOfWord(raw, weights);
    if (raw.vector === undefined) return { stem: raw.stem, direction: undefined, weight };
    const direction = directions.get(raw.vector) ?? turned(raw.vector, weights.turn);
    directions.set(raw.vector, direction);
    for (let at = 0; at < mean.length; at += 1) mean[at] = (mean[at] as number) + weight * (direction[at] as number);
    return { stem: raw.stem, direction, weight };
  });
  return {
    runs: MATCH_KINDS.map((kind) => weighted(countedRuns(text, kind), (bucket) => weights.runs[bucket] ?? 1)),
    words,
    mean: unit(mean),
  };
}

function alike(one: MatchWord, two: MatchWord, [slope, offset]: readonly [number, number]): number {
  if (one.stem === two.stem) return 1;
  if (one.direction === undefined || two.direction === undefined) return Math.min(MOST_ALIKE, Math.max(0, offset));
  return Math.min(MOST_ALIKE, Math.max(0, slope * product(one.direction, two.direction) + offset));
}

/** The log-odds that a text makes a point, by runs of letters, by mean vectors and by its words found again; near linear in the words of the text. */
export function matchOdds(point: MatchText, text: MatchText, weights: MatchWeights): number {
  const [constant = 0] = weights.shares.slice(-1);
  let found = 0;
  let total = 1e-6;
  for (const word of point.words) {
    let best = 0;
    for (const other of text.words) best = Math.max(best, alike(word, other, weights.likeness));
    found += word.weight * best;
    total += word.weight;
  }
  const parts = [
    ...MATCH_KINDS.map((_, kind) => gramsAlike(point.runs[kind] ?? new Map(), text.runs[kind] ?? new Map())),
    product(point.mean, text.mean),
    found / total,
  ];
  return parts.reduce((sum, part, at) => sum + part * (weights.shares[at] ?? 0), constant);
}

/** A text made ready for each of several comparisons, in their order. */
export function matchTexts(text: string, weights: readonly MatchWeights[]): readonly MatchText[] {
  return weights.map((each) => matchText(text, each));
}

/** The mean log-odds of several comparisons that a text makes a point; both texts come from `matchTexts` with the same weights. */
export function meanOdds(
  point: readonly MatchText[],
  text: readonly MatchText[],
  weights: readonly MatchWeights[],
): number {
  const odds = weights.map((each, at) => {
    const [one, other] = [point[at], text[at]];
    return one === undefined || other === undefined ? 0 : matchOdds(one, other, each);
  });
  return odds.reduce((sum, value) => sum + value, 0) / Math.max(1, odds.length);
}
