import { unpackCodes } from './packed-codes.ts';

/** The sizes of a phrase net: `dense` numbers and `sparse` switches a token, `filters` three-token detectors, `pools` stretches over which each detector takes its maximum, `extras` numbers about the whole text, `hidden` units, `labels` answers. */
export interface NetShape {
  readonly dense: number;
  readonly sparse: number;
  readonly filters: number;
  readonly pools: number;
  readonly extras: number;
  readonly hidden: number;
  readonly labels: number;
}

/** One token as the net sees it: a vector (or none), the switches that are on (a net with fewer switches passes over those it does not know), and a bit mask of the pools it belongs to. */
export interface NetToken {
  readonly dense: Float32Array | undefined;
  readonly sparse: readonly number[];
  readonly pools: number;
}

/** A text as the net sees it. */
export interface NetInput {
  readonly tokens: readonly NetToken[];
  readonly extras: Float32Array;
}

/** Where each part of the flat parameter array starts; the last entry is its length. */
export interface NetLayout {
  readonly convolution: number;
  readonly convolutionBias: number;
  readonly first: number;
  readonly firstBias: number;
  readonly second: number;
  readonly secondBias: number;
  readonly length: number;
}

/** The layout of a net's parameters: convolution as [3 places][input][filter], then [pooled + extras][hidden], then [hidden][label]. */
export function layoutOf(shape: NetShape): NetLayout {
  const convolutionBias = 3 * (shape.dense + shape.sparse) * shape.filters;
  const first = convolutionBias + shape.filters;
  const firstBias = first + (shape.pools * shape.filters + shape.extras) * shape.hidden;
  const second = firstBias + shape.hidden;
  const secondBias = second + shape.hidden * shape.labels;
  return { convolution: 0, convolutionBias, first, firstBias, second, secondBias, length: secondBias + shape.labels };
}

/** What a forward pass leaves for learning. */
export interface NetPass {
  readonly pooled: Float32Array;
  /** For each pool and filter the token whose detector was strongest, −1 when the pool is silent. */
  readonly winners: Int32Array;
  readonly hidden: Float32Array;
  readonly scores: Float32Array;
}

function addRow(
  parameters: Float32Array,
  at: number,
  count: number,
  factor: number,
  into: Float32Array,
  offset: number,
): void {
  for (let index = 0; index < count; index += 1)
    into[offset + index] = (into[offset + index] as number) + factor * (parameters[at + index] as number);
}

/** What the three places of the detectors make of a word vector, kept by the vector: most words of a text are common ones. */
export type NetCache = Map<Float32Array, Float32Array>;
const CACHED_WORDS = 3000;

function projected(
  shape: NetShape,
  parameters: Float32Array,
  dense: Float32Array,
  cache: NetCache | undefined,
): Float32Array {
  const known = cache?.get(dense);
  if (known !== undefined) return known;
  const { filters } = shape;
  const inputs = shape.dense + shape.sparse;
  const out = new Float32Array(3 * filters);
  for (let place = 0; place < 3; place += 1)
    for (let index = 0; index < shape.dense; index += 1)
      addRow(parameters, (place * inputs + index) * filters, filters, dense[index] as number, out, place * filters);
  if (cache !== undefined) {
    if (cache.size >= CACHED_WORDS) cache.clear();
    cache.set(dense, out);
  }
  return out;
}

