import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Theme } from './browser.ts';

type AxeWindow = { readonly axe: typeof axe };

const ofColours = ['color-contrast', 'link-in-text-block'];
const themes: readonly Theme[] = ['light', 'dark'];

/** Switches the theme and waits until it is painted. */
async function wear(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Which rules of axe (all of them, or those named) a page breaks that holds axe already, and where. */
const violationsOn = (page: Page, rules?: readonly string[]) =>
  page.evaluate(async (values) => {
    const only = values ? { runOnly: { type: 'rule' as const, values: [...values] } } : {};
    // Only what is broken is written out; nothing of it is left away.
    const { violations } = await (globalThis as unknown as AxeWindow).axe.run(document, {
      resultTypes: ['violations'],
      ...only,
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  }, rules);

/** axe finds nothing in the light theme, nor in the colours of the dark one. */
export async function hasNoViolation(page: Page): Promise<void> {
  // Our pages hold no frames, so axe is needed in the page alone, and once for both themes.
  await page.evaluate(axe.source);
  try {
    for (const theme of themes) {
      await wear(page, theme);
      // Another theme is the same page in other colours: only what looks at colours can find anything else in it.
      const found = await violationsOn(page, theme === 'light' ? undefined : ofColours);
      expect(found.map((each) => `${theme}, ${each}`)).toEqual([]);
    }
  } finally {
    await wear(page, 'light');
  }
}
