import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, person, startParley, type RunningParley } from './browser.ts';
import { burst } from './burst.ts';
import { openScreen, screenCases, tablesFor } from './screens.ts';

/** Where most is written, and most is read while it is. */
const names = ['new-room', 'tell-your-side', 'understanding', 'verdict', 'talk', 'agreement-drafting', 'review'];
const written = screenCases.filter((screen) => names.includes(screen.name));

let parley: RunningParley;
let browser: Browser;
let tables: Awaited<ReturnType<typeof tablesFor>>;

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), launch()]);
  tables = await tablesFor(parley.url, written);
});
afterAll(async () => {
  await browser?.close();
  await parley?.stop();
});

it.each(written)('the fields of $name take a burst of keystrokes', async (screen) => {
  const { context, page, faults } = await person(browser, parley.url);
  await openScreen(page, parley.url, tables, screen);
  expect(await burst(page)).toBeGreaterThan(0);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(faults).toEqual([]);
  await context.close();
});
