import type { NextStep } from '../../room/index.ts';

type OfferStep = Extract<NextStep, { readonly step: 'answer_offer' | 'make_offer' | 'lay_out' | 'reply_to_layout' }>;

/** Steps on options and offers, and on laying out the deal. */
export function offerStepWords(step: OfferStep): {
  readonly title: string;
  readonly why: string;
  readonly action: string;
} {
  switch (step.step) {
    case 'answer_offer':
      return {
        title: 'An offer waits for your answer',
        why: '“None of these” is a fine answer. What would work?',
        action: 'Look at it',
      };
    case 'make_offer':
      return {
        title: 'Look at options together',
        why: 'You have understood each other, so ideas and offers are open. An idea is not an offer.',
        action: 'Look at options',
      };
    case 'lay_out':
      return {
        title: 'Somebody asks you to lay out how this could look',
        why: 'Fill in what you know and leave the rest blank. It is no offer. You can also say no, without a reason.',
        action: 'Look at the table',
      };
    case 'reply_to_layout':
      return {
        title: 'A draft is laid out, as you asked',
        why: 'Begin with what you can keep. Nobody has agreed to it.',
        action: 'Read the draft',
      };
    default:
      return step satisfies never;
  }
}
