import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histories, observerOf } from './privacy/dice.ts';
import { leaks, watching } from './privacy/leaks.ts';
import { compare } from './privacy/observe.ts';

// The law of the house (design 4): two rooms that differ only in what a seat may not see give that seat the same bytes.
const runs = Number(process.env['PARLEY_PRIVACY_RUNS'] ?? 2_000);

describe('the privacy law', () => {
  it(
    `holds on ${runs} random pairs of histories: answers, pages, streams, records, exports`,
    { timeout: 1_800_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(histories, async (rolls) => {
          expect(await compare(rolls, observerOf(rolls))).toBeUndefined();
        }),
        { seed: 20260302, numRuns: runs, endOnFailure: false },
      );
    },
  );
});

describe('the test of the law sees planted leaks', () => {
  it.each(Object.entries(leaks))('%s', { timeout: 300_000 }, async (name, leak) => {
    const run = await fc.check(
      fc.asyncProperty(histories, async (rolls) => (await compare(rolls, watching[name] ?? 'ana', leak)) === undefined),
      { seed: 7, numRuns: 1_000, endOnFailure: true },
    );
    expect(run.failed).toBe(true);
  });
});
