import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packWeights } from '../../../training/pack.ts';
import { unpackWeights } from './packed-weights.ts';

describe('packed weights', () => {
  test('come back as they were', () => {
    const weight = fc.oneof(
      { weight: 6, arbitrary: fc.constant(0) },
      { weight: 2, arbitrary: fc.integer({ min: -3, max: 3 }) },
      { weight: 1, arbitrary: fc.integer({ min: -127, max: 127 }) },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), fc.array(weight, { maxLength: 2000 }), (labels, list) => {
        const rows = Math.floor(list.length / labels);
        const weights = Int8Array.from(list.slice(0, rows * labels));
        expect(unpackWeights(packWeights(weights, labels), rows, labels)).toEqual(weights);
      }),
      { seed: 20, numRuns: 200 },
    );
  });

  test('many rows, where carries run far', () => {
    const weights = Int8Array.from({ length: 90_000 }, (_, at) => (at % 97 < 80 ? 0 : ((at * 7919) % 255) - 127));
    expect(unpackWeights(packWeights(weights, 9), 10_000, 9).join()).toBe(weights.join());
  });

  test('a broken text gives weights all the same', () => {
    expect(unpackWeights('~~ not base64 ~~', 50, 3)).toHaveLength(150);
    expect(unpackWeights('', 50, 3)).toHaveLength(150);
  });
});
