import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem, SeatLink } from '../src/contract/api.ts';
import { limitLines, limitName } from '../src/contract/words/limits.en.ts';
import { recordEvents, type Heads } from '../src/host/recorder.ts';
import { exportRecord, verifyExport, type Recorded } from '../src/record/index.ts';
import type { RoomEvent } from '../src/room/index.ts';
import { openStore } from '../src/store/index.ts';
import { CODE, openAsked } from './afar.testing.ts';
import { openInvited, openRoom, openTable, Person, sayBack, tellWhy, type Table } from './server.testing.ts';

// The page of limits, line by line: each "cannot" is tried, each "can" is shown. A line without its test fails below.
const hash = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const verify = (bytes: Uint8Array, heads: Parameters<typeof verifyExport>[2] = {}) =>
  verifyExport(bytes, { hash }, heads);
const SECRET = 'Quarzuhrwerk';

let table: Table;
beforeAll(async () => {
  table = await openTable({ limits: { actsPerMinute: 100_000, roomsPerMinute: 100_000 } });
});
afterAll(() => table.close());

const room = (): ReturnType<typeof openRoom> => openRoom(table.running.url);
async function arrived(): Promise<Awaited<ReturnType<typeof openRoom>>> {
  const made = await room();
  await made.ben.does('party.accept', {});
  for (const person of [made.ana, made.ben]) await person.does('rules.accept', { version: 1 });
  return made;
}
const tokenOf = (person: Person): string => (person.headers['Authorization'] ?? '').replace('Bearer ', '');
/** The same link but for its last letter, which is certainly another (a fixed letter would be the same once in 64). */
const nearly = (token: string): string => token.slice(0, -1) + (token.endsWith('x') ? 'y' : 'x');
async function all(person: Person): Promise<string> {
  const parts = await Promise.all(
    ['view', 'record', 'export?kind=mine', 'export?kind=agreement'].map(async (path) =>
      (await fetch(person.at(path), { headers: person.headers })).text(),
    ),
  );
  return parts.join('\n');
}
/** Every byte in the folder of the embedded database. */
const onDisk = (): string =>
  readdirSync(table.folder)
    .map((file) => readFileSync(join(table.folder, file), 'latin1'))
    .join('\n');
async function storedEvents(id: string): Promise<readonly Recorded[]> {
  const store = await openStore({ type: 'sqlite', directory: table.folder });
  const { events } = await store.read(id);
  await store.close();
  return events.map(({ recorded }) => recorded);
}
/** A room with a facilitator whom both parties took. */
async function withNeutral(): Promise<Awaited<ReturnType<typeof openRoom>> & { readonly ruth: Person }> {
  const made = await arrived();
  await made.ana.does('facilitator.nominate', { name: 'Ruth' });
  const id = (await made.ana.page()).view.attendants[0]?.id ?? '';
  const token = 'a-link-that-the-one-who-asks-made-up-01';
  const link: SeatLink = { seat: id, name: 'Ruth', token: `${token}${made.room.replace(/\W/g, '')}`.slice(0, 60) };
  const answer = await made.ana.post(`attendants/${id}/link`, JSON.stringify({ token: link.token }));
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  const ruth = await new Person(table.running.url, made.room, link).makesOwn();
  await ruth.does('facilitator.accept', { conflicts: 'None that I know of.' });
  // Whoever proposed has agreed by that; a second time is refused and changes nothing.
  for (const person of [made.ana, made.ben])
    await person.post('acts', JSON.stringify({ id: 'agree-to-ruth', type: 'facilitator.agree', attendant: id }));
  return { ...made, ruth };
}

