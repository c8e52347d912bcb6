import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, launch, person, startParley, type RunningParley, type Theme, type Watched } from './browser.ts';
import { openScreen, screenCases, tablesFor } from './screens.ts';

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

const ofColours = ['color-contrast', 'link-in-text-block'];
const themes: readonly Theme[] = ['light', 'dark'];

/** Switches the theme and waits until it is painted. */
async function wear(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

describe('every screen, light and dark', () => {
  let one: Watched;
  beforeAll(async () => {
    one = await person(browser, parley.url);
  });
  afterAll(() => one.context.close());

  it.each(screenCases)('$name has no accessibility violation and no fault', async (screen) => {
    const before = one.faults.length;
    await wear(one.page, 'light');
    await openScreen(one.page, parley.url, tables, screen);
    for (const theme of themes) {
      await wear(one.page, theme);
      await keepPicture(one.page, `${screen.name}-1280-${theme}`);
      // Our pages hold no frames, so the mode for pages without them says the same, three times as fast.
      const axe = new AxeBuilder({ page: one.page }).setLegacyMode(true);
      // Another theme is the same page in other colours: only what looks at colours can find anything else in it.
      const { violations } = await (theme === 'light' ? axe : axe.withRules(ofColours)).analyze();
      const where = (nodes: (typeof violations)[number]['nodes']) => nodes.map((node) => node.target.join(' '));
      expect(violations.map(({ id, nodes }) => `${theme}, ${id}: ${where(nodes).join(' | ')}`)).toEqual([]);
    }
    expect(one.faults.slice(before)).toEqual([]);
  });
});
