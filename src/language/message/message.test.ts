import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeMessage, MESSAGE_LABELS } from './index.ts';

const tags = (text: string): readonly string[] => analyzeMessage({ text }).tags;

describe('analyzeMessage', () => {
  it.each([
    ['I have a headache, so I will read your letter tomorrow.', 'threat'],
    ['Half of the crew has covid.', 'blame'],
    ['He told me "I will sue you", but that was years ago.', 'threat'],
    ["I'm not threatening anybody.", 'threat'],
    ['The portal closes on 14 May at noon.', 'ultimatum'],
  ])('lets "%s" pass as no %s', (text, tag) => {
    expect(tags(text)).not.toContain(tag);
  });

  it.each([
    ['you are a horrible person', 'blame'],
    ['Pay by Friday or I go to the police.', 'threat'],
    ['Final offer. Take it or leave it.', 'ultimatum'],
    ['What would have to be true for this to be safe for you?', 'calibrated-question'],
    ['Would it be a bad idea to look at the figures together?', 'no-oriented-question'],
    ["I'm sorry, that was my mistake.", 'apology'],
    ['Can we start again from the beginning? I pushed too hard.', 'reset'],
    ['It sounds like you have been left alone with this.', 'label'],
    ['Thank you for staying so late to help us.', 'appreciation'],
  ])('reads "%s" as %s', (text, tag) => {
    expect(tags(text)).toContain(tag);
  });

  it('says "none" alone, for empty texts too', () => {
    expect(analyzeMessage({ text: '' })).toEqual({ tags: ['none'], findings: [] });
    expect(analyzeMessage({ text: 'The laundry room is closed on Tuesday.' })).toEqual({
      tags: ['none'],
      findings: [],
    });
  });

  it('points at the sentence that speaks for a tag', () => {
    const text = 'The parcel came on Monday. You are a horrible person.';
    const finding = analyzeMessage({ text }).findings.find(({ tag }) => tag === 'blame');
    expect(text.slice(finding?.start, finding?.end)).toBe('You are a horrible person.');
    expect(finding?.why).not.toBe('');
  });

  it('never throws, keeps spans inside the text and names only known tags', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { tags: found, findings } = analyzeMessage({ text });
        expect(found.length === 1 && found[0] === 'none').toBe(findings.length === 0);
        for (const { tag, start, end } of findings) {
          expect(MESSAGE_LABELS).toContain(tag);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('reads very long and very odd texts', () => {
    for (const text of [
      'x'.repeat(200_000),
      'if you do not '.repeat(15_000),
      '"'.repeat(50_000),
      '👩‍👩‍👧'.repeat(5_000),
      'Привет, это не угроза',
    ])
      expect(() => analyzeMessage({ text })).not.toThrow();
  });
});
