import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontierOf, packagesBehind } from './index.ts';
import { acceptableOutcomes } from './testing/brute-force.testing.ts';
import { arbitraryProblem } from './testing/arbitrary-problem.testing.ts';

test.each([false, true])('every package behind every frontier point is listed and counted (boxes: %s)', (boxes) => {
  fc.assert(
    fc.property(arbitraryProblem({ boxes }), (at) => {
      const outcomes = acceptableOutcomes(at);
      const frontier = frontierOf(at);
      for (let index = 0; index < frontier.size; index += 1) {
        const points = frontier.columns.map((column) => column[index] ?? 0);
        const wanted = outcomes.filter((one) => one.points.join() === points.join()).map((one) => one.choice.join());
        const found = packagesBehind(at, points, 10_000);
        expect(found?.packages.map((choice) => choice.join()).sort()).toEqual(wanted.sort());
        expect(found?.count).toBe(BigInt(wanted.length));
        expect(packagesBehind(at, points, 1)?.packages).toHaveLength(1);
      }
    }),
    { seed: 21, numRuns: 100 },
  );
});
