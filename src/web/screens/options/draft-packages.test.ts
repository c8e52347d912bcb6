import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differing,
  knownOnly,
  leastDifference,
  onTable,
  packagesProblem,
  readPackages,
  withCell,
  writePackages,
} from './draft-packages.ts';

describe('packages kept as a draft', () => {
  it('come back as they were written', () => {
    const values = fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { minKeys: 1 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 4 }), (packages) => {
        expect(readPackages(writePackages(packages))).toEqual(JSON.parse(JSON.stringify(packages)));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('start with one empty package, and where the draft cannot be read', () => {
    for (const text of ['', '{}', '[]', 'nonsense', '[1]', '[{"a":1}]', '[{},{},{},{},{}]'])
      expect(readPackages(text)).toEqual([{}]);
    expect(writePackages([{}])).toBe('');
  });

  it('lose a cell that is emptied and keep the others', () => {
    expect(withCell({ a: '1', b: '2' }, 'a', '')).toEqual({ b: '2' });
    expect(withCell({ a: '1' }, 'b', '3')).toEqual({ a: '1', b: '3' });
  });

  it('have no row for an issue put aside or taken off the table', () => {
    const issue = { id: 'a', title: 'A', options: [{ id: '1', label: 'one' }], nothingToAdd: [], missing: [] };
    const issues = [issue, { ...issue, id: 'b', standing: 'parked' as const }];
    expect(onTable(issues).map((each) => each.id)).toEqual(['a']);
    expect(knownOnly([{ a: '1', b: '1' }], onTable(issues))).toEqual([{ a: '1' }]);
  });

  it('lose what no longer stands on the table', () => {
    const issues = [{ id: 'a', title: 'A', options: [{ id: '1', label: 'one' }], nothingToAdd: [], missing: [] }];
    expect(knownOnly([{ a: '1', b: '2' }, { a: 'gone' }], issues)).toEqual([{ a: '1' }, {}]);
  });
});

describe('what differs', () => {
  it('is the odd one out of three, both of two, and nothing in one', () => {
    expect(differing([{ a: '1' }, { a: '2' }, { a: '1' }], 'a')).toEqual([false, true, false]);
    expect(differing([{ a: '1' }, { a: '2' }], 'a')).toEqual([true, true]);
    expect(differing([{ a: '1' }, {}, { a: '1' }], 'a')).toEqual([false, true, false]);
    expect(differing([{ a: '1' }], 'a')).toEqual([false]);
    expect(differing([{ a: '1' }, { a: '2' }, { a: '3' }], 'a')).toEqual([true, true, true]);
  });

  it('is counted between the two most alike packages', () => {
    const packages = [
      { a: '1', b: '1', c: '1' },
      { a: '1', b: '2', c: '2' },
      { a: '2', b: '2', c: '2' },
    ];
    expect(leastDifference(packages, ['a', 'b', 'c'])).toBe(1);
    expect(leastDifference(packages.slice(0, 2), ['a', 'b', 'c'])).toBe(2);
    expect(leastDifference([{}], ['a'])).toBe(0);
  });

  it('must be there before several packages are sent', () => {
    expect(
      packagesProblem([
        { a: '1', b: '2' },
        { b: '2', a: '1' },
      ]),
    ).toBe('same');
    expect(packagesProblem([{ a: '1' }, {}])).toBe('empty');
    expect(packagesProblem([{ a: '1' }, { a: '2' }])).toBeUndefined();
  });
});
