import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asText,
  blankEntry,
  entriesIn,
  sourceEntries,
  weights,
  withEntry,
  withSource,
  type MapEntry,
} from './map-draft.ts';

const late: MapEntry = {
  id: 'a',
  observed: 'Two mails without an answer.',
  inferred: 'They hope I forget it.',
  sources: ['INFO', 'ATTR'],
  weight: 2,
  asWritten: '',
};

describe('the map as it is kept', () => {
  it('comes back as it was', () => {
    const list = [late, { ...blankEntry('b'), observed: 'A letter came.' }];
    expect(entriesIn(asText(list))).toEqual(list);
    expect(asText([])).toBe('');
  });
  it.each(['', 'x', '{}', 'null', '[1, null, {}, {"observed": "no id"}]'])('reads no entry in %s', (text) =>
    expect(entriesIn(text)).toEqual([]),
  );
  it('leaves out sources and weights that there are not, whatever stands there', () => {
    const text = '[{"id": "a", "sources": ["ATTR", "NONE", 1, "INFO"], "weight": 9, "observed": 3}]';
    expect(entriesIn(text)).toEqual([{ ...blankEntry('a'), sources: ['INFO', 'ATTR'] }]);
    fc.assert(
      fc.property(fc.json(), (json) => {
        for (const { sources, weight } of entriesIn(json)) {
          expect(new Set(sources).size).toBe(sources.length);
          expect(weight === undefined || weights.includes(weight)).toBe(true);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('writing in it', () => {
  it('changes an entry at its place, adds a new one at the end, and keeps no blank one', () => {
    const second = { ...blankEntry('b'), inferred: 'Hm.' };
    const both = withEntry(withEntry([], late), second);
    expect(withEntry(both, { ...late, observed: 'Three mails.' }).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(withEntry(both, blankEntry('a'))).toEqual([second]);
    expect(withEntry([], blankEntry('c'))).toEqual([]);
  });
  it('chooses sources in one order, whichever came first', () => {
    const chosen = withSource(withSource(blankEntry('a'), 'JUST', true), 'KNOW', true);
    expect(chosen.sources).toEqual(['KNOW', 'JUST']);
    expect(withSource(chosen, 'KNOW', false).sources).toEqual(['JUST']);
  });
  it('hands on only what was weighed', () => {
    const unsaid = { ...blankEntry('b'), sources: ['KNOW'] as const };
    expect(sourceEntries([late, unsaid])).toEqual([
      { code: 'INFO', severity: 2 },
      { code: 'ATTR', severity: 2 },
    ]);
  });
});
