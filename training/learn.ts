import { hashOf } from '../src/language/model/hash.ts';
import type { Features } from '../src/language/model/hash.ts';
import type { StoredLinear } from '../src/language/model/linear.ts';
import { packWeights } from './pack.ts';

/** One training example: hashed features (`rows` with `values`), target probabilities per label, and its weight. */
export interface Example {
  readonly rows: Int32Array;
  readonly values: Float64Array;
  readonly target: Float64Array;
  readonly weight: number;
}

/** Hashes named features into an example. */
export function exampleOf(features: Features, size: number, target: ArrayLike<number>, weight = 1): Example {
  const sums = new Map<number, number>();
  for (const [name, value] of features) {
    const row = hashOf(name) % size;
    sums.set(row, (sums.get(row) ?? 0) + value);
  }
  return {
    rows: Int32Array.from(sums.keys()),
    values: Float64Array.from(sums.values()),
    target: Float64Array.from(target),
    weight,
  };
}

/** How a linear model is trained: `link` softmax for one label of several, logistic for each label by itself; `l2` is the ridge per example. */
export interface LinearSettings {
  readonly size: number;
  readonly labels: readonly string[];
  readonly link: 'softmax' | 'logistic';
  readonly l2: number;
  readonly steps?: number;
}

/** Trained weights: `size × labels` numbers row by feature, then one bias per label. */
export interface Trained {
  readonly settings: LinearSettings;
  readonly weights: Float64Array;
}

function lossAndGradient(
  examples: readonly Example[],
  { size, labels, link, l2 }: LinearSettings,
  weights: Float64Array,
  gradient: Float64Array,
): number {
  const count = labels.length;
  const scores = new Float64Array(count);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  let loss = 0;
  gradient.fill(0);
  for (const { rows, values, target, weight } of examples) {
    for (let label = 0; label < count; label += 1) scores[label] = weights[size * count + label] as number;
    for (let at = 0; at < rows.length; at += 1) {
      const base = (rows[at] as number) * count;
      const value = values[at] as number;
      for (let label = 0; label < count; label += 1)
        scores[label] = (scores[label] as number) + (weights[base + label] as number) * value;
    }
    const share = weight / total;
    if (link === 'softmax') {
      let top = -Infinity;
      for (const score of scores) top = Math.max(top, score);
      let sum = 0;
      for (const score of scores) sum += Math.exp(score - top);
      for (let label = 0; label < count; label += 1) {
        const logShare = (scores[label] as number) - top - Math.log(sum);
        loss -= share * (target[label] as number) * logShare;
        scores[label] = share * (Math.exp(logShare) - (target[label] as number));
      }
    } else {
      for (let label = 0; label < count; label += 1) {
        const score = scores[label] as number;
        const wanted = target[label] as number;
        loss += share * (Math.max(score, 0) - score * wanted + Math.log1p(Math.exp(-Math.abs(score))));
        scores[label] = share * (1 / (1 + Math.exp(-score)) - wanted);
      }
    }
    for (let at = 0; at < rows.length; at += 1) {
      const base = (rows[at] as number) * count;
      const value = values[at] as number;
      for (let label = 0; label < count; label += 1)
        gradient[base + label] = (gradient[base + label] as number) + (scores[label] as number) * value;
    }
    for (let label = 0; label < count; label += 1)
      gradient[size * count + label] = (gradient[size * count + label] as number) + (scores[label] as number);
  }
  for (let at = 0; at < size * count; at += 1) {
    const weight = weights[at] as number;
    if (weight !== 0) {
      loss += 0.5 * l2 * weight * weight;
      gradient[at] = (gradient[at] as number) + l2 * weight;
    }
  }
  return loss;
}

function dot(one: Float64Array, two: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (two[at] as number);
  return sum;
}

