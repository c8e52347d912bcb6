import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../src/contract/api.ts';
import { openRoom, openTable, Person, understand, type Table } from './server.testing.ts';

// People who are no party, over real HTTP: whose link it is, and what somebody who is not seated can ask for.
let table: Table;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

const secret = (name: string): string => `${name}-0123456789012345678901234567890`.slice(0, 40);

async function proposed() {
  const { room, ana, ben } = await openRoom(table.running.url);
  await understand(ana, ben);
  await ana.does('guest.propose', { name: 'Lena', access: 'speak' });
  const id = (await ana.page()).view.attendants[0]?.id ?? '';
  const lena = new Person(table.running.url, room, { seat: id, name: 'Lena', token: secret('lena') });
  const link = (who: Person, token = secret('lena')) => who.post(`attendants/${id}/link`, JSON.stringify({ token }));
  return { room, ana, ben, lena, id, link };
}

describe('a link for somebody who was asked', () => {
  it('is made by their proposer only, and only until they are seated; then they renew it themselves', async () => {
    const { ana, ben, lena, id, link } = await proposed();
    expect((await link(ben)).body).toMatchObject({ error: 'refused', refused: { code: 'attendant.not_asked' } });
    expect((await link(ana, 'short')).status).toBe(422);
    expect((await fetch(lena.at('view'), { headers: lena.headers })).status).toBe(401);
    expect((await link(ana)).status).toBe(200);
    expect((await lena.page()).view.attending?.sees).toBe('invitation');
    const own = await lena.makesOwn();
    await own.does('attendant.sit', {});
    await ben.does('guest.consent', { attendant: id });
    expect((await own.page()).view.attending?.sees).toBe('room');
    expect((await link(ana, secret('stolen'))).body).toMatchObject({ refused: { code: 'attendant.seated' } });
    const fresh = await own.makesOwn('lena-anew');
    expect((await fetch(own.at('view'), { headers: own.headers })).status).toBe(401);
    expect((await fresh.page()).view.attending?.sees).toBe('room');
    expect((await ana.post('attendants/nobody/link', JSON.stringify({ token: secret('x') }))).body).toMatchObject({
      refused: { code: 'attendant.unknown' },
    });
  });
});

describe('somebody who is not seated, and somebody who was sent away', () => {
  it('gets no chain of the room, no export, and no number that moves with it', async () => {
    const { ana, ben, lena: copy, id, link } = await proposed();
    await link(ana);
    const lena = await copy.makesOwn();
    const before = await lena.page();
    for (const kind of ['agreement', 'mine', 'transcript']) {
      const answer = await fetch(lena.at(`export?kind=${kind}`), { headers: lena.headers });
      expect(answer.status).toBe(409);
      expect((await answer.json()) as Problem).toMatchObject({ refused: { code: 'attendant.may_not' } });
    }
    const record = await (await fetch(lena.at('record'), { headers: lena.headers })).text();
    expect(record).not.toContain('shared');
    await ben.does('message.send', { text: 'Between us.' });
    const after = await lena.page();
    expect({ ...after, now: '' }).toEqual({ ...before, now: '' });
    expect((await lena.tries('message.send', { text: 'Hello?' })).refused).toEqual({ code: 'attendant.not_seated' });

    await ben.does('guest.decline', { attendant: id });
    const gone = await lena.page();
    expect(gone.view).toMatchObject({ seats: [], statements: [], talk: [], attending: { sees: 'nothing' } });
    expect(await (await fetch(lena.at('record'), { headers: lena.headers })).json()).toEqual({ streams: [] });
    await ben.does('message.send', { text: 'And on we go.' });
    expect((await lena.page()).sequence).toBe(gone.sequence);
  });
});

describe('help lines', () => {
  it('are the lines the host set, none by default', async () => {
    const answer = await fetch(`${table.running.url}/api/help-lines`);
    expect(await answer.json()).toEqual({ lines: [] });
    const helping = await openTable({ limits: { helpLines: ['Advice centre, 0800 000'] } });
    const told = await fetch(`${helping.running.url}/api/help-lines`);
    expect(await told.json()).toEqual({ lines: ['Advice centre, 0800 000'] });
    await helping.close();
  });
});
