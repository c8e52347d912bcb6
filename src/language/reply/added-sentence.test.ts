import { describe, expect, it } from 'vitest';
import { addedSentence } from './added-sentence.ts';

describe('addedSentence', () => {
  it.each([
    [
      'Exactly. And since the spring it has been worse for the night shift.',
      'Since the spring it has been worse for the night shift.',
    ],
    ["That's right, and the second line has stood still since May.", 'The second line has stood still since May.'],
    ["That's exactly it. Thank you for saying it so clearly to me.", undefined],
    ['Exactly. That is what keeps me busy at night.', undefined],
    ["That's exactly it.", undefined],
    ["That's right, but the customers come first and always did here.", undefined],
    ['Since the spring it has been worse for the night shift.', undefined],
    ['', undefined],
  ])('%s', (words, expected) => {
    expect(addedSentence(words)).toBe(expected);
  });
});