/** Minimises a smooth function by L-BFGS (Nocedal 1980, memory 8) with a backtracking line search; deterministic. */
export function minimise(
  start: Float64Array,
  steps: number,
  evaluate: (at: Float64Array, gradient: Float64Array) => number,
): Float64Array {
  let x = Float64Array.from(start);
  let gradient = new Float64Array(x.length);
  let loss = evaluate(x, gradient);
  const memory: { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[] = [];
  for (let step = 0; step < steps; step += 1) {
    const direction = Float64Array.from(gradient);
    const alphas: number[] = [];
    for (const { s, y, rho } of [...memory].reverse()) {
      const alpha = rho * dot(s, direction);
      alphas.push(alpha);
      for (let at = 0; at < x.length; at += 1) direction[at] = (direction[at] as number) - alpha * (y[at] as number);
    }
    const last = memory.at(-1);
    const scale =
      last === undefined
        ? 1 / Math.max(1e-9, Math.sqrt(dot(gradient, gradient)))
        : 1 / (last.rho * dot(last.y, last.y));
    for (let at = 0; at < x.length; at += 1) direction[at] = (direction[at] as number) * scale;
    memory.forEach(({ s, y, rho }, index) => {
      const beta = rho * dot(y, direction);
      const alpha = alphas[memory.length - 1 - index] ?? 0;
      for (let at = 0; at < x.length; at += 1)
        direction[at] = (direction[at] as number) + (alpha - beta) * (s[at] as number);
    });
    const slope = -dot(gradient, direction);
    if (slope > -1e-10) break;
    let rate = 1;
    let next = x;
    const nextGradient = new Float64Array(x.length);
    let nextLoss = Infinity;
    for (let tries = 0; tries < 20; tries += 1, rate /= 2) {
      next = x.map((value, at) => value - rate * (direction[at] as number));
      nextLoss = evaluate(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * rate * slope) break;
    }
    if (!(nextLoss < loss)) break;
    const s = next.map((value, at) => value - (x[at] as number));
    const y = nextGradient.map((value, at) => value - (gradient[at] as number));
    const curvature = dot(s, y);
    if (curvature > 1e-12) {
      memory.push({ s, y, rho: 1 / curvature });
      if (memory.length > 8) memory.shift();
    }
    const gain = loss - nextLoss;
    [x, gradient, loss] = [next, nextGradient, nextLoss];
    if (gain < 1e-6 * Math.max(1, Math.abs(loss))) break;
  }
  return x;
}

/** Trains a linear model; convex, so the answer does not depend on an order or a seed. Only the buckets that occur are worked on. */
export function trainLinear(examples: readonly Example[], settings: LinearSettings): Trained {
  const count = settings.labels.length;
  const places = new Map<number, number>();
  for (const { rows } of examples) for (const row of rows) if (!places.has(row)) places.set(row, places.size);
  const compact = examples.map((example) => ({ ...example, rows: example.rows.map((row) => places.get(row) ?? 0) }));
  const inner = { ...settings, size: places.size };
  const found = minimise(new Float64Array((inner.size + 1) * count), settings.steps ?? 80, (at, gradient) =>
    lossAndGradient(compact, inner, at, gradient),
  );
  const weights = new Float64Array((settings.size + 1) * count);
  for (const [row, place] of places) weights.set(found.subarray(place * count, (place + 1) * count), row * count);
  weights.set(found.subarray(inner.size * count), settings.size * count);
  return { settings, weights };
}

/** The logits of a trained model for an example. */
export function logitsOf(
  { settings, weights }: Trained,
  { rows, values }: Pick<Example, 'rows' | 'values'>,
): Float64Array {
  const count = settings.labels.length;
  const scores = Float64Array.from({ length: count }, (_, label) => weights[settings.size * count + label] ?? 0);
  for (let at = 0; at < rows.length; at += 1)
    for (let label = 0; label < count; label += 1)
      scores[label] = (scores[label] ?? 0) + (weights[(rows[at] ?? 0) * count + label] ?? 0) * (values[at] ?? 0);
  return scores;
}

/** Rounds a trained model to int8 for the package (see `StoredLinear`); `steps` (at most 127) is how finely the largest weight is cut. */
export function storeLinear({ settings, weights }: Trained, steps = 127): StoredLinear {
  const count = settings.labels.length;
  const plain = weights.subarray(0, settings.size * count);
  const scale = plain.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-9) / steps;
  const codes = Int8Array.from(plain, (weight) => Math.round(weight / scale));
  const bias = Array.from(weights.subarray(settings.size * count), (value) => Number(value.toFixed(5)));
  return { labels: settings.labels, size: settings.size, scale, bias, packed: packWeights(codes, count) };
}
