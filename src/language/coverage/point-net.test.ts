import { describe, expect, it } from 'vitest';
import { storeCodes } from '../../../training/pack.ts';
import { base64Of } from '../model/index.ts';
import type { StoredBlock } from '../model/phrase-net.ts';
import { netShares, openPointNet, squashed, type StoredPointNet } from './point-net.ts';

function floats(values: readonly number[]): string {
  const data = new DataView(new ArrayBuffer(4 * values.length));
  values.forEach((value, at) => data.setFloat32(4 * at, value, true));
  return base64Of(new Uint8Array(data.buffer));
}

const block = (...weights: readonly number[]): StoredBlock => ({ scale: 1, ...storeCodes(Int8Array.from(weights)) });

/** One hidden unit that is the first squashed number; class 0 likes it, class 1 does not. */
const STORED: StoredPointNet = {
  centres: floats([10, 0]),
  widths: floats([2, 1]),
  nets: [
    {
      shape: { dense: 0, sparse: 0, filters: 0, pools: 0, extras: 2, hidden: 1, labels: 2 },
      blocks: [block(), block(1, 0, 0), block(1, -1, 0, 0)],
    },
  ],
};

describe('a stored net over numbers', () => {
  it('centres numbers, measures them in their usual spread and draws far ones in', () => {
    const seen = squashed([10 + 2 * (Math.E - 1), -0], Float32Array.from([10, 0]), Float32Array.from([2, 1]));
    expect(seen[0]).toBeCloseTo(1, 5);
    expect(squashed([8], Float32Array.from([10]), Float32Array.from([2]))[0]).toBeCloseTo(-Math.log(2), 5);
  });
  it('gives the shares the stored weights mean', () => {
    const shares = netShares(openPointNet(STORED), [10 + 2 * (Math.E - 1), 5]);
    expect(shares[0]).toBeCloseTo(1 / (1 + Math.exp(-2)), 5);
    expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeCloseTo(1, 12);
  });
  it('takes the mean of several nets', () => {
    const [one] = STORED.nets;
    const twin = one && { ...one, blocks: [block(), block(1, 0, 0), block(-1, 1, 0, 0)] };
    const shares = netShares(openPointNet({ ...STORED, nets: one && twin ? [one, twin] : [] }), [30, 5]);
    expect(shares[0]).toBeCloseTo(0.5, 6);
  });
  it('cuts what lies below the centre off in the hidden unit', () => {
    expect(netShares(openPointNet(STORED), [0, 5])[0]).toBeCloseTo(0.5, 12);
  });
});
