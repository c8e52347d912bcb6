import { bytesOf, softmax } from '../model/index.ts';
import { openNet, runNet, type NetShape, type StoredNet } from '../model/phrase-net.ts';

/** Small nets over a point's numbers as stored: what each number is centred on and divided by (base64 of little-endian floats), and the nets, which differ by their seed. */
export interface StoredPointNet {
  readonly centres: string;
  readonly widths: string;
  readonly nets: readonly StoredNet[];
}

/** Nets over a point's numbers ready for use. */
export interface PointNet {
  readonly centres: Float32Array;
  readonly widths: Float32Array;
  readonly nets: readonly { readonly shape: NetShape; readonly parameters: Float32Array }[];
}

function floatsOf(text: string): Float32Array {
  const bytes = bytesOf(text);
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.byteLength >> 2 }, (_, at) => data.getFloat32(4 * at, true));
}

/** Opens stored nets; do it once and keep the result. */
export function openPointNet(stored: StoredPointNet): PointNet {
  return {
    centres: floatsOf(stored.centres),
    widths: floatsOf(stored.widths),
    nets: stored.nets.map((net) => ({ shape: net.shape, parameters: openNet(net) })),
  };
}

/** Numbers as the net sees them: centred, in units of their usual spread, far ones drawn in by a logarithm. */
export function squashed(values: ArrayLike<number>, centres: Float32Array, widths: Float32Array): Float32Array {
  return Float32Array.from(centres, (centre, at) => {
    const value = ((values[at] ?? 0) - centre) / (widths[at] ?? 1);
    return Math.sign(value) * Math.log1p(Math.abs(value));
  });
}

/** Class probabilities of one row of numbers, the mean of all nets, adding up to 1. */
export function netShares({ centres, widths, nets }: PointNet, values: ArrayLike<number>): Float64Array {
  const extras = squashed(values, centres, widths);
  const shares = nets.map(({ shape, parameters }) => softmax(runNet(shape, parameters, { tokens: [], extras }).scores));
  return Float64Array.from(
    { length: nets[0]?.shape.labels ?? 0 },
    (_, label) => shares.reduce((sum, share) => sum + (share[label] ?? 0), 0) / Math.max(1, shares.length),
  );
}
