import { bytesOf } from '../model/index.ts';

/** Boosted trees as stored: `nodes` is base64 of 7-byte nodes in preorder, `scale` what one unit of a leaf is worth. */
export interface StoredForest {
  readonly features: number;
  readonly classes: number;
  readonly bias: readonly number[];
  readonly scale: number;
  readonly nodes: string;
}

/** Boosted trees ready for use; tree t belongs to class t mod classes. */
export interface Forest {
  readonly features: number;
  readonly classes: number;
  readonly bias: readonly number[];
  readonly roots: Int32Array;
  /** Feature per node, −1 for a leaf. */
  readonly feature: Int16Array;
  /** The cut of an inner node, the value of a leaf. */
  readonly number: Float32Array;
  /** Where the right branch starts; the left one is the next node. */
  readonly right: Int32Array;
}

/** Bytes of an inner node: feature + 1 (two bytes) and its cut (four-byte float); a leaf is a zero and a two-byte value. */
const INNER = 6;
const LEAF = 4;

/** Opens stored trees; do it once and keep the result. */
export function openForest(stored: StoredForest): Forest {
  const bytes = bytesOf(stored.nodes);
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const feature: number[] = [];
  const number: number[] = [];
  const right: number[] = [];
  const roots: number[] = [];
  let at = 0;
  const readTree = (): void => {
    // An explicit stack: each entry is an inner node whose left branch is being read, then its right one.
    const open: { node: number; left: boolean }[] = [];
    roots.push(feature.length);
    for (;;) {
      const code = data.getUint16(at, true);
      const node = feature.length;
      feature.push(code - 1);
      right.push(0);
      if (code > 0) {
        number.push(data.getFloat32(at + 2, true));
        at += INNER;
        open.push({ node, left: true });
        continue;
      }
      number.push(data.getInt16(at + 2, true) * stored.scale);
      at += LEAF;
      let last = open.at(-1);
      while (last !== undefined && !last.left) {
        open.pop();
        last = open.at(-1);
      }
      if (last === undefined) return;
      last.left = false;
      right[last.node] = feature.length;
    }
  };
  while (at < bytes.byteLength) readTree();
  return {
    features: stored.features,
    classes: stored.classes,
    bias: stored.bias,
    roots: Int32Array.from(roots),
    feature: Int16Array.from(feature),
    number: Float32Array.from(number),
    right: Int32Array.from(right),
  };
}

/** Class probabilities of one row of features, adding up to 1. */
export function probabilities(forest: Forest, row: ArrayLike<number>): Float64Array {
  const scores = Float64Array.from(forest.bias);
  forest.roots.forEach((root, tree) => {
    let node = root;
    let feature = forest.feature[node] ?? -1;
    while (feature >= 0) {
      node = (row[feature] ?? 0) <= (forest.number[node] ?? 0) ? node + 1 : (forest.right[node] ?? 0);
      feature = forest.feature[node] ?? -1;
    }
    const label = tree % forest.classes;
    scores[label] = (scores[label] ?? 0) + (forest.number[node] ?? 0);
  });
  const top = Math.max(...scores);
  const grown = scores.map((score) => Math.exp(score - top));
  const sum = grown.reduce((total, value) => total + value, 0);
  return grown.map((value) => value / sum);
}
