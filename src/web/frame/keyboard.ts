import { useLayoutEffect } from 'react';
import type { Place } from '../../contract/words/places.ts';
import { store } from '../client/storage.ts';

/** What the keys of a room do (look 8). */
export type KeyActions = {
  readonly go: (place: Place) => void;
  readonly help: () => void;
  readonly notebook: () => void;
  readonly pause: () => void;
};

const KEY = 'parley.single-keys';
/** Single keys can be switched off (WCAG 2.1.4). */
export function singleKeysOn(): boolean {
  return store().get(KEY) !== 'off';
}
export function setSingleKeys(on: boolean): void {
  store().set(KEY, on ? 'on' : 'off');
}

const letters: Readonly<Record<string, Place>> = {
  n: 'now',
  u: 'understanding',
  t: 'talk',
  o: 'options',
  a: 'agreement',
  d: 'deeds',
  r: 'record',
};
/** Milliseconds within which the letter after `g` counts. */
const CHORD_MS = 1500;

/** Whether keys belong to what has the focus: a field, a list, a menu. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"]') !== null
  );
}

/** Presses the one filled button of the screen, or of the dialog above it. */
function pressMainAction(): void {
  const scope = document.querySelector('[role="dialog"]') ?? document.querySelector('main');
  scope?.querySelector<HTMLElement>('.btn.main:not([disabled])')?.click();
}

function focusPoint(step: number): void {
  const points = [...document.querySelectorAll<HTMLElement>('[data-point]')];
  const at = points.findIndex((point) => point.contains(document.activeElement));
  points[at < 0 ? (step > 0 ? 0 : points.length - 1) : at + step]?.focus();
}

/** Listens to the keys of look 8 while a room is open. */
export function useKeyboard(actions: KeyActions): void {
  // A key pressed as soon as the page is drawn counts.
  useLayoutEffect(() => {
    let chordUntil = 0;
    const down = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return pressMainAction();
      if (event.altKey && event.code === 'KeyP') {
        event.preventDefault();
        return actions.pause();
      }
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target) || !singleKeysOn()) return;
      if (document.querySelector('[role="dialog"]')) return;
      const place = letters[event.key];
      if (place !== undefined && Date.now() < chordUntil) {
        chordUntil = 0;
        event.preventDefault();
        return actions.go(place);
      }
      chordUntil = event.key === 'g' ? Date.now() + CHORD_MS : 0;
      if (event.key === '?') actions.help();
      else if (event.key === 'n') actions.notebook();
      else if (event.key === '[') focusPoint(-1);
      else if (event.key === ']') focusPoint(1);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', down);
    return () => removeEventListener('keydown', down);
  }, [actions]);
}
