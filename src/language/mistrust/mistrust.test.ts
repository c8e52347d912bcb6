import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeMistrust, MISTRUST_SOURCES, remediesFor, SOURCE_CODES, sourceToCodes } from './index.ts';
import { FIRST_LINE } from './remedies.ts';

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

describe('remedies', () => {
  it('maps each source to codes that have remedies', () => {
    for (const source of MISTRUST_SOURCES)
      for (const code of sourceToCodes(source)) expect(FIRST_LINE[code].length).toBeGreaterThan(0);
  });

  it('offers education, the same-or-different card and a trial, in this order (method 4.3)', () => {
    expect(
      remediesFor([
        { code: 'HIST-3', severity: 2 },
        { code: 'KNOW', severity: 3 },
      ]),
    ).toEqual(['E-EDU', 'DIFF-CARD', 'E-TRIAL']);
  });

  it('passes over remedies whose prerequisite is missing, and sources of severity 0', () => {
    expect(remediesFor([{ code: 'CAPA', severity: 2 }], new Set(['R-PILOT']))).toEqual(['R-VERIFY', 'T-REF']);
    expect(remediesFor([{ code: 'CAPA', severity: 0 }])).toEqual([]);
  });

  it('puts a deal that needs no trust first after grave breaches', () => {
    expect(remediesFor([{ code: 'JUST', severity: 1 }])[0]).toBe('SAFE-DEAL');
    expect(
      remediesFor([
        { code: 'HIST-I', severity: 3 },
        { code: 'HIST-I', severity: 3 },
      ])[0],
    ).toBe('SAFE-DEAL');
    expect(remediesFor([{ code: 'HIST-I', severity: 3 }])[0]).toBe('FACT-FIND');
  });

  it('shows at most three, none twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ code: fc.constantFrom(...SOURCE_CODES), severity: fc.constantFrom(0, 1, 2, 3) }), {
          maxLength: 8,
        }),
        (entries) => {
          const offered = remediesFor(entries);
          expect(offered.length).toBeLessThanOrEqual(3);
          expect(new Set(offered).size).toBe(offered.length);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });
});
