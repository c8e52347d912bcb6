import { describe, expect, it } from 'vitest';
import { ownValues, readShare, readWorth, spreadOf } from './own-worth.ts';

const issue = (id: string, options: readonly string[]) => ({
  id,
  title: id,
  options: options.map((option) => ({ id: option, label: option })),
  nothingToAdd: [],
  missing: [],
});
const issues = [issue('price', ['low', 'high']), issue('term', ['short', 'long']), issue('extra', ['yes'])];
const worth = {
  weights: { price: 60, term: 40, extra: 0 },
  scores: { price: { low: 100, high: 20 }, term: { short: 0, long: 50 } },
};

describe('own worth', () => {
  it('adds weighted scores to a number from 0 to 100', () => {
    const values = ownValues(worth, issues, [
      { price: 'low', term: 'long' },
      { price: 'high', term: 'short' },
      { price: 'low', term: 'short', extra: 'yes' },
    ]);
    expect(values).toEqual([80, 12, 60]);
  });

  it('has no number for a package that leaves a weighed issue open, or an option without a score', () => {
    const unscored = { ...worth, scores: { price: { low: 100 }, term: { long: 50 } } };
    expect(ownValues(worth, issues, [{ price: 'low' }])).toEqual([undefined]);
    expect(ownValues(unscored, issues, [{ price: 'high', term: 'long' }])).toEqual([undefined]);
    expect(ownValues({ weights: {}, scores: {} }, issues, [{ price: 'low' }])).toEqual([undefined]);
  });

  it('measures how far packages lie apart only when all are known', () => {
    expect(spreadOf([78.4, 78.7, 77.3])).toBeCloseTo(1.4);
    expect(spreadOf([78.4, undefined])).toBeUndefined();
    expect(spreadOf([78.4])).toBeUndefined();
  });

  it('is read from the device, and anything else counts as nothing', () => {
    expect(readWorth(JSON.stringify({ ...worth, limit: 40 }))).toEqual({ ...worth, limit: 40 });
    for (const text of ['', '[]', 'null', '{"weights":{"a":"b"},"scores":{}}', '{"weights":{}}'])
      expect(readWorth(text)).toEqual({ weights: {}, scores: {} });
  });

  it('takes whole numbers from 0 to 100', () => {
    expect(['0', ' 40 ', '100'].map(readShare)).toEqual([0, 40, 100]);
    expect(['', '101', '-1', '4.5', '1e2', 'many'].map(readShare)).toEqual(Array(6).fill(undefined));
  });
});
