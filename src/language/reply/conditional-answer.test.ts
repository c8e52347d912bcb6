import { describe, expect, it } from 'vitest';
import { isConditionalAnswer, missingWordCount } from './conditional-answer.ts';

describe('an answer that hangs on the other’s', () => {
  it.each([
    'I confirm when you confirm.',
    'I’ll say that’s right once you have said it to me.',
    'If you admit your part, then I will confirm this.',
    'You first, then me.',
    'No answer before you say yes to mine.',
    'Quid pro quo.',
    "I won't confirm anything until you confirm mine",
  ])('%s', (words) => expect(isConditionalAnswer(words)).toBe(true));
  it.each([
    "That's right. I was afraid when you left.",
    'You saw first how tired I was.',
    'Not quite: I asked you to call me before you signed.',
    'I would say it is about the evenings.',
    'When you say it like that, I feel heard.',
    'Exactly.',
  ])('not: %s', (words) => expect(isConditionalAnswer(words)).toBe(false));
});

describe('words that say what is missing', () => {
  it.each([
    ['It is not it yet.', 0],
    ['Still not.', 0],
    ['No, this is not it at all.', 0],
    ['nothing more to say', 0],
    ['You left out the loan.', 2],
    ['The night shift was never asked about the ranking.', 4],
  ])('%s: %i', (words, count) => expect(missingWordCount(words)).toBe(count));
});
