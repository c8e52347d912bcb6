import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActRequest } from '../src/contract/acts.ts';
import type { Problem } from '../src/contract/api.ts';
import { readJson, toAct } from '../src/server/read-request.ts';
import { malformedBody } from './malformed.ts';
import { openRoom, openTable, type Person, type Table } from './server.testing.ts';

const MAX_GROWTH = 50 * 1024 * 1024;

/** Bytes of the heap that are really in use. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

function parse(body: string): ActRequest | Problem {
  const json = readJson(body);
  return 'error' in json ? json : toAct(json.value);
}
const isProblem = (parsed: ActRequest | Problem): parsed is Problem => 'error' in parsed;

describe('50,000 malformed inputs at the parser', () => {
  it(
    'each is an act that reads the same again, or a problem in words; nothing is thrown, nothing is kept',
    { timeout: 300_000 },
    () => {
      fc.assert(
        fc.property(malformedBody, (body) => void parse(body)),
        { seed: 1, numRuns: 500 },
      );
      const before = heap();
      let refused = 0;
      fc.assert(
        fc.property(malformedBody, (body) => {
          const parsed = parse(body);
          if (isProblem(parsed)) {
            refused++;
            expect(parsed.message).toMatch(/^[A-Z].*[.]$/);
          } else expect(parse(JSON.stringify(parsed))).toEqual(parsed);
        }),
        { seed: 50, numRuns: 50_000 },
      );
      expect(refused).toBeGreaterThan(45_000);
      expect(heap() - before).toBeLessThan(MAX_GROWTH);
    },
  );
});

describe('5,000 malformed inputs over HTTP', () => {
  let table: Table;
  let ana: Person;
  let ben: Person;
  beforeAll(async () => {
    table = await openTable({ limits: { actsPerMinute: 10_000_000 } });
    ({ ana, ben } = await openRoom(table.running.url));
    await ben.does('party.accept', {});
  });
  afterAll(() => table.close());

  const seen = async (): Promise<unknown> => {
    const pages = await Promise.all([ana, ben].map((each) => each.page()));
    const records = await Promise.all([ana, ben].map((each) => each.file('mine')));
    return [pages.map(({ view, sequence }) => ({ view, sequence })), records.map((bytes) => bytes.length)];
  };

  it('every one gets a 4xx in words, the room stays as it is, memory does not grow', { timeout: 300_000 }, async () => {
    const bodies = fc.sample(malformedBody, { seed: 5, numRuns: 8_000 }).filter((body) => isProblem(parse(body)));
    expect(bodies.length).toBeGreaterThan(5_200);
    const post = async (body: string): Promise<void> => {
      const { status, body: answer } = await ana.post('acts', body);
      expect(status, body.slice(0, 200)).toBeGreaterThanOrEqual(400);
      expect(status, body.slice(0, 200)).toBeLessThan(500);
      expect((answer as Problem).message).toMatch(/[.!]$/);
    };
    for (const body of bodies.slice(0, 200)) await post(body);
    const before = await seen();
    const used = heap();
    for (let from = 200; from < 5_200; from += 20) await Promise.all(bodies.slice(from, from + 20).map(post));
    expect(await seen()).toEqual(before);
    expect(heap() - used).toBeLessThan(MAX_GROWTH);
  });
});
