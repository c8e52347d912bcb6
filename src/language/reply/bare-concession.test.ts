import { describe, expect, it } from 'vitest';
import { analyzeReply } from './analyze-reply.ts';
import { isBareConcession } from './bare-concession.ts';

const statement =
  'I asked three times for the repair since March. Nobody wrote back, and I carry the water up by hand.';
const said = 'You asked three times since March, nobody answered, and you have been carrying the water up by hand.';
const closings = ['', 'Is that right?', 'Have I got that right?', 'Did I miss anything?', 'Would you disagree?'];

describe('"you’re right" and nothing else (method 3.5)', () => {
  it.each([
    'You’re right.',
    "you're right",
    'You are right.',
    'ur right',
    'You’re absolutely right!',
    'OK, you’re right.',
  ])('%s is no "that’s right", however the summary closes', (reply) => {
    for (const closing of closings)
      expect(analyzeReply({ statement, summary: `${said} ${closing}`, reply }).verdict, closing).toBe('youre-right');
  });
  it.each([
    'Fine, you’re right, sorry.',
    'Yes yes, you are totally right. My bad.',
    'u r right bro',
    'You’re right, as always.',
  ])('%s is bare', (reply) => expect(isBareConcession(reply)).toBe(true));
  it.each([
    'That’s right.',
    'You’re right that nobody answered, that’s exactly it.',
    'You’re right, nobody answered me.',
    'You’re right about the water.',
    'Am I right? You’re right.',
    'You’re not right.',
    'right',
    '',
  ])('%s is read with the rest', (reply) => expect(isBareConcession(reply)).toBe(false));
  it('takes time linear in the length', () => {
    expect(isBareConcession('ok '.repeat(100_000))).toBe(false);
    expect(isBareConcession(`${'ok '.repeat(39)}!`)).toBe(false);
  });
});
