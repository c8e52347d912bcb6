import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPressure, rewriteOf } from './index.ts';
import { factsOf } from './facts.ts';
import { PRESSURE_RULES } from './pressure.lexicon.ts';
import type { PressureClass } from './pressure.lexicon.ts';

const CLASSES = Object.keys(PRESSURE_RULES) as PressureClass[];
/** A message with its first finding's rewrite in place, as the screen puts it. */
const rewritten = (text: string, name: PressureClass): string => {
  const found = checkPressure(text).find((one) => one.class === name);
  if (found === undefined) return '';
  return text.slice(0, found.replaces.start) + found.rewrite + text.slice(found.replaces.end);
};

describe('factsOf', () => {
  it('finds the time, the sum and the matter', () => {
    expect(factsOf('Pay the last invoice of €2,400 by Friday at noon.', '', '')).toEqual({
      limit: 'by Friday at noon',
      amount: '€2,400',
      thing: { text: 'the last invoice', plural: false },
    });
    expect(factsOf('Take it or leave it.', 'Our repairs cost 900 euros a month.', '')).toEqual({
      amount: '900 euros a month',
      thing: { text: 'our repairs', plural: true },
    });
  });
  it('leaves out what is not certain: two sums, places, persons, words that are not plain', () => {
    expect(factsOf('Down from 500 euros to 300 euros.', '', '').amount).toBeUndefined();
    expect(factsOf('You wait in the yard.', '', '').thing).toBeUndefined();
    expect(factsOf('Your mother will hear of it.', '', '').thing).toBeUndefined();
    expect(factsOf('Keep your filthy van.', '', '').thing).toEqual({ text: 'the van', plural: false });
    expect(factsOf('The man who painted the fence.', '', '').thing?.text).toBe('the fence');
  });
  it('takes no time and no sum from further away', () => {
    expect(factsOf('Take it or leave it.', '', 'We met before Easter and paid 40 euros.')).toEqual({});
  });
});

describe('rewriteOf', () => {
  it.each(CLASSES)('%s is a whole draft by itself, and reads without pressure', (name) => {
    const draft = rewriteOf(name);
    expect(draft).toMatch(/^[A-Z][^…{}]*[.?]$/u);
    expect(checkPressure(draft)).toEqual([]);
  });

  it.each([
    [
      'P1',
      "The deposit is 900 euros. If you don't pay it by Friday, I'll make sure everyone hears about it. Greetings",
      'The deposit is 900 euros. If we have no agreement by Friday, I will have to look for another way, to protect what I need. I would prefer to agree on the deposit with you. What would you prefer? Greetings',
    ],
    [
      'P2',
      'Here are the keys. You have until 1 March or I walk. See you',
      'Here are the keys. At the moment I cannot go further on the keys. An answer by 1 March would help me; tell me if that is too early. What else could make it work for you? See you',
    ],
    [
      'P3',
      'Just sign the lease today, before we change our mind. It is short.',
      'An answer today would help me. Is that too early for you? It is short.',
    ],
  ] as const)('%s takes the place of whole sentences in: %s', (name, text, after) => {
    expect(rewritten(text, name)).toBe(after);
  });

  it('keeps the plural', () => {
    expect(rewriteOf('P11', { thing: { text: 'the invoices', plural: true } })).toContain('the invoices matter to you');
    expect(rewriteOf('P11', { thing: { text: 'the fence', plural: false } })).toContain('the fence matters to you');
  });

  it('never replaces less than the finding, nor more than the text', () => {
    const words = fc.constantFrom(
      'You',
      'always',
      'late',
      'the',
      'rent',
      'by',
      'Friday',
      'or else',
      '.',
      '!',
      '"',
      '\n',
      '900 euros',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const text = list.join(' ');
        for (const { start, end, replaces } of checkPressure(text)) {
          expect(replaces.start).toBeLessThanOrEqual(start);
          expect(replaces.end).toBeGreaterThanOrEqual(end);
          expect(replaces.start).toBeGreaterThanOrEqual(0);
          expect(replaces.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

it('blame that says something of its writer is said anew in the writer’s own words (method 10.1)', () => {
  const rewrites = (text: string): readonly string[] => checkPressure(text).map(({ rewrite }) => rewrite);
  expect(rewrites('You never listen to a word I say.')[0]).toContain('I do not feel heard yet.');
  expect(rewrites('It’s your fault that we lost the client.')[0]).toContain('We lost the client');
  expect(rewrites('You owe me an apology for that.')[0]).toContain('An apology would matter a lot to me.');
});
