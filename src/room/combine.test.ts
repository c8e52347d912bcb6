import { describe, expect, it } from 'vitest';
import { combine, rubberStampSignals } from './combine.ts';
import { verdictButtons, wordClasses } from './types.ts';

describe('the combination table (method 3.5)', () => {
  const rows: readonly [string, string, string, string, string][] = [
    ['affirm_plus', 'confirmed', 'c', 'c', 'deferred'],
    ['affirm', 'confirmed', 'c', 'c', 'deferred'],
    ['unknown', 'confirmed', 'missing', 'rejected', 'deferred'],
    ['lukewarm', 'a', 'missing', 'rejected', 'deferred'],
    ['concede_person', 'b', 'missing', 'rejected', 'deferred'],
    ['affirm_but', 'd', 'missing', 'rejected', 'deferred'],
    ['correct', 'd', 'missing', 'rejected', 'deferred'],
    ['deny', 'c', 'missing', 'rejected', 'deferred'],
    ['fatigue', 'e', 'deferred', 'deferred', 'deferred'],
    ['hostile', 'e', 'missing', 'rejected', 'deferred'],
  ];
  it.each(rows)('%s: %s · %s · %s · %s', (words, ...expected) => {
    const wordClass = wordClasses.find((each) => each === words);
    if (!wordClass) throw new Error(words);
    const got = verdictButtons.map((button) => {
      const result = combine(wordClass, button, false);
      return typeof result === 'object' ? result.check : result;
    });
    expect(got).toEqual(expected);
  });

  it('confirms only on the author’s own answer "that’s right"', () => {
    for (const words of wordClasses)
      for (const button of verdictButtons)
        if (button !== 'thats_right') expect(combine(words, button, false)).not.toBe('confirmed');
  });

  it('asks instead of confirming when unknown words look like a rubber stamp', () => {
    expect(combine('unknown', 'thats_right', true)).toEqual({ check: 'a' });
    expect(combine('affirm', 'thats_right', true)).toBe('confirmed');
  });
});

describe('rubber-stamp signals (method 3.8a)', () => {
  const calm = { seconds: 60, summaryWords: 80, mustCoverage: 1, sameWordsAsBefore: false };
  it.each([
    [{}, 0],
    [{ seconds: 9 }, 1],
    [{ seconds: 10 }, 0],
    [{ seconds: 5, summaryWords: 10 }, 1],
    [{ mustCoverage: 0.33 }, 1],
    [{ mustCoverage: 0.34 }, 0],
    [{ seconds: 2, mustCoverage: 0, sameWordsAsBefore: true }, 3],
  ])('%j gives %i', (facts, count) => {
    expect(rubberStampSignals({ ...calm, ...facts })).toBe(count);
  });
});
