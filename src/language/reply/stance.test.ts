import { describe, expect, it } from 'vitest';
import { replyContext } from './reply-context.ts';

const statement = 'I waited nine weeks for the key.';

function sides(closing: string, reply: string): readonly string[] {
  const summary = `You waited nine weeks and nobody said why. ${closing}`;
  return replyContext({ statement, summary, reply }).stances.map(({ side }) => side);
}

describe('the side that an opening takes', () => {
  it.each([
    ['Is that unfair?', "It isn't.", 'for'],
    ['Is that unfair?', 'It is.', 'against'],
    ['Is that unfair?', 'Not unfair at all.', 'for'],
    ['Would you take issue with it?', 'I would not.', 'for'],
    ['Is that a fair picture?', 'A fair picture.', 'for'],
    ['Is that a fair picture?', 'Not a fair picture.', 'against'],
    ['Agree or disagree?', 'Agree.', 'for'],
    ['Agree or disagree?', 'disagree', 'against'],
    ['Fair or unfair?', 'Not unfair.', 'for'],
    ['Fair or unfair?', 'The latter.', 'against'],
  ])('after %j, %j speaks %s it', (closing, reply, side) => expect(sides(closing, reply)[0]).toBe(side));

  it('takes no side where the word is asked back or the choice is none', () => {
    expect(sides('Is that fair?', 'Fair?')).toEqual([]);
    expect(sides('Was it May or June?', 'June.')).toEqual([]);
  });
});
