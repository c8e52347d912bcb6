import { store } from '../client/storage.ts';

/** How light the page is: as the device, or set by hand. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const KEY = 'parley.theme';

/** The theme chosen on this device. */
export function chosenTheme(): Theme {
  const kept = store().get(KEY);
  return themes.find((each) => each === kept) ?? 'system';
}

/** Puts the chosen theme on the page. */
export function applyTheme(theme: Theme = chosenTheme()): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export function chooseTheme(theme: Theme): void {
  store().set(KEY, theme);
  applyTheme(theme);
}
