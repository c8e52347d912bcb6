/** Blocks that may take over the focus when what had it inside them is gone. */
const BLOCKS = 'section, form, article, [role="group"], [role="dialog"], main';

const gone = (element: Element): boolean => !element.isConnected || element.matches(':disabled');

/**
 * Keeps the place of whoever works by keyboard. A button that is pressed often goes away, or rests while its act is on
 * the way; browsers then drop the focus to the whole page (WCAG 2.4.3). Here it moves to the nearest block that is still
 * there, and back to the button once that can be pressed again. Call once, before the page is drawn.
 */
export function keepFocus(): void {
  let trail: readonly HTMLElement[] = [];
  let stand: HTMLElement | undefined;
  let resting: HTMLElement | undefined;
  let planned = false;
  /** What had the focus was gone at some moment, even if it is there again when it is looked at. */
  let dropped = false;

  const standIn = (element: HTMLElement) => {
    if (!element.hasAttribute('tabindex')) {
      element.tabIndex = -1;
      // Left in place it would draw the focus with every click inside the block.
      element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
    }
    element.focus({ preventScroll: true });
    stand = element;
  };
  const look = () => {
    planned = false;
    const wasDropped = dropped;
    dropped = false;
    const active = document.activeElement;
    if (resting && active === stand && !gone(resting)) {
      resting.focus({ preventScroll: true });
      resting = undefined;
      return;
    }
    const [held] = trail;
    if ((active !== null && active !== document.body) || held === undefined || !(wasDropped || gone(held))) return;
    if (!gone(held)) return held.focus({ preventScroll: true });
    const block = trail.slice(1).find((each) => each.isConnected && each.matches(BLOCKS));
    const next = block ?? document.querySelector('main');
    if (!next) return;
    const before = stand === held ? resting : held;
    standIn(next);
    resting = before?.isConnected === true ? before : undefined;
  };
  addEventListener('focusin', ({ target }) => {
    const path: HTMLElement[] = [];
    for (let each = target instanceof HTMLElement ? target : null; each; each = each.parentElement) path.push(each);
    trail = path;
    if (target !== stand) resting = undefined;
  });
  // Two frames: whoever moves the focus on purpose (a dialog that closes, a page that changes) comes first.
  new MutationObserver(() => {
    const [held] = trail;
    if (held && gone(held)) dropped = true;
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => requestAnimationFrame(look));
  }).observe(document.documentElement, { subtree: true, childList: true, attributeFilter: ['disabled'] });
}
