import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { agreementWords } from '../../src/contract/words/agreement.en.ts';
import { recordWords } from '../../src/contract/words/record.en.ts';
import { verifyExport } from '../../src/record/index.ts';
import { keepPicture } from './browser.ts';
import { playTo } from './table.ts';
import { walk } from './walk.ts';

const hash = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const { url, somebody } = walk();

it('a record with one changed word is refused in the browser, with the first bad event named', async () => {
  const table = await playTo(url(), 'in_force');
  const { page } = await somebody();
  let changed = 0;
  await page.route('**/export?kind=mine', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('"name":"Ines Carvalho"', () => {
      changed += 1;
      return '"name":"Ines Carvalha"';
    });
    await route.fulfill({ response: answer, body });
  });
  await page.goto(table.ines.link('record'));
  await page.getByRole('button', { name: recordWords.verify.action }).click();
  await page.getByText(recordWords.verify.bad).waitFor();
  expect(changed).toBe(1);
  const said = await page.getByRole('status').filter({ hasText: recordWords.verify.bad }).innerText();
  expect(said).toContain(recordWords.verify.reasons['wrong-digest']);
  expect(said).toMatch(/line \d+, event \d+ of “shared”/);
  await keepPicture(page, 'record-refused-1280-light');
});

it('a copy taken from the screen verifies outside it', async () => {
  const table = await playTo(url(), 'in_force');
  const { page } = await somebody();
  await page.goto(table.ines.link('record'));
  for (const kind of ['agreement', 'mine'] as const) {
    const arriving = page.waitForEvent('download');
    const name = `${recordWords.export.download}: ${recordWords.export.kinds[kind].name}`;
    await page.getByRole('button', { name }).click();
    const file = await (await arriving).path();
    expect(verifyExport(readFileSync(file), { hash })).toMatchObject({ ok: true, kind, room: table.room });
  }
  const transcript = page.getByRole('button', { name: new RegExp(recordWords.export.kinds.transcript.name) });
  expect(await transcript.isDisabled(), 'a transcript needs everyone’s consent').toBe(true);
});

it('a text that does not have its fingerprint is not offered for signing', async () => {
  const table = await playTo(url(), 'waived');
  const { page } = await somebody();
  await page.route('**/api/rooms/*/{view,stream}', async (route) => {
    if (route.request().url().endsWith('/stream')) return route.abort();
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('24\\n', '42\\n') });
  });
  await page.goto(table.ines.link('agreement'));
  await page.getByText(agreementWords.frozen.wrong).waitFor();
  expect(await page.getByRole('button', { name: agreementWords.frozen.sign.sign, exact: true }).count()).toBe(0);
});
