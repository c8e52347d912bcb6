import { bytesOf, softmax } from '../model/index.ts';
import { openNet, runNet, type NetShape, type StoredNet } from '../model/phrase-net.ts';

/** A small net over a point's numbers as stored: what each number is centred on and divided by (base64 of little-endian floats), and the net. */
export interface StoredPointNet {
  readonly centres: string;
  readonly widths: string;
  readonly net: StoredNet;
}

/** A net over a point's numbers ready for use. */
export interface PointNet {
  readonly centres: Float32Array;
  readonly widths: Float32Array;
  readonly shape: NetShape;
  readonly parameters: Float32Array;
}

function floatsOf(text: string): Float32Array {
  const bytes = bytesOf(text);
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.byteLength >> 2 }, (_, at) => data.getFloat32(4 * at, true));
}

/** Opens a stored net; do it once and keep the result. */
export function openPointNet(stored: StoredPointNet): PointNet {
  return {
    centres: floatsOf(stored.centres),
    widths: floatsOf(stored.widths),
    shape: stored.net.shape,
    parameters: openNet(stored.net),
  };
}

/** Numbers as the net sees them: centred, in units of their usual spread, far ones drawn in by a logarithm. */
export function squashed(values: ArrayLike<number>, centres: Float32Array, widths: Float32Array): Float32Array {
  return Float32Array.from(centres, (centre, at) => {
    const value = ((values[at] ?? 0) - centre) / (widths[at] ?? 1);
    return Math.sign(value) * Math.log1p(Math.abs(value));
  });
}

/** Class probabilities of one row of numbers, adding up to 1. */
export function netShares({ centres, widths, shape, parameters }: PointNet, values: ArrayLike<number>): Float64Array {
  const { scores } = runNet(shape, parameters, { tokens: [], extras: squashed(values, centres, widths) });
  return Float64Array.from(softmax(scores));
}
