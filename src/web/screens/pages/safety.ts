import { pagesWords } from '../../../contract/words/pages.en.ts';

export const answers = ['yes', 'no', 'unsure'] as const;
/** An answer to one of the three safety questions (method 2.14). */
export type SafetyAnswer = (typeof answers)[number];

/** Whether some answer calls for care: the careful one of its question, or "not sure". */
export function callsForCare(given: readonly (SafetyAnswer | undefined)[]): boolean {
  const { care } = pagesWords.privateFirst;
  return given.some((answer, index) => answer === 'unsure' || (answer !== undefined && answer === care[index]));
}
