import { describe, expect, it } from 'vitest';
import { replyFeatures } from './features.ts';
import { replyContext } from './reply-context.ts';
import type { ReplyContext } from './reply-context.ts';

const statement = 'I waited nine weeks for the key.';

function read(closing: string, reply: string): ReplyContext {
  return replyContext({ statement, summary: `You waited nine weeks and nobody said why. ${closing}`, reply });
}

function sides(closing: string, reply: string): readonly string[] {
  return read(closing, reply).stances.map(({ side }) => side);
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

describe('words that say a side and nothing else', () => {
  const phrases = (closing: string, reply: string): readonly string[] =>
    [...replyFeatures(read(closing, reply)).keys()].filter((name) => /^(?:[wm]:|[fs]\d:)/u.test(name)).sort();

  it('are one and the same phrase whichever way the question was asked', () => {
    expect(phrases('Would you dispute that?', 'I would not.')).toEqual(phrases('Is that right?', 'Yes.'));
    expect(phrases('Have I got it wrong?', 'No. They never rang.')).toEqual(
      phrases('Is it so?', 'It is. They never rang.'),
    );
    expect(phrases('Is that right?', 'No.')).not.toEqual(phrases('Is that right?', 'Yes.'));
  });

  it('keep their words where more is said', () => {
    expect([...read('Is that right?', 'No doubt about it.').alone.keys()]).toEqual([]);
    expect([...read('Is that right?', 'Yes. It is a key.').alone.keys()]).toEqual([0]);
  });

  it('give no cue of their own to the models, but are shown as the words that decided', () => {
    const context = read('Is anything wrong?', 'No.');
    expect(context.told).toEqual([]);
    expect(context.cues.map(({ kind }) => kind)).toContain('no');
  });
});
