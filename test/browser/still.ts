import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** For somebody who asked for less motion nothing moves or fades: looked at right after the theme has changed. */
export async function standsStill(page: Page): Promise<void> {
  const moving = await page.evaluate(
    () => document.getAnimations().filter((each) => each.playState === 'running').length,
  );
  expect(moving, 'parts of the page that move').toBe(0);
}
