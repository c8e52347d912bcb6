import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { frameWords } from '../../src/contract/words/frame.en.ts';
import { optionsWords } from '../../src/contract/words/options.en.ts';
import { pagesWords } from '../../src/contract/words/pages.en.ts';
import { keepPicture } from './browser.ts';
import { playTo } from './table.ts';
import { walk } from './walk.ts';

const { url, somebody } = walk();

/** Every request from now on that carries something to the server: its method, address and body. */
function listen(page: Page): readonly string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  return sent;
}

it('weights, scores, limit and notebook never leave the device', async () => {
  const table = await playTo(url(), 'options');
  const { page } = await somebody();
  const sent = listen(page);
  await page.goto(table.ines.link('options'));
  const { worth, builder } = optionsWords;

  await page.getByRole('button', { name: worth.setUp }).click();
  for (const field of await page.getByLabel(worth.weight).all()) await field.fill('50');
  for (const field of await page.getByLabel(/how good for you/).all()) await field.fill('77');
  await page.getByRole('button', { name: worth.done }).click();
  for (const issue of ['Price', 'Payment', 'Term', 'Resin index'])
    await page.getByLabel(builder.cell(issue, 'A')).selectOption({ index: 1 });
  await page
    .getByRole('img', { name: /A: 77\.0/ })
    .filter({ visible: true })
    .waitFor();
  expect(await page.getByLabel(worth.limit).count(), 'the limit is hidden until asked for').toBe(0);
  await page.getByRole('button', { name: worth.showLimit }).click();
  await page.getByLabel(worth.limit).fill('61');
  await keepPicture(page, 'options-worth-filled-1280-light');

  await page.getByRole('button', { name: frameWords.notebook }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('They must not know: sixty-one.');
  await page.keyboard.press('Escape');
  expect(sent, 'nothing at all was sent').toEqual([]);

  await page.reload();
  await page.getByRole('button', { name: worth.showLimit }).click();
  expect(await page.getByLabel(worth.limit).inputValue()).toBe('61');
  await page.getByRole('button', { name: builder.send(1, 'Daniel') }).click();
  await page.getByRole('heading', { level: 1, name: optionsWords.title.waiting }).waitFor();
  expect(sent).toHaveLength(1);
  expect(sent.join()).toContain('package.send');
  expect(sent.join()).not.toMatch(/weights|scores|limit|sixty-one/);
});

it('the safety questions are neither sent nor kept', async () => {
  const { page } = await somebody();
  const sent = listen(page);
  await page.goto(`${url()}/private-first`);
  const words = pagesWords.privateFirst;
  await page
    .getByRole('group', { name: words.questions[0] })
    .getByRole('button', { name: words.answers.no, exact: true })
    .click();
  await page.getByText(words.careTitle).waitFor();
  expect(sent).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(/no|unsure/);
  await page.reload();
  await page.getByRole('group', { name: words.questions[0] }).waitFor();
  expect(await page.getByText(words.careTitle).count()).toBe(0);
});
