import type { Page } from 'playwright-core';

/** More than React lets pass for nested updates (50): each of these leaves its effects no time to come to rest. */
const KEYSTROKES = 80;

/**
 * Writes into every text field of a page as a busy machine delivers it: many keystrokes in one go, with no rest between
 * them for what the page wants to do later. What stood there comes back, and no draft of it stays. An update too many is
 * an uncaught error, a fault of the page.
 */
export const takesABurst = (page: Page): Promise<void> =>
  page.evaluate(async (keystrokes) => {
    const fields = [...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input')].filter(
      (each) => (each.tagName === 'TEXTAREA' || each.type === 'text') && !each.readOnly && !each.disabled,
    );
    const kept = new Set(Object.keys(localStorage));
    for (const field of fields) {
      const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      // React puts a setter of its own on the element; a browser that types goes past it.
      const write = Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set;
      const before = field.value;
      const put = (text: string) => {
        write?.call(field, text);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      for (let stroke = 1; stroke <= keystrokes; stroke += 1) put(`We plan the week around it ${'.'.repeat(stroke)}`);
      put(before);
    }
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    for (const key of Object.keys(localStorage)) if (!kept.has(key)) localStorage.removeItem(key);
  }, KEYSTROKES);
