import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { emptied, launch, person, startParley, type RunningParley, type ViewOptions, type Watched } from './browser.ts';
import type { Seat } from './table.ts';

/** What the walks of one file share: a Parley and a browser, from before its first test until after its last. */
export type Walk = {
  /** Address of this Parley; only within tests. */
  readonly url: () => string;
  /** Somebody with a browser of their own until the end of the test; the next test gets it empty. */
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
  type Lent = { readonly who: Watched; readonly options: ViewOptions | undefined };
  let lent: readonly Lent[] = [];
  let free: readonly Lent[] = [];
  afterEach(() => {
    free = [...free, ...lent];
    lent = [];
  });
  const alike = (one: Lent, options: ViewOptions | undefined) =>
    JSON.stringify(one.options) === JSON.stringify(options);
  const somebody: Walk['somebody'] = async (options) => {
    const used = free.find((each) => alike(each, options));
    free = free.filter((each) => each !== used);
    const who = used ? await emptied(used.who, parley.url, options) : await person(browser, parley.url, options);
    lent = [...lent, { who, options }];
    return who;
  };
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

/**
 * Looks at the moment in which something that fits this selector is drawn: whether the focus is in it then, and not only a
 * moment later, when whoever went on at once would be pulled back. Call before it is drawn; the answer comes once it was.
 */
export async function focusAsDrawn(page: Page, selector: string): Promise<() => Promise<boolean>> {
  const watched = await page.evaluateHandle((wanted) => {
    const has = new Promise<boolean>((resolve) => {
      const watch = new MutationObserver(() => {
        const drawn = document.querySelector(wanted);
        if (!drawn) return;
        watch.disconnect();
        resolve(drawn.contains(document.activeElement));
      });
      watch.observe(document.body, { childList: true, subtree: true });
    });
    return { has };
  }, selector);
  return () => watched.evaluate(({ has }) => has);
}

/** Presses the first button with exactly these words. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();
