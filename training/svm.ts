import type { StoredMachines } from '../src/language/signals/model.ts';
import { packWeights } from './pack.ts';
import { randomFrom } from './random.ts';

/** A sparse row. */
export interface SparseRow {
  readonly rows: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/**
 * A binary linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al. 2008); `sign` is
 * ±1 and `cost` the price of an error a row (0 leaves the row out). The answer holds `size` weights, then the bias.
 */
export function trainSvm(
  data: readonly SparseRow[],
  sign: ArrayLike<number>,
  cost: ArrayLike<number>,
  size: number,
  passes = 8,
): Float64Array {
  const weights = new Float64Array(size + 1);
  const alpha = new Float64Array(data.length);
  const order = data.map((_, index) => index).filter((index) => (cost[index] as number) > 0);
  const diagonal = data.map(({ values }, index) => {
    let sum = 1 + 0.5 / Math.max(1e-9, cost[index] as number);
    for (let k = 0; k < values.length; k += 1) sum += (values[k] as number) ** 2;
    return sum;
  });
  const random = randomFrom(7);
  for (let pass = 0; pass < passes; pass += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      const held = order[at] as number;
      order[at] = order[other] as number;
      order[other] = held;
    }
    for (const index of order) {
      const { rows, values } = data[index] as SparseRow;
      const y = sign[index] as number;
      let score = weights[size] as number;
      for (let k = 0; k < rows.length; k += 1) score += (weights[rows[k] as number] as number) * (values[k] as number);
      const old = alpha[index] as number;
      const gradient = y * score - 1 + (old * 0.5) / (cost[index] as number);
      const next = Math.max(0, old - gradient / (diagonal[index] as number));
      const step = (next - old) * y;
      if (step === 0) continue;
      alpha[index] = next;
      for (let k = 0; k < rows.length; k += 1) {
        const row = rows[k] as number;
        weights[row] = (weights[row] as number) + step * (values[k] as number);
      }
      weights[size] = (weights[size] as number) + step;
    }
  }
  return weights;
}

/** The score of a row. */
export function svmScore(weights: Float64Array, { rows, values }: SparseRow): number {
  let score = weights[weights.length - 1] as number;
  for (let k = 0; k < rows.length; k += 1) score += (weights[rows[k] as number] as number) * (values[k] as number);
  return score;
}

/**
 * One step of the stored whole numbers: 2.8 times the spread of the weights that were learned. What is less than half a step away
 * from 0 becomes 0: F1 stays the same and the file packs well.
 */
function stepOf(machines: readonly Float64Array[], size: number): number {
  const spread = machines.map((weights) => {
    const learned = weights.subarray(0, size).filter((weight) => weight !== 0);
    return Math.sqrt(learned.reduce((sum, w) => sum + w * w, 0) / Math.max(1, learned.length));
  });
  return (2.8 * spread.reduce((sum, part) => sum + part, 0)) / Math.max(1, machines.length) || 1;
}

const rounded = (weight: number, step: number): number => Math.max(-127, Math.min(127, Math.round(weight / step)));

/** The machines as they are after storing and opening: what a reader will really use. */
export function roundedMachines(machines: readonly Float64Array[], size: number): readonly Float64Array[] {
  const step = stepOf(machines, size);
  return machines.map((weights) => weights.map((w, row) => (row < size ? step * rounded(w, step) : w)));
}

/** Rounds one-against-rest machines to a few whole numbers and packs them. */
export function storeSvm(machines: readonly Float64Array[], size: number): StoredMachines {
  const scale = stepOf(machines, size);
  const codes = new Int8Array(size * machines.length);
  machines.forEach((weights, label) => {
    for (let row = 0; row < size; row += 1)
      codes[row * machines.length + label] = rounded(weights[row] as number, scale);
  });
  return {
    scale,
    bias: machines.map((weights) => Number((weights[size] as number).toFixed(5))),
    packed: packWeights(codes, machines.length),
  };
}
