import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actData } from '../../src/contract/acts.ts';
import { accepted, formsFromAfar, rarely, tableOf } from './accepted.ts';
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
        if (process.env['PARLEY_PRIVACY_TABLE'] !== undefined) console.log(tableOf(accepted));
      },
    );
    // A law is tried only where something happens. Fewer pairs come to fewer of the rare acts.
    if (numRuns >= 2_000) it('was tried with every act there is', () => expect(rarely(accepted, 3)).toEqual([]));
    it('would see an act that is hardly ever done', () => {
      const often = new Map([...Object.keys(actData), ...formsFromAfar].map((name) => [name, 3] as const));
      expect(rarely(often, 3)).toEqual([]);
      expect(rarely(new Map([...often, ['commitment.heard', 2]]), 3)).toEqual(['commitment.heard 2']);
      expect(rarely(new Map(), 3).length).toBeGreaterThan(130);
    });
  });
}
