/** The inequality behind every certificate: whoever is as good as the answer reaches the threshold. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admissible, compareGains, rootFloor, thresholdOf, type Goal } from './goals.ts';

const size = fc.integer({ min: 2, max: 6 });
const drawn = size.chain((parties) => {
  const list = (min: number, max: number): fc.Arbitrary<number[]> =>
    fc.array(fc.integer({ min, max }), { minLength: parties, maxLength: parties });
  return fc.record({
    gains: list(1, 1_000_000),
    other: list(-1_000, 1_000_000),
    powers: list(1, 4),
    units: list(1, 1_000_000),
    weights: list(1, 1 << 20),
    party: fc.integer({ min: 0, max: parties - 1 }),
  });
});

const reach = (weights: readonly number[], gains: readonly number[]): bigint =>
  gains.reduce((sum, gain, i) => sum + BigInt(gain) * BigInt(weights[i] ?? 0), 0n);

test('whatever is as good reaches the threshold, whatever the weights', () => {
  fc.assert(
    fc.property(drawn, ({ gains, other, powers, units, weights, party }) => {
      const goals: Goal[] = [
        { type: 'nash', powers },
        { type: 'leximin', units },
        { type: 'utilitarian' },
        { type: 'ideal', party },
      ];
      for (const goal of goals) {
        const threshold = thresholdOf(goal, gains, weights);
        for (const one of [gains, other])
          if (admissible(goal, one) && compareGains(goal, one, gains) >= 0)
            expect(reach(weights, one)).toBeGreaterThanOrEqual(threshold);
      }
    }),
    { seed: 71, numRuns: 3_000 },
  );
});

test('with the gradient as weights the Nash threshold is tight: nothing is given away', () => {
  fc.assert(
    fc.property(drawn, ({ gains, powers }) => {
      const weights = gains.map((gain, i) => Math.round((2 ** 40 * (powers[i] ?? 1)) / gain));
      const threshold = thresholdOf({ type: 'nash', powers }, gains, weights);
      const own = reach(weights, gains);
      expect(threshold).toBeLessThanOrEqual(own);
      expect(Number(own - threshold) / Number(own)).toBeLessThan(1e-6);
    }),
    { seed: 72, numRuns: 3_000 },
  );
});

test('the whole root is the largest whose power fits', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 60n }), fc.integer({ min: 1, max: 12 }), (value, degree) => {
      const root = rootFloor(value, degree);
      expect(root ** BigInt(degree)).toBeLessThanOrEqual(value);
      expect((root + 1n) ** BigInt(degree)).toBeGreaterThan(value);
    }),
    { seed: 73, numRuns: 2_000 },
  );
});
