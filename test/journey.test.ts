import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyExport } from '../src/record/index.ts';
import { openRoom, openTable, Person, understand, type Table } from './server.testing.ts';

const hash = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
let table: Table;
beforeAll(async () => (table = await openTable()));
afterAll(() => table.close());

describe('two people over HTTP', () => {
  it('from the invitation to a signed agreement, and a record that verifies', async () => {
    const { ana, ben } = await openRoom(table.running.url);
    expect((await ben.page()).next).toEqual({ step: 'decide_to_sit' });
    await ben.does('party.ask', { text: 'Who reads this?' });
    const [question] = (await ana.page()).view.questions;
    await ana.does('party.answer', { question: question?.id ?? '', text: 'Only you and I.' });
    await understand(ana, ben);
    expect((await ana.page()).view.missing).toEqual([]);

    await ana.does('issue.add', { title: 'Height' });
    const issue = (await ana.page()).view.issues[0]?.id ?? '';
    const early = await ana.tries('package.send', { packages: [{ [issue]: 'none' }], note: '' });
    expect(early.refused?.code).toBe('option.unknown');
    await ana.does('option.add', { issue, label: 'One metre' });
    await ben.does('option.add', { issue, label: 'One metre twenty, with a gap for the dog' });
    const options = (await ana.page()).view.issues[0]?.options ?? [];
    const closed = await ana.tries('package.send', { packages: [{ [issue]: options[1]?.id ?? '' }], note: '' });
    expect(closed.refused).toMatchObject({ code: 'gate.understanding' });
    expect(closed.message).toContain('Ana Petrova has not said anything on “Height” yet');
    await ana.does('aspect.nothing_to_add', { issue });
    await ben.does('aspect.nothing_to_add', { issue });
    await ana.does('package.send', { packages: [{ [issue]: options[1]?.id ?? '' }], note: 'Would that hold the dog?' });
    const offer = (await ben.page()).view.proposals[0]?.id ?? '';
    await ben.does('package.reply', { proposal: offer, answer: 'accept', package: 0, words: '' });
    await ben.does('agreement.open', { proposal: offer });
    const text = {
      clauses: [{ id: 'c1', title: 'Height', text: 'Ana builds the fence 1.20 m high with a gap by 1 May.' }],
      reviewOn: '2027-05-15',
      dispute: 'We say what we saw, and say back what the other means, within seven days.',
    };
    await ana.does('agreement.edit', { version: 1, text });
    await ben.does('agreement.freeze', { version: 2 });
    const { agreement } = (await ana.page()).view;
    const signed = agreement?.hash ?? '';
    expect(
      createHash('sha256')
        .update(agreement?.document ?? '')
        .digest('hex'),
    ).toBe(signed);
    expect((await ana.tries('agreement.sign', { hash: signed, name: 'Ana' })).refused?.code).toBe(
      'agreement.cooling_off',
    );
    for (const person of [ana, ben]) await person.does('agreement.waive_cooling_off', { hash: signed });
    await ana.does('agreement.sign', { hash: signed, name: 'Ana Petrova' });
    await ben.does('agreement.sign', { hash: signed, name: 'Ben Okoro' });
    expect((await ana.page()).view).toMatchObject({ status: 'agreed', agreement: { status: 'in_force' } });
    expect((await ana.page()).next).toEqual({ step: 'done' });

    for (const kind of ['agreement', 'mine']) {
      const verified = verifyExport(await ben.file(kind), { hash });
      expect(verified).toMatchObject({ ok: true });
    }
    await expect(ben.file('transcript')).rejects.toThrow('409');
    for (const person of [ana, ben]) await person.does('transcript.consent', {});
    const whole = new TextDecoder().decode(await ben.file('transcript'));
    expect(whole).toContain('Stones fall on your beds');
    expect(new TextDecoder().decode(await ben.file('agreement'))).not.toContain('Stones fall');
  });

  it('a retry has its effect once and gets the same receipt; another seat’s act of that id is another act', async () => {
    const { ana, ben } = await openRoom(table.running.url);
    await ben.does('party.accept', {});
    const first = await ana.does('message.send', { text: 'Good morning.' }, 'same-id-1');
    expect(await ana.does('message.send', { text: 'Good morning.' }, 'same-id-1')).toEqual(first);
    await Promise.all([1, 2, 3, 4].map(() => ana.does('message.send', { text: 'Good morning.' }, 'same-id-2')));
    await ben.does('message.send', { text: 'Good morning to you.' }, 'same-id-1');
    const said = (await ana.page()).view.talk.map((item) => item.text);
    expect(said).toEqual(['Good morning.', 'Good morning.', 'Good morning to you.']);
  });

  it('the stream brings every sequence once, and resumes without a gap', async () => {
    const { ana, ben } = await openRoom(table.running.url);
    await ben.does('party.accept', {});
    const live = ben.stream(undefined, (text) => text.includes('Five.'));
    for (const text of ['One.', 'Two.', 'Three.', 'Four.', 'Five.']) await ana.does('message.send', { text });
    const ids = [...(await live).matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    expect(new Set(ids).size).toBe(ids.length);
    const { sequence } = await ben.page();
    const resumed = await ben.stream(sequence - 3, (text) => text.includes('"view"'));
    expect([...resumed.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))).toEqual([
      sequence - 2,
      sequence - 1,
      sequence,
    ]);
    expect(await ben.stream(sequence + 50, (text) => text.includes('"view"'))).toContain('event: resync');
  });

  it('a reader that leaves is freed', async () => {
    const { ben } = await openRoom(table.running.url);
    await ben.stream(undefined, (text) => text.includes('"view"'));
    await expect.poll(() => table.running.host.listeners(), { timeout: 5_000 }).toBe(0);
  });

  it('a new link ends the old one', async () => {
    const { room, ana } = await openRoom(table.running.url);
    const token = 'a-secret-that-the-seat-made-itself-0123';
    const asked = (body: object) => ana.post('link', JSON.stringify(body));
    expect((await asked({ token: 'too-short' })).status).toBe(422);
    expect((await asked({ token })).body).toEqual({ token });
    expect((await fetch(ana.at('view'), { headers: ana.headers })).status).toBe(401);
    const again = new Person(table.running.url, room, { seat: ana.seat, name: 'Ana', token });
    expect((await again.page()).view.you).toBe(ana.seat);
  });
});
