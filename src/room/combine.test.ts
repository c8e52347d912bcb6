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
      const result = combine(wordClass, button, 0);
      return typeof result === 'object' ? result.check : result;
    });
    expect(got).toEqual(expected);
  });

  it('confirms only on the author’s own answer "that’s right"', () => {
    for (const words of wordClasses)
      for (const button of verdictButtons)
        if (button !== 'thats_right')
          for (const signals of [0, 1, 5]) expect(combine(words, button, signals)).not.toBe('confirmed');
  });

  it('asks about neutral words with any signal, and about affirming ones with two', () => {
    expect(combine('unknown', 'thats_right', 1)).toEqual({ check: 'a' });
    expect(combine('unknown', 'thats_right', 3)).toEqual({ check: 'a' });
    expect(combine('affirm', 'thats_right', 1)).toBe('confirmed');
    expect(combine('affirm', 'thats_right', 2)).toEqual({ check: 'f' });
    expect(combine('affirm_plus', 'thats_right', 2)).toEqual({ check: 'f' });
  });
  it('asks one question only: a check of the table stays what it is', () => {
    expect(combine('lukewarm', 'thats_right', 5)).toEqual({ check: 'a' });
    expect(combine('affirm', 'almost', 5)).toEqual({ check: 'c' });
    expect(combine('unknown', 'not_it', 5)).toBe('rejected');
  });
});

describe('rubber-stamp signals (method 3.8a)', () => {
  const calm = { seconds: 60, summaryWords: 80, mustCoverage: 1, sameWordsAsBefore: false, attempt: 2, points: 5 };
  it.each([
    [{}, 0],
    [{ seconds: 9 }, 1],
    [{ seconds: 10 }, 0],
    [{ seconds: 5, summaryWords: 10 }, 1],
    [{ mustCoverage: 0.33 }, 1],
    [{ mustCoverage: 0.34 }, 0],
    [{ secondsSinceReminder: 60 }, 1],
    [{ secondsSinceReminder: 61 }, 0],
    [{ attempt: 1 }, 1],
    [{ attempt: 1, points: 4 }, 0],
    [{ seconds: 2, mustCoverage: 0, sameWordsAsBefore: true, secondsSinceReminder: 0, attempt: 1 }, 5],
  ])('%j gives %i', (facts, count) => {
    expect(rubberStampSignals({ ...calm, ...facts })).toBe(count);
  });
});
