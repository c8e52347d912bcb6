import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, person, startParley, type RunningParley, type Watched } from './browser.ts';
import { takesABurst } from './burst.ts';
import { fitsNarrowWindows, screensBehindMore } from './narrow.ts';
import { keptInPictures } from './pictures.ts';
import { openScreen, screenCases, tablesFor, type ScreenCase } from './screens.ts';
import { hasNoViolation } from './violations.ts';

/**
 * What holds of every screen: each is opened once, in a wide window and the light theme, then looked at by all of these in
 * order. A check leaves window and theme as it found them, also when it fails.
 */
const checks: readonly ((page: Page, screen: ScreenCase) => Promise<void>)[] = [
  keptInPictures,
  hasNoViolation,
  fitsNarrowWindows,
  takesABurst,
];

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

/** Opens a screen in a window of this person's and looks at it; nothing it does may be a fault. */
async function lookAt({ page, faults }: Watched, screen: ScreenCase, through: typeof checks): Promise<void> {
  const before = faults.length;
  await openScreen(page, parley.url, tables, screen);
  for (const check of through) await check(page, screen);
  expect(faults.slice(before)).toEqual([]);
}

describe('every screen: accessible in both themes, not scrolling sideways at 375 and 320 px, without a fault', () => {
  let one: Watched;
  beforeAll(async () => {
    one = await person(browser, parley.url);
  });
  afterAll(() => one.context.close());

  it.each(screenCases)('$name', (screen) => lookAt(one, screen, checks));
});

describe('in a narrow window, by way of "More"', () => {
  let one: Watched;
  beforeAll(async () => {
    one = await person(browser, parley.url, { width: 375, height: 780 });
  });
  afterAll(() => one.context.close());

  it.each(screensBehindMore)('$name', (screen) => lookAt(one, screen, [keptInPictures, fitsNarrowWindows]));
});
