import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EQUAL_BAND, ownValues } from '../options/own-worth.ts';
import { LEAST_GAIN, otherPackages } from './another-package.ts';

const issue = (id: string, options: readonly string[]) => ({
  id,
  title: id,
  options: options.map((option) => ({ id: option, label: option })),
  nothingToAdd: [],
  missing: [],
});
const options = ['a', 'b', 'c', 'd'];
const issues = [issue('price', options), issue('term', options), issue('index', options), issue('extra', ['yes'])];
const signed = { price: 'a', term: 'a', index: 'a', extra: 'yes' };
const scores = fc.record(Object.fromEntries(options.map((option) => [option, fc.nat(100)])));

describe('packages a little better than the signed one (method 8.7)', () => {
  it('are better by own values, hardly more than that, differ from each other, and leave unweighed issues alone', () => {
    let found = 0;
    fc.assert(
      fc.property(scores, scores, scores, (price, term, index) => {
        const worth = { weights: { price: 50, term: 30, index: 20 }, scores: { price, term, index } };
        const packages = otherPackages(worth, issues, signed);
        found += packages.length;
        const [before = 0, ...values] = ownValues(worth, issues, [signed, ...packages]);
        for (const value of values) {
          expect((value ?? 0) - before).toBeGreaterThanOrEqual(LEAST_GAIN - 1e-9);
          expect((value ?? 0) - before).toBeLessThanOrEqual(LEAST_GAIN + 2 * EQUAL_BAND + 1e-9);
        }
        expect(packages.every((each) => each['extra'] === 'yes')).toBe(true);
        expect(new Set(packages.map((each) => JSON.stringify(each))).size).toBe(packages.length);
        expect(packages.length).toBeLessThanOrEqual(3);
      }),
      { seed: 20260322, numRuns: 500 },
    );
    expect(found).toBeGreaterThan(100);
  });
  it('are none without own weights, where an issue stayed open, or where nothing is better', () => {
    const scored = { a: 100, b: 50, c: 0, d: 0 };
    const worth = { weights: { price: 1 }, scores: { price: scored } };
    expect(otherPackages({ weights: {}, scores: {} }, issues, signed)).toEqual([]);
    expect(otherPackages(worth, issues, { term: 'a' })).toEqual([]);
    expect(otherPackages(worth, issues, signed)).toEqual([]);
  });
  it('never hold an option that has no score', () => {
    const worth = { weights: { price: 1, term: 1 }, scores: { price: { a: 10, b: 13 }, term: { a: 10 } } };
    expect(otherPackages(worth, issues, signed)).toEqual([{ ...signed, price: 'b' }]);
  });
});
