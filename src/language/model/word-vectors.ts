import { DIMENSIONS, PACKED, SCALES, SHARES, WORD_LIST } from '../weights/words.ts';
import { unpackCodes } from './packed-codes.ts';

interface Table {
  readonly rows: ReadonlyMap<string, number>;
  /** One vector a row; the same object every time, so that what is computed from it can be kept by it. */
  readonly vectors: readonly Float32Array[];
}

let opened: Table | undefined;

/** Opened on first use: unpacking takes some tens of milliseconds and many pages never need it. */
function table(): Table {
  if (opened !== undefined) return opened;
  const rows = new Map(WORD_LIST.split(' ').map((word, row) => [word, row] as const));
  const vectors = new Float32Array(rows.size * DIMENSIONS);
  const codes = unpackCodes(PACKED, SHARES, vectors.length);
  for (let row = 0; row < rows.size; row += 1) {
    let square = 0;
    for (let axis = 0; axis < DIMENSIONS; axis += 1) {
      const place = row * DIMENSIONS + axis;
      const value = ((codes[place] ?? 0) - 7.5) * (SCALES[axis] ?? 0);
      vectors[place] = value;
      square += value * value;
    }
    const length = Math.sqrt(square) || 1;
    for (let axis = 0; axis < DIMENSIONS; axis += 1)
      vectors[row * DIMENSIONS + axis] = (vectors[row * DIMENSIONS + axis] ?? 0) / length;
  }
  opened = {
    rows,
    vectors: Array.from({ length: rows.size }, (_, row) => vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS)),
  };
  return opened;
}

/** How many numbers a word vector has. */
export const VECTOR_SIZE = DIMENSIONS;

function rowOf(word: string): number | undefined {
  const { rows } = table();
  const direct = rows.get(word);
  if (direct !== undefined) return direct;
  const bare = word.replace(/'(?:s|re|ve|ll|d|m)$/u, '');
  if (bare !== word) return rows.get(bare);
  return /s$/u.test(word) ? rows.get(word.slice(0, -1)) : undefined;
}

/** The vector of a lower-case word (length 1, `VECTOR_SIZE` numbers), or undefined when the word is not in the table of about 16,000. */
export function vectorOf(word: string): Float32Array | undefined {
  const row = rowOf(word);
  return row === undefined ? undefined : table().vectors[row];
}

/** The frequency rank of a lower-case word in the table (0 = most frequent), or undefined when it is not in it: a measure of how ordinary the word is. */
export function rankOf(word: string): number | undefined {
  return rowOf(word);
}

/** The cosine of two vectors of equal length: −1 … 1, 0 when one is all zero. */
export function cosine(one: ArrayLike<number>, two: ArrayLike<number>): number {
  let sum = 0;
  let first = 0;
  let second = 0;
  for (let at = 0; at < one.length; at += 1) {
    const a = one[at] ?? 0;
    const b = two[at] ?? 0;
    sum += a * b;
    first += a * a;
    second += b * b;
  }
  return first === 0 || second === 0 ? 0 : sum / Math.sqrt(first * second);
}

/** How alike two lower-case words are in use, −1 … 1 (1 for the same word, 0 when one is unknown); opposites are often alike too. */
export function similarity(one: string, two: string): number {
  if (one === two) return 1;
  const a = vectorOf(one);
  const b = vectorOf(two);
  return a === undefined || b === undefined ? 0 : cosine(a, b);
}

/** The weighted mean vector of words, rare words counting more (Arora et al. 2017, a = 1/1000 of the table's ranks); all zero when none is known. */
export function meanVector(words: readonly string[]): Float32Array {
  const mean = new Float32Array(DIMENSIONS);
  for (const word of words) {
    const row = rowOf(word);
    if (row === undefined) continue;
    const share = 0.1 / (row + 1);
    const weight = 0.001 / (0.001 + share);
    const vector = vectorOf(word);
    if (vector !== undefined)
      for (let axis = 0; axis < DIMENSIONS; axis += 1) mean[axis] = (mean[axis] ?? 0) + weight * (vector[axis] ?? 0);
  }
  return mean;
}
