import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAIR_NUMBERS, runChain, STEP_KINDS, stepKind, type ChainWeights } from './place-chain.ts';

/** A case whose pairs are told by one number each; the first weight is 1. */
function numbersOf(fits: readonly number[]): Float32Array {
  const out = new Float32Array(fits.length * PAIR_NUMBERS);
  fits.forEach((fit, pair) => (out[pair * PAIR_NUMBERS] = fit));
  return out;
}

const weightsOf = (steps: readonly number[], absent: number): ChainWeights => ({
  pairs: Array.from({ length: PAIR_NUMBERS }, (_, at) => (at === 0 ? 1 : 0)),
  steps,
  absent,
});

/** All ways of giving each point a clause or none (−1), with what each way weighs, one by one. */
function everyWay(fits: Float32Array, points: number, clauses: number, { steps, absent }: ChainWeights) {
  const ways: { readonly clauses: readonly number[]; readonly weight: number }[] = [];
  const go = (taken: readonly number[], last: number, sum: number): void => {
    const i = taken.length;
    if (i === points) {
      ways.push({ clauses: taken, weight: Math.exp(sum) });
      return;
    }
    go([...taken, -1], last, sum + absent);
    for (let clause = 0; clause < clauses; clause += 1)
      go(
        [...taken, clause],
        clause,
        sum +
          (fits[(i * clauses + clause) * PAIR_NUMBERS] ?? 0) +
          (steps[stepKind(clause - last, clauses <= points)] ?? 0),
      );
  };
  go([], -1, 0);
  return ways;
}

const cases = fc
  .record({ points: fc.integer({ min: 1, max: 3 }), clauses: fc.integer({ min: 1, max: 4 }) })
  .chain(({ points, clauses }) =>
    fc.record({
      points: fc.constant(points),
      clauses: fc.constant(clauses),
      fits: fc.array(fc.double({ min: -4, max: 4, noNaN: true }), {
        minLength: points * clauses,
        maxLength: points * clauses,
      }),
      steps: fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: STEP_KINDS, maxLength: STEP_KINDS }),
      absent: fc.double({ min: -2, max: 2, noNaN: true }),
      there: fc.array(fc.boolean(), { minLength: points, maxLength: points }),
    }),
  );

describe('the chain of places', () => {
  it('sums over all ways, with or without what is known to be there', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ points, clauses, fits, steps, absent, there }, known) => {
        const numbers = numbersOf(fits);
        const weights = weightsOf(steps, absent);
        const ways = everyWay(numbers, points, clauses, weights).filter(
          (way) => !known || way.clauses.every((clause, i) => clause >= 0 === there[i]),
        );
        const whole = ways.reduce((sum, { weight }) => sum + weight, 0);
        const sums = runChain(numbers, points, clauses, weights, known ? there : undefined);
        for (let i = 0; i < points; i += 1)
          for (let clause = 0; clause < clauses; clause += 1) {
            const wanted = ways.reduce((sum, way) => sum + (way.clauses[i] === clause ? way.weight : 0), 0) / whole;
            expect(sums.shares[i * clauses + clause]).toBeCloseTo(wanted, 5);
          }
        const none =
          ways.reduce((sum, way) => sum + way.weight * way.clauses.filter((clause) => clause < 0).length, 0) / whole;
        expect(sums.absent).toBeCloseTo(none, 5);
        expect(sums.absent + sums.steps.reduce((sum, count) => sum + count, 0)).toBeCloseTo(points, 6);
      }),
      { seed: 20_261_122, numRuns: 60 },
    );
  });

  it('gives no place where there is no clause, and none where there is no point', () => {
    const weights = weightsOf(new Array<number>(STEP_KINDS).fill(0), 0);
    expect(runChain(new Float32Array(0), 3, 0, weights)).toMatchObject({ absent: 3 });
    expect([...runChain(new Float32Array(0), 0, 4, weights).shares]).toEqual([]);
  });

  it('stays finite for numbers far beyond what texts give', () => {
    const sums = runChain(numbersOf([900, -900, 400, 900]), 2, 2, weightsOf(new Array<number>(STEP_KINDS).fill(0), 0));
    expect([...sums.shares].every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});
