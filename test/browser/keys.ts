import type { Locator, Page } from 'playwright-core';
import { frameWords } from '../../src/contract/words/frame.en.ts';
import type { Watched } from './browser.ts';

type Role = Parameters<Page['getByRole']>[0];
type Name = string | RegExp;

/** Tab stops after which something counts as out of reach. */
const MOST_STOPS = 120;
/** Milliseconds within which a page that changed has to give the focus a place again. */
const FOCUS_WITHIN = 2000;

/** What somebody at a keyboard meets at the element that has the focus. */
const meet = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    const root = document.documentElement;
    const over = root.scrollWidth - root.clientWidth;
    if (!active || active === document.body) return { name: '(the page)', lost: true, ring: true, seen: true, over };
    const style = getComputedStyle(active);
    const spreads = [...style.boxShadow.matchAll(/0px 0px 0px (\d+)px/g)].map((each) => Number(each[1]));
    const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    // Some part of it lies in the window with nothing over it (WCAG 2.4.11).
    const seen = [...active.getClientRects()].some((box) => {
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      if (right <= left || bottom <= top) return false;
      return [0.1, 0.5, 0.9].some((down) =>
        [0.1, 0.5, 0.9].some((along) => {
          const hit = document.elementFromPoint(left + (right - left) * along, top + (bottom - top) * down);
          return hit !== null && (active.contains(hit) || hit.contains(active));
        }),
      );
    });
    const labels = 'labels' in active && active.labels instanceof NodeList ? [...active.labels] : [];
    const words = active.getAttribute('aria-label') ?? labels[0]?.textContent ?? active.textContent ?? '';
    const name = `${active.tagName.toLowerCase()} “${words.trim().slice(0, 50)}”`;
    return { name, lost: false, ring: outlined || Math.max(0, ...spreads) >= 3, seen, over };
  });

/** Somebody who has no mouse. Every stop must be seen, ringed, and on a page that does not scroll sideways. */
export type Keys = {
  /** Opens an address, as typed into the address bar. */
  readonly open: (url: string) => Promise<void>;
  /** Tabs until what has this role and name has the focus; fails with what had it instead. */
  readonly reach: (role: Role, name: Name, within?: Locator) => Promise<void>;
  /** Reaches a button or link and presses it. */
  readonly press: (role: 'button' | 'link', name: Name, within?: Locator) => Promise<void>;
  /** Reaches a text field and writes over what stands in it. */
  readonly write: (label: Name, text: string) => Promise<void>;
  /** Reaches a list and goes down in it until this choice is taken. */
  readonly choose: (label: string, choice: string) => Promise<void>;
  /** Goes to a place of the room by its navigation. */
  readonly visit: (place: keyof typeof frameWords.places) => Promise<void>;
  /** Fails if the focus has fallen back to the page as a whole. */
  readonly held: () => Promise<void>;
};

export function keysOf({ page }: Watched, activate: 'Enter' | 'Space'): Keys {
  let last = 'opening the page';
  let fresh = true;

  const check = async (): Promise<string> => {
    let stop = await meet(page);
    // A ring that is still being drawn counts from the next frames on.
    for (let wait = 0; wait < 100 && !(stop.ring && stop.seen); wait += 1) {
      await page.waitForTimeout(30);
      stop = await meet(page);
    }
    if (stop.over > 0) throw new Error(`the page reaches ${stop.over} px beyond the window at ${stop.name}`);
    if (!stop.ring) throw new Error(`no ring shows that the focus is on ${stop.name}`);
    if (!stop.seen) throw new Error(`${stop.name} has the focus and cannot be seen`);
    return stop.name;
  };
  const held = async (): Promise<void> => {
    const until = Date.now() + FOCUS_WITHIN;
    while (!fresh && (await meet(page)).lost) {
      if (Date.now() > until) throw new Error(`the focus was lost after ${last}`);
      await page.waitForTimeout(20);
    }
    await check();
  };
  const reach: Keys['reach'] = async (role, name, within) => {
    const target = (within ?? page).getByRole(role, { name, exact: true });
    await target.first().waitFor();
    await held();
    fresh = false;
    const passed: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      passed.push(await check());
      if (await target.evaluateAll((all) => all.some((each) => each === document.activeElement))) return;
    }
    throw new Error(`${role} “${String(name)}” was not reached. The focus was on: ${passed.join(', ')}`);
  };
  const press: Keys['press'] = async (role, name, within) => {
    await reach(role, name, within);
    last = `pressing “${String(name)}”`;
    await page.keyboard.press(role === 'link' ? 'Enter' : activate);
  };
  return {
    open: async (url) => {
      fresh = true;
      await page.goto(url);
    },
    reach,
    press,
    held,
    write: async (label, text) => {
      await reach('textbox', label);
      last = `writing into “${String(label)}”`;
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
      await check();
    },
    choose: async (label, choice) => {
      await reach('combobox', label);
      const list = page.getByRole('combobox', { name: label, exact: true });
      for (let down = 0; down < 10; down += 1) {
        await page.keyboard.press('ArrowDown');
        if ((await list.locator('option:checked').textContent()) === choice) return;
      }
      throw new Error(`“${label}” has no choice “${choice}” below`);
    },
    visit: async (place) => {
      const name = frameWords.places[place];
      const places = page.getByRole('navigation', { name: frameWords.roomNav });
      await places.filter({ visible: true }).first().waitFor();
      if ((await places.getByRole('link', { name, exact: true }).count()) > 0) return press('link', name, places);
      await press('button', frameWords.more, places);
      return press('link', name, page.getByRole('dialog'));
    },
  };
}
