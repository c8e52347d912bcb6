import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personSentence } from './index.ts';

describe('a sentence about what somebody is', () => {
  it.each([
    'He is stubborn.',
    'She’s a liar and everyone knows it.',
    'They are so unreliable',
    'The landlord is greedy.',
    'Tomas is not honest.',
    "She isn't reliable.",
    'You can’t trust them.',
    'He is the kind of man who takes everything.',
    'They have no shame.',
    'My boss is just a bully.',
  ])('%s', (text) => expect(personSentence(text)).toBeDefined());
});

describe('a sentence about what was seen, or about a thing, or about oneself', () => {
  it.each([
    'Twice I proposed a date and got no answer.',
    'He never answered my letter of May.',
    'The supplier was late three times.',
    'The new rule is unfair.',
    'The whole idea is stupid.',
    'The tool is useless to us.',
    'I am too stupid for this form.',
    'They were honest with us.',
    "He isn't lazy.",
    'He said "you are stupid" in front of all.',
    '',
  ])('%s', (text) => expect(personSentence(text)).toBeUndefined());
});

describe('the other words that are offered', () => {
  it('come from the reframing rules where those know the sentence', () => {
    expect(personSentence('He is stubborn.')?.offer).toMatch(/^Twice \{what happened\}/u);
  });
  it('else ask for what happened, what is expected and what is needed, and call nobody anything', () => {
    const { offer = '' } = personSentence('Tomas is greedy.') ?? {};
    expect(offer).toMatch(/happened.*expect.*need/u);
    expect(personSentence(offer)).toBeUndefined();
  });
  it('stand at the sentence they are for', () => {
    const text = 'The meeting was on Monday. She is lazy. We waited an hour.';
    const { start = 0, end = 0 } = personSentence(text) ?? {};
    expect(text.slice(start, end).trim()).toBe('She is lazy.');
  });
});

it('never throws, keeps inside the text, and ends in time on long texts', () => {
  const pieces = fc.constantFrom('he', 'is', 'n’t', 'so', 'stubborn', '.', '"', ' ', '\u0000', '🙂', 'Tomas', 'a liar');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      const found = personSentence(text);
      if (!found) return;
      expect(found.start).toBeGreaterThanOrEqual(0);
      expect(found.end).toBeLessThanOrEqual(text.length);
      expect(found.start).toBeLessThan(found.end);
    }),
    { seed: 1, numRuns: 200 },
  );
  for (const text of ['he is so '.repeat(20_000), 'is a '.repeat(40_000), 'x'.repeat(200_000)])
    expect(() => personSentence(text)).not.toThrow();
});
