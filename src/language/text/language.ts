import type { Token } from './tokens.ts';
import { FOREIGN_WORDS, NEGATORS, STOP_WORDS } from './words.lexicon.ts';

/** Said with a reading of text that is not in English. */
export const NOT_ENGLISH = 'not English: rough hints only';

/** Whether a text seems to be English: judged by script and function words; short or wordless text counts as English. */
export function looksEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let latin = 0;
  let english = 0;
  let foreign = 0;
  for (const token of tokens.slice(0, 2000)) {
    if (token.kind !== 'word') continue;
    words += 1;
    if (/^[a-zà-ɏ']+$/u.test(token.norm)) latin += 1;
    if (STOP_WORDS.has(token.norm) || NEGATORS.has(token.norm)) english += 1;
    else if (FOREIGN_WORDS.has(token.text)) foreign += 1;
  }
  if (words === 0) return true;
  if (latin < words * 0.6) return false;
  if (words < 4) return foreign === 0 || english > 0;
  return foreign <= english && (words < 10 || english >= words * 0.12);
}
