import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeMistrust, readEntry } from './index.ts';

describe('analyzeMistrust', () => {
  it('names plain sources with a stretch and a reason', () => {
    const text = 'They promised to repair the roof by May and they never did. Nobody will show us the invoices.';
    const { sources, findings } = analyzeMistrust({ text });
    expect(sources).toContain('broken-promise');
    expect(sources).toContain('information-gap');
    for (const { start, end, why } of findings) {
      expect(text.slice(start, end).trim()).not.toBe('');
      expect(why).not.toBe('');
    }
  });

  it('keeps the sources of findings and of the list the same, and says something about any words', () => {
    const { sources, findings } = analyzeMistrust({ text: 'Hmm, well.' });
    expect(new Set(findings.map(({ source }) => source))).toEqual(new Set(sources));
    expect(sources.length).toBeGreaterThan(0);
    expect(analyzeMistrust({ text: '   ' })).toEqual({ sources: [], findings: [] });
  });

  it('never throws and keeps spans inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { start, end } of analyzeMistrust({ text }).findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('reads very long and very odd texts', () => {
    for (const text of [
      'x'.repeat(200_000),
      'they promised '.repeat(15_000),
      '\u0000\u202e👩‍👩‍👧 '.repeat(10_000),
      'Zażółć gęślą jaźń',
    ])
      expect(() => analyzeMistrust({ text })).not.toThrow();
  });
});

describe('reading an entry of the map', () => {
  it('proposes sources from what was seen and what is concluded, and never the one that needs repeated, verified breaches', () => {
    const { sources, ofPerson } = readEntry({
      observed: 'They promised to repair the roof by May.',
      inferred: 'They never meant to.',
    });
    expect(sources[0]).toBe('HIST-I');
    expect(sources).not.toContain('JUST');
    expect(ofPerson).toBeUndefined();
  });
  it('asks about a trait in the observation, where it does not belong; a conclusion may be one', () => {
    expect(readEntry({ observed: 'He is stubborn.', inferred: '' }).ofPerson).toBeDefined();
    expect(
      readEntry({ observed: 'Two mails without an answer.', inferred: 'He is stubborn.' }).ofPerson,
    ).toBeUndefined();
  });
  it('reads nothing out of nothing, and proposes four at most, none twice', () => {
    expect(readEntry({ observed: ' ', inferred: '' }).sources).toEqual([]);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.string({ maxLength: 120 }),
        (observed, inferred) => {
          const { sources } = readEntry({ observed, inferred });
          expect(sources.length).toBeLessThanOrEqual(4);
          expect(new Set(sources).size).toBe(sources.length);
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });
});
