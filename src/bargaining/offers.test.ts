import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bestSmallChange,
  drawnPrice,
  equalOffers,
  evaluate,
  fallbackBargaining,
  logrollingHints,
  overlapTest,
  ownFairness,
  pointsOf,
  postedPrice,
  postSettlement,
  problem,
  rankingByPoints,
  type Problem,
} from './index.ts';
import { acceptableOutcomes, byParties, efficientPoints } from './testing/brute-force.testing.ts';
import { arbitraryProblem } from './testing/arbitrary-problem.testing.ts';

function made(points: number[][][], limits = points.map(() => 0)): Problem {
  const built = problem({
    issues: (points[0] ?? []).map((row, i) => ({ name: `i${i}`, options: row.map((_, k) => `o${k}`) })),
    parties: points.map((_, i) => ({ name: `p${i}`, reservation: limits[i] ?? 0 })),
    points,
  });
  if (built.type === 'refusal') throw new Error(built.message);
  return built;
}

const apart = (one: readonly number[], two: readonly number[]): number =>
  one.reduce((count, option, i) => count + Number(option !== two[i]), 0);

describe('equal offers', () => {
  test('are in the band, above the limit, and different enough; with a guess, no better trio exists', () => {
    fc.assert(
      fc.property(arbitraryProblem({ parties: 2, boxes: true }), fc.integer({ min: 0, max: 60 }), (at, share) => {
        const all = acceptableOutcomes({
          ...at,
          parties: at.parties.map((p, i) => (i === 0 ? p : { ...p, reservation: -1e9 })),
        });
        const best = Math.max(0, ...all.map((one) => one.points[0] ?? 0));
        const wish = {
          party: 0,
          aspiration: Math.round((best * (100 - share)) / 100),
          band: Math.ceil(best / 10),
          fit: (i: number, k: number) => (i * 7 + k * 3) % 5,
        };
        const offers = equalOffers(at, wish);
        const difference = at.issues.length >= 6 ? 3 : 2;
        for (const [index, one] of offers.entries()) {
          expect(evaluate(at, one.package)?.[0]).toBe(one.points);
          expect(Math.abs(one.points - wish.aspiration)).toBeLessThanOrEqual(wish.band);
          expect(one.points).toBeGreaterThanOrEqual(at.parties[0]?.reservation ?? 0);
          for (const other of offers.slice(index + 1))
            expect(apart(one.package, other.package)).toBeGreaterThanOrEqual(difference);
        }
        const candidates = all.filter((one) => Math.abs((one.points[0] ?? 0) - wish.aspiration) <= wish.band);
        if (candidates.length > 0) expect(offers.length).toBeGreaterThan(0);
        if (candidates.length > 25) return;
        const fitOf = (choice: readonly number[]): number => choice.reduce((sum, k, i) => sum + wish.fit(i, k), 0);
        let top = -1;
        for (const a of candidates)
          for (const b of candidates)
            for (const c of candidates)
              if (
                apart(a.choice, b.choice) >= difference &&
                apart(a.choice, c.choice) >= difference &&
                apart(b.choice, c.choice) >= difference
              )
                top = Math.max(top, fitOf(a.choice) + fitOf(b.choice) + fitOf(c.choice));
        if (top >= 0) expect(offers.reduce((sum, one) => sum + one.fit, 0)).toBe(top);
      }),
      { seed: 31, numRuns: 300 },
    );
  });
});

test('logrolling hints gain for the seat and give on another issue', () => {
  const at = made([
    [
      [0, 50],
      [10, 0],
      [20, 0],
    ],
    [
      [1, 0],
      [0, 1],
      [0, 1],
    ],
  ]);
  const [hint] = logrollingHints(at, [0, 0, 0], 0);
  expect(hint).toEqual({
    give: { issue: 1, from: 0, to: 1, cost: 10 },
    get: { issue: 0, from: 0, to: 1, gain: 50 },
    net: 40,
  });
});

test('the best small change agrees with trying everything', () => {
  fc.assert(
    fc.property(arbitraryProblem({ parties: 2, boxes: true }), (input) => {
      const at = { ...input, parties: input.parties.map((party) => ({ ...party, reservation: -1e9 })) };
      const all = acceptableOutcomes(at);
      const [draft] = all;
      if (draft === undefined) return;
      const change = bestSmallChange(at, draft.choice, [0, 1], 2);
      const better = all
        .filter((one) => apart(one.choice, draft.choice) > 0 && apart(one.choice, draft.choice) <= 2)
        .map((one) => one.points.map((value, i) => value - (draft.points[i] ?? 0)))
        .filter((gains) => Math.min(...gains) >= 0 && Math.max(...gains) > 0)
        .sort(
          (one, two) =>
            Math.min(...two) - Math.min(...one) || (two[0] ?? 0) + (two[1] ?? 0) - (one[0] ?? 0) - (one[1] ?? 0),
        );
      expect(change === undefined).toBe(better.length === 0);
      if (change === undefined) return;
      expect(Math.min(...change.gains)).toBe(Math.min(...(better[0] ?? [])));
      expect(change.gains.reduce((a, b) => a + b)).toBe(better[0]?.reduce((a, b) => a + b));
    }),
    { seed: 32, numRuns: 300 },
  );
});

