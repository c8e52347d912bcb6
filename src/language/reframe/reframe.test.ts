import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIntention, reframe } from './index.ts';

const offerFor = (text: string): string => reframe(text).offers[0]?.offer ?? '';

describe('reframe', () => {
  it('keeps the speaker’s own words for the need', () => {
    expect(offerFor("You don't care about quality.")).toContain('quality');
    expect(offerFor('Stop hiding the numbers.')).toContain('numbers');
    expect(offerFor('You only think of your bonus.')).toContain('bonus');
  });

  it('turns threats into fair warnings and absolutes into instances', () => {
    expect(offerFor("We'll see each other in court. See you in court!")).toContain('legal advice');
    expect(offerFor('You never tell us anything.')).toContain('{what}');
    expect(offerFor('Take it or leave it.')).toContain('room');
  });

  it.each([
    ['You never listen to a word I say.', 'I do not feel heard yet.'],
    ['You lied to me about the budget.', 'What I was told about the budget does not fit what I found.'],
    ['You lied about my deposit!', 'What I was told about my deposit'],
    ['You promised to pay in May and it’s July.', 'I had counted on it that you would pay in May.'],
    ['You owe me an apology for that.', 'An apology would matter a lot to me.'],
    ['I’m sick of doing all the cleaning while you play games.', 'I am worn out by doing all the cleaning.'],
    ['Nobody in this company respects me.', 'I have not felt respected here.'],
    ['It’s your fault that we lost the client.', 'We lost the client, and that weighs on me.'],
    ['Stop sending mails at midnight.', 'I have one request: an end to sending mails at midnight.'],
    ['Calm down, it’s only a fence.', 'I did not see at first how much this matters to you.'],
  ])('%s is said anew without a blank', (said, begins) => {
    expect(offerFor(said).startsWith(begins)).toBe(true);
    expect(offerFor(said)).not.toMatch(/[{}…]/u);
  });

  it('carries no blame along in the speaker’s own words', () => {
    for (const text of ['Stop being such an idiot about it.', 'I’m sick of cleaning up your stupid mess.'])
      expect(offerFor(text)).not.toMatch(/idiot|stupid/iu);
  });

  it('never adds blame, an absolute or praise', () => {
    for (const text of [
      'You are always late.',
      'You people are useless.',
      'This is a very generous offer.',
      'He is just stubborn.',
    ])
      expect(offerFor(text)).not.toMatch(/\b(?:you (?:always|never)|your fault|generous|both sides)\b/i);
  });

  it('leaves harmless and quoted sentences alone', () => {
    expect(reframe('Could we meet on Tuesday at nine?').offers).toEqual([]);
    expect(reframe('Her mail said "take it or leave it" and I have thought about it.').offers).toEqual([]);
  });

  it('points at the sentence it speaks of', () => {
    const text = 'Good morning. Take it or leave it. Bye.';
    const [offer] = reframe(text).offers;
    expect(text.slice(offer?.start, offer?.end)).toBe('Take it or leave it.');
  });

  it('never throws and stays inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { start, end } of reframe(text).offers) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('checkIntention', () => {
  it('misses an act or a limit beside a good intention', () => {
    expect(checkIntention('I only want the best for you.')?.missing).toEqual(['act', 'limit']);
    expect(checkIntention("We just want what's best for everyone, please believe us.")).toBeDefined();
  });

  it('is content with an act or a limit', () => {
    expect(checkIntention('I only want the best for you, so I will send you the figures by Friday.')).toBeUndefined();
    expect(checkIntention("I only want the best for you. I won't sign before you have read it.")).toBeUndefined();
  });

  it('says nothing where no intention is stated', () => {
    expect(checkIntention('The best seats are gone.')).toBeUndefined();
  });
});
