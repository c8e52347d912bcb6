import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, frontierOf, packageAt, problem, solutionsOn, type Problem } from './index.ts';
import {
  acceptableOutcomes,
  efficientPoints,
  solutionsByDefinition,
  byParties,
} from './testing/brute-force.testing.ts';
import { arbitraryProblem } from './testing/arbitrary-problem.testing.ts';

/** 10,000 problems in all; a hundred thousand with PARLEY_LONG=1. */
const long = process.env['PARLEY_LONG'] === '1';
const runs = long ? 25_000 : 2_500;
/** Milliseconds a test may take. */
const patience = long ? 1_800_000 : 120_000;

function sameAsBruteForce(at: Problem): void {
  const outcomes = acceptableOutcomes(at);
  const efficient = efficientPoints(outcomes);
  const frontier = frontierOf(at);
  const points = Array.from({ length: frontier.size }, (_, index) =>
    frontier.columns.map((column) => column[index] ?? 0),
  );
  expect(points).toEqual(efficient);
  for (const [index, point] of points.entries()) expect(evaluate(at, packageAt(frontier, index))).toEqual(point);
  const limits = at.parties.map((party) => party.reservation);
  const powers = at.parties.map((party) => party.power);
  const found = solutionsOn(at, frontier);
  const wanted = solutionsByDefinition(efficient, limits, powers);
  for (const name of ['nash', 'ks', 'egalitarian', 'utilitarian'] as const) {
    expect(found[name].map((one) => [...one.points]).sort(byParties)).toEqual(wanted[name]);
    for (const one of found[name]) expect(evaluate(at, one.package)).toEqual(one.points);
  }
}

describe('frontier and solutions against brute force', () => {
  test(
    'two parties',
    () => {
      fc.assert(fc.property(arbitraryProblem({ parties: 2, powers: true }), sameAsBruteForce), {
        seed: 1,
        numRuns: runs,
      });
    },
    patience,
  );
  test(
    'three parties',
    () => {
      fc.assert(fc.property(arbitraryProblem({ parties: 3, powers: true }), sameAsBruteForce), {
        seed: 2,
        numRuns: runs,
      });
    },
    patience,
  );
  test(
    'boxes and ruled-out packages, two to six parties',
    () => {
      fc.assert(fc.property(arbitraryProblem({ boxes: true, powers: true }), sameAsBruteForce), {
        seed: 4,
        numRuns: runs,
      });
    },
    patience,
  );
  test(
    'two to six parties',
    () => {
      fc.assert(fc.property(arbitraryProblem(), sameAsBruteForce), { seed: 3, numRuns: runs });
    },
    patience,
  );
});

/** Whatever one party wins the other loses: the bit table must say the same as trying everything. */
test('zero-sum problems', () => {
  const rows = fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 4 }), {
    minLength: 2,
    maxLength: 5,
  });
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (mine, limitA, limitB) => {
      const at = problem({
        issues: mine.map((row, i) => ({ name: `i${i}`, options: row.map((_, k) => `o${k}`) })),
        parties: [
          { name: 'a', reservation: limitA },
          { name: 'b', reservation: limitB },
        ],
        points: [mine, mine.map((row) => row.map((value) => 40 - value))],
      });
      if (at.type === 'refusal') throw new Error(at.message);
      sameAsBruteForce(at);
    }),
    { seed: 8, numRuns: 500 },
  );
});
