import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewThread } from '../../../language/review/index.ts';
import { letterOf, marksOf, messagesSpokenOf, stretchesOf, threadParts, type Mark } from './marks.ts';

const messages = [
  ['Mira', 'Everyone except you already uses it. Surely you agree that we cannot go on with a spreadsheet.'],
  ['Tomas', 'You’re right, I’m just not good with computers.'],
  ['Tomas', 'I heard it in the Monday meeting like a visitor. When would the old sheet be closed?'],
  ['Tomas', 'I am worried that customers wait while I learn this.'],
].map(([from = '', text = '']) => ({ from, text, at: '' }));
const review = reviewThread({ messages, me: 'Mira' });
const marks = marksOf(review, messages);
const saidAt = (mark: Mark | undefined): string =>
  mark === undefined ? '' : (messages[mark.message]?.text.slice(mark.start, mark.end) ?? '');

describe('marksOf', () => {
  it('numbers their words and letters one’s own, each in the order of the thread', () => {
    const signs = (side: Mark['side']) => marks.all.filter((mark) => mark.side === side).map(({ sign }) => sign);
    expect(signs('mine').slice(0, 2)).toEqual(['a', 'b']);
    expect(signs('theirs')).toEqual(signs('theirs').map((_, index) => String(index + 1)));
    expect(signs('theirs').length).toBeGreaterThan(2);
  });
  it('leads from each finding to the words it rests on', () => {
    for (const { quote } of review.seems.sentences) expect(saidAt(marks.of(quote))).toBe(quote.text);
    for (const trigger of review.triggers) expect(saidAt(marks.ofTrigger(trigger))).toBe(trigger.words);
    expect(saidAt(marks.inMessage(1))).toBe(messages[1]?.text);
    expect(marks.of({ message: 0, text: 'not in it' })).toBeUndefined();
  });
  it('goes on after z', () => {
    expect([0, 25, 26, 27, 52].map(letterOf)).toEqual(['a', 'z', 'aa', 'ab', 'ba']);
  });
});

it('stretches give the whole text once, and each mark ends once, however marks overlap', () => {
  const text = 'abcdefghijklmnopqrstuvwxyz';
  const mark = fc.tuple(fc.nat(25), fc.integer({ min: 1, max: 26 })).map(([start, length]): Mark => ({
    sign: '1',
    side: 'theirs',
    pressing: false,
    message: 0,
    start,
    end: Math.min(26, start + length),
  }));
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 6 }), (found) => {
      const stretches = stretchesOf(text, found);
      expect(stretches.map((one) => one.text).join('')).toBe(text);
      expect(stretches.flatMap(({ ends }) => ends)).toHaveLength(found.length);
      for (const one of found) {
        const under = stretches.filter((stretch) => stretch.under.includes(one)).map((stretch) => stretch.text);
        expect(under.join('')).toBe(text.slice(one.start, one.end));
      }
    }),
    { seed: 1, numRuns: 200 },
  );
});

describe('threadParts', () => {
  it('shows a short thread whole', () => {
    expect(threadParts(30, new Set(), new Set()).every(({ type }) => type === 'message')).toBe(true);
  });
  it('folds a long one around what the review speaks of, and loses no message', () => {
    const parts = threadParts(1000, new Set([500]), new Set([100]));
    const covered = parts.flatMap((part) =>
      part.type === 'message' ? [part.at] : Array.from({ length: part.to - part.from }, (_, i) => part.from + i),
    );
    expect(covered).toEqual(Array.from({ length: 1000 }, (_, at) => at));
    const shown = parts.flatMap((part) => (part.type === 'message' ? [part.at] : []));
    expect(shown).toEqual([100, 499, 500, 501, 999]);
  });
  it('keeps every message with a mark in sight', () => {
    const spoken = messagesSpokenOf(review, marks);
    for (const { message } of marks.all) expect(spoken.has(message)).toBe(true);
  });
});
