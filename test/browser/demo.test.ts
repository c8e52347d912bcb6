import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoDays, demoWords } from '../../src/contract/words/demo.en.ts';
import { waysOutWords } from '../../src/contract/words/ways-out.en.ts';
import { keepPicture, launch, person, startParley, type RunningParley } from './browser.ts';

let parley: RunningParley;
let browser: Browser;
beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley('--demo'), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await parley?.stop();
});

it('room 3, day 7, Anja: a copy of one’s own, in which her answer stands with the ways out', async () => {
  const { page, context, faults } = await person(browser, parley.url);
  await page.goto(`${parley.url}/demo`);
  await page.getByRole('button', { name: 'Three co-founders' }).click();
  const day = demoDays['demo-3-founders']?.[7] ?? 'missing';
  await page.getByRole('radio', { name: day }).check();
  await page.getByRole('button', { name: 'Anja Vogel' }).click();
  await page.getByRole('button', { name: demoWords.open }).click();
  await page.getByRole('heading', { name: demoWords.ready('Three co-founders', 7) }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName), 'the heading has the focus').toBe('H1');
  expect(await page.getByLabel(/^Link for/).count()).toBe(3);
  await page.getByRole('button', { name: demoWords.goIn('Anja Vogel') }).click();
  await page.getByRole('heading', { name: 'Now', level: 1 }).waitFor();
  await page.getByText('Day 7, no hurry').waitFor();
  const [, room = ''] = /\/room\/([^/]+)/.exec(await page.evaluate(() => location.pathname)) ?? [];
  // What only Anja keeps is there for her; her refusal of the fourth try stands, in her words.
  await page.goto(`${parley.url}/room/${room}/understanding/why-here`);
  await page.getByText('I have lent the company my savings.').first().waitFor();
  await page.goto(`${parley.url}/room/${room}/verdict/why-here/chiara`);
  await page.getByText('It still is not it.').first().waitFor();
  await page.getByText(waysOutWords.title, { exact: true }).first().waitFor();
  await page.getByText('There is more to it; I am not ready to say it. A.').first().waitFor();
  await keepPicture(page, 'demo-3-day-7-anja');
  expect(faults).toEqual([]);
  await context.close();
});
