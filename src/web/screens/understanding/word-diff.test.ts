import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff.ts';

const words = fc.array(fc.constantFrom('late', 'tray', 'board', 'you', 'June,', 'plan.'), { maxLength: 14 });

describe('wordDiff', () => {
  it('shows what was added and what is gone', () => {
    expect(wordDiff('You need a year.', 'You need to plan a year.')).toEqual([
      { kind: 'same', text: 'You need ' },
      { kind: 'added', text: 'to plan ' },
      { kind: 'same', text: 'a year.' },
    ]);
    expect(wordDiff('', 'new')).toEqual([{ kind: 'added', text: 'new' }]);
    expect(wordDiff('old', '')).toEqual([{ kind: 'gone', text: 'old' }]);
  });

  it('never lets a word that is gone touch the one beside it', () => {
    const read = (before: string, after: string) =>
      wordDiff(before, after)
        .map((run) => run.text)
        .join('');
    expect(read('124', '124, with the list')).toBe('124 124, with the list');
    expect(read('a year', 'a month')).toBe('a year month');
    expect(read('late trays', 'late')).toBe('late trays');
  });

  it('gives back both texts, word for word', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const runs = wordDiff(a.join(' '), b.join(' '));
        const side = (kinds: readonly string[]) =>
          runs
            .filter((run) => kinds.includes(run.kind))
            .flatMap((run) => run.text.trim().split(/\s+/))
            .filter((word) => word !== '');
        expect(side(['same', 'added'])).toEqual(b);
        expect(side(['same', 'gone'])).toEqual(a);
      }),
      { seed: 1, numRuns: 400 },
    );
  });
});
