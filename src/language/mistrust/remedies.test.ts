import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST_LINE,
  MISTRUST_SOURCES,
  remediesFor,
  SOURCE_CODES,
  SOURCE_GROUPS,
  sourcesHelpedBy,
  sourceToCodes,
  type RemedyCode,
  type SourceCode,
  type SourceEntry,
} from './index.ts';
import { gentlerFirst, REMEDY_KINDS, sameRemedy } from './remedy-kinds.ts';

/** Entries written as in the method: KNOW(3). */
const given = (...entries: readonly (readonly [SourceCode, SourceEntry['severity']])[]): readonly SourceEntry[] =>
  entries.map(([code, severity]) => ({ code, severity }));

const entries = fc.array(
  fc.record({ code: fc.constantFrom(...SOURCE_CODES), severity: fc.constantFrom(0 as const, 1, 2, 3) }),
  { maxLength: 8 },
);
const law = { seed: 1, numRuns: 400 };

describe('the taxonomy (method 4.1)', () => {
  it('has fourteen sources, each in one group, in one order, each with remedies', () => {
    expect(SOURCE_CODES).toHaveLength(14);
    expect(Object.values(SOURCE_GROUPS).flat()).toEqual([...SOURCE_CODES]);
    for (const code of SOURCE_CODES) expect(FIRST_LINE[code].length).toBeGreaterThan(1);
  });
  it('has codes for each source that is read from words', () => {
    for (const source of MISTRUST_SOURCES) expect(sourceToCodes(source).length).toBeGreaterThan(0);
  });
});

describe('what could help (method 4.3)', () => {
  it('given KNOW(3) and HIST-3(2), offers education, the same-or-different card and a trial, in this order', () => {
    const offered: readonly RemedyCode[] = ['E-EDU', 'DIFF-CARD', 'E-TRIAL'];
    expect(remediesFor(given(['KNOW', 3], ['HIST-3', 2]))).toEqual(offered);
    expect(remediesFor(given(['HIST-3', 2], ['KNOW', 3]))).toEqual(offered);
  });
  it('given sources of one weight, keeps the order of the taxonomy', () => {
    expect(remediesFor(given(['PROC', 2], ['INFO', 2], ['KNOW', 2]))).toEqual(['E-EDU', 'E-EVID', 'P-VOICE']);
  });
  it('given what weighs nothing, or nothing at all, offers nothing', () => {
    expect(remediesFor(given(['CAPA', 0]))).toEqual([]);
    expect(remediesFor([])).toEqual([]);
  });
  it('given a missing prerequisite, passes over the remedy', () => {
    expect(remediesFor(given(['CAPA', 2]), new Set<RemedyCode>(['R-PILOT']))).toEqual(['R-VERIFY', 'T-REF']);
  });
  it('given one weight, what can be taken back comes before what cannot', () => {
    expect(remediesFor(given(['UNCE', 2], ['PROC', 2]))[0]).toBe('P-VOICE');
    expect(remediesFor(given(['UNCE', 3], ['PROC', 2]))[0], 'and not where one weighs more').toBe('R-CONT');
  });
  it('given one weight, what can be checked comes before what is promised, and learning before giving', () => {
    expect(remediesFor(given(['CAPA', 1], ['PROC', 1])).at(-1), 'notice is promised').toBe('R-VERIFY');
    expect(remediesFor(given(['IDEN', 2], ['ATTR', 2]))[0], 'asking before saving face').toBe('PERSP-GET');
    expect(gentlerFirst('R-VERIFY', 'P-NOTICE')).toBeLessThan(0);
    expect(gentlerFirst('E-EDU', 'P-FACE')).toBeLessThan(0);
    expect(gentlerFirst('P-NOTICE', 'A-FIX'), 'reversible comes first').toBeLessThan(0);
  });
  it('given doubts about integrity, offers nothing that rests on a promise', () => {
    expect(remediesFor(given(['HIST-C', 3]))[0]).toBe('A-APOL');
    expect(remediesFor(given(['HIST-C', 3], ['HIST-I', 1]))).toEqual(['FACT-FIND', 'A-FIX', 'A-ACCOUNT']);
  });
  it('given that trust was exploited, or two grave breaches, a deal that needs no trust comes first', () => {
    expect(remediesFor(given(['KNOW', 3], ['JUST', 1]))[0]).toBe('SAFE-DEAL');
    expect(remediesFor(given(['HIST-I', 3], ['HIST-I', 3]))[0]).toBe('SAFE-DEAL');
    expect(remediesFor(given(['HIST-I', 3], ['HIST-I', 2]))[0]).toBe('FACT-FIND');
  });
  it('given two names of one remedy, offers it once', () => {
    expect(remediesFor(given(['KNOW', 3], ['CAPA', 3]))).toEqual(['E-EDU', 'R-PILOT', 'R-VERIFY']);
  });
});

describe('laws of the rule', () => {
  const kinds = (code: RemedyCode) => REMEDY_KINDS[code];
  it('never more than three, none twice, each for a source that weighs, the same each time and in any order', () => {
    fc.assert(
      fc.property(entries, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const offered = remediesFor(list);
        expect(offered.length).toBeLessThanOrEqual(3);
        for (const [at, one] of offered.entries())
          expect(offered.some((two, other) => other !== at && sameRemedy(one, two))).toBe(false);
        for (const remedy of offered) expect(sourcesHelpedBy(remedy, list).length).toBeGreaterThan(0);
        const shuffled = list
          .map((entry) => ({ entry, place: numbers.next().value ?? 0 }))
          .sort((one, two) => one.place - two.place)
          .map(({ entry }) => entry);
        expect(remediesFor(shuffled)).toEqual(offered);
      }),
      law,
    );
  });
  it('something is offered as soon as anything weighs', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(remediesFor(list).length > 0).toBe(list.some(({ severity }) => severity > 0));
      }),
      law,
    );
  });
  it('no promise is offered while integrity is in doubt, and a deal without trust is first where trust was exploited', () => {
    for (const code of ['HIST-I', 'JUST'] as const)
      for (const remedy of FIRST_LINE[code]) expect(kinds(remedy).restsOn).not.toBe('promise');
    fc.assert(
      fc.property(entries, fc.constantFrom('HIST-I' as const, 'JUST' as const), (list, code) => {
        const offered = remediesFor([...list, { code, severity: 1 }]);
        for (const remedy of offered) expect(kinds(remedy).restsOn).not.toBe('promise');
        if (code === 'JUST') expect(offered[0]).toBe('SAFE-DEAL');
      }),
      law,
    );
  });
});
