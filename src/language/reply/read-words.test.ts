import { describe, expect, it } from 'vitest';
import { readWords } from './read-words.ts';

// The worked micro-examples of method 3.10, as far as they turn on the words.
const FIXTURES: readonly { readonly words: string; readonly classes: readonly string[]; readonly strength?: string }[] =
  [
    { words: "That's exactly it.", classes: ['affirm', 'affirm_plus'], strength: 'strong' },
    { words: 'Yes.', classes: ['lukewarm'] },
    { words: 'Exactly!', classes: ['affirm'], strength: 'strong' },
    { words: 'yes, probably true', classes: ['lukewarm'] },
    { words: "You're right, I'm just not good with computers.", classes: ['concede_person'] },
    { words: "That's right, but the customers come first", classes: ['affirm_but'] },
    { words: 'Stimmt genau', classes: ['affirm'] },
    { words: 'not exactly, it is about the ranking', classes: ['correct'] },
    { words: "that's not right", classes: ['deny'] },
    { words: 'sure, more or less', classes: ['lukewarm'] },
    { words: 'ok whatever, move on', classes: ['fatigue'] },
    { words: 'It describes my situation and the deadline problem', classes: ['unknown'] },
    { words: 'nothing more to say', classes: ['unknown', 'lukewarm', 'fatigue'] },
    {
      words: 'Exactly. And since the spring it has been worse for the night shift.',
      classes: ['affirm_plus'],
      strength: 'strong',
    },
    { words: "that's right", classes: ['affirm'] },
    { words: "No, that's exactly it", classes: ['deny'] },
    { words: 'yes, exactly', classes: ['affirm'] },
    { words: 'It is not it yet.', classes: ['deny'] },
    { words: 'It still is not it.', classes: ['deny'] },
    { words: 'No, this is not it at all.', classes: ['deny'] },
    { words: 'Still not.', classes: ['deny'] },
    { words: 'Sure. More or less.', classes: ['lukewarm'] },
    { words: 'You make it sound as if I agreed.', classes: ['deny'] },
    { words: 'Those are your own words.', classes: ['deny'] },
    { words: 'Nobody has said it like that before, thank you.', classes: ['unknown', 'affirm'] },
    { words: 'Nobody said that.', classes: ['deny'] },
    { words: 'That is what I said. What I meant was different.', classes: ['correct'] },
    { words: 'Fair enough, you have a point.', classes: ['concede_person'] },
    { words: '👍🏽', classes: ['lukewarm'] },
    { words: '👌', classes: ['lukewarm'] },
    { words: 'Precisely. People buy it because it does not fail.', classes: ['affirm_plus', 'affirm'] },
  ];

describe('word classes', () => {
  it.each(FIXTURES)('reads $words', ({ words, classes, strength }) => {
    const read = readWords(words);
    expect(classes).toContain(read.class);
    if (strength !== undefined) expect(read.strength).toBe(strength);
  });

  it('reads a plain "no" to an inverted question as confirmation', () => {
    const summary = 'The bill came twice and nobody called back. Would you disagree?';
    expect(readWords('No.', { summary }).class).toBe('affirm');
    expect(readWords('No.').class).toBe('deny');
    expect(readWords('Yes.', { summary }).class).toBe('deny');
  });
});
