import type { NextStep } from '../../room/index.ts';
import type { Names } from './names.en.ts';

type PromiseStep = Extract<NextStep, { readonly commitment: string }>;

/** Next steps on promises: somebody else's offer, day or claim, what is seen differently, and one's own. */
export function promiseStepWords(
  step: PromiseStep,
  names: Pick<Names, 'seat'>,
): { readonly title: string; readonly why: string; readonly action: string } {
  switch (step.step) {
    case 'answer_promise':
      return {
        title: `${names.seat(step.by)} offers you a promise`,
        why: 'It stands once you accept it. You may decline without a reason.',
        action: 'Read and answer',
      };
    case 'answer_terms':
      return {
        title: `${names.seat(step.by)} proposes another day for a promise`,
        why: 'The day changes only if you agree. “Leave it as it is” is a fine answer.',
        action: 'Read and answer',
      };
    case 'confirm_promise':
      return {
        title: `${names.seat(step.by)} says that a promise is done`,
        why: 'You know best whether it is.',
        action: 'Look and answer',
      };
    case 'mend_promise':
      return {
        title: `You and ${names.seat(step.by)} see a promise differently`,
        why: 'Each tells what happened, then you look for what puts it right. Nothing counts as broken by one side alone.',
        action: 'Read and go on',
      };
    case 'keep_promise':
      return {
        title: 'Keep what you promised',
        why: 'When it is done, say so. If it will be late, a word before the day helps.',
        action: 'Look at my promise',
      };
    default:
      return step satisfies never;
  }
}
