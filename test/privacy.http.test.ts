import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histories, observerOf } from './privacy/dice.ts';
import { leaks, watching } from './privacy/leaks.ts';
import { compare } from './privacy/observe.ts';
import { overHttp } from './privacy/transport.ts';

// The same law over real connections: status, every header but the time of day, lengths, ids and order in the stream.
const runs = Number(process.env['PARLEY_PRIVACY_RUNS'] ?? 500);

describe('the privacy law over real HTTP and SSE', () => {
  it(`holds on ${runs} random pairs of histories`, { timeout: 1_800_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (rolls) => {
        expect(await compare(rolls, observerOf(rolls), undefined, overHttp)).toBeUndefined();
      }),
      { seed: 20260501, numRuns: runs, endOnFailure: true },
    );
  });

  it.each([
    'an ETag over the whole room',
    'a beat in the stream for every event of the room',
    'receipts with the position in the whole room',
    'the words of hidden points',
  ])('sees a planted leak: %s', { timeout: 300_000 }, async (name) => {
    const leak = leaks[name];
    if (!leak) throw new Error(`no leak is called "${name}"`);
    const run = await fc.check(
      fc.asyncProperty(
        histories,
        async (rolls) => (await compare(rolls, watching[name] ?? 'ana', leak, overHttp)) === undefined,
      ),
      { seed: 7, numRuns: 100, endOnFailure: true },
    );
    expect(run.failed).toBe(true);
  });
});
