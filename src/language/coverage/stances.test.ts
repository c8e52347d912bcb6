import { describe, expect, it } from 'vitest';
import { readCase, statedFeatures } from './features.ts';
import { readPassage } from './passage.ts';
import { STANCE_AXES } from './stances.lexicon.ts';
import { stancesOf } from './stances.ts';

const sideOf = (text: string, axis: (typeof STANCE_AXES)[number]): readonly number[] =>
  stancesOf(readPassage(text, 60))
    .filter((stance) => STANCE_AXES[stance.axis] === axis)
    .map(({ side }) => side);

const changeOf = (statement: string, point: string, summary: string, name: string): number => {
  const { names, values } = statedFeatures(readCase(statement, [point], summary), 0);
  return values[names.indexOf(name)] ?? NaN;
};

describe('sides taken', () => {
  it('finds set phrases whatever their form', () => {
    expect(sideOf('She refuses the offer.', 'assent')).toEqual([1]);
    expect(sideOf('They agreed to the fence.', 'assent')).toEqual([0]);
    expect(sideOf('Selling is out of the question.', 'assent')).toEqual([1]);
  });

  it('takes the other side after a negation in the same clause', () => {
    expect(sideOf('You never agreed to the fence.', 'assent')).toEqual([1]);
    expect(sideOf('I did not refuse.', 'assent')).toEqual([0]);
  });

  it('prefers the longest of two phrases that start together', () => {
    expect(sideOf('It hangs on no objection.', 'assent')).toContain(0);
    expect(sideOf('I would not mind the dust.', 'assent')).not.toContain(1);
  });

  it('tells the same side in other words from the other side', () => {
    const statement = 'I refuse to sell the boat. My brother has the keys.';
    const of = (summary: string): number =>
      changeOf(statement, 'refuses to sell the boat', summary, 'stance assent conflict');
    expect(of('You will not have the boat sold; you turn down any sale of the boat.')).toBe(0);
    expect(of('You agree to sell the boat.')).toBe(1);
  });

  it('gives as many numbers for an empty summary as for any other', () => {
    const full = statedFeatures(readCase('I agree.', ['agrees'], 'You agree.'), 0);
    const empty = statedFeatures(readCase('I agree.', ['agrees'], ''), 0);
    expect(empty.names).toEqual(full.names);
    expect(empty.values.every(Number.isFinite)).toBe(true);
  });
});
