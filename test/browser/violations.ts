import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Theme } from './browser.ts';
import { standsStill } from './still.ts';

// Less than half of what `axe.source` gives, which each page reads anew.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type AxeWindow = { readonly axe: typeof axe };

const ofColours = ['color-contrast', 'link-in-text-block'];

/** Switches the theme, in which nothing moves, and waits until it is painted. */
async function wear(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await standsStill(page);
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

/**
 * axe finds nothing on a page in the light theme, nor in the colours of the dark one; from one to the other nothing moves
 * for somebody who asked for less motion.
 */
export async function hasNoViolation(page: Page): Promise<void> {
  // Our pages hold no frames, so axe is needed in the page alone, and once for both themes.
  await page.evaluate(source);
  expect(await violationsOn(page), 'light').toEqual([]);
  try {
    await wear(page, 'dark');
    // Another theme is the same page in other colours: only what looks at colours can find anything else in it.
    expect(await violationsOn(page, ofColours), 'dark').toEqual([]);
  } finally {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  }
}
