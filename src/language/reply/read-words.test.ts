import { describe, expect, it } from 'vitest';
import { readWords } from './read-words.ts';

// The worked micro-examples of method 3.10, as far as they turn on the words.
const FIXTURES: readonly (readonly [string, readonly string[], string?])[] = [
  ["That's exactly it.", ['affirm', 'affirm_plus'], 'strong'],
  ['Yes.', ['lukewarm']],
  ['Exactly!', ['affirm'], 'strong'],
  ['yes, probably true', ['lukewarm']],
  ["You're right, I'm just not good with computers.", ['concede_person']],
  ["That's right, but the customers come first", ['affirm_but']],
  ['Stimmt genau', ['affirm']],
  ['not exactly, it is about the ranking', ['correct']],
  ["that's not right", ['deny']],
  ['sure, more or less', ['lukewarm']],
  ['ok whatever, move on', ['fatigue']],
  ['It describes my situation and the deadline problem', ['unknown']],
  ['nothing more to say', ['unknown', 'lukewarm', 'fatigue']],
  ['Exactly. And since the spring it has been worse for the night shift.', ['affirm_plus'], 'strong'],
  ["that's right", ['affirm']],
  ["No, that's exactly it", ['deny']],
  ['yes, exactly', ['affirm']],
  ['It is not it yet.', ['deny']],
  ['It still is not it.', ['deny']],
  ['No, this is not it at all.', ['deny']],
  ['Still not.', ['deny']],
  ['Sure. More or less.', ['lukewarm']],
  ['Precisely. People buy it because it does not fail.', ['affirm_plus', 'affirm']],
];

describe('word classes', () => {
  it.each(FIXTURES)('reads %j', (words, classes, strength) => {
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
