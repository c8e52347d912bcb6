import { describe, expect, it } from 'vitest';
import { threatOfViolence } from './violence.ts';

const threatens = [
  'Pay on Friday or I will break your legs.',
  'I’ll kill you.',
  "You touch that fence again and I'm going to smash your face in",
  'My brothers will come over and beat you up.',
  'we are gonna burn your house down',
  'Keep talking and you’ll end up in hospital.',
  'Sign it or I swear I’ll hurt your kids!',
  "One more letter and you're a dead man.",
  'I will personally put you in the ground.',
  'If you come near her, you won’t walk again.',
];
const harmless = [
  'He said "I will break your legs" and I wrote it down.',
  'She told me she would kill me if I sold.',
  'You said I will hurt you. I never did.',
  "I'm not saying I'll hurt you.",
  'I will never hurt you.',
  'I won’t hit you, and I never have.',
  'We will beat you on price.',
  'I will hit you with an invoice on Monday.',
  'This commute will kill me.',
  "You're killing me with these deadlines.",
  "You're dead right about the fence.",
  'In August you’ll be in hospital and I take over.',
  'Pay me when you’re dead, uncle.',
  'I was afraid I will hurt you by saying it.',
  'We will break your contract into two parts.',
  'I would kill for a coffee.',
  'The surgeon will cut your knee open on Tuesday.',
  'I’ll kick off the meeting at nine.',
  'If you sell, I will go to court.',
  '',
];

describe('a threat of violence (method 1, I-11)', () => {
  it.each(threatens)('is seen in: %s', (text) => {
    const found = threatOfViolence(text);
    expect(found).toBeDefined();
    expect(text.slice(found?.start, found?.end).length).toBeGreaterThan(5);
  });
  it.each(harmless)('is not seen in: %s', (text) => expect(threatOfViolence(text)).toBeUndefined());
  it('says where it stands', () => {
    expect(threatOfViolence('Pay on Friday or I will break your legs.')).toEqual({ start: 17, end: 39 });
  });
  it('reads a long text in time linear in its length', () => {
    for (const unit of ['I will ', 'you will ', 'really ', 'I will really quietly ', 'said ', 'a']) {
      expect(threatOfViolence(unit.repeat(30_000))).toBeUndefined();
    }
  });
});
