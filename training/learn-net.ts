import { blockStarts, layoutOf, runNet } from '../src/language/model/phrase-net.ts';
import type { NetCache, NetInput, NetShape, StoredBlock, StoredNet } from '../src/language/model/phrase-net.ts';
import { softmax } from '../src/language/model/linear.ts';
import { storeCodes } from './pack.ts';
import { randomFrom, shuffled } from './random.ts';

/** One example for a phrase net. */
export interface NetExample extends NetInput {
  readonly target: Float64Array;
  readonly weight: number;
}

/** How a phrase net is trained (Adam, Kingma & Ba 2015; dropout on the pooled layer). */
export interface NetSettings {
  readonly shape: NetShape;
  readonly epochs: number;
  readonly rate: number;
  readonly batch: number;
  readonly dropout: number;
  readonly decay: number;
  readonly seed: number;
}

function accumulate(
  shape: NetShape,
  parameters: Float32Array,
  gradient: Float32Array,
  example: NetExample,
  mask: Float32Array,
  cache: NetCache,
): void {
  const layout = layoutOf(shape);
  const { filters, pools, hidden: width, labels } = shape;
  const inputs = shape.dense + shape.sparse;
  const { pooled, winners, hidden, scores } = runNet(shape, parameters, example, mask, cache);
  const shares = softmax(scores);
  const add = (at: number, value: number): void => {
    gradient[at] = (gradient[at] as number) + value;
  };
  const slope = Float32Array.from(
    { length: labels },
    (_, label) => example.weight * ((shares[label] as number) - (example.target[label] as number)),
  );
  const hiddenSlope = new Float32Array(width);
  for (let label = 0; label < labels; label += 1) add(layout.secondBias + label, slope[label] as number);
  for (let unit = 0; unit < width; unit += 1) {
    const value = hidden[unit] as number;
    if (value === 0) continue;
    let sum = 0;
    for (let label = 0; label < labels; label += 1) {
      add(layout.second + unit * labels + label, value * (slope[label] as number));
      sum += (parameters[layout.second + unit * labels + label] as number) * (slope[label] as number);
    }
    hiddenSlope[unit] = sum;
    add(layout.firstBias + unit, sum);
  }
  const active: number[] = [];
  for (let unit = 0; unit < width; unit += 1) if (hiddenSlope[unit] !== 0) active.push(unit);
  for (let at = 0; at < pooled.length; at += 1) {
    const value = pooled[at] as number;
    if (value === 0) continue;
    const row = layout.first + at * width;
    if (at >= pools * filters) {
      // A number that is given passes no slope on.
      for (const unit of active)
        gradient[row + unit] = (gradient[row + unit] as number) + value * (hiddenSlope[unit] as number);
      continue;
    }
    let back = 0;
    for (let unit = 0; unit < width; unit += 1) {
      const unitSlope = hiddenSlope[unit] as number;
      if (unitSlope === 0) continue;
      gradient[row + unit] = (gradient[row + unit] as number) + value * unitSlope;
      back += (parameters[row + unit] as number) * unitSlope;
    }
    if (back === 0) continue;
    back *= mask[at] as number;
    const filter = at % filters;
    const winner = winners[at] as number;
    add(layout.convolutionBias + filter, back);
    for (let place = 0; place < 3; place += 1) {
      const token = example.tokens[winner - 1 + place];
      if (token === undefined) continue;
      const base = place * inputs * filters + filter;
      if (token.dense !== undefined)
        for (let index = 0; index < shape.dense; index += 1)
          add(base + index * filters, back * (token.dense[index] as number));
      for (const index of token.sparse) if (index < shape.sparse) add(base + (shape.dense + index) * filters, back);
    }
  }
}

/** Trains a phrase net; the same examples and settings give the same parameters. */
export function trainNet(examples: readonly NetExample[], settings: NetSettings): Float32Array {
  const { shape } = settings;
  const layout = layoutOf(shape);
  const random = randomFrom(settings.seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
  const parameters = new Float32Array(layout.length);
  const fill = (from: number, to: number, spread: number): void => {
    for (let at = from; at < to; at += 1) parameters[at] = normal() * spread;
  };
  fill(layout.convolution, layout.convolutionBias, 0.12);
  fill(layout.first, layout.firstBias, Math.sqrt(2 / (shape.pools * shape.filters + shape.extras)));
  fill(layout.second, layout.secondBias, Math.sqrt(2 / shape.hidden));
  const [mean, square, gradient] = [
    new Float32Array(layout.length),
    new Float32Array(layout.length),
    new Float32Array(layout.length),
  ];
  const pooledSize = shape.pools * shape.filters + shape.extras;
  const mask = new Float32Array(pooledSize).fill(1);
  const total = settings.epochs * Math.ceil(examples.length / settings.batch);
  let step = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    const order = shuffled(examples, random);
    for (let from = 0; from < order.length; from += settings.batch) {
      const batch = order.slice(from, from + settings.batch);
      gradient.fill(0);
      // Parameters stay as they are within a batch, so what they make of a word can be kept.
      const cache: NetCache = new Map();
      for (const example of batch) {
        for (let at = 0; at < pooledSize; at += 1)
          mask[at] = random() < settings.dropout ? 0 : 1 / (1 - settings.dropout);
        accumulate(shape, parameters, gradient, example, mask, cache);
      }
      step += 1;
      // The rate falls in a half cosine, so that the last steps settle.
      const rate = settings.rate * (0.5 + 0.5 * Math.cos((Math.PI * step) / total));
      const [meanRepair, squareRepair] = [1 - 0.9 ** step, 1 - 0.999 ** step];
      for (let at = 0; at < layout.length; at += 1) {
        const slope = (gradient[at] as number) / batch.length;
        const oldMean = mean[at] as number;
        // Most switches are off in most batches; their moments only fade, and skipping the rest of the work is exact enough.
        if (slope === 0 && Math.abs(oldMean) < 1e-9) continue;
        const newMean = 0.9 * oldMean + 0.1 * slope;
        const newSquare = 0.999 * (square[at] as number) + 0.001 * slope * slope;
        mean[at] = newMean;
        square[at] = newSquare;
        const value = parameters[at] as number;
        parameters[at] =
          value - rate * (newMean / meanRepair / (Math.sqrt(newSquare / squareRepair) + 1e-8) + settings.decay * value);
      }
    }
  }
  return parameters;
}

/** Rounds a block of weights to whole numbers; `steps` (at most 127) is how finely the largest is cut. */
export function storeBlock(plain: Float32Array, steps = 127): StoredBlock {
  const scale = Number((plain.reduce((top, value) => Math.max(top, Math.abs(value)), 1e-6) / steps).toPrecision(6));
  return { scale, ...storeCodes(Int8Array.from(plain, (value) => Math.round(value / scale))) };
}

/** Rounds a net to int8 for the package; `steps` (at most 127) is how finely the largest weight of a block is cut: fewer pack smaller. */
export function storeNet(shape: NetShape, parameters: Float32Array, steps = 127): StoredNet {
  const starts = blockStarts(shape);
  const blocks = starts.slice(0, -1).map((start, at) => storeBlock(parameters.subarray(start, starts[at + 1]), steps));
  return { shape, blocks };
}
