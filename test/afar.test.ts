import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordPage } from '../src/contract/api.ts';
import { afarWords as words } from '../src/contract/words/afar.en.ts';
import { CODE, openAfar, openAsked, secret } from './afar.testing.ts';
import { openTable, tellWhy, type Person, type Table } from './server.testing.ts';

// Answers from afar over real HTTP: one page of plain forms, as a browser without script sends them.
let table: Table;
beforeAll(async () => {
  table = await openTable({ limits: { actsPerMinute: 100_000, roomsPerMinute: 100_000 } });
});
afterAll(() => table.close());

const afar = () => openAfar(table.running.url);
const asked = () => openAsked(table.running.url);

/** Both understood on why they are here, Ben on his page. */
async function sayBackFromAfar(ana: Person, ben: Person, answers: Awaited<ReturnType<typeof asked>>['answers']) {
  const aspect = 'why_here' as const;
  await ana.does('summary.send', { author: ben.seat, aspect, text: 'The fence fell on your beds.' });
  await answers({ step: 'answer', words: 'That is exactly it.', button: 'thats_right', note: '', code: CODE });
  await tellWhy(ana, 'I came because of the fence.');
  await ana.does('relay.show', { to: ben.seat, aspect });
  await answers({ step: 'say_back', words: 'You came because of the fence.', code: CODE });
  const on = { summariser: ben.seat, aspect, asTold: 'no' as const, pointed: [], seconds: 60 };
  await ana.does('verdict.give', { ...on, words: 'That is exactly it.', button: 'thats_right', note: '' });
}

