import type { Rule } from '../room/index.ts';

/** The default ground rules (method 2.13), each with a one-line why. The parties may change them before accepting. */
export const defaultRules: readonly Rule[] = [
  { id: 'GR-1', text: 'We speak for ourselves.', why: 'Each of us knows one side from the inside: our own.' },
  { id: 'GR-2', text: 'We first show that we understood, then answer.', why: 'People listen once they feel heard.' },
  {
    id: 'GR-3',
    text: 'Understanding is not agreeing.',
    why: 'You can say what the other means and still see it differently.',
  },
  {
    id: 'GR-4',
    text: 'No final answers before options exist.',
    why: 'The first idea is seldom the best one for both.',
  },
  {
    id: 'GR-5',
    text: 'What is said here is used here. The content stays, the outcome may leave.',
    why: 'It is easier to be open when words do not travel.',
  },
  {
    id: 'GR-6',
    text: 'Anyone may pause, ask for a neutral person, or restart one topic.',
    why: 'A break is cheaper than a break-up.',
  },
  {
    id: 'GR-7',
    text: 'If one of us still does not feel understood after three honest tries, we ask a neutral reader. “Covered well enough to go on” is then enough to go on; it is not agreement.',
    why: 'So that nobody gets stuck, and nobody is overruled.',
  },
  { id: 'GR-8', text: 'Numbers come with a source.', why: 'Then we can look at the figure instead of at each other.' },
  {
    id: 'GR-9',
    text: 'We do not threaten. If we must do something for our own protection, we say it early and plainly.',
    why: 'A warning can be answered, a threat only returned.',
  },
  {
    id: 'GR-10',
    text: 'Promises are written with who, what, when and how we will see it.',
    why: 'Trust grows from small things that were kept.',
  },
  {
    id: 'GR-11',
    text: 'We answer within 48 hours on working days, and leave evenings and weekends alone.',
    why: 'Silence is easily misread; rest is needed.',
  },
  { id: 'GR-12', text: 'Nothing binds until all sign the same text.', why: 'So that everyone can think aloud.' },
];
