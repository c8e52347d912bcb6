import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packCodes, sharesOf, storeCodes } from '../../../training/pack.ts';
import { SHARE_BITS, unpackCodes } from './packed-codes.ts';

describe('packed codes', () => {
  test('come back as they were, however unevenly they are spread', () => {
    const code = fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 0, max: 1 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 15 }) },
    );
    fc.assert(
      fc.property(fc.array(code, { maxLength: 3000 }), (list) => {
        const codes = Uint8Array.from(list);
        const shares = sharesOf(codes, 16);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1 << SHARE_BITS);
        expect(Math.min(...shares)).toBeGreaterThan(0);
        expect(unpackCodes(packCodes(codes, shares), shares, codes.length)).toEqual(codes);
      }),
      { seed: 21, numRuns: 200 },
    );
  });

  test('numbers of a block, rare and large ones too', () => {
    const weights = Int8Array.from({ length: 4000 }, (_, at) =>
      at % 97 === 0 ? ((at * 7919) % 255) - 127 : (at % 5) - 2,
    );
    const { least, shares, packed } = storeCodes(weights);
    expect(Array.from(unpackCodes(packed, shares, weights.length), (code) => code + least).join()).toBe(weights.join());
    expect(storeCodes(new Int8Array(0)).least).toBe(0);
  });

  test('one code only, and a broken text, give codes all the same', () => {
    const same = new Uint8Array(5000).fill(3);
    const shares = sharesOf(same, 4);
    expect(unpackCodes(packCodes(same, shares), shares, 5000)).toEqual(same);
    expect(unpackCodes('~~ not base64 ~~', shares, 50)).toHaveLength(50);
    expect(unpackCodes('', shares, 50)).toHaveLength(50);
  });
});
