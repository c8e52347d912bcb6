import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPressure, isFairWarning } from './index.ts';

const classes = (text: string): readonly string[] => checkPressure(text).map((finding) => finding.class);

describe('checkPressure', () => {
  it.each([
    ['P1', "If you don't withdraw this, I will make sure everyone hears about it."],
    ['P2', 'Take it or leave it.'],
    ['P3', 'Just sign today, this offer expires tonight.'],
    ['P4', 'You need us more than we need you.'],
    ['P5', 'You always do this, it is your own fault.'],
    ['P6', 'Surely you agree that this is best.'],
    ['P7', 'After everything I have done for you!'],
    ['P8', 'Everyone has signed except you.'],
    ['P9', 'This is a very generous offer.'],
    ['P10', 'you are a horrible person'],
    ['P11', "Calm down, it's nothing."],
    ['P12', 'Others offered much more.'],
  ])('%s: "%s"', (name, text) => {
    const found = checkPressure(text).find((finding) => finding.class === name);
    expect(found?.received).toMatch(/^May be received as /);
    expect(found?.rewrite).not.toBe('');
    expect(found === undefined ? '' : text.slice(found.start, found.end)).not.toBe('');
  });

  it.each([
    'I have a headache and would like to stop here for today.',
    'My son has covid, can we move the call?',
    'The fair is on Saturday, you always liked it.',
    'Her last mail said "take it or leave it".',
    "I'm not saying you are a liar.",
    'Could we look at the figures together on Tuesday?',
    'The office is closed today.',
  ])('lets "%s" pass', (text) => {
    expect(classes(text).filter((name) => ['P1', 'P2', 'P4', 'P10'].includes(name))).toEqual([]);
  });

  it.each([
    'You are the only one who counts the stock on Sundays.',
    'You said that you have no choice but to drive there yourself.',
    'You feel that everyone else agreed except you.',
    'It sounds like you have no alternative before the lease ends.',
    'What worries you is that nobody else would take you on at your age.',
  ])('lets a restatement pass: "%s"', (text) => {
    expect(classes(text)).toEqual([]);
  });

  it.each([
    ['P8', 'You are the only one who has a problem with this.'],
    ['P8', 'You are the only one.'],
    ['P8', 'You are the only person still complaining.'],
    ['P4', 'You know that you have no choice.'],
    ['P4', 'You said no, but you have no alternative.'],
  ])('%s, though it looks like one: "%s"', (name, text) => {
    expect(classes(text)).toContain(name);
  });

  it('lets a fair warning pass, and not the same threat without its parts', () => {
    const fair =
      'If we have no agreement by 1 March (reason: the lease ends), we will have to look for other rooms to protect the team. I would prefer to stay; what would you prefer?';
    expect(isFairWarning(fair)).toBe(true);
    expect(classes(fair)).not.toContain('P1');
    expect(classes(fair)).not.toContain('P2');
    expect(isFairWarning('If we have no agreement by 1 March we will sue.')).toBe(false);
    expect(classes('Agree by 1 March or we will sue you.').length).toBeGreaterThan(0);
  });

  it('lets a fair warning pass even where its words alone would be flagged', () => {
    const demand = "If you don't answer by Friday, I will have to ask the court for help.";
    expect(classes(demand)).toContain('P1');
    const fair = `${demand} That is to protect my claim, which ends then. I would much prefer to settle it here.`;
    expect(classes(fair)).not.toContain('P1');
    expect(classes(fair)).not.toContain('P2');
  });

  it('takes the date over into the rewrite', () => {
    const found = checkPressure('You have until Friday or I walk.').find((finding) => finding.class === 'P2');
    expect(found?.rewrite).toContain('Friday');
  });

  it('never throws, one finding a class, spans inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const found = checkPressure(text);
        expect(new Set(found.map((finding) => finding.class)).size).toBe(found.length);
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('reads very long texts', () => {
    for (const text of ['you always '.repeat(18_000), "'".repeat(100_000), 'not '.repeat(50_000)])
      expect(() => checkPressure(text)).not.toThrow();
  });
});
