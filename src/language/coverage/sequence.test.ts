import { describe, expect, it } from 'vitest';
import { featuresOf, readCase } from './features.ts';
import { gridAt, gridRival } from './sequence.ts';

const STATEMENT =
  'The oven broke on Friday. My brother paid the plumber. I would like the invoice from you. We never talk at breakfast.';
const POINTS = [
  'the oven broke on Friday',
  'the brother paid the plumber',
  'wants the invoice',
  'they never talk at breakfast',
];
const SUMMARY =
  'The oven broke down on Friday. Your brother settled things himself. You want an invoice from me. There is no talk at breakfast.';

const valuesOf = (summary: string, at: number): ReadonlyMap<string, number> => {
  const { names, values } = featuresOf(readCase(STATEMENT, POINTS, summary), at);
  return new Map(names.map((name, i) => [name, values[i] ?? 0]));
};

describe('the points of a case beside the clauses of its summary', () => {
  it('gives points their clauses in turn, also one said in other words', () => {
    const { sequence } = readCase(STATEMENT, POINTS, SUMMARY);
    expect([...sequence.turns]).toEqual([0, 1, 2, 3]);
    expect([...sequence.goals]).toEqual([0, 1, 2, 3]);
  });
  it('knows for each clause the point that is said most, and the next', () => {
    const { said } = readCase(STATEMENT, POINTS, SUMMARY).sequence;
    expect([...said.winner]).toEqual([0, 1, 2, 3]);
    for (const [clause, winner] of said.winner.entries()) {
      expect(gridAt(said, winner, clause)).toBe(said.most[clause]);
      expect(gridRival(said, winner, clause)).toBe(said.next[clause]);
      expect(gridRival(said, (winner + 1) % 4, clause)).toBe(said.most[clause]);
    }
  });
  it('steps back only where the words are clear', () => {
    const turned =
      'There is no talk at breakfast. You want an invoice from me. Your brother paid the plumber. The oven broke on Friday.';
    expect([...readCase(STATEMENT, POINTS, turned).sequence.turns]).toEqual([3, 2, 1, 0]);
  });
  it('leaves a free clause between neighbours to the point that stands between them', () => {
    const whole = valuesOf(SUMMARY, 1);
    const without = valuesOf(SUMMARY.replace('Your brother settled things himself. ', ''), 1);
    expect(whole.get('fence free words')).toBeGreaterThan(without.get('fence free words') ?? 0);
    expect(whole.get('open between')).toBeGreaterThan(without.get('open between') ?? 0);
    expect(without.get('goal owned')).toBe(0);
  });
  it('reads a case without points, and a summary without words', () => {
    expect(readCase(STATEMENT, [], SUMMARY).sequence.turns).toHaveLength(0);
    expect(readCase(STATEMENT, POINTS, '').sequence.clauses).toBe(0);
    expect(featuresOf(readCase(STATEMENT, POINTS, ''), 1).values.every(Number.isFinite)).toBe(true);
  });
});
