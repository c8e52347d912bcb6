import { describe, expect, it } from 'vitest';
import { personSentence } from '../../language/mistrust/index.ts';
import { checkPressure } from '../../language/pressure/index.ts';
import { reframe } from '../../language/reframe/index.ts';
import { mistrustWords, sourceWords } from './mistrust.en.ts';
import { remedyWords } from './remedies.en.ts';

const asks = Object.values(sourceWords).map(({ ask }) => ask);

describe('a question turned to the other side', () => {
  it.each(asks)('%s', (ask) => {
    expect(ask.endsWith('?'), 'asks').toBe(true);
    expect(checkPressure(ask), 'does not press').toEqual([]);
    expect(reframe(ask).offers, 'needs no other words').toEqual([]);
    expect(personSentence(ask), 'calls nobody anything').toBeUndefined();
    expect(ask, 'accuses nobody, and has no blank left').not.toMatch(
      /\b(?:you (?:never|always|lied|broke|hid)|why did you)\b|\{/iu,
    );
  });
  it('is another one for each source', () => {
    expect(new Set(asks).size).toBe(asks.length);
  });
});

describe('the map in words', () => {
  const all = JSON.stringify([Object.values(sourceWords), Object.values(remedyWords), mistrustWords]);
  it('has no number, percent, score or praise', () => {
    expect(all).not.toMatch(/\d|%|\bscore|\bgreat\b|!/iu);
  });
  it('has two short lines for each remedy', () => {
    for (const { recipe } of Object.values(remedyWords))
      for (const line of recipe) expect(line.split(/\s+/u).length).toBeLessThanOrEqual(30);
  });
});
