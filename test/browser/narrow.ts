import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { screenCases, type ScreenCase } from './screens.ts';

const behindMore = new Map([
  ['pause', /^Pause/],
  ['notebook', /notebook/],
]);

/** On narrow screens "Pause" and the notebook lie behind "More" (look 2): these two the way one comes to them there. */
export const screensBehindMore: readonly ScreenCase[] = screenCases.flatMap((screen) => {
  const name = behindMore.get(screen.name);
  if (!name) return [];
  const then = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('dialog').getByRole('button', { name }).click();
  };
  return [{ ...screen, then }];
});

/** How far the page reaches beyond the window, and which parts reach beyond it or beyond their own card or button. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    const outside = [...document.querySelectorAll('body *')].filter((each) => {
      const box = each.getBoundingClientRect();
      const { visibility, position } = getComputedStyle(each);
      if (box.width <= 1 || visibility === 'hidden' || each.closest('svg')) return false;
      const frame = position === 'absolute' ? null : each.parentElement?.closest('.btn, .card, .private, .notice');
      return box.right > Math.min(limit, frame?.getBoundingClientRect().right ?? limit) + 1;
    });
    return {
      over: document.documentElement.scrollWidth - limit,
      outside: outside.map((each) => `${each.tagName} ${each.className}`.slice(0, 60)),
    };
  });

/** Nothing reaches beyond a window of 375 px, nor of 320. */
export async function fitsNarrowWindows(page: Page): Promise<void> {
  const before = page.viewportSize();
  try {
    for (const width of [375, 320]) {
      await page.setViewportSize({ width, height: 780 });
      expect({ width, ...(await measure(page)) }).toEqual({ width, over: 0, outside: [] });
    }
  } finally {
    if (before) await page.setViewportSize(before);
  }
}