const shown: Readonly<Record<string, () => Promise<void>>> = {
  'host-read-rooms': async () => {
    const { ana } = await arrived();
    await ana.does('statement.publish', {
      aspect: 'why_here',
      text: 'I came because of the fence.',
      points: [{ id: 'p1', text: 'I came because of the fence.', facet: 'why', must: true }],
      hidden: [{ id: 'h1', text: SECRET, facet: 'worry', must: false }],
    });
    expect(onDisk()).toContain(SECRET);
  },
  'host-read-drafts': async () => {
    // Whatever reads drafts is given no way to the network: the readers and drafts of words import nothing with effects.
    const files = readdirSync('src/language', { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.ts'));
    const effects = files.filter((file) =>
      /\b(globalThis|XMLHttpRequest|WebSocket|sendBeacon|navigator)\b|'node:/.test(
        readFileSync(join('src/language', file), 'utf8'),
      ),
    );
    expect(effects.filter((file) => !/\.test\.ts$|weights/.test(file))).toEqual([]);
  },
  'host-forge-words': async () => {
    const { room: id, ana } = await arrived();
    const store = await openStore({ type: 'sqlite', directory: table.folder });
    const { version, events } = await store.read(id);
    const heads: Heads = new Map(
      events.map(({ recorded: { envelope, hash: at } }) => [envelope.stream, { seq: envelope.seq, hash: at }]),
    );
    const forged: RoomEvent = {
      type: 'message.sent',
      by: ana.seat,
      at: new Date().toISOString(),
      to: { kind: 'room' },
      data: { id: 'forged', text: 'I never wrote this.' },
    };
    const { stored } = recordEvents(id, heads, [forged], () => 'ab'.repeat(16), hash);
    await store.append(id, version, { events: stored });
    await store.close();
    expect(await all(ana)).toContain('I never wrote this.');
    expect(verify(await ana.file('mine'))).toMatchObject({ ok: true });
  },
  'host-alter-exported': async () => {
    const { ana } = await arrived();
    await ana.does('message.send', { text: 'The price is one hundred.' });
    const copy = await ana.file('mine');
    const held = verify(copy);
    const altered = Buffer.from(Buffer.from(copy).toString('utf8').replace('one hundred', 'two hundred'), 'utf8');
    expect(verify(altered)).toMatchObject({ ok: false });
    // And with every hash made anew: the fingerprint that somebody noted no longer fits.
    const anew = await rewritten(await storedEvents(await roomOf(ana)), ana.seat);
    expect(verify(anew)).toMatchObject({ ok: true });
    expect(verify(anew, { heads: held.ok ? held.heads : [] })).toMatchObject({ ok: false, reason: 'wrong-head' });
  },
  'host-alter-unseen': async () => {
    const { ana } = await arrived();
    await ana.does('message.send', { text: 'The price is one hundred.' });
    expect(verify(await rewritten(await storedEvents(await roomOf(ana)), ana.seat))).toMatchObject({ ok: true });
  },
  'host-hide-newest': async () => {
    const { ana } = await arrived();
    await ana.does('message.send', { text: 'First.' });
    const before = await ana.file('mine');
    await ana.does('message.send', { text: 'Second.' });
    expect(verify(before)).toMatchObject({ ok: true, cannotKnow: expect.arrayContaining(['later-events']) });
    const now = verify(await ana.file('mine'));
    expect(verify(before, { heads: now.ok ? now.heads : [] })).toMatchObject({ ok: false, reason: 'wrong-head' });
  },
  'host-hide-middle': async () => {
    const { ana } = await arrived();
    for (const text of ['First.', 'Second.', 'Third.']) await ana.does('message.send', { text });
    const lines = Buffer.from(await ana.file('mine'))
      .toString('utf8')
      .split('\n');
    const without = lines.filter((line) => !line.includes('"Second."'));
    expect(without.length).toBe(lines.length - 1);
    expect(verify(Buffer.from(without.join('\n'), 'utf8'))).toMatchObject({ ok: false });
  },
  'host-delay-delivery': async () => {
    const { ana, ben } = await arrived();
    const gate = createServer((incoming, outgoing) => {
      setTimeout(() => {
        const on = request(`${table.running.url}${incoming.url ?? ''}`, { headers: incoming.headers }, (answer) => {
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(outgoing);
        });
        incoming.pipe(on);
      }, 300);
    });
    await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
    const address = gate.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await ana.does('message.send', { text: 'Now.' });
    const from = performance.now();
    const late = await fetch(ben.at('view').replace(table.running.url, `http://127.0.0.1:${port}`), {
      headers: ben.headers,
    });
    expect(await late.text()).toContain('Now.');
    expect(performance.now() - from).toBeGreaterThan(290);
    gate.close();
  },
  'party-read-private': async () => {
    const { ana, ben } = await arrived();
    const before = await all(ben);
    const shared = { aspect: 'why_here', text: 'I came because of the fence.' } as const;
    const points = [{ id: 'p1', text: shared.text, facet: 'why' as const, must: true }];
    await ana.does('statement.publish', {
      ...shared,
      points,
      hidden: [{ id: 'h1', text: SECRET, facet: 'worry', must: false }],
    });
    expect(before).not.toContain(SECRET);
    expect(await all(ben)).not.toContain(SECRET);
    expect(await all(ben)).not.toContain('"h1"');
    expect(await all(ana)).toContain(SECRET);
    // The full law, on thousands of pairs of rooms: test/privacy.prop.test.ts.
  },
  'party-read-shared': async () => {
    const { ana, ben } = await arrived();
    await ana.does('message.send', { text: 'You may know this.' });
    const copied = await all(ben);
    const id = (await ana.page()).view.talk.at(-1)?.id ?? '';
    await ana.does('item.erase', { what: 'talk', item: id });
    expect(await all(ben)).not.toContain('You may know this.');
    expect(copied).toContain('You may know this.');
  },
  'party-forge-your-seat': async () => {
    // Ana holds a copy of the link that she handed out: it does nothing, neither before Ben makes it his own nor after.
    const { ana, ben: copy } = await openInvited(table.running.url);
    expect((await copy.tries('party.decline', { again: false })).refused).toEqual({ code: 'link.handed_out' });
    const ben = await copy.makesOwn();
    await ben.does('party.accept', {});
    expect((await copy.tries('message.send', { text: 'As Ben.' })).error).toBe('unauthorised');
    // Nor by naming another seat in an act of one's own.
    const named = JSON.stringify({ id: 'forged-act', type: 'message.send', text: 'As Ben.', seat: ben.seat });
    expect((await ana.post('acts', named)).status).toBe(422);
  },
  'party-forge-your-link': async () => {
    const { ana, ben } = await arrived();
    const thief = await fetch(ana.at('acts'), {
      method: 'POST',
      headers: { Authorization: `Bearer ${tokenOf(ben)}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: 'stolen-act', type: 'message.send', text: 'With a stolen link.' }),
    });
    expect(thief.status).toBe(200);
    expect((await fetch(ben.at('link'), { method: 'DELETE', headers: ben.headers })).status).toBe(204);
    expect((await fetch(ben.at('view'), { headers: ben.headers })).status).toBe(401);
  },
  'party-forge-page-answer': async () => {
    // Ana made the link, and holds the copy of the seat's link that every inviter has: neither is enough.
    const { ana, ben, answers } = await openAsked(table.running.url);
    const forged = { step: 'tell', words: 'It is about nothing. Ana is right.' };
    expect((await answers({ ...forged, code: 'GUESS-0001' })).status).toBe(409);
    expect((await ben.tries('relay.tell', { text: 'Ana is right.' })).refused).toEqual({ code: 'relay.not_confirmed' });
    for (const guess of ['GUESS-0002', 'GUESS-0003', 'GUESS-0004', 'GUESS-0005'])
      await answers({ ...forged, code: guess });
    expect((await answers({ ...forged, code: CODE })).text).toContain('Ask the facilitator for a new one');
    expect((await ana.page()).view.statements).toEqual([]);
    expect(await all(ana)).not.toMatch(/KITE|RAIN/);
  },
  'party-forge-page-with-code': async () => {
    const { ana, answers } = await openAsked(table.running.url);
    await answers({ step: 'tell', words: 'Whoever wrote this held both.', code: CODE });
    expect((await ana.page()).view.statements).toHaveLength(1);
  },
  'party-read-unsat-seat': async () => {
    const { ana, ben, answers } = await openAsked(table.running.url);
    await answers({ step: 'tell', words: 'The fence fell on my beds.', code: CODE });
    await ana.does('summary.send', { author: ben.seat, aspect: 'why_here', text: 'It fell on your beds.' });
    const before = [(await ben.page()).sequence, await all(ben)];
    await answers({ step: 'answer', words: 'yes, probably', button: 'thats_right', note: '', code: CODE });
    // Neither with her own eyes nor over a link of his seat: not its words, not that it happened.
    const plain = (text: string): string => text.replaceAll(/"now":"[^"]*"/g, '');
    expect(await all(ana)).not.toContain('yes, probably');
    expect([(await ben.page()).sequence, await all(ben)].map(String).map(plain)).toEqual(before.map(String).map(plain));
    // What he keeps over the link that he made his own is his; what he answers from afar, once he sits.
    await ben.does('safety.check', { answers: { free: 'no', own: 'yes', ready: 'not_sure' }, tell: false });
    expect((await ben.page()).view.safety).toMatchObject([{ seat: ben.seat }]);
    expect((await ben.page()).view.directions[0]?.check).toBeUndefined();
    await ben.does('party.accept', {});
    expect((await ben.page()).view.directions).toMatchObject([{ check: { words: 'yes, probably' } }]);
  },
  'party-read-page-question': async () => {
    const { ana, ben, page, answers } = await openAsked(table.running.url);
    await answers({ step: 'tell', words: 'The fence fell on my beds.', code: CODE });
    await ana.does('summary.send', { author: ben.seat, aspect: 'why_here', text: 'It fell on your beds.' });
    const plain = (text: string): string => text.replaceAll(/name="(act|opened)"\s+value="[^"]*"/g, '');
    // Ana made the link to the page and can open it; a wrong code shows her no more either.
    const wrong = { step: 'answer', words: 'Let me in.', button: 'almost', code: 'GUESS-0001' };
    const before = [await page({}), await answers(wrong)].map(({ text }) => plain(text));
    const asked = await answers({
      step: 'answer',
      words: 'yes, probably',
      button: 'thats_right',
      note: '',
      code: CODE,
    });
    expect(asked.text).toContain('yes, probably');
    const after = [await page({}), await answers(wrong)].map(({ text }) => plain(text));
    expect(after).toEqual(before);
    // With the code it comes again.
    const again = { step: 'answer', words: 'Me again.', button: 'almost', code: CODE };
    expect((await answers(again)).text).toContain('yes, probably');
  },
  'party-alter-your-words': async () => {
    const { ana, ben } = await arrived();
    await ana.does('message.send', { text: 'As I said it.' });
    const id = (await ana.page()).view.talk.at(-1)?.id ?? '';
    expect(await ben.tries('item.erase', { what: 'talk', item: id })).toMatchObject({ error: 'refused' });
    expect(await ben.tries('message.take_back', { message: id })).toMatchObject({ error: 'refused' });
    expect(await all(ana)).toContain('As I said it.');
  },
  'party-hide-own-words': async () => {
    const { ana, ben } = await arrived();
    await ana.does('message.send', { text: 'I regret this.' });
    const id = (await ana.page()).view.talk.at(-1)?.id ?? '';
    const before = await ben.page();
    await ana.does('item.erase', { what: 'talk', item: id });
    const after = await ben.page();
    expect(after.view.talk.length).toBe(before.view.talk.length);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(verify(await ben.file('mine'))).toMatchObject({ ok: true });
  },
  'party-delay-answer': async () => {
    const { ana, ben } = await arrived();
    await tellWhy(ana, 'I came because of the fence, and it matters.');
    await tellWhy(ben, 'I came because of my dog, and it matters.');
    await sayBack(ana, ben, 'You came because of your dog, and it matters to you.');
    await ana.does('issue.add', { title: 'Height' });
    const issue = (await ana.page()).view.issues[0]?.id ?? '';
    for (const person of [ana, ben]) {
      const refused = await person.tries('option.add', { issue, label: 'one metre' });
      expect(refused.refused?.code).toBe('gate.understanding');
    }
  },
  'neutral-read-private': async () => {
    const { ana, ben, ruth } = await withNeutral();
    const points = [{ id: 'p1', text: 'I came because of the fence.', facet: 'why' as const, must: true }];
    const hidden = [{ id: 'h1', text: SECRET, facet: 'worry' as const, must: false }];
    await ana.does('statement.publish', { aspect: 'why_here', text: 'I came because of the fence.', points, hidden });
    await ben.does('summary.send', {
      author: ana.seat,
      aspect: 'why_here',
      text: 'You came because of the Gartenzaun.',
    });
    await ruth.does('caucus.open', { party: ben.seat });
    await ben.does('caucus.say', { party: ben.seat, text: 'Only for Ruth: Dachziegel.' });
    expect(await all(ruth)).toContain('Dachziegel');
    for (const secret of [SECRET, 'Gartenzaun']) expect(await all(ruth)).not.toContain(secret);
    expect(await all(ana)).not.toContain('Dachziegel');
  },
  'neutral-forge-understanding': async () => {
    const { ana, ben, ruth } = await withNeutral();
    await tellWhy(ana, 'I came because of the fence, and it matters.');
    await ben.does('summary.send', { author: ana.seat, aspect: 'why_here', text: 'You came because of the fence.' });
    const said = { words: 'That is exactly it.', button: 'thats_right', asTold: 'no', note: '' } as const;
    for (const tried of [
      await ruth.tries('verdict.give', { summariser: ben.seat, aspect: 'why_here', ...said, pointed: [], seconds: 60 }),
      await ruth.tries('package.send', { packages: [{ a: 'b' }], note: '' }),
      await ruth.tries('agreement.sign', { hash: '00', name: 'Ruth' }),
    ])
      expect(tried.error).toBe('refused');
    expect((await ana.page()).view.directions[0]?.status).toBe('sent');
  },
  'neutral-alter-release': async () => {
    const { ana, ben, ruth } = await withNeutral();
    await ruth.does('caucus.open', { party: ben.seat });
    await ben.does('caucus.say', { party: ben.seat, text: 'I could wait until May.' });
    expect(await ruth.tries('release.grant', { words: 'He could wait.' })).toMatchObject({ error: 'refused' });
    await ruth.does('release.request', { party: ben.seat, words: 'I could wait until May.' });
    expect(await all(ana)).not.toContain('wait until May');
    await ben.does('release.grant', { words: 'I could wait until May, if I hear by March.' });
    expect(await all(ana)).toContain('I could wait until May, if I hear by March.');
  },
  'neutral-hide-overrides': async () => {
    const { ana, ben, ruth } = await withNeutral();
    await tellWhy(ana, 'I came because of the fence, and it matters.');
    for (const attempt of ['one', 'two', 'three']) {
      const text = `You came because of the fence, and it matters to you; try ${attempt}.`;
      await ben.does('summary.send', { author: ana.seat, aspect: 'why_here', text });
      await ana.does('verdict.give', {
        summariser: ben.seat,
        aspect: 'why_here',
        words: 'It is still not it.',
        button: 'almost',
        asTold: 'no',
        pointed: [],
        note: '',
        seconds: 60,
        marks: [{ point: 'p1', covered: true }],
      });
    }
    await ruth.does('caucus.open', { party: ana.seat });
    const direction = { summariser: ben.seat, author: ana.seat, aspect: 'why_here' as const };
    const reason =
      'Ben said every point that Ana shared, in his own words and without a reply, three times; what is open was not told yet.';
    await ruth.does('understanding.mark_enough', { ...direction, reason });
    // The fact and its reason are on every party's page, and its event in every party's record.
    for (const person of [ana, ben]) {
      const seen = await all(person);
      for (const shownToAll of [reason, 'caucus.opened', 'understanding.marked_enough'])
        expect(seen).toContain(shownToAll);
    }
  },
  'neutral-delay-process': async () => {
    const { ana, ben, ruth } = await withNeutral();
    await ana.does('facilitator.dismiss', { attendant: ruth.seat });
    await ben.does('message.send', { text: 'We go on by ourselves.' });
    expect(await all(ruth)).not.toContain('We go on by ourselves.');
  },
  'network-read-plain-http': async () => {
    const { ana } = await arrived();
    let overheard = '';
    const between = createServer((incoming, outgoing) => {
      overheard += JSON.stringify(incoming.headers);
      incoming.on('data', (chunk: Buffer) => (overheard += chunk.toString()));
      incoming.on('end', () => outgoing.end('{}'));
    });
    await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
    const address = between.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await fetch(ana.at('acts').replace(table.running.url, `http://127.0.0.1:${port}`), {
      method: 'POST',
      headers: { ...ana.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: 'heard-1234', type: 'message.send', text: 'Without a lock.' }),
    });
    between.close();
    expect(overheard).toContain('Without a lock.');
    expect(overheard).toContain(tokenOf(ana));
  },
  'network-forge-without-link': async () => {
    const { ana } = await arrived();
    const answers = await Promise.all(
      ['', 'Bearer x', `Bearer ${'0'.repeat(43)}`, `Bearer ${nearly(tokenOf(ana))}`].map(async (authorisation) => {
        const headers: Record<string, string> = { 'Content-Type': 'application/json' };
        if (authorisation !== '') headers['Authorization'] = authorisation;
        const body = JSON.stringify({ id: 'guess-1234', type: 'message.send', text: 'Guessed.' });
        const answer = await fetch(ana.at('acts'), { method: 'POST', headers, body });
        return [answer.status, ((await answer.json()) as Problem).message];
      }),
    );
    for (const answer of answers) expect(answer).toEqual([401, answers[0]?.[1]]);
    expect(await all(ana)).not.toContain('Guessed.');
  },
  'network-alter-file': async () => {
    const { ana } = await arrived();
    await ana.does('message.send', { text: 'As sent.' });
    const bytes = await ana.file('mine');
    for (let at = 0; at < bytes.length; at += Math.max(1, Math.floor(bytes.length / 200))) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(verify(changed), `byte ${at}`).toMatchObject({ ok: false });
    }
  },
  'network-hide-message': async () => {
    // An answer that never came: the act is sent again with the same id and has its effect once, or is stored only then.
    const { ana } = await arrived();
    const body = JSON.stringify({ id: 'lost-answer-1', type: 'message.send', text: 'Did this arrive?' });
    const cut = new AbortController();
    const sending = fetch(ana.at('acts'), {
      method: 'POST',
      headers: { ...ana.headers, 'Content-Type': 'application/json' },
      body,
      signal: cut.signal,
    });
    cut.abort();
    await expect(sending).rejects.toThrow();
    expect((await ana.post('acts', body)).status).toBe(200);
    const said = (await ana.page()).view.talk.filter((item) => item.text === 'Did this arrive?');
    expect(said.length).toBe(1);
  },
  'network-delay-line': async () => {
    const { ana, ben } = await arrived();
    const { sequence } = await ben.page();
    await ana.does('message.send', { text: 'While you were away.' });
    // Whoever comes back after any time gets everything that was missed, by its number.
    const text = await ben.stream(sequence, (heard) => heard.includes('While you were away.'));
    expect(text).toContain(`id: ${sequence + 1}`);
  },
};