test('post-settlement finds exactly the efficient packages that are better for everybody', () => {
  fc.assert(
    fc.property(arbitraryProblem({ parties: 3 }), (at) => {
      const all = acceptableOutcomes(at);
      const [signed] = all;
      if (signed === undefined) return;
      const better = all.filter((one) => one.points.every((value, i) => value >= (signed.points[i] ?? 0) + 1));
      const found = postSettlement(at, signed.choice, 1, 1_000);
      expect(found.map((one) => [...one.points]).sort(byParties)).toEqual(efficientPoints(better));
    }),
    { seed: 33, numRuns: 300 },
  );
});

describe('fallback bargaining', () => {
  test('falls back until somebody’s option is good enough for all', () => {
    expect(
      fallbackBargaining([
        [0, 1, 2],
        [2, 1, 0],
      ]),
    ).toEqual({ depth: 2, options: [1] });
    expect(
      fallbackBargaining([
        [0, 1],
        [1, 0],
      ]),
    ).toEqual({ depth: 2, options: [0, 1] });
    expect(fallbackBargaining([[0], [1]])).toBeUndefined();
    expect(
      fallbackBargaining([
        [[0, 1], 2],
        [2, [1, 0]],
      ]),
    ).toEqual({ depth: 2, options: [0, 1] });
  });
  test('what it picks is efficient in ranks', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(points, (list) => {
        const found = fallbackBargaining([
          rankingByPoints(list.map(([a]) => a)),
          rankingByPoints(list.map(([, b]) => b)),
        ]);
        const chosen = (found?.options ?? []).map((option) => list[option]);
        for (const one of list)
          expect(chosen.every((other) => other !== undefined && one[0] > other[0] && one[1] > other[1])).toBe(false);
      }),
      { seed: 34, numRuns: 300 },
    );
  });
});

describe('one number', () => {
  test('an overlap test says yes or no', () => {
    expect(overlapTest({ buyerAtMost: 100, sellerAtLeast: 100 })).toBe(true);
    expect(overlapTest({ buyerAtMost: 99, sellerAtLeast: 100 })).toBe(false);
  });
  test('a posted price is one of the posted ones, whatever the limits; never a number made of them', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer(),
        fc.array(fc.integer(), { minLength: 1, maxLength: 3 }),
        (b, s, prices) => {
          const result = postedPrice({ buyerAtMost: b, sellerAtLeast: s }, prices);
          if (result.type === 'yes') expect(prices).toContain(result.price);
          else expect(prices.some((price) => price <= b && price >= s)).toBe(false);
        },
      ),
      { seed: 35, numRuns: 300 },
    );
    expect(postedPrice({ buyerAtMost: 1, sellerAtLeast: 0 }, [1, 2, 3, 4]).type).toBe('refused');
  });
  test('no one side steers the drawn price', () => {
    const grid = [10, 20, 30];
    const reachable = (mine: number): number[] =>
      [0, 1, 2].map((theirs) => drawnPrice(grid, [mine, theirs]) ?? 0).sort();
    expect(reachable(0)).toEqual(grid);
    expect(reachable(7)).toEqual(grid);
    expect(drawnPrice(grid, [1.5])).toBeUndefined();
  });
});

test('a seat’s fairness report changes with its own numbers only', () => {
  const mine = [
    [0, 60],
    [40, 0],
  ];
  const one = made([
    mine,
    [
      [10, 0],
      [0, 30],
    ],
  ]);
  const two = made([
    mine,
    [
      [99, 3],
      [7, 1],
    ],
  ]);
  const division = [
    [1, 0],
    [0, 1],
  ];
  expect(ownFairness(one, [0, 0], 0, division)).toEqual(ownFairness(two, [0, 0], 0, division));
  expect(ownFairness(one, [0, 0], 0, division)).toMatchObject({ shareOfBest: 0.4, proportional: false, envious: true });
  expect(ownFairness(one, [1, 1], 0, division)).toMatchObject({ shareOfBest: 0.6, proportional: true, envious: false });
  expect(pointsOf(one, 0, [1, 1])).toBe(60);
});
