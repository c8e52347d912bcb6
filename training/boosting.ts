// Gradient-boosted trees with a softmax over classes (Friedman 2001; histogram splits as in Ke et al. 2017), small and
// deterministic: the seed fixes every sample drawn.

/** A tree as flat arrays: an inner node goes left when the feature is ≤ its cut; a leaf has feature −1 and a value. */
export interface Tree {
  readonly feature: number[];
  readonly cut: number[];
  readonly left: number[];
  readonly right: number[];
  readonly value: number[];
}

/** Rounds of one tree per class. */
export interface Forest {
  readonly classes: number;
  readonly bias: readonly number[];
  readonly trees: readonly (readonly Tree[])[];
}

export interface BoostOptions {
  readonly classes: number;
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  readonly rows: number;
  readonly columns: number;
  readonly leafWeight: number;
  readonly ridge: number;
  readonly seed: number;
}

const BINS = 48;

/** A small deterministic generator (mulberry32), 0 ≤ value < 1. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function cutsOf(values: Float64Array): number[] {
  const sorted = Float64Array.from(values).sort();
  const distinct: number[] = [];
  for (const value of sorted)
    if (distinct.length === 0 || value !== distinct[distinct.length - 1]) distinct.push(value);
  const cuts: number[] = [];
  if (distinct.length <= BINS) {
    for (let i = 0; i + 1 < distinct.length; i += 1) cuts.push(((distinct[i] ?? 0) + (distinct[i + 1] ?? 0)) / 2);
    return cuts;
  }
  for (let bin = 1; bin < BINS; bin += 1) {
    const at = Math.floor((bin * sorted.length) / BINS);
    const value = ((sorted[at - 1] ?? 0) + (sorted[at] ?? 0)) / 2;
    if (cuts.length === 0 || value > (cuts[cuts.length - 1] ?? 0)) cuts.push(value);
  }
  return cuts;
}

/** Trains on rows of equal length; `weights` scale single rows. */
export function boost(
  rows: readonly ArrayLike<number>[],
  labels: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: BoostOptions,
): Forest {
  const count = rows.length;
  const width = rows[0]?.length ?? 0;
  const random = generator(options.seed);
  const cuts: number[][] = [];
  const bins: Uint8Array[] = [];
  const column = new Float64Array(count);
  for (let f = 0; f < width; f += 1) {
    for (let i = 0; i < count; i += 1) column[i] = rows[i]?.[f] ?? 0;
    const edges = cutsOf(column);
    const binned = new Uint8Array(count);
    for (let i = 0; i < count; i += 1) {
      const value = column[i] ?? 0;
      let low = 0;
      let high = edges.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= (edges[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      binned[i] = low;
    }
    cuts.push(edges);
    bins.push(binned);
  }
  const k = options.classes;
  const totals = new Float64Array(k);
  for (let i = 0; i < count; i += 1) totals[labels[i] ?? 0] = (totals[labels[i] ?? 0] ?? 0) + (weights[i] ?? 1);
  const all = totals.reduce((sum, value) => sum + value, 0);
  const bias = Array.from(totals, (value) => Math.log(Math.max(1e-6, value / all)));
  const scores = new Float64Array(count * k);
  for (let i = 0; i < count; i += 1) for (let c = 0; c < k; c += 1) scores[i * k + c] = bias[c] ?? 0;
  const probabilities = new Float64Array(count * k);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const node = new Int32Array(count);
  const trees: Tree[][] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    for (let i = 0; i < count; i += 1) {
      let top = -Infinity;
      for (let c = 0; c < k; c += 1) top = Math.max(top, scores[i * k + c] ?? 0);
      let sum = 0;
      for (let c = 0; c < k; c += 1) {
        const grown = Math.exp((scores[i * k + c] ?? 0) - top);
        probabilities[i * k + c] = grown;
        sum += grown;
      }
      for (let c = 0; c < k; c += 1) probabilities[i * k + c] = (probabilities[i * k + c] ?? 0) / sum;
    }
    const sample: number[] = [];
    for (let i = 0; i < count; i += 1) if (random() < options.rows) sample.push(i);
    const round1: Tree[] = [];
    for (let c = 0; c < k; c += 1) {
      for (let i = 0; i < count; i += 1) {
        const p = probabilities[i * k + c] ?? 0;
        const w = weights[i] ?? 1;
        gradient[i] = w * (p - ((labels[i] ?? 0) === c ? 1 : 0));
        hessian[i] = Math.max(1e-6, w * p * (1 - p));
      }
      const features: number[] = [];
      for (let f = 0; f < width; f += 1) if ((cuts[f]?.length ?? 0) > 0 && random() < options.columns) features.push(f);
      const tree = grow(sample, features, bins, cuts, gradient, hessian, node, options);
      round1.push(tree);
      for (let i = 0; i < count; i += 1)
        scores[i * k + c] = (scores[i * k + c] ?? 0) + binnedValue(tree, bins, cuts, i);
    }
    trees.push(round1);
  }
  return { classes: k, bias, trees };
}

interface Growing extends Tree {
  readonly bin: number[];
}

function binnedValue(tree: Tree, bins: readonly Uint8Array[], _cuts: readonly number[][], row: number): number {
  const grown = tree as Growing;
  let at = 0;
  for (;;) {
    const f = grown.feature[at] ?? -1;
    if (f < 0) return grown.value[at] ?? 0;
    at = ((bins[f]?.[row] ?? 0) <= (grown.bin[at] ?? 0) ? grown.left[at] : grown.right[at]) ?? 0;
  }
}

function grow(
  sample: readonly number[],
  features: readonly number[],
  bins: readonly Uint8Array[],
  cuts: readonly number[][],
  gradient: Float64Array,
  hessian: Float64Array,
  _node: Int32Array,
  options: BoostOptions,
): Growing {
  const tree: Growing = { feature: [], cut: [], left: [], right: [], value: [], bin: [] };
  const G = new Float64Array(BINS + 1);
  const H = new Float64Array(BINS + 1);
  const add = (rows: readonly number[], depth: number): number => {
    const at = tree.feature.length;
    let g = 0;
    let h = 0;
    for (const i of rows) {
      g += gradient[i] ?? 0;
      h += hessian[i] ?? 0;
    }
    tree.feature.push(-1);
    tree.cut.push(0);
    tree.left.push(0);
    tree.right.push(0);
    tree.bin.push(0);
    tree.value.push((-options.rate * g) / (h + options.ridge));
    if (depth >= options.depth || h < 2 * options.leafWeight) return at;
    let gain = 1e-4;
    let feature = -1;
    let bin = 0;
    const base = (g * g) / (h + options.ridge);
    for (const f of features) {
      const column = bins[f];
      if (column === undefined) continue;
      const last = (cuts[f]?.length ?? 0) + 1;
      G.fill(0, 0, last);
      H.fill(0, 0, last);
      for (let r = 0; r < rows.length; r += 1) {
        const i = rows[r] as number;
        const b = column[i] as number;
        G[b] = (G[b] as number) + (gradient[i] as number);
        H[b] = (H[b] as number) + (hessian[i] as number);
      }
      let gl = 0;
      let hl = 0;
      for (let b = 0; b + 1 < last; b += 1) {
        gl += G[b] ?? 0;
        hl += H[b] ?? 0;
        const hr = h - hl;
        if (hl < options.leafWeight) continue;
        if (hr < options.leafWeight) break;
        const gr = g - gl;
        const better = (gl * gl) / (hl + options.ridge) + (gr * gr) / (hr + options.ridge) - base;
        if (better > gain) {
          gain = better;
          feature = f;
          bin = b;
        }
      }
    }
    const column = feature < 0 ? undefined : bins[feature];
    if (column === undefined) return at;
    tree.feature[at] = feature;
    tree.bin[at] = bin;
    tree.cut[at] = cuts[feature]?.[bin] ?? 0;
    tree.left[at] = add(
      rows.filter((i) => (column[i] ?? 0) <= bin),
      depth + 1,
    );
    tree.right[at] = add(
      rows.filter((i) => (column[i] ?? 0) > bin),
      depth + 1,
    );
    return at;
  };
  add(sample, 0);
  return tree;
}

/** Class probabilities of one row. */
export function predict(forest: Forest, row: ArrayLike<number>): Float64Array {
  const out = Float64Array.from(forest.bias);
  for (const round of forest.trees) {
    round.forEach((tree, c) => {
      let at = 0;
      for (;;) {
        const f = tree.feature[at] ?? -1;
        if (f < 0) break;
        at = ((row[f] ?? 0) <= (tree.cut[at] ?? 0) ? tree.left[at] : tree.right[at]) ?? 0;
      }
      out[c] = (out[c] ?? 0) + (tree.value[at] ?? 0);
    });
  }
  const top = Math.max(...out);
  let sum = 0;
  for (let c = 0; c < out.length; c += 1) sum += out[c] = Math.exp((out[c] ?? 0) - top);
  return out.map((value) => value / sum);
}
