import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitMail } from './mail.ts';
import { reviewPage } from './page.ts';
import { reviewThread } from './review.ts';
import { readTranscript } from './transcript.ts';

describe('readTranscript', () => {
  it.each([
    [
      'WhatsApp, brackets',
      '[12/03/2024, 14:05:22] Mina: hello\nsecond line\n[12/03/2024, 14:06:02] Dez: hi\n[12/03/2024, 14:07:02] Mina: <Media omitted>',
    ],
    [
      'WhatsApp, dash',
      '12/03/2024, 14:05 - Mina: hello\nsecond line\n12/03/2024, 14:06 - Dez: hi\n12/03/2024, 14:07 - Messages and calls are end-to-end encrypted.',
    ],
    ['Signal', 'Mina (2024-03-12 14:05): hello\nsecond line\nDez (2024-03-12 14:06): hi'],
    ['dated lines', '2024-03-12 14:05 Mina: hello\nsecond line\n2024-03-12 14:06 Dez: hi'],
    ['Slack', 'Mina  10:32 AM\nhello\nsecond line\nDez  10:33 AM\nhi'],
    ['Teams', '[12/03/2024 10:32 AM] Mina\nhello\nsecond line\n[12/03/2024 10:33 AM] Dez\nhi'],
    ['plain', 'Mina: hello\nsecond line\nDez: hi'],
    ['markdown', '**Mina:** hello\nsecond line\n**Dez:** hi'],
  ])('%s', (_, text) => {
    expect(readTranscript(text).map(({ from, text: said }) => [from, said])).toEqual([
      ['Mina', 'hello\nsecond line'],
      ['Dez', 'hi'],
    ]);
  });
  it('reads a pasted mail chain oldest first', () => {
    const text =
      'I still need an answer.\n\nOn Mon, 3 Jun 2024 at 09:00, Tom Reed <tom@example.org> wrote:\n> Soon.\n> On Fri, 31 May 2024 at 18:00, Anna Berg <anna@example.org> wrote:\n>> When?';
    expect(readTranscript(text).map(({ from, text: said }) => [from, said])).toEqual([
      ['Anna Berg', 'When?'],
      ['Tom Reed', 'Soon.'],
      ['Me', 'I still need an answer.'],
    ]);
  });
  it('takes text without speakers as one message, and empty text as none', () => {
    expect(readTranscript('No names here at all.')).toHaveLength(1);
    expect(readTranscript(' \n ')).toEqual([]);
  });
  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        readTranscript(text).every(({ text: said }) => said !== ''),
      ),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('splitMail', () => {
  it('tells own words, signature and quotes apart', () => {
    const mail = splitMail(
      'Hi Tom,\n\nplease pay.\n\nKind regards,\nAnna Berg\nStudio | +49 000\n\n-----Original Message-----\nFrom: Tom Reed <tom@example.org>\nSent: Monday\nTo: Anna\nSubject: Re: logo\n\nSend the logo.\n\nSent from my iPhone',
    );
    expect(mail.own).toBe('Hi Tom,\n\nplease pay.');
    expect(mail.signature).toContain('Studio');
    expect(mail.quoted).toEqual([{ from: 'Tom Reed', at: 'Monday', text: 'Send the logo.' }]);
  });
  it('keeps answers written below a quote', () => {
    expect(splitMail('> When will you pay?\n\nOn Friday.').own).toContain('On Friday.');
  });
});

const thread = [
  { from: 'Mira', text: 'We move everything to Boardly by 1 December.' },
  { from: 'Tomas', text: 'No new tool. The spreadsheet works. Who decided this?' },
  {
    from: 'Mira',
    text: 'Everyone except you already uses it. Surely you agree that we cannot go on with a spreadsheet.',
  },
  { from: 'Tomas', text: "You're right, I'm just not good with computers." },
  {
    from: 'Tomas',
    text: 'I heard it in the Monday meeting like a visitor. I need to be asked before my work is changed.',
  },
];

describe('reviewThread', () => {
  const review = reviewThread({ messages: thread, me: 'mira' });
  it('says back what the other side said, with its source', () => {
    expect(review.seems.sentences.map(({ text }) => text)).toContain(
      'You need to be asked before your work is changed.',
    );
    for (const { quote } of review.seems.sentences) expect(thread[quote.message]?.text).toContain(quote.text);
  });
  it('finds the question that was left open', () => {
    expect(review.unanswered.map(({ text }) => text)).toEqual(['Who decided this?']);
  });
  it('flags only the reader’s own words', () => {
    expect(review.triggers.length).toBeGreaterThan(0);
    for (const { message, start, end, words } of review.triggers) {
      expect(thread[message]?.from).toBe('Mira');
      expect(thread[message]?.text.slice(start, end)).toBe(words);
    }
  });
  it('drafts one next message of at most 120 words that starts with a label or summary', () => {
    expect(review.next.words).toBeLessThanOrEqual(120);
    expect(review.next.text).toMatch(/^(?:What I have understood|It (?:seems|sounds|looks))/);
  });
  it('has ten sections in the fixed order', () => {
    const heads = reviewPage(review).flatMap((line) => /^(\d+) {2}/.exec(line)?.[1] ?? []);
    expect(heads).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  });
  it('has three labels, three questions and three options', () => {
    expect(review.openings.labels).toHaveLength(3);
    expect(review.openings.questions).toHaveLength(3);
    expect(review.options).toHaveLength(3);
  });
  it('never judges or promises', () => {
    expect(reviewPage(review).join('\n')).not.toMatch(/narcissis|manipulat|liar|% chance|likely to succeed|guarantee/i);
  });
  it('reviews any messages', () => {
    const message = fc.record({
      from: fc.constantFrom('a', 'b', 'c'),
      text: fc.string({ unit: 'grapheme', maxLength: 120 }),
    });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 8 }), (messages) => {
        const made = reviewThread({ messages });
        expect(made.next.words).toBeLessThanOrEqual(120);
        expect(reviewPage(made).length).toBeGreaterThan(20);
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});
