import { describe, expect, it } from 'vitest';
import { closingOf, yesMeans } from './question.ts';

const means = (question: string): string => yesMeans(`You waited nine weeks for the key. ${question}`);

describe('what a plain yes to the closing question would mean', () => {
  it.each([
    'Is that right?',
    'Did I understand you?',
    'Is it like that?',
    'Did I get anything right?',
    'Correct?',
    'That is it, isn’t it?',
  ])('confirms after %s', (question) => expect(means(question)).toBe('confirms'));

  it.each([
    'Have I got that wrong?',
    'Did I miss anything?',
    'Have I left anything out?',
    'Any objections to that?',
    'Would you contest any of it?',
    'Is there a word you’d strike?',
    'Would you disagree?',
    'That’s not far off, is it?',
    'Tell me if I’m mistaken.',
  ])('rejects after %s', (question) => expect(means(question)).toBe('rejects'));

  it.each(['', 'They asked whether you had missed it.'])('nothing is asked in %j', (question) =>
    expect(means(question)).toBe('none'),
  );
});

describe('closing questions in fresh words', () => {
  it.each([
    'Could you put your name under that?',
    'Would you say that’s fair?',
    'Is it that you were left out?',
    'Am I right that you were never told what was missing?',
    'You were left out of it, right?',
    'I’m not far off, right?',
    'Can it stand like that?',
    'Is your heart in there?',
    'Yeah?',
  ])('confirms after %s', (question) => expect(means(question)).toBe('confirms'));

  it.each([
    'Is that a caricature?',
    'Does it lack something?',
    'Any holes in that?',
    'Where does this fall down?',
    'Would it be unfair to say you were told in time?',
    'I’ve missed something, haven’t I?',
    'You weren’t told, were you?',
    'Put me straight if I’m wrong.',
    'Correct me please.',
    'Shout if I have muddled it: you were told in May.',
    'Should I rephrase?',
    'Have I overinterpreted?',
    'Nothing to correct?',
    'Say so if not.',
    'I hope that isn’t unfair.',
  ])('rejects after %s', (question) => expect(means(question)).toBe('rejects'));

  it.each([
    'You say that they contradict what we said.',
    'It sits there as if it were your mistake.',
    'They tell you to wait and you have lost a year.',
  ])('takes %j for the matter', (sentence) => expect(means(sentence)).toBe('none'));

  it('tells the sides of a choice apart', () => {
    expect(closingOf('You waited nine weeks. Agree or disagree?')).toMatchObject({ pro: 'agree', con: 'disagree' });
    expect(closingOf('You waited nine weeks. Unfair or fair?')).toMatchObject({ pro: 'fair', con: 'unfair' });
    expect(closingOf('You waited nine weeks. Was it in May or June?').pro).toBeUndefined();
  });

  it('knows whether the closing sentence tells the matter, too', () => {
    expect(closingOf('You never had the key, right?').asserts).toBe(true);
    expect(closingOf('You never had the key. Is that right?').asserts).toBe(false);
  });
});
