import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { homeWords } from '../../src/contract/words/home.en.ts';
import { reviewWords as words } from '../../src/contract/words/review.en.ts';
import { keepPicture, launch, person, startParley, type RunningParley, type Watched } from './browser.ts';
import { choose, pasteAndRead, thread } from './review-thread.ts';
import { focusAsDrawn } from './walk.ts';

let parley: RunningParley;
let browser: Browser;
let mira: Watched;

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await parley?.stop();
});
beforeEach(async () => {
  mira = await person(browser, parley.url);
  await mira.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterEach(async () => {
  expect(mira.faults).toEqual([]);
  await mira.context.close();
});

const open = async (page: Page): Promise<void> => {
  await page.goto(`${parley.url}/review`);
  await page.getByLabel(words.start.field).waitFor();
};
/** The titles of the sections as they stand on the page, without the title of the thread. */
const sections = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('.review-sections h2').allInnerTexts()).map((title) => title.replace(/\s+/g, ' ').trim());

const tomas = 'Tomas';
const ten = [
  words.seems.title(tomas),
  words.unanswered.title(tomas),
  words.openings.title,
  words.triggers.title,
  words.offTrack.title,
  words.interests.title,
  words.options.title,
  words.facts.title,
  words.next.title,
  words.wrong.title,
].map((title, index) => `${index + 1} ${title}`);

it('a pasted thread becomes ten sections in their order, with numbers and letters beside it', async () => {
  const { page } = mira;
  await page.goto(parley.url);
  await page.getByRole('link', { name: homeWords.review }).click();
  await pasteAndRead(page);
  const drawn = await focusAsDrawn(page, '.review-top h1');
  await choose(page, 'Mira');
  expect(await drawn(), 'the heading has the focus as it is drawn').toBe(true);
  expect(await sections(page)).toEqual(ten);
  await keepPicture(page, 'review-1280-as-it-opens');

  const conceding = page.getByRole('listitem').filter({ hasText: 'conceding, not confirming' });
  await conceding.getByRole('link').click();
  const sign = await page.evaluate(() => location.hash.slice(1));
  expect(await page.locator(`.review-message:has(#${sign})`).innerText()).toContain('not good with computers');

  const pressing = await page.locator('.review-thread mark.pressing').allInnerTexts();
  expect(pressing.join(' ')).toContain('Everyone except you');
  expect(await page.locator('.review-next .review-big').innerText()).not.toBe('');
});

it('nothing leaves the browser while a thread is pasted, read and copied', async () => {
  const { page } = mira;
  await open(page);
  const asked: string[] = [];
  mira.context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const asset = request.method() === 'GET' && pathname.startsWith('/assets/') && request.postData() === null;
    if (!asset) asked.push(`${request.method()} ${request.url()}`);
  });
  await pasteAndRead(page);
  await choose(page, 'Mira');
  await page.getByRole('button', { name: words.next.copy }).click();
  await page.getByText(words.next.copied).waitFor();
  await page.getByLabel(words.next.field).fill('My own words.');
  expect(asked).toEqual([]);
  expect(await mira.context.cookies()).toEqual([]);
});

it('a reload keeps the thread, the review and one’s own words; one press forgets them', async () => {
  const { page } = mira;
  await open(page);
  await page.getByLabel(words.start.field).fill(thread);
  await page.reload();
  // The field is there only once what was kept is read.
  expect(await page.getByLabel(words.start.field).inputValue()).toBe(thread);
  await pasteAndRead(page);
  await choose(page, 'Mira');
  await page.getByRole('button', { name: words.next.copy }).click();
  await page.getByLabel(words.next.field).fill('I should have asked you first.');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  expect(await sections(page)).toEqual(ten);
  expect(await page.getByLabel(words.next.field).inputValue()).toBe('I should have asked you first.');

  await page.getByRole('button', { name: words.start.forget }).click();
  await page.getByText(words.start.forgotten).waitFor();
  await page.reload();
  await page.getByLabel(words.start.field).waitFor();
  expect(await page.getByLabel(words.start.field).inputValue()).toBe('');
  const left = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const counts = names.map(
      (name) =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => {
            const stores = [...opening.result.objectStoreNames];
            const count = opening.result
              .transaction(stores)
              .objectStore(stores[0] ?? '')
              .count();
            count.onsuccess = () => resolve(count.result);
          };
        }),
    );
    return { rows: await Promise.all(counts), text: JSON.stringify(Object.entries(localStorage)) };
  });
  expect(left.rows).toEqual([0]);
  expect(left.text).not.toContain('Boardly');
});

it('a mailbox file is read here too, and another kind of file is refused in plain words', async () => {
  const { page } = mira;
  await open(page);
  const mail = (from: string, day: number, text: string): string =>
    `From ${from}@example.org Mon Jun  ${day} 10:00:00 2024\nFrom: ${from} <${from}@example.org>\nDate: Mon, ${day} Jun 2024 10:00:00 +0000\nSubject: The rent\n\n${text}\n\n`;
  const box =
    mail('Lea', 4, 'The heating has been off since March. When will it be repaired?') +
    mail('Jon', 3, 'The rent is late again. Pay by Friday or else.');
  const choice = page.locator('input[type=file]');
  await choice.setInputFiles({ name: 'rent.pdf', mimeType: 'application/pdf', buffer: Buffer.from(box) });
  await page.getByText(words.refused.kind).waitFor();
  await choice.setInputFiles({ name: 'rent.mbox', mimeType: 'application/mbox', buffer: Buffer.from(box) });
  await page.getByRole('heading', { level: 1, name: words.who.title }).waitFor();
  await choose(page, 'Jon');
  expect(await page.locator('.review-message').allInnerTexts()).toEqual([
    expect.stringContaining('The rent is late again'),
    expect.stringContaining('The heating has been off'),
  ]);
  expect(await page.locator('.review-section').nth(1).innerText()).toContain('When will it be repaired?');
});

it('a thread of 10,000 messages can be stopped, leaves the page alive, and shows what the review speaks of', async () => {
  const { page } = mira;
  await open(page);
  const lines = thread.split('\n');
  const long = Array.from({ length: 10_000 }, (_, at) => lines[at % lines.length] ?? '').join('\n');
  await page.evaluate((text) => navigator.clipboard.writeText(text), long);
  await page.getByLabel(words.start.field).focus();
  await page.keyboard.press('Control+V');
  await page.getByText(words.start.long(10_000)).waitFor();
  await page.getByRole('button', { name: words.start.read }).click();
  await page.getByRole('button', { name: 'Mira' }).click();
  await page.getByRole('button', { name: words.working.cancel }).click();
  await page.getByText(words.start.long(10_000)).waitFor();

  await page.getByRole('button', { name: words.start.read }).click();
  await choose(page, 'Mira');
  expect(await sections(page)).toEqual(ten);
  expect(await page.locator('.review-message').count()).toBeLessThan(200);
  const before = await page.locator('.review-message').count();
  await page.locator('.review-gap button').first().click();
  expect(await page.locator('.review-message').count()).toBe(before + 50);
});
