import { unpackWeights } from '../model/index.ts';
import type { ReadText } from '../text/index.ts';
import type { FeatureList } from './family.ts';
import type { SignalFeatures } from './features.ts';

/**
 * Holding back: `label` stands for "nothing to say", `share` of its score is taken off every other score, and nothing at all
 * is said unless the best margin reaches `base + slope × its score`. A clear case speaks in spite of it.
 */
export interface Gate {
  readonly label: number;
  readonly share: number;
  readonly base: number;
  readonly slope: number;
}

/** Stored weights: `packed` holds a row of whole numbers a hashed row (see `unpackWeights`); a score is bias + scale × Σ weight × value. */
export interface StoredMachines {
  readonly scale: number;
  readonly bias: readonly number[];
  readonly packed: string;
}

/**
 * A stored signal model: machines and, per label, the score from which the label is said. The same machines read the whole text and
 * each of its sentences: `share` times the score of the sentence that speaks most is added (of the label that stands for silence,
 * the one that speaks least): one clause may carry a label that a long text thins out.
 */
export interface StoredSignals extends StoredMachines {
  readonly labels: readonly string[];
  readonly size: number;
  readonly share: number;
  readonly thresholds: readonly number[];
  readonly gate?: Gate;
}

/** A signal model ready for use. */
export interface SignalModel {
  readonly scale: number;
  readonly bias: readonly number[];
  readonly weights: Int8Array;
  readonly labels: readonly string[];
  readonly share: number;
  readonly thresholds: readonly number[];
  readonly gate?: Gate;
}

/** Opens a stored model; do it once and keep the result. */
export function openSignals(stored: StoredSignals): SignalModel {
  const { labels, size, share, scale, bias, packed, thresholds, gate } = stored;
  const weights = unpackWeights(packed, size, labels.length);
  return { scale, bias, weights, labels, share, thresholds, ...(gate === undefined ? {} : { gate }) };
}

/** The scores of machines for a list of features. */
function scoresOf({ scale, bias, weights }: SignalModel, { rows, values }: FeatureList): Float64Array {
  const count = bias.length;
  const sums = new Float64Array(count);
  for (let at = 0; at < rows.length; at += 1) {
    const base = (rows[at] ?? 0) * count;
    const value = values[at] ?? 0;
    for (let label = 0; label < count; label += 1)
      sums[label] = (sums[label] ?? 0) + (weights[base + label] ?? 0) * value;
  }
  return sums.map((sum, label) => (bias[label] ?? 0) + scale * sum);
}

/** The scores of a text joined with those of its sentences (see `StoredSignals`); `silence` is the label that stands for it, −1 for none. */
export function joined(
  whole: Float64Array,
  sentences: readonly Float64Array[],
  share: number,
  silence: number,
): Float64Array {
  if (sentences.length === 0) return whole;
  return whole.map((score, label) => {
    const own = sentences.map((scores) => scores[label] ?? 0);
    return score + share * (label === silence ? Math.min(...own) : Math.max(...own));
  });
}

/** Margins per label: score less threshold; a label is said where its margin is above 0. */
export function marginsOf(model: SignalModel, features: SignalFeatures): Float64Array {
  const scores = joined(
    scoresOf(model, features),
    features.sentences.map((sentence) => scoresOf(model, sentence)),
    model.share,
    model.gate?.label ?? -1,
  );
  return heldBack(scores, model);
}

/** Scores → margins: less threshold and gate; every margin is at most 0 where the gate stays shut. */
export function heldBack(
  scores: Float64Array,
  { thresholds, gate }: { readonly thresholds: readonly number[]; readonly gate?: Gate | undefined },
): Float64Array {
  const silence = gate === undefined ? 0 : (scores[gate.label] ?? 0);
  const share = gate?.share ?? 0;
  const margins = scores.map((score, label) =>
    label === gate?.label ? -Infinity : score - share * silence - (thresholds[label] ?? 0),
  );
  if (gate === undefined) return margins;
  const best = margins.reduce((top, margin) => Math.max(top, margin), -Infinity);
  return best < gate.base + gate.slope * silence ? margins.map((margin) => Math.min(margin, 0)) : margins;
}

/** A stretch of a text in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The sentence that speaks most for a label, as a stretch; the whole text when none does. */
export function stretchFor(model: SignalModel, label: number, read: ReadText, features: SignalFeatures): Stretch {
  const count = model.labels.length;
  const perToken = new Float64Array(read.tokens.length);
  features.rows.forEach((row, index) => {
    const place = features.at[index] ?? -1;
    if (place >= 0 && place < perToken.length)
      perToken[place] =
        (perToken[place] ?? 0) + (model.weights[row * count + label] ?? 0) * (features.values[index] ?? 0);
  });
  const ranges = read.sentences;
  const sums = ranges.map(({ from, to }) => perToken.subarray(from, to).reduce((sum, part) => sum + part, 0));
  const best = sums.reduce((top, sum, index) => (sum > (sums[top] ?? -Infinity) ? index : top), 0);
  const found = ranges[best];
  return found === undefined ? { start: 0, end: read.text.length } : { start: found.start, end: found.end };
}
