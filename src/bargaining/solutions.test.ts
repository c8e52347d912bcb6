import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkCertificate,
  evaluate,
  fourSolutions,
  frontierOf,
  problem,
  solutionsDirectly,
  solutionsOn,
  type Certificate,
  type Claim,
  type Problem,
} from './index.ts';
import {
  acceptableOutcomes,
  byParties,
  efficientPoints,
  solutionsByDefinition,
} from './testing/brute-force.testing.ts';
import { arbitraryProblem } from './testing/arbitrary-problem.testing.ts';

const runs = process.env['PARLEY_LONG'] === '1' ? 20_000 : 600;

function claimOf(at: Problem, certificate: Certificate, packages: readonly (readonly number[])[]): Claim {
  return {
    points: at.points.map((row) =>
      at.issues.map((_, issue) => Array.from(row.subarray(at.offsets[issue], at.offsets[issue + 1]))),
    ),
    limits: at.parties.map((party) => party.reservation),
    goal: certificate.goal,
    weights: certificate.weights,
    packages,
  };
}

function sameAsDefinition(at: Problem): void {
  const efficient = efficientPoints(acceptableOutcomes(at));
  const found = fourSolutions(at);
  if (efficient.length === 0) {
    expect(found.type).toBe('no-deal');
    return;
  }
  if (found.type !== 'solutions') throw new Error('a deal was missed');
  const wanted = solutionsByDefinition(
    efficient,
    at.parties.map((party) => party.reservation),
    at.parties.map((party) => party.power),
  );
  for (const name of ['nash', 'ks', 'egalitarian', 'utilitarian'] as const) {
    const { ties, certificate } = found[name];
    expect(ties.map((one) => [...one.points]).sort(byParties)).toEqual(wanted[name]);
    for (const one of ties) expect(evaluate(at, one.package)).toEqual(one.points);
    if (certificate !== undefined)
      expect(
        checkCertificate(
          claimOf(
            at,
            certificate,
            ties.map((one) => one.package),
          ),
        ),
      ).toBeUndefined();
  }
}

describe('the four solutions without the frontier', () => {
  test('agree with their definitions, and every certificate checks (two parties)', () => {
    fc.assert(fc.property(arbitraryProblem({ parties: 2, powers: true }), sameAsDefinition), {
      seed: 5,
      numRuns: runs,
    });
  });
  test('agree with their definitions, and every certificate checks (two to six parties)', () => {
    fc.assert(fc.property(arbitraryProblem({ powers: true }), sameAsDefinition), { seed: 6, numRuns: runs });
  });

  test('a certificate for a package that is not best does not check', () => {
    let wrong = 0;
    fc.assert(
      fc.property(arbitraryProblem({ powers: true }), (at) => {
        const found = fourSolutions(at);
        if (found.type !== 'solutions') return;
        const points = found.nash.ties[0]?.points ?? [];
        const other = acceptableOutcomes(at).find(
          (one) => one.points.every((value, i) => value <= (points[i] ?? 0)) && one.points.join() !== points.join(),
        );
        if (other === undefined || found.nash.certificate === undefined) return;
        wrong += 1;
        expect(checkCertificate(claimOf(at, found.nash.certificate, [other.choice]))).toMatch(/is better/);
      }),
      { seed: 7, numRuns: 500 },
    );
    expect(wrong).toBeGreaterThan(100);
  });
});

/** Larger problems, where only a walk of the right width finds what the frontier has. */
test('without the frontier the answers are those on the frontier', () => {
  let proved = 0;
  const value = fc.integer({ min: 0, max: 1_000 });
  const shape = fc.record({ parties: fc.integer({ min: 2, max: 4 }), issues: fc.integer({ min: 5, max: 9 }) });
  const law = fc.property(
    shape.chain(({ parties, issues }) =>
      fc.record({
        points: fc.array(
          fc.array(fc.array(value, { minLength: 5, maxLength: 5 }), { minLength: issues, maxLength: issues }),
          { minLength: parties, maxLength: parties },
        ),
        limits: fc.array(fc.integer({ min: 0, max: issues * 450 }), { minLength: parties, maxLength: parties }),
        powers: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: parties, maxLength: parties }),
      }),
    ),
    ({ points, limits, powers }) => {
      const at = problem({
        issues: (points[0] ?? []).map((row, i) => ({ name: `i${i}`, options: row.map((_, k) => `o${k}`) })),
        parties: points.map((_, i) => ({ name: `p${i}`, reservation: limits[i] ?? 0, power: powers[i] ?? 1 })),
        points,
      });
      if (at.type === 'refusal') throw new Error(at.message);
      const direct = solutionsDirectly(at);
      if (direct === undefined) return;
      proved += 1;
      const wanted = solutionsOn(at, frontierOf(at));
      for (const name of ['nash', 'ks', 'egalitarian', 'utilitarian'] as const)
        expect(direct.type === 'no-deal' ? [] : direct[name].ties.map((one) => one.points)).toEqual(
          wanted[name].map((one) => one.points),
        );
    },
  );
  fc.assert(law, { seed: 9, numRuns: 400 });
  expect(proved).toBeGreaterThan(200);
});
