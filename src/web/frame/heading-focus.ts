import { useLayoutEffect, useRef } from 'react';

/** How long a page that is being fetched may take until its heading is not waited for any more. */
const HEADING_WITHIN_MS = 10_000;

const page = (): HTMLElement | null => document.querySelector('main');
/** Whether nobody has put the focus anywhere on the new page yet. */
const idle = (): boolean => {
  const active = document.activeElement;
  return active === null || active === document.body || active === page();
};

/** The first of these that is drawn: while the next page is being fetched the one before is still there, hidden. */
const drawn = (selector: string): HTMLElement | undefined =>
  [...(page()?.querySelectorAll<HTMLElement>(selector) ?? [])].find((each) => each.getClientRects().length > 0);

function focusHeading(): boolean {
  const meant = drawn('[data-meant]');
  const heading = meant ?? drawn('h1');
  if (!heading) return false;
  if (!idle()) return true;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  meant?.closest('section')?.scrollIntoView();
  // Left in place it would draw the focus with a click on the heading.
  heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true });
  return true;
}

/**
 * Going to another page moves the focus to its heading and the window to its top, so that a screen reader starts with
 * what this page is. Where the way led to one thing on it (`Card` with `meant`), it starts there. A page that is still being fetched gets the focus as a whole until its heading is there. It moves
 * together with the page, not a moment later: by then somebody may have gone on by Tab, and would be pulled back.
 */
export function useHeadingFocus(path: string): void {
  const last = useRef(path);
  useLayoutEffect(() => {
    if (last.current === path) return undefined;
    last.current = path;
    scrollTo(0, 0);
    page()?.focus({ preventScroll: true });
    if (focusHeading()) return undefined;
    const watch = new MutationObserver(() => {
      if (focusHeading()) watch.disconnect();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    const stop = setTimeout(() => watch.disconnect(), HEADING_WITHIN_MS);
    return () => {
      clearTimeout(stop);
      watch.disconnect();
    };
  }, [path]);
}
