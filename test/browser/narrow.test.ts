import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, launch, person, startParley, type RunningParley, type Watched } from './browser.ts';
import { openScreen, screenCases, tablesFor, type ScreenCase } from './screens.ts';

let parley: RunningParley;
let browser: Browser;
let tables: Awaited<ReturnType<typeof tablesFor>>;

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley('--demo'), launch()]);
  tables = await tablesFor(parley.url, screenCases);
});
afterAll(async () => {
  await browser?.close();
  await parley?.stop();
});

/** On narrow screens "Pause" and the notebook lie behind "More" (look 2). */
const throughMore = new Map([
  ['pause', /^Pause/],
  ['notebook', /notebook/],
]);
const narrow = (screen: ScreenCase): ScreenCase => {
  const name = throughMore.get(screen.name);
  if (!name) return screen;
  return {
    ...screen,
    then: async (page) => {
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('dialog').getByRole('button', { name }).click();
    },
  };
};

/** How far the page reaches beyond the window, and which parts do. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    const outside = [...document.querySelectorAll('body *')].filter((each) => {
      const box = each.getBoundingClientRect();
      const hidden = box.width <= 1 || getComputedStyle(each).visibility === 'hidden';
      return !hidden && box.right > limit + 1 && !each.closest('svg');
    });
    return {
      over: document.documentElement.scrollWidth - limit,
      outside: outside.map((each) => `${each.tagName} ${each.className}`.slice(0, 60)),
    };
  });

describe('every screen at 320 and 375 px', () => {
  let one: Watched;
  beforeAll(async () => {
    one = await person(browser, parley.url, { width: 375, height: 780 });
  });
  afterAll(() => one.context.close());

  it.each(screenCases.map(narrow))('$name does not scroll sideways', async (screen) => {
    await openScreen(one.page, parley.url, tables, screen);
    for (const width of [375, 320]) {
      await one.page.setViewportSize({ width, height: 780 });
      await keepPicture(one.page, `${screen.name}-${width}`);
      expect({ width, ...(await measure(one.page)) }).toEqual({ width, over: 0, outside: [] });
    }
    await one.page.setViewportSize({ width: 375, height: 780 });
  });
});
