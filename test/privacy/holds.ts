import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histories, observerOf } from './dice.ts';
import { compare } from './observe.ts';
import { direct, type OpenTransport } from './transport.ts';

/** The privacy law on so many random pairs of histories; `PARLEY_PRIVACY_RUNS` takes fewer, or more. */
export function holdsOn(pairs: number, seed: number, transport: OpenTransport = direct): void {
  const numRuns = Number(process.env['PARLEY_PRIVACY_RUNS'] ?? pairs);
  describe('the privacy law', () => {
    it(
      `holds on ${numRuns} random pairs of histories: answers, pages, streams, records, exports`,
      { timeout: 1_800_000 },
      async () => {
        await fc.assert(
          fc.asyncProperty(histories, async (rolls) => {
            expect(await compare(rolls, observerOf(rolls), undefined, transport)).toBeUndefined();
          }),
          { seed, numRuns, endOnFailure: true },
        );
      },
    );
  });
}
