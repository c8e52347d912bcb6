/** What a frontier that does not fit promises: everything that clears the limits by epsilon has something listed near it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate, frontierOf, packageAt, type FrontierLimits, type Problem } from './index.ts';
import { acceptableOutcomes, efficientPoints } from './testing/brute-force.testing.ts';
import { arbitraryProblem } from './testing/arbitrary-problem.testing.ts';

function promiseHolds(at: Problem, limits: FrontierLimits): boolean {
  const rough = frontierOf(at, limits);
  const listed = Array.from({ length: rough.size }, (_, index) => {
    const points = rough.columns.map((column) => column[index] ?? 0);
    expect(evaluate(at, packageAt(rough, index))).toEqual(points);
    return points;
  });
  for (const point of efficientPoints(acceptableOutcomes(at))) {
    if (!point.every((value, i) => value >= (at.parties[i]?.reservation ?? 0) + (rough.epsilon[i] ?? 0))) continue;
    expect(listed.some((one) => one.every((value, i) => value + (rough.epsilon[i] ?? 0) >= (point[i] ?? 0)))).toBe(
      true,
    );
  }
  return rough.epsilon.some((amount) => amount > 0);
}

test('a thinned frontier keeps its proved distance', () => {
  let thinned = 0;
  const law = fc.property(arbitraryProblem(), (at) => {
    if (promiseHolds(at, { states: 16 })) thinned += 1;
  });
  fc.assert(law, { seed: 61, numRuns: 1_500 });
  expect(thinned).toBeGreaterThan(30);
});

test('out of time means coarse, not wrong', () => {
  fc.assert(
    fc.property(arbitraryProblem(), (at) => void promiseHolds(at, { hurry: () => true, sums: 40 })),
    { seed: 62, numRuns: 500 },
  );
});

test('with boxes and few contexts the promise holds too', () => {
  let thinned = 0;
  const law = fc.property(arbitraryProblem({ boxes: true }), (at) => {
    if (promiseHolds(at, { contexts: 2 })) thinned += 1;
  });
  fc.assert(law, { seed: 63, numRuns: 1_500 });
  expect(thinned).toBeGreaterThan(10);
});