async function roomOf(person: Person): Promise<string> {
  return (await person.page()).view.id;
}

/** The seat's export with one sentence changed and every digest and hash made anew, as somebody with the database can. */
async function rewritten(events: readonly Recorded[], seat: string): Promise<Uint8Array> {
  let heads: Heads = new Map();
  const room = events[0]?.envelope.room ?? '';
  const chains = new Map<string, Recorded[]>();
  for (const { envelope, salt, content } of events) {
    if (envelope.to.length > 0 && !envelope.to.includes(seat)) continue;
    const [first] = envelope.to;
    const data: unknown = JSON.parse(JSON.stringify(content).replace('one hundred', 'two hundred'));
    const to = first === undefined ? { kind: 'room' } : { kind: 'seat', seat: first };
    const event = { type: envelope.type, by: envelope.by, at: envelope.at, to, data } as RoomEvent;
    const { stored, heads: next } = recordEvents(room, heads, [event], () => salt ?? '', hash);
    heads = next;
    for (const { recorded } of stored)
      chains.set(recorded.envelope.stream, [...(chains.get(recorded.envelope.stream) ?? []), recorded]);
  }
  const sorted = [...chains]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([stream, each]) => ({ stream, events: each }));
  return exportRecord({ room, kind: 'mine', chains: sorted }, hash);
}

describe('the page of limits', () => {
  it('has a test for every line, and a line for every test', () => {
    expect(limitLines.map(limitName).toSorted()).toEqual(Object.keys(shown).toSorted());
  });
  it.each(limitLines.map((line) => [limitName(line), line.can ? 'can' : 'cannot'] as const))(
    '%s: %s',
    { timeout: 60_000 },
    async (name) => {
      await shown[name]?.();
    },
  );
});
