import { describe, expect, it } from 'vitest';
import { contrary } from './contraries.lexicon.ts';
import { featuresOf, readCase } from './features.ts';

function feature(statement: string, point: string, summary: string, name: string): number {
  const features = featuresOf(readCase(statement, [point], summary), 0);
  const at = features.names.indexOf(name);
  expect(at).toBeGreaterThanOrEqual(0);
  return features.values[at] ?? 0;
}

const STATEMENT = 'I will keep the garden. I need the invoice paid in June.';

describe('edits between a point and the place that says it', () => {
  it('sees a negation round a word that is said', () => {
    const name = 'edit turned share point';
    expect(feature(STATEMENT, 'will keep the garden', 'You will not keep the garden.', name)).toBeGreaterThan(0.5);
    expect(feature(STATEMENT, 'will keep the garden', 'You will keep the garden.', name)).toBe(0);
  });
  it('counts a contrary word as a counterpart that turns the point round', () => {
    const [against, turned] = ['edit contrary share point', 'edit turned share point'];
    const point = 'will keep the garden';
    expect(feature(STATEMENT, point, 'You will lose the garden.', against)).toBeGreaterThan(0);
    expect(feature(STATEMENT, point, 'You will lose the garden.', turned)).toBeGreaterThan(0);
    expect(feature(STATEMENT, point, 'You will keep the garden.', against)).toBe(0);
  });
  it('sees a demand that became a wish', () => {
    const point = 'needs the invoice paid in June';
    const name = 'edit force down point';
    expect(feature(STATEMENT, point, 'You hope the invoice is paid in June.', name)).toBeGreaterThan(0);
    expect(feature(STATEMENT, point, 'You need the invoice paid in June.', name)).toBe(0);
  });
});

describe('contrary stems', () => {
  it('hold both ways and never for a word and itself', () => {
    expect(contrary('keep', 'lose')).toBe(true);
    expect(contrary('lose', 'keep')).toBe(true);
    expect(contrary('keep', 'keep')).toBe(false);
  });
});
