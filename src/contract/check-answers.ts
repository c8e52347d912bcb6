import type { Check, CheckAnswer } from '../room/types.ts';

/** The answers of each private question (method 3.5) in a fixed, neutral order, on every screen and page; all count the same. */
export const checkAnswers: Readonly<Record<Check, readonly CheckAnswer[]>> = {
  a: ['missing', 'stands'],
  b: ['stands', 'missing'],
  c: ['stands', 'missing'],
  d: ['missing', 'stands'],
  e: ['break', 'stands'],
  f: ['stands', 'missing'],
};
