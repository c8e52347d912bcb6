import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histories } from './privacy/dice.ts';
import { leaks, watching } from './privacy/leaks.ts';
import { compare } from './privacy/observe.ts';

// A test that sees nothing proves nothing: every leak that is planted here must be found.
describe('the test of the privacy law sees planted leaks', () => {
  it('has at least 25 of them', () => expect(Object.keys(leaks).length).toBeGreaterThanOrEqual(25));

  it.each(Object.entries(leaks))('%s', { timeout: 300_000 }, async (name, leak) => {
    const run = await fc.check(
      fc.asyncProperty(histories, async (rolls) => (await compare(rolls, watching[name] ?? 'ana', leak)) === undefined),
      { seed: 7, numRuns: 1_000, endOnFailure: true },
    );
    expect(run.failed).toBe(true);
  });
});
