import { describe, expect, it } from 'vitest';
import { readPackage } from './amend-draft.ts';

const issue = (id: string, options: readonly string[]) => ({
  id,
  title: id,
  options: options.map((label) => ({ id: `${id}-${label}`, label })),
  nothingToAdd: [],
  missing: [],
});
const issues = [issue('price', ['low', 'high']), issue('date', ['may'])];
const kept = (from: number, chosen: unknown): string => JSON.stringify({ from, package: chosen });

describe('the package chosen in a change, kept as a draft', () => {
  it('comes back as it was chosen', () => {
    const chosen = { price: 'price-high', date: 'date-may' };
    expect(readPackage(kept(2, chosen), 2, issues)).toEqual(chosen);
  });
  it('is none for another version of the agreement, nothing kept, or something else', () => {
    for (const text of [kept(1, { price: 'price-high' }), '', 'null', '"x"', '[]'])
      expect(readPackage(text, 2, issues)).toBeUndefined();
  });
  it('leaves out what no issue here has', () => {
    const chosen = { price: 'price-free', date: 'date-may', lease: 'x', other: 4 };
    expect(readPackage(kept(2, chosen), 2, issues)).toEqual({ date: 'date-may' });
    expect(readPackage(kept(2, null), 2, issues)).toEqual({});
  });
});
