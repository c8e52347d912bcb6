import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actData } from '../src/contract/acts.ts';
import type { Problem } from '../src/contract/api.ts';
import { openRoom, openTable, type Person, type Table } from './server.testing.ts';

let table: Table;
let ana: Person;
let ben: Person;
beforeAll(async () => {
  table = await openTable({ limits: { actsPerMinute: 100_000 } });
  ({ ana, ben } = await openRoom(table.running.url));
  await ben.does('party.accept', {});
});
afterAll(() => table.close());

/** Posts, and shows that nothing changed for anybody. */
async function changesNothing(
  post: () => Promise<{ readonly status: number; readonly body: object }>,
): Promise<Problem & { status: number }> {
  const before = [(await ana.page()).view, (await ben.page()).view];
  const { status, body } = await post();
  expect([(await ana.page()).view, (await ben.page()).view]).toEqual(before);
  const problem = body as Problem;
  expect(problem.message, JSON.stringify(body)).toMatch(/^[A-Z“].*[.!?]$/s);
  return { ...problem, status };
}
const act = (data: object) => JSON.stringify({ id: 'bad-input-1', ...data });

describe('bad input gets a clear answer and changes nothing', () => {
  it.each([
    ['malformed JSON', '{"id": "x', 400, 'malformed'],
    ['nothing', '', 400, 'malformed'],
    ['JSON that is no object', '[1,2]', 422, 'invalid'],
    ['null', 'null', 422, 'invalid'],
    ['an unknown act', act({ type: 'room.explode' }), 422, 'invalid'],
    ['a name that every object has', act({ type: 'toString' }), 422, 'invalid'],
    ['an act without id', JSON.stringify({ type: 'message.send', text: 'Hi' }), 422, 'invalid'],
    ['a bad id', JSON.stringify({ id: '../../x', type: 'message.send', text: 'Hi' }), 422, 'invalid'],
    ['a missing field', act({ type: 'message.send' }), 422, 'invalid'],
    ['an unknown field', act({ type: 'message.send', text: 'Hi', seat: 'other' }), 422, 'invalid'],
    ['a field of another type', act({ type: 'message.send', text: 5 }), 422, 'invalid'],
    ['a text above the bound', act({ type: 'message.send', text: 'x'.repeat(6_001) }), 422, 'invalid'],
    ['half a character', '{"id":"bad-input-1","type":"message.send","text":"\\ud800"}', 422, 'invalid'],
    ['a body above the limit', act({ type: 'message.send', text: 'x'.repeat(70_000) }), 413, 'too_large'],
    ['too many words', act({ type: 'message.send', text: 'word '.repeat(401) }), 409, 'refused'],
    [
      'an act out of order',
      act({ type: 'summary.send', author: 'x', aspect: 'why_here', text: 'You came.' }),
      409,
      'refused',
    ],
    [
      'an aspect that is none',
      act({ type: 'summary.send', author: 'x', aspect: 'price', text: 'You came.' }),
      422,
      'invalid',
    ],
    [
      'a proto key',
      '{"id":"bad-input-1","type":"message.send","text":"Hi","__proto__":{"seat":"x"}}',
      400,
      'malformed',
    ],
  ])('%s', async (_name, body, status, error) => {
    expect(await changesNothing(() => ana.post('acts', body))).toMatchObject({ status, error });
  });

  it('bytes that are no UTF-8', async () => {
    const response = await fetch(ana.at('acts'), {
      method: 'POST',
      headers: { ...ana.headers, 'Content-Type': 'application/json' },
      body: Buffer.from('{"id":"bad-input-1","type":"message.send","text":"caf\xe9"}', 'latin1'),
    });
    expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ error: 'malformed' })]);
  });

  it('another content type', async () => {
    const answer = await changesNothing(() =>
      ana.post('acts', act({ type: 'message.send', text: 'Hi' }), { 'Content-Type': 'text/plain' }),
    );
    expect(answer).toMatchObject({ status: 400, error: 'malformed' });
  });

  it.each([
    ['no token', {}],
    ['a wrong token', { Authorization: 'Bearer 0123456789012345678901234567' }],
    ['a malformed token', { Authorization: 'Bearer x' }],
    ['another scheme', { Authorization: 'Basic YTpi' }],
  ])('%s gets the same answer', async (_name, headers) => {
    const answers = await Promise.all(
      ['view', 'record', 'export', 'stream'].map(async (path) => {
        const response = await fetch(ana.at(path), { headers });
        return [response.status, await response.json()];
      }),
    );
    for (const answer of answers) expect(answer).toEqual([401, expect.objectContaining({ error: 'unauthorised' })]);
  });

  it('a token of another room', async () => {
    const other = await openRoom(table.running.url);
    const response = await fetch(ana.at('view'), { headers: other.ana.headers });
    expect(response.status).toBe(401);
  });

  it('an address that is none', async () => {
    const response = await fetch(`${table.running.url}/api/nothing`);
    expect([response.status, await response.json()]).toEqual([404, expect.objectContaining({ error: 'not_found' })]);
  });

  it('a room for one, and a room for too many', async () => {
    const person = { name: 'A', role: 'x' };
    for (const others of [[], Array.from({ length: 12 }, () => person)]) {
      const body = JSON.stringify({ title: 'T', invitation: 'I', you: person, others });
      const headers = { 'Content-Type': 'application/json' };
      const response = await fetch(`${table.running.url}/api/rooms`, { method: 'POST', headers, body });
      expect(response.status).toBe(422);
    }
  });

  it('says when to come back after too many acts', async () => {
    const busy = await openTable({ limits: { actsPerMinute: 3 } });
    try {
      const room = await openRoom(busy.running.url);
      await room.ben.does('party.accept', {});
      const statuses = [];
      for (let i = 0; i < 4; i++)
        statuses.push((await room.ana.post('acts', act({ type: 'message.send', text: 'Hi' }))).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
      // The other seat has its own measure.
      expect(
        (await room.ben.post('acts', JSON.stringify({ id: 'ben-is-free', type: 'message.send', text: 'Hi' }))).status,
      ).toBe(200);
    } finally {
      await busy.close();
    }
  });

  it('every answer carries the headers that keep foreign code and frames out', async () => {
    const { headers } = await ana.post('acts', '{');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('the description of the interface', () => {
  it('names every route and every act, from the schemas that check them', async () => {
    const response = await fetch(`${table.running.url}/api/openapi.json`);
    const document = (await response.json()) as {
      openapi: string;
      paths: Record<
        string,
        { post?: { requestBody: { content: { 'application/json': { schema: { oneOf: { title: string }[] } } } } } }
      >;
    };
    expect(document.openapi).toBe('3.1.0');
    const acts = document.paths['/api/rooms/{room}/acts']?.post?.requestBody.content['application/json'].schema.oneOf;
    expect(acts?.map((each) => each.title).toSorted()).toEqual(Object.keys(actData).toSorted());
  });
});
