import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elicitWeights, problem, reweigh, stability, weightsFromRanking, type Problem } from './index.ts';

describe('elicitation', () => {
  test('a ranking gives rank-order-centroid weights', () => {
    const [a, b, c] = weightsFromRanking([0, 1, 2]);
    expect(a).toBeCloseTo(11 / 18);
    expect(b).toBeCloseTo(5 / 18);
    expect(c).toBeCloseTo(2 / 18);
    expect(weightsFromRanking([[0, 1], 2])[0]).toBeCloseTo(weightsFromRanking([[0, 1], 2])[1] ?? 0);
  });

  test('consistent comparisons give back the weights they came from', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 6 }), (sizes) => {
        const comparisons = sizes.slice(1).map((size, i) => ({ more: 0, less: i + 1, times: (sizes[0] ?? 1) / size }));
        const { weights, misfits, unlinked } = elicitWeights(sizes.length, comparisons);
        const sum = sizes.reduce((a, b) => a + b, 0);
        for (const [i, size] of sizes.entries()) expect(weights[i]).toBeCloseTo(size / sum, 6);
        expect(misfits).toEqual([]);
        expect(unlinked).toEqual([]);
      }),
      { seed: 41, numRuns: 200 },
    );
  });

  test('circles, misfits and unlinked items are shown', () => {
    const circle = elicitWeights(4, [
      { more: 0, less: 1, times: 3 },
      { more: 1, less: 2, times: 3 },
      { more: 2, less: 0, times: 3 },
    ]);
    expect(circle.circle).toEqual([0, 1, 2]);
    expect(circle.misfits.length).toBe(3);
    expect(circle.unlinked).toEqual([3]);
  });
});

describe('stability', () => {
  const made = (points: number[][][]): Problem => {
    const built = problem({
      issues: (points[0] ?? []).map((row, i) => ({ name: `i${i}`, options: row.map((_, k) => `o${k}`) })),
      parties: points.map((_, i) => ({ name: `p${i}` })),
      points,
    });
    if (built.type === 'refusal') throw new Error(built.message);
    return built;
  };

  test('a clear recommendation survives 20 %', () => {
    const at = made([
      [
        [900, 0],
        [0, 100],
      ],
      [
        [0, 100],
        [900, 0],
      ],
    ]);
    const { stable, cases } = stability(at, 0, 'nash');
    expect(stable).toBe(true);
    expect(cases).toHaveLength(4);
  });

  test('a close one does not, and the issue that tips it is named', () => {
    const at = made([
      [
        [500, 0],
        [0, 520],
      ],
      [
        [0, 500],
        [500, 0],
      ],
    ]);
    const { stable, cases } = stability(at, 0, 'utilitarian');
    expect(stable).toBe(false);
    expect(cases.some((one) => !one.kept && one.issue === 1)).toBe(true);
    expect(reweigh(at, 0, 1, 0.8).points[0]?.[3]).toBe(416);
  });
});
