import { describe, expect, it } from 'vitest';
import { readCase } from './features.ts';

const STATEMENT =
  'We paid for a new boiler in May. I want the invoice by Friday. The landlord may keep the old one if he collects it.';
const POINTS = ['paid for a new boiler in May', 'wants the invoice by Friday', 'the landlord may keep the old boiler'];

/** The clause of the summary that each point is placed in, as text. */
function placesOf(summary: string): readonly string[] {
  const read = readCase(STATEMENT, POINTS, summary);
  return read.placed().points.map(({ place }) => {
    const first = read.summary.words[read.summary.clauses[place?.fromClause ?? 0]?.from ?? 0];
    const last = read.summary.words[(read.summary.clauses[(place?.toClause ?? 1) - 1]?.to ?? 1) - 1];
    return first && last ? summary.slice(first.start, last.end) : '';
  });
}

describe('the places of all points, read together', () => {
  it('finds a point said in other words by its turn between its neighbours', () => {
    const summary =
      'You paid for the boiler in May. The bill has to reach you before the weekend. He can have the old boiler.';
    expect(placesOf(summary)).toEqual([
      'You paid for the boiler in May',
      'The bill has to reach you before the weekend',
      'He can have the old boiler',
    ]);
  });

  it('says how surely each point is there: between 0 and 1, and less where it is left out', () => {
    const whole = readCase(
      STATEMENT,
      POINTS,
      'You bought a boiler in May. You want the invoice by Friday. He may keep the old one.',
    );
    const part = readCase(STATEMENT, POINTS, 'You bought a boiler in May. He may keep the old one.');
    const sure = (read: typeof whole, at: number): number => {
      const { shares, clauses } = read.placed();
      return shares.subarray(at * clauses, (at + 1) * clauses).reduce((sum, share) => sum + share, 0);
    };
    expect(sure(whole, 1)).toBeGreaterThan(0.8);
    expect(sure(part, 1)).toBeLessThan(0.5);
    expect(sure(part, 1)).toBeGreaterThanOrEqual(0);
    expect(sure(whole, 1)).toBeLessThanOrEqual(1);
  });

  it('reads a case without a summary, and one without points', () => {
    expect(readCase(STATEMENT, POINTS, '').placed().shares).toHaveLength(0);
    expect(readCase(STATEMENT, [], 'You bought a boiler.').placed().points).toEqual([]);
  });
});
