import { hashOf } from './hash.ts';
import type { Features } from './hash.ts';
import { unpackWeights } from './packed-weights.ts';

/** A linear model as stored: `packed` holds `size` rows of `labels.length` whole numbers by feature bucket (see `unpackWeights`). A score is bias + scale × Σ weight × value. */
export interface StoredLinear {
  readonly labels: readonly string[];
  readonly size: number;
  readonly scale: number;
  readonly bias: readonly number[];
  readonly packed: string;
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
  const { labels, size, scale, bias, packed } = stored;
  return { labels, size, scale, bias, weights: unpackWeights(packed, size, labels.length) };
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
