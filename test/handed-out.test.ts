import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CODE, openAsked } from './afar.testing.ts';
import { openInvited, openTable, Person, secretOf, tellWhy, type Table } from './server.testing.ts';

// A link that somebody handed out may be in two hands. It can do two things: look at what everybody sees, and be exchanged,
// once, for a link whose secret only its owner has. Everything else needs that one.
let table: Table;
beforeAll(async () => {
  table = await openTable({ limits: { actsPerMinute: 100_000, roomsPerMinute: 100_000 } });
});
afterAll(() => table.close());

const invited = () => openInvited(table.running.url);
const SECRET = 'The debt is mine.';

describe('a link that somebody handed out', () => {
  it('does no act: whoever uses it makes it their own first', async () => {
    const { ben } = await invited();
    for (const [type, data] of [
      ['party.accept', {}],
      ['party.decline', { again: false }],
      ['party.ask', { text: 'How long?' }],
      ['safety.check', { answers: { free: 'no', own: 'yes', ready: 'yes' }, tell: false }],
    ] as const)
      expect((await ben.tries(type, data)).refused, type).toEqual({ code: 'link.handed_out' });
    expect((await fetch(ben.at('link'), { method: 'DELETE', headers: ben.headers })).status).toBe(409);
    expect((await ben.page()).view.seats[1]?.status).toBe('invited');
    const own = await ben.makesOwn();
    expect([(await ben.page()).link, (await own.page()).link]).toEqual([undefined, 'own']);
    await own.does('party.accept', {});
    expect((await own.page()).view.seats[1]?.status).toBe('seated');
  });

  it('the link of whoever opened the room is their own from the beginning', async () => {
    const { ana, ben } = await invited();
    expect([(await ana.page()).link, (await ben.page()).link]).toEqual(['own', 'handed_out']);
  });

  it('sees nothing of the seat at any moment while its owner sits down, on a stream that was open before either', async () => {
    const { ana, ben } = await invited();
    // The copy: a stream, and looks as fast as they come.
    const stream = ben.stream(undefined, (text) => text.includes(SECRET));
    let going = true;
    const seen: string[] = [];
    const looks = (async () => {
      while (going) seen.push(await (await fetch(ben.at('view'), { headers: ben.headers })).text());
    })();
    const tries = (async () => {
      while (going) {
        const act = JSON.stringify({ id: `copy-${seen.length}-tries`, type: 'message.send', text: 'With the copy.' });
        expect([401, 409]).toContain((await ben.post('acts', act)).status);
      }
    })();
    const own = await ben.makesOwn();
    await own.does('party.accept', {});
    for (const person of [ana, own]) await person.does('rules.accept', { version: 1 });
    const points = [{ id: 'p1', text: 'I came because of it.', facet: 'why', must: true } as const];
    const hidden = [{ id: 'h1', text: SECRET, facet: 'worry', must: false } as const];
    const told = { aspect: 'why_here', text: 'I came because of it.', points, hidden } as const;
    await own.does('statement.publish', { ...told, points, hidden });
    going = false;
    await Promise.all([looks, tries]);
    const streamed = await stream;
    expect([streamed, ...seen].join('\n')).not.toContain(SECRET);
    expect(streamed, 'what everybody sees').toContain('"invited"');
    expect((await own.page()).view.statements[0]?.hidden).toMatchObject([{ text: SECRET }]);
    expect((await ana.page()).view.talk).toEqual([]);
  });

  it('is exchanged once: of many at the same moment one wins, and no other link opens the seat', async () => {
    const { ben } = await invited();
    const secrets = [...'abcdefgh'].map(secretOf);
    const answers = await Promise.all(secrets.map((token) => ben.post('link', JSON.stringify({ token }))));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 7 }, () => 401)]);
    const opens = await Promise.all(
      secrets.map(async (token) => (await fetch(ben.at('view'), { headers: { Authorization: `Bearer ${token}` } })).ok),
    );
    expect(opens).toEqual(answers.map(({ status }) => status === 200));
  });

  it('exchanged for the same secret again, after a lost answer or in two tabs at once, it is answered the same', async () => {
    const { ben } = await invited();
    const body = JSON.stringify({ token: secretOf('ben') });
    const both = await Promise.all([ben.post('link', body), ben.post('link', body)]);
    expect([...both, await ben.post('link', body)].map(({ status }) => status)).toEqual([200, 200, 200]);
    // Whoever does not know the secret gets nothing by it, and no other room takes it.
    expect((await ben.post('link', JSON.stringify({ token: secretOf('other') }))).status).toBe(401);
    const elsewhere = await invited();
    expect((await elsewhere.ben.post('link', body)).status).toBe(409);
    expect((await elsewhere.ben.page()).link).toBe('handed_out');
  });

  it('a link renewed or ended takes its open streams with it', async () => {
    const { ana } = await invited();
    const stream = ana.stream(undefined, (text) => text.includes('After that.'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const own = await ana.makesOwn('ana-anew');
    await own.does('party.ask', { text: 'After that.' }).catch(() => undefined);
    expect(await stream).not.toContain('After that.');
    const again = own.stream(undefined, () => false);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const started = performance.now();
    expect((await fetch(own.at('link'), { method: 'DELETE', headers: own.headers })).status).toBe(204);
    await again;
    // It ended by itself: whoever waits longer gives up after five seconds.
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});

describe('the copy of the link of somebody who answers from afar', () => {
  it('opens nothing of what waits on their page, made one’s own neither', async () => {
    const { ana, ben, answers } = await openAsked(table.running.url);
    await answers({ step: 'tell', words: 'The fence fell on my beds.', code: CODE });
    const aspect = 'why_here' as const;
    await ana.does('summary.send', { author: ben.seat, aspect, text: 'The fence fell on your beds.' });
    const looks = async (person: Person): Promise<readonly string[]> =>
      Promise.all(
        ['view', 'record', 'export?kind=mine'].map(async (path) => {
          const answer = await fetch(person.at(path), { headers: person.headers });
          return (await answer.text()).replaceAll(/"now":"[^"]*"/g, '');
        }),
      );
    const before = await looks(ben);
    const words = 'yes, probably';
    await answers({
      step: 'answer',
      words,
      button: 'thats_right',
      note: '',
      code: CODE,
    });
    const own = await ben.makesOwn();
    expect(await looks(own)).toEqual(before);
    await own.does('party.accept', {});
    expect((await own.page()).view.directions).toMatchObject([{ check: { words } }]);
  });
});

describe('the link of somebody who was asked to attend', () => {
  it('is not handed out again once they made it their own', async () => {
    const { room, ana, ben } = await invited();
    const own = await ben.makesOwn();
    await own.does('party.accept', {});
    for (const person of [ana, own]) await person.does('rules.accept', { version: 1 });
    await tellWhy(ana, 'I came because of the fence.');
    await ana.does('guest.propose', { name: 'Lena', access: 'speak' });
    const id = (await ana.page()).view.attendants[0]?.id ?? '';
    const hand = (token: string) => ana.post(`attendants/${id}/link`, JSON.stringify({ token }));
    expect((await hand(secretOf('lena'))).status).toBe(200);
    const lena = new Person(table.running.url, room, { seat: id, name: 'Lena', token: secretOf('lena') });
    expect((await lena.tries('attendant.sit', {})).refused).toEqual({ code: 'link.handed_out' });
    const herOwn = await lena.makesOwn();
    expect((await hand(secretOf('stolen'))).body).toMatchObject({ refused: { code: 'attendant.own_link' } });
    await herOwn.does('attendant.sit', {});
    expect((await fetch(lena.at('view'), { headers: lena.headers })).status).toBe(401);
  });
});
