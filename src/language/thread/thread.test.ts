import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeThread } from './analyze-thread.ts';
import { ownWords } from './moves.ts';
import { resetScore } from './resets.ts';
import { moveOf } from './moves.ts';

const calm = [
  'Good morning! When would you like to spray the trees?',
  'Thursday, if that suits you. What do you need from me?',
  'The bees are out until eight in the evening.',
  'So you need to know what is in the tank and when, is that it?',
  "Yes, that's exactly it.",
  'Then I will write to you the day before. Thank you for telling me.',
].map((text, at) => ({ from: at % 2 === 0 ? 'Margit' : 'Colin', text }));

const heated = [
  'Hi, could you tell me when the invoice will be paid?',
  'It is with finance, should be soon.',
  'You said that last week too. My rent is due.',
  'I understand. Could you send the logo as well?',
  "No money, no logo. If it isn't paid by midnight I'm taking your site down and I will see you in court.",
  'Are you serious? That is blackmail. You always do this.',
  "You're a liar and everybody will hear about it.",
  'Fine. Goodbye.',
].map((text, at) => ({ from: at % 2 === 0 ? 'Priya' : 'Gregor', text }));

describe('analyzeThread', () => {
  it('stays silent on a calm thread and hears the confirmation', () => {
    const read = analyzeThread({ parties: ['Margit', 'Colin'], messages: calm });
    expect(read.off_track_from).toBeNull();
    expect(read.reset_at).toBeNull();
    expect(read.verdicts).toContainEqual({ message: 4, verdict: 'thats-right' });
  });
  it('finds where a thread turns to force', () => {
    const read = analyzeThread({ parties: [], messages: heated });
    expect(read.off_track_from).toBe(4);
    expect(read.signals.map(({ id }) => id)).toContain('OT-5');
    expect(read.risk).toBeGreaterThan(analyzeThread({ parties: [], messages: calm }).risk);
  });
  it('finds the restart after it', () => {
    const messages = [
      ...heated,
      { from: 'Priya', text: "I'm sorry, that was unfair of me. Would you mind if we start over with the invoice?" },
    ];
    expect(analyzeThread({ parties: [], messages }).reset_at).toBe(heated.length);
    expect(resetScore(moveOf({ from: 'a', text: 'The invoice is attached.' }))).toBeLessThan(1.5);
  });
  it('counts an ask repeated without anything new, and airtime', () => {
    const messages = Array.from({ length: 14 }, (_, at) =>
      at % 2 === 0
        ? { from: 'A', text: 'I want the full deposit of 900 back, now, all of it, the full deposit.' }
        : { from: 'B', text: 'Hm.' },
    );
    const ids = analyzeThread({ parties: ['A', 'B'], messages }).signals.map(({ id }) => id);
    expect(ids).toContain('OT-1');
    expect(ids).toContain('OT-8');
  });
  it('reads any messages, with indexes inside the thread', () => {
    const message = fc.record({
      from: fc.constantFrom('a', 'b', ''),
      text: fc.string({ unit: 'grapheme', maxLength: 80 }),
    });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 12 }), (messages) => {
        const read = analyzeThread({ parties: [], messages });
        const inside = (at: number | null): boolean =>
          at === null || (Number.isInteger(at) && at >= 0 && at < messages.length);
        expect(inside(read.off_track_from) && inside(read.reset_at)).toBe(true);
        expect(read.risk >= 0 && read.risk <= 1).toBe(true);
        for (const { message: at } of read.verdicts) expect(inside(at)).toBe(true);
        for (const { messages: list } of read.signals) expect(list.every(inside)).toBe(true);
      }),
      { seed: 1, numRuns: 60 },
    );
  });
  it('counts from the first message of a long thread', () => {
    const long = [
      ...Array.from({ length: 500 }, (_, at) => ({
        from: at % 2 === 0 ? 'Priya' : 'Gregor',
        text: 'Thank you, that works for me.',
      })),
      ...heated,
    ];
    const read = analyzeThread({ parties: [], messages: long });
    expect(read.signals.flatMap(({ messages }) => messages).every((at) => at < long.length)).toBe(true);
    expect(read.signals.find(({ id }) => id === 'OT-5')?.messages).toContain(504);
  });
});

describe('ownWords', () => {
  it('leaves out what is quoted line by line', () => {
    expect(ownWords('> You are a liar.\nI did not write that.')).not.toContain('liar');
  });
});
