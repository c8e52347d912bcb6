import type { Page } from 'playwright-core';
import { keepPicture, type Theme } from './browser.ts';
import type { ScreenCase } from './screens.ts';

/** Window widths in CSS px that a screen is looked at in, by eye: the rail, one column, a phone, a small phone. */
const widths = [1280, 768, 375, 320];
const themes: readonly Theme[] = ['light', 'dark'];

/** Where `PARLEY_PICTURES` is set: a picture of the screen in each width and each theme. */
export async function keptInPictures(page: Page, screen: ScreenCase): Promise<void> {
  if (process.env['PARLEY_PICTURES'] === undefined) return;
  const before = page.viewportSize();
  try {
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      for (const width of widths) {
        await page.setViewportSize({ width, height: width > 700 ? 900 : 780 });
        await keepPicture(page, `${screen.name}-${width}-${theme}`);
      }
    }
  } finally {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    if (before) await page.setViewportSize(before);
  }
}
