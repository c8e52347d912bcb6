import { expect, it } from 'vitest';
import { reviewThread } from './review.ts';

const replies = (...lines: readonly string[]) =>
  reviewThread({
    me: 'Mira',
    messages: lines.map((line) => ({ from: line.split(': ')[0] ?? '', text: line.split(': ').slice(1).join(': ') })),
  }).offTrack.replies;

it('a short answer that gives in is conceding, also where nothing was said back', () => {
  const found = replies(
    'Mira: Everyone except you already uses it. Surely you agree that we cannot go on with a spreadsheet.',
    'Tomas: You’re right, I’m just not good with computers.',
    'Tomas: I have work to do.',
  );
  expect(found).toEqual([{ message: 1, reading: 'conceding, not confirming' }]);
});
it('one’s own giving in and plain talk are no replies of theirs', () => {
  expect(replies('Tomas: Send it by Friday.', 'Mira: You’re right.', 'Tomas: The invoice came on Monday.')).toEqual([]);
});
it('what they say again and again is said back once', () => {
  const said = 'I am worried that customers wait while I learn this.';
  const review = reviewThread({
    me: 'Mira',
    messages: [
      { from: 'Mira', text: 'Start on Monday.' },
      ...Array.from({ length: 9 }, () => ({ from: 'Tomas', text: said })),
    ],
  });
  expect(review.seems.sentences.map(({ quote }) => quote)).toEqual([{ message: 9, text: said }]);
});
it('bare “you’re right” is conceding, also after "is that right?"', () => {
  const found = replies(
    'Tomas: The form still breaks on phones, and we agreed to pay when the site is finished.',
    'Mira: So you expected the form to work on phones as part of the price. Is that right?',
    'Tomas: You’re right.',
  );
  expect(found).toEqual([{ message: 2, reading: 'conceding, not confirming' }]);
});
