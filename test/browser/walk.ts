import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch, person, startParley, type RunningParley, type ViewOptions, type Watched } from './browser.ts';
import type { Seat } from './table.ts';

/** What the walks of one file share: a Parley and a browser, from before its first test until after its last. */
export type Walk = {
  /** Address of this Parley; only within tests. */
  readonly url: () => string;
  /** Somebody with a browser of their own. */
  readonly somebody: (options?: ViewOptions) => Promise<Watched>;
  /** This seat's own page at a place of its room. */
  readonly at: (seat: Seat, place: string) => Promise<Page>;
};

/** Starts both for the file that calls it at its top, and ends them. */
export function walk(): Walk {
  let parley: RunningParley;
  let browser: Browser;
  beforeAll(async () => {
    [parley, browser] = await Promise.all([startParley(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await parley?.stop();
  });
  const somebody: Walk['somebody'] = (options) => person(browser, parley.url, options);
  return {
    url: () => parley.url,
    somebody,
    at: async (seat, place) => {
      const { page } = await somebody();
      await page.goto(seat.link(place));
      return page;
    },
  };
}

/** Presses the first button with exactly these words. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();
