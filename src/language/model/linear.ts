import { bytesOf } from './bytes.ts';
import { hashOf } from './hash.ts';
import type { Features } from './hash.ts';

/** A linear model as stored: `weights` is base64 of int8, `labels.length` a row, by feature bucket; with `rows` only the buckets listed there (base64 of the gaps between them) have a row. A score is bias + scale × Σ weight × value. */
export interface StoredLinear {
  readonly labels: readonly string[];
  readonly size: number;
  readonly scale: number;
  readonly bias: readonly number[];
  readonly rows?: string;
  readonly weights: string;
}

/** A linear model ready for use. */
export interface Linear {
  readonly labels: readonly string[];
  readonly size: number;
  readonly scale: number;
  readonly bias: readonly number[];
  readonly weights: Int8Array;
}

/** Opens a stored linear model; do it once and keep the result. */
export function openLinear(stored: StoredLinear): Linear {
  const { labels, size, scale, bias } = stored;
  const bytes = bytesOf(stored.weights);
  const codes = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (stored.rows === undefined) return { labels, size, scale, bias, weights: codes };
  const weights = new Int8Array(size * labels.length);
  let row = 0;
  let gap = 0;
  let shift = 0;
  let read = 0;
  for (const byte of bytesOf(stored.rows)) {
    gap |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    row += gap;
    weights.set(codes.subarray(read, read + labels.length), row * labels.length);
    read += labels.length;
    gap = 0;
    shift = 0;
  }
  return { labels, size, scale, bias, weights };
}

/** The score of each label (logits, in the order of `labels`) for hashed sparse features. */
export function scoresOf(model: Linear, features: Features): Float64Array {
  const count = model.labels.length;
  const sums = new Float64Array(count);
  for (const [name, value] of features) {
    const row = (hashOf(name) % model.size) * count;
    for (let label = 0; label < count; label += 1)
      sums[label] = (sums[label] ?? 0) + (model.weights[row + label] ?? 0) * value;
  }
  return sums.map((sum, label) => (model.bias[label] ?? 0) + model.scale * sum);
}

/** Logits → probabilities that add up to 1. */
export function softmax(scores: ArrayLike<number>): Float64Array {
  const top = Array.from(scores).reduce((best, score) => Math.max(best, score), -Infinity);
  const grown = Float64Array.from(scores, (score) => Math.exp(score - top));
  const sum = grown.reduce((total, part) => total + part, 0);
  return grown.map((part) => part / sum);
}

/** A logit → a probability. */
export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
