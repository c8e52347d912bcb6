import { describe, expect, it } from 'vitest';
import { reviewThread } from './review.ts';

const thread = (...lines: readonly string[]) =>
  reviewThread({
    me: 'Marta',
    messages: lines.map((line) => ({ from: line.split(': ')[0] ?? '', text: line.split(': ').slice(1).join(': ') })),
  });

describe('what the others seem to say', () => {
  const review = thread(
    'Marta: The invoice from March is still open.',
    'Jonas: I’m sorry. I’ll send you a note. Honestly this feels like you just want the money and don’t care.',
    'Marta: That is not true. You always do this.',
    'Jonas: I didn’t mean it like that. I take it back, all of it and the letter too. My wife takes bookings at night because the form breaks on phones.',
    'Marta: So your wife takes the bookings at night, because people cannot book on their phones.',
    'Jonas: That’s right. That’s all I need. It’s just that I pay for a form that my customers can use.',
  );
  const said = review.seems.sentences.map(({ text }) => text);
  it('is turned round to the reader, without what people say before they say it', () => {
    expect(said).toContain('This feels like I just want the money and don’t care.');
    expect(said).toContain('Your wife takes bookings at night because the form breaks on phones.');
    expect(said).toContain('You pay for a form that your customers can use.');
  });
  it('leaves out talk about the talk and short answers', () => {
    const all = said.join(' ').toLowerCase();
    for (const words of ['sorry', 'send', 'mean it', 'take it back', 'that’s right', 'all you need'])
      expect(all).not.toContain(words);
  });
  it('opens with labels and questions that are whole sentences', () => {
    for (const text of [...review.openings.labels, ...review.openings.questions])
      expect(text).toMatch(/^(?:It (?:seems|sounds)|There may|Would|Have I|Is now)[^…]* \S+[.?]$/u);
  });
  it('owns the sentence that hurt, and the next message says back in the order in which it was told', () => {
    expect(review.next.text).toContain('“You always do this”');
    const [first, second] = ['this feels like', 'your wife'].map((words) => review.next.text.indexOf(words));
    if (first !== -1 && second !== -1) expect(first).toBeLessThan(second ?? 0);
  });
  it('owns nothing that was regretted since', () => {
    const after = thread(
      'Jonas: I paid for it.',
      'Marta: You always do this.',
      'Jonas: No.',
      'Marta: Sorry, that was uncalled for.',
    );
    expect(after.triggers).toHaveLength(1);
    expect(after.next.text).not.toContain('to own');
  });
});

it('what one side says about the other is no interest of its own', () => {
  const review = thread(
    'Jonas: No need for that. I need the date in writing before I pay.',
    'Marta: It sounds like you need a date you can rely on. I’d like to understand what broke. I need the money for the rent.',
  );
  expect(review.interests.map(({ side, text }) => [side, text])).toEqual([
    ['them', 'I need the date in writing before I pay.'],
    ['me', 'I need the money for the rent.'],
  ]);
});