describe('the one page', () => {
  it('opens with the key in the body, sets nothing on the device, and its key opens nothing else', async () => {
    const { room, key, page } = await asked();
    const start = await fetch(`${table.running.url}/relay/${room}`);
    expect(await start.text()).toContain('name="key"');
    const { status, headers, text } = await page({});
    expect(status).toBe(200);
    expect(text).toContain('What is it about for you?');
    expect(text).not.toMatch(/<script|<img|https?:\/\//);
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("form-action 'self'");
    const view = await fetch(`${table.running.url}/api/rooms/${room}/view`, {
      headers: { Authorization: `Bearer ${key}` },
    });
    expect(view.status).toBe(401);
  });
  it('a link is made by a party here, not by the facilitator, not for somebody who sits', async () => {
    const { ana, ben, ruth, link, page } = await afar();
    expect((await page({})).status).toBe(401);
    expect((await link(ruth)).body).toMatchObject({ refused: { code: 'attendant.may_not' } });
    expect((await link(ben)).body).toMatchObject({ refused: { code: 'seat.not_seated' } });
    expect((await link(ana)).status).toBe(200);
    expect((await link(ana, secret('newer', 'x'))).status).toBe(200);
    expect((await page({})).status, 'the link before has ended').toBe(401);
    await ben.does('party.accept', {});
    expect((await link(ana)).body).toMatchObject({ refused: { code: 'relay.sits' } });
  });
  it('an answer to the question, then to a summary, counts with the code and not without it', async () => {
    const { ana, ben, answers } = await asked();
    const text = 'The fence fell on my beds. I want to be asked.';
    const wrong = await answers({ step: 'tell', words: text, code: 'KITE-0000-RAIN' });
    expect(wrong.status).toBe(409);
    expect(wrong.text).toContain('That code was not right');
    expect(wrong.text, 'what was typed is still there').toContain('The fence fell');
    expect((await ana.page()).view.statements).toEqual([]);
    const told = await answers({ step: 'tell', words: text, code: 'kite 4831 rain' });
    expect(told.text).toContain(words.thanks);
    expect((await ana.page()).view.statements).toMatchObject([{ author: ben.seat, text }]);
    const summary = 'Your beds were under the fence, and you want to be asked before anything is done.';
    await ana.does('summary.send', { author: ben.seat, aspect: 'why_here', text: summary });
    const shown = await answers({});
    expect(shown.text).toContain('Your beds were under the fence');
    const fields = { step: 'answer', words: 'Not quite, it is about the hedge.', button: 'almost', note: 'The hedge.' };
    const form = { ...fields, code: CODE, opened: String(Date.now() - 90_000) };
    expect((await answers(form)).text).toContain(words.thanks);
    const direction = (await ana.page()).view.directions[0];
    expect(direction).toMatchObject({
      status: 'missing',
      attempts: [{ verdict: { button: 'almost', note: 'The hedge.' } }],
    });
  });
  it('what a party puts there is said back on the page, and the answer to it stands there', async () => {
    const { ana, ben, answers, page } = await asked();
    await answers({ step: 'tell', words: 'The fence fell on my beds.', code: CODE });
    const points = [
      { id: 'p1', text: 'I came because of the fence.', facet: 'why' as const, must: true },
      { id: 'p2', text: 'Quiet evenings.', facet: 'need' as const, must: false },
    ];
    const hidden = [{ id: 'h1', text: 'The debt is mine.', facet: 'worry' as const, must: false }];
    const text = 'I came because of the fence.';
    await ana.does('statement.publish', { aspect: 'why_here', text, points, hidden });
    expect((await page({})).text).not.toContain('because of the fence');
    await ana.does('relay.show', { to: ben.seat, aspect: 'why_here' });
    const shown = await page({});
    expect(shown.text).toContain(words.told('Ana Petrova'));
    expect(shown.text).toContain('<li>Quiet evenings.</li>');
    expect(shown.text).not.toContain('debt');
    const wrong = await answers({ step: 'say_back', words: 'You came because of it.', code: 'KITE-0000-RAIN' });
    expect(wrong.status).toBe(409);
    expect(wrong.text, 'what was typed is still there').toContain('You came because of it.');
    const said = await answers({ step: 'say_back', words: 'You came because of the hedge.', code: CODE });
    expect(said.text).toContain(words.thanks);
    expect(said.text).toContain(words.notAnswered('Ana Petrova'));
    const on = { summariser: ben.seat, aspect: 'why_here' as const, asTold: 'no' as const, pointed: [], seconds: 60 };
    const note = 'It is the fence.';
    await ana.does('verdict.give', { ...on, words: 'Not the hedge.', button: 'almost', note, marks: [] });
    const answered = await page({});
    for (const part of [
      words.answered('Ana Petrova'),
      'Not the hedge.',
      words.missing(note),
      words.told('Ana Petrova'),
    ])
      expect(answered.text).toContain(part);
    await answers({ step: 'say_back', words: 'You came because of the fence, and want quiet evenings.', code: CODE });
    await ana.does('verdict.give', { ...on, words: 'That is exactly it.', button: 'thats_right', note: '' });
    expect((await page({})).text).toContain('That is exactly it.');
    expect((await ana.page()).view.directions).toMatchObject([{ summariser: ben.seat, status: 'confirmed' }]);
  });
  it('takes “nothing to add” on an issue, an answer to an offer and an offer instead', async () => {
    const { ana, ben, answers, page } = await asked();
    await answers({ step: 'tell', words: 'The fence fell on my beds.', code: CODE });
    await sayBackFromAfar(ana, ben, answers);
    await ana.does('issue.add', { title: 'The price' });
    const issue = (await ana.page()).view.issues[0]?.id ?? '';
    for (const label of ['forty', 'sixty']) await ana.does('option.add', { issue, label });
    const [forty = '', sixty = ''] = (await ana.page()).view.issues[0]?.options.map(({ id }) => id) ?? [];
    await ana.does('aspect.nothing_to_add', { issue });
    await ana.does('relay.ask', { to: ben.seat, aspect: `issue:${issue}`, text: 'And the price?' });
    expect((await page({})).text).toContain(words.nothingToAdd.send);
    expect((await answers({ step: 'nothing', code: 'KITE-0000-RAIN' })).status).toBe(409);
    expect((await answers({ step: 'nothing', code: CODE })).text).toContain(words.thanks);
    await ana.does('package.send', { packages: [{ [issue]: forty }], note: 'Half each.' });
    const shown = await page({});
    for (const part of [words.offer.title('Ana Petrova'), 'forty', 'Half each.', words.offer.instead.send])
      expect(shown.text).toContain(part);
    const wonders = { step: 'reply', reply: 'question', words: 'From when on?', package: '0' };
    expect((await answers({ ...wonders, code: 'KITE-0000-RAIN' })).text, 'what was typed').toContain('From when on?');
    expect((await answers({ ...wonders, code: CODE })).text).toContain(words.offer.asked('From when on?'));
    await answers({ step: 'counter', [`value-${issue}`]: sixty, code: CODE });
    const [first, own] = (await ana.page()).view.proposals;
    expect([first?.status, own?.by, own?.packages]).toEqual(['countered', ben.seat, [{ [issue]: sixty }]]);
    await ana.does('package.send', { packages: [{ [issue]: forty }, { [issue]: sixty }], note: '' });
    expect((await page({})).text).not.toContain('checked');
    const unnamed = await answers({ step: 'reply', reply: 'accept', words: 'Yes to this.', code: CODE });
    expect([unnamed.status, unnamed.text.includes(words.offer.whichFirst)], 'a yes to none').toEqual([409, true]);
    expect(unnamed.text).toContain('Yes to this.');
    await answers({ step: 'reply', reply: 'accept', package: '1', words: '', code: CODE });
    expect((await ana.page()).view.proposals.at(-1)).toMatchObject({ status: 'accepted_in_principle', accepted: 1 });
  });
  it('asks the one private question, before anything goes out', async () => {
    const { ana, ben, answers } = await asked();
    await answers({ step: 'tell', words: 'The fence fell on my beds.', code: CODE });
    await ana.does('summary.send', { author: ben.seat, aspect: 'why_here', text: 'The fence fell on your beds.' });
    const asks = await answers({ step: 'answer', words: 'yes, probably', button: 'thats_right', note: '', code: CODE });
    expect(asks.text).toContain('name="answer"');
    expect((await ana.page()).view.directions).toMatchObject([{ status: 'sent' }]);
    const stands = { step: 'check', answer: 'stands', words: 'Yes, that is it.', code: CODE };
    expect((await answers({ ...stands, closest: 'The fence fell on your beds.' })).text).toContain(words.thanks);
    expect((await ana.page()).view.directions).toMatchObject([{ status: 'confirmed' }]);
  });
  it('the same form sent twice has its effect once', async () => {
    const { ana, page } = await asked();
    const form = { step: 'tell', words: 'The fence fell.', code: CODE, act: 'one-and-the-same' };
    await page(form);
    await page(form);
    expect((await ana.page()).view.statements).toMatchObject([{ version: 1 }]);
  });
  it('"stop contacting me" asks once more, and then holds; the others learn no more than that', async () => {
    const { ana, ben, ruth, link, answers } = await asked();
    expect((await answers({ step: 'stop' })).text).toContain(words.stopYes);
    expect((await answers({})).text, 'nothing is stopped yet').toContain('What is it about for you?');
    expect((await answers({ step: 'stop_yes' })).text).toContain(words.stopped);
    expect((await link(ana)).body).toMatchObject({ refused: { code: 'relay.stopped' } });
    const refused = await ana.tries('relay.ask', { to: ben.seat, aspect: 'why_here', text: 'Please?' });
    expect(refused.refused).toEqual({ code: 'relay.stopped', seat: ben.seat });
    expect((await ruth.tries('relay.set_code', { to: ben.seat, code: CODE })).refused).toMatchObject({
      code: 'relay.stopped',
    });
    expect((await answers({ step: 'tell', words: 'x y', code: CODE })).text).toContain(words.stopped);
  });
  it('"ask me later" shows the others a day, and leaves the question', async () => {
    const { ana, answers } = await asked();
    expect((await answers({ step: 'later' })).text).toContain('You asked to be asked later');
    expect((await ana.page()).view.relay.afar).toMatchObject([{ later: expect.any(String) as string }]);
  });
  it('that a code was made, and wrong ones given, shows to the facilitator and to nobody else', async () => {
    const [one, other] = [await afar(), await afar()];
    for (const made of [one, other]) {
      await made.ana.does('relay.ask', { to: made.ben.seat, aspect: 'why_here', text: 'What is it about for you?' });
      await made.link(made.ana);
    }
    await other.ruth.does('relay.set_code', { to: other.ben.seat, code: CODE });
    for (const code of ['GUESS-0001', 'GUESS-0002']) await other.answers({ step: 'tell', words: 'x y', code });
    const seen = async ({ ana }: typeof one) => {
      const { sequence, view } = await ana.page();
      const record = (await (await fetch(ana.at('record'), { headers: ana.headers })).json()) as RecordPage;
      const streams = record.streams.map(({ stream, events }) => [
        stream.split(':')[0],
        events.map((each) => each.type),
      ]);
      return { sequence, afar: view.relay.afar, streams };
    };
    expect(await seen(other)).toEqual(await seen(one));
    expect((await other.ruth.page()).view.relay.afar).toEqual([{ seat: other.ben.seat, misses: 2 }]);
  });
  it('what is said elsewhere in the room never changes a byte of it', async () => {
    const [one, other] = [await asked(), await asked()];
    await other.ana.does('message.send', { text: 'To everyone here.' });
    await other.ana.does('caucus.open', { party: other.ana.seat });
    await other.ana.does('caucus.say', { party: other.ana.seat, text: 'I could go to forty.' });
    const points = [{ id: 'p1', text: 'Why I am here.', facet: 'why' as const, must: true }];
    await other.ana.does('statement.publish', { aspect: 'why_here', text: 'Why I am here.', points, hidden: [] });
    const plain = (text: string, { room, key }: { readonly room: string; readonly key: string }): string =>
      text
        .replaceAll(key, 'KEY')
        .replaceAll(room, 'ROOM')
        .replaceAll(/name="(act|opened)"\s+value="[^"]*"/g, '');
    expect(plain((await other.page({})).text, other)).toBe(plain((await one.page({})).text, one));
  });
});
