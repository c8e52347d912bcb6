import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { frameWords } from '../../src/contract/words/frame.en.ts';
import { optionsWords } from '../../src/contract/words/options.en.ts';
import { talkWords } from '../../src/contract/words/talk.en.ts';
import { verdictWords } from '../../src/contract/words/verdict.en.ts';
import type { Watched } from './browser.ts';
import { playTo } from './table.ts';
import { walk } from './walk.ts';

const { url, somebody } = walk();
let one: Watched;
beforeEach(async () => {
  one = await somebody();
});

/** The words of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

it('the first stop skips to the page', async () => {
  const { page } = one;
  const table = await playTo(url(), 'options');
  await page.goto(table.ines.link('options'));
  await title(page, optionsWords.title.build);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(frameWords.skip);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('page');
});

it('letters go to places and open the notebook; Escape closes, and the focus returns', async () => {
  const { page } = one;
  const table = await playTo(url(), 'options');
  await page.goto(table.ines.link('now'));
  await title(page, frameWords.places.now);
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await title(page, optionsWords.title.build);
  const add = page.getByRole('button', { name: optionsWords.builder.addPackage });
  await add.focus();
  await page.keyboard.press('n');
  await page.getByRole('dialog', { name: frameWords.notebook }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  // The dialog gives the focus back a moment after it is gone.
  await page.waitForFunction((name) => document.activeElement?.textContent === name, optionsWords.builder.addPackage);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: frameWords.help.title }).waitFor();
});

it('whoever goes on at once on a new page is not pulled back to its heading', async () => {
  const { page } = one;
  const table = await playTo(url(), 'options');
  await page.goto(table.ines.link('now'));
  await title(page, frameWords.places.now);
  // As early as anybody can: right after the page is drawn.
  await page.evaluate((name) => {
    const watch = new MutationObserver(() => {
      const add = [...document.querySelectorAll('button')].find((each) => each.textContent === name);
      if (!add) return;
      watch.disconnect();
      add.focus();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  }, optionsWords.builder.addPackage);
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await title(page, optionsWords.title.build);
  await page.waitForTimeout(300);
  expect(await focused(page)).toBe(optionsWords.builder.addPackage);
});

it('single letters rest while somebody writes', async () => {
  const { page } = one;
  const table = await playTo(url(), 'ruled');
  await page.goto(table.ines.link('talk'));
  const field = page.getByRole('textbox', { name: talkWords.write });
  await field.click();
  await page.keyboard.type('going on? no');
  expect(await field.inputValue()).toBe('going on? no');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

it('a verdict can be given with keys alone, and no key gives it by accident', async () => {
  const { page } = one;
  const table = await playTo(url(), 'said_back');
  await page.goto(table.ines.link('verdict'));
  const field = page.getByRole('textbox', { name: verdictWords.field });
  await field.focus();
  await page.keyboard.type('That’s right, that is it.');
  await page.getByRole('group', { name: verdictWords.group }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Alt+2');
  expect(await focused(page)).toBe(verdictWords.buttons.almost);
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toBe(verdictWords.buttons.thats_right);
  expect((await table.daniel.see()).view.directions.every((each) => each.status === 'sent')).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByText(verdictWords.done.confirmed('Daniel')).waitFor();
});

it('Control with Enter presses the one main action', async () => {
  const { page } = one;
  const table = await playTo(url(), 'ruled');
  await page.goto(table.ines.link('talk'));
  await page.getByRole('textbox', { name: talkWords.write }).fill('One line.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('listitem').filter({ hasText: 'One line.' }).waitFor();
  expect((await table.daniel.see()).view.talk).toHaveLength(1);
});