function convolve(
  shape: NetShape,
  parameters: Float32Array,
  tokens: readonly NetToken[],
  cache: NetCache | undefined,
): Float32Array {
  const { filters } = shape;
  const inputs = shape.dense + shape.sparse;
  const bias = layoutOf(shape).convolutionBias;
  const out = new Float32Array(tokens.length * filters);
  for (let at = 0; at < tokens.length; at += 1) addRow(parameters, bias, filters, 1, out, at * filters);
  tokens.forEach(({ dense, sparse }, at) => {
    const word = dense === undefined ? undefined : projected(shape, parameters, dense, cache);
    for (let place = 0; place < 3; place += 1) {
      // Place 0 feeds the detector of the next token, 1 its own, 2 the one before.
      const target = at + 1 - place;
      if (target < 0 || target >= tokens.length) continue;
      const base = place * inputs * filters;
      if (word !== undefined) addRow(word, place * filters, filters, 1, out, target * filters);
      for (const index of sparse)
        if (index < shape.sparse)
          addRow(parameters, base + (shape.dense + index) * filters, filters, 1, out, target * filters);
    }
  });
  return out;
}

/** Runs a net; `mask` (1 keeps, 0 drops; already scaled) is used in learning only, `cache` in use only, when parameters stay as they are. */
export function runNet(
  shape: NetShape,
  parameters: Float32Array,
  { tokens, extras }: NetInput,
  mask?: Float32Array,
  cache?: NetCache,
): NetPass {
  const { filters, pools, hidden: width, labels } = shape;
  const layout = layoutOf(shape);
  const detectors = convolve(shape, parameters, tokens, cache);
  const pooled = new Float32Array(pools * filters + shape.extras);
  const winners = new Int32Array(pools * filters).fill(-1);
  tokens.forEach((token, at) => {
    for (let pool = 0; pool < pools; pool += 1) {
      if ((token.pools & (1 << pool)) === 0) continue;
      for (let filter = 0; filter < filters; filter += 1) {
        const value = detectors[at * filters + filter] as number;
        const place = pool * filters + filter;
        if (value > (pooled[place] as number)) {
          pooled[place] = value;
          winners[place] = at;
        }
      }
    }
  });
  pooled.set(extras, pools * filters);
  if (mask !== undefined)
    for (let at = 0; at < pooled.length; at += 1) pooled[at] = (pooled[at] as number) * (mask[at] as number);
  const hidden = parameters.slice(layout.firstBias, layout.firstBias + width);
  for (let at = 0; at < pooled.length; at += 1) {
    const value = pooled[at] as number;
    if (value !== 0) addRow(parameters, layout.first + at * width, width, value, hidden, 0);
  }
  for (let at = 0; at < width; at += 1) if ((hidden[at] as number) < 0) hidden[at] = 0;
  const scores = parameters.slice(layout.secondBias, layout.secondBias + labels);
  for (let at = 0; at < width; at += 1) {
    const value = hidden[at] as number;
    if (value !== 0) addRow(parameters, layout.second + at * labels, labels, value, scores, 0);
  }
  return { pooled, winners, hidden, scores };
}

/** A block of weights as stored: weight = `scale` × (code + `least`), the codes packed (see `unpackCodes`). */
export interface StoredBlock {
  readonly scale: number;
  readonly least: number;
  readonly shares: readonly number[];
  readonly packed: string;
}

/** A net as stored: its three blocks of weights with their biases, in layout order: detectors, hidden units, answers. */
export interface StoredNet {
  readonly shape: NetShape;
  readonly blocks: readonly StoredBlock[];
}

/** Where the blocks of a net start, and at the end its length. */
export function blockStarts(shape: NetShape): readonly number[] {
  const { first, second, length } = layoutOf(shape);
  return [0, first, second, length];
}

/** Opens a stored block of `length` weights. */
export function openBlock({ scale, least, shares, packed }: StoredBlock, length: number): Float32Array {
  return Float32Array.from(unpackCodes(packed, shares, length), (code) => (code + least) * scale);
}

/** Opens a stored net; do it once and keep the result. */
export function openNet({ shape, blocks }: StoredNet): Float32Array {
  const starts = blockStarts(shape);
  const parameters = new Float32Array(layoutOf(shape).length);
  blocks.forEach((block, at) => {
    const start = starts[at] ?? 0;
    parameters.set(openBlock(block, (starts[at + 1] ?? start) - start), start);
  });
  return parameters;
}
