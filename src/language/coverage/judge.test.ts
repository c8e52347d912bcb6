import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oddsAmong } from './judge.ts';

const odds = fc.integer({ min: -200, max: 200 }).map((tenths) => tenths / 10);

describe('the log-odds of points that stand alone, each against the others', () => {
  it('leaves one point alone, and a point beside its twin, as they are', () => {
    expect(oddsAmong([1.5], ['a'])).toEqual([1.5]);
    expect(oddsAmong([1.5, 1.5], ['a', 'a'])).toEqual([1.5, 1.5]);
  });

  it('keeps the order of different points and never raises one', () => {
    fc.assert(
      fc.property(fc.array(odds, { minLength: 2, maxLength: 12 }), (each) => {
        const among = oddsAmong(
          each,
          each.map((_, at) => `${at}`),
        );
        each.forEach((own, at) => {
          expect(among[at]).toBeLessThanOrEqual(own);
          each.forEach((other, i) => {
            if (own > other) expect(among[at]).toBeGreaterThan(among[i] ?? 0);
          });
        });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('puts a text that says one point above a text that is as near to all of them', () => {
    const [clear = 0] = oddsAmong([1, -3, -3], ['a', 'b', 'c']);
    const [vague = 0] = oddsAmong([1, 0.8, 0.9], ['a', 'b', 'c']);
    expect(clear).toBeGreaterThan(vague + 1);
  });
});
