import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histories } from './privacy/dice.ts';
import { holdsOn } from './privacy/holds.ts';
import { leaks, watching } from './privacy/leaks.ts';
import { compare } from './privacy/observe.ts';
import { overHttp } from './privacy/transport.ts';

// The same law over real connections: status, every header but the time of day, lengths, ids and order in the stream.
holdsOn(500, 20260501, overHttp);

describe('the test over real HTTP sees planted leaks', () => {
  it.each([
    'an ETag over the whole room',
    'a beat in the stream for every event of the room',
    'receipts with the position in the whole room',
    'the words of hidden points',
  ])('%s', { timeout: 300_000 }, async (name) => {
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
