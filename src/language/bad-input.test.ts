import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyzeCoverage,
  analyzeMessage,
  analyzeMistrust,
  analyzeReply,
  analyzeThread,
  checkPressure,
  checkSummaryDraft,
  proposePoints,
  readWords,
} from './index.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every reader on one text, each standing for all the texts it takes. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'reply as reply': (text) =>
    analyzeReply({ statement: 'You came late.', summary: 'I came late. Is that right?', reply: text }),
  'reply as summary': (text) =>
    analyzeReply({ statement: text, summary: text, reply: "That's right, but not on Monday." }),
  words: (text) => readWords(text, { summary: 'I came late.', statement: 'You came late.' }),
  coverage: (text) =>
    analyzeCoverage({
      statement: text,
      points: [
        { id: 'a', text },
        { id: 'b', text: 'You came late.' },
      ],
      summary: text,
    }),
  'coverage of a long summary': (text) =>
    analyzeCoverage({ statement: 'You came late.', points: [{ id: 'b', text: 'You came late.' }], summary: text }),
  message: (text) => analyzeMessage({ text, previous: [text] }),
  pressure: (text) => checkPressure(text),
  mistrust: (text) => analyzeMistrust({ text }),
  thread: (text) =>
    analyzeThread({
      parties: ['A', 'B'],
      messages: [
        { from: 'A', text },
        { from: 'B', text },
        { from: '', text: '' },
      ],
    }),
  points: (text) => proposePoints(text),
  draft: (text) => checkSummaryDraft({ statement: text, points: [{ id: 'a', text, facet: 'need' }], summary: text }),
};

const KINDS: Readonly<Record<string, (length: number) => string>> = {
  'one word without end': (length) => 'a'.repeat(length),
  'one word again and again': (length) => 'word '.repeat(length / 5),
  commas: (length) => ','.repeat(length),
  'yes and but': (length) => 'yes but '.repeat(length / 8),
  'open quotes': (length) => '"not '.repeat(length / 5),
  emoji: (length) => '👍🏽😭'.repeat(length / 6),
  'no spaces between sentences': (length) => 'never.'.repeat(length / 6),
  numbers: (length) => '12,5 '.repeat(length / 5),
  'control characters': (length) => '\u0000\u0007\u200b\u202e'.repeat(length / 4),
  'lone surrogates': (length) => '\ud800x\udc00 '.repeat(length / 4),
  'line breaks': (length) => 'no\n> ok\n'.repeat(length / 8),
};

function everySpanIn(value: unknown, length: number): void {
  if (Array.isArray(value)) value.forEach((entry) => everySpanIn(entry, length));
  else if (typeof value === 'object' && value !== null) {
    if ('start' in value && 'end' in value) {
      const { start, end } = value as Span;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(length);
    }
    Object.values(value).forEach((entry) => everySpanIn(entry, length));
  }
}

describe.each(Object.entries(READERS))('%s', (name, read) => {
  const ofText = name !== 'reply as summary' && name !== 'thread';

  it('takes any text, and its spans lie in the text', () => {
    const odd = fc.constantFrom(
      '',
      ' ',
      '\ud83d',
      'é',
      'ﬁ',
      '—',
      '…',
      '¿',
      '你好',
      'привет',
      'مرحبا',
      '🙄',
      '\u0000',
      "don't",
      'no',
      '?',
      '!!',
      '…but',
      '12%',
      '"',
      '“',
      '>',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 12 }), fc.lorem({ maxCount: 3 })), {
          maxLength: 12,
        }),
        (parts) => {
          const text = parts.join(' ');
          const found = read(text);
          if (ofText) everySpanIn(found, text.length);
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it.each(Object.entries(KINDS))('takes 200 KB of %s', (_kind, make) => {
    expect(() => read(make(200_000))).not.toThrow();
  });

  it('takes time linear in the length', () => {
    // A flood of joints, contrasts, numbers and marks, so that no reader's lists stay empty. Timings proper are in the bench.
    const text = (length: number): string => 'yes, but 3 never said "no"; so '.repeat(length / 31);
    const time = (length: number): number => {
      const made = text(length);
      const start = performance.now();
      read(made);
      return performance.now() - start;
    };
    time(5_000);
    // Quadratic time grows sixteenfold over these lengths; the machine is shared, so the best of three tries counts.
    const grows = (): boolean => {
      const short = Math.max(5, time(40_000), time(40_000));
      return time(160_000) > 11 * short;
    };
    expect(grows() && grows() && grows()).toBe(false);
  });
});

describe('other languages', () => {
  it.each([
    'Das ist überhaupt nicht das, was ich gesagt habe, und ich möchte es nicht noch einmal hören.',
    "Ce n'est pas du tout ce que je voulais dire, et vous le savez très bien.",
    'Это совсем не то, что я имел в виду.',
    '这完全不是我的意思。',
  ])('says that it reads %s only roughly', (reply) => {
    expect(analyzeReply({ statement: 'x', summary: 'y', reply }).note).toBe('not English: rough hints only');
  });

  it('says nothing of the kind about English', () => {
    for (const reply of ['No, that is not what I meant.', 'ok', 'u got it lol', 'Tak. It is so.', '👍'])
      expect(analyzeReply({ statement: 'x', summary: 'y', reply }).note).toBeUndefined();
  });
});
