import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** For somebody who asked for less motion nothing moves or fades, not even from one theme to the other. */
export async function standsStill(page: Page): Promise<void> {
  try {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const moving = await page.evaluate(
      () => document.getAnimations().filter((each) => each.playState === 'running').length,
    );
    expect(moving, 'parts of the page that move').toBe(0);
  } finally {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  }
}
