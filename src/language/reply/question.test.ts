import { describe, expect, it } from 'vitest';
import { yesMeans } from './question.ts';

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
