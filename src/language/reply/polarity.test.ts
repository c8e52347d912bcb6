import { describe, expect, it } from 'vitest';
import { readText } from '../text/index.ts';
import { KEPT, polarityOf, TURNED } from './polarity.ts';

const summary = readText('You are not contesting the decision. You want the papers. Is anything wrong?');
const asserts = summary.sentences.at(-1)?.from ?? 0;

function marks(reply: string): Readonly<Record<string, number>> {
  const read = readText(reply);
  const polarity = polarityOf(read, summary, asserts);
  return Object.fromEntries(read.tokens.map(({ norm }, at) => [norm, polarity[at] ?? 0]));
}

describe('polarity against the summary', () => {
  it('marks a word that is negated in one of the two only', () => {
    expect(marks('I contest the decision.')).toMatchObject({ contest: TURNED, decision: TURNED });
    expect(marks("I don't want the papers.")).toMatchObject({ want: TURNED, papers: TURNED });
  });

  it('marks a word that stands in both alike', () => {
    expect(marks('I want the papers.')).toMatchObject({ want: KEPT, papers: KEPT });
    expect(marks("I don't contest it.")).toMatchObject({ contest: KEPT });
  });

  it('takes a closing question for no assertion', () => {
    expect(marks('Nothing is wrong.')).toMatchObject({ wrong: 0 });
  });

  it('leaves a word alone that the summary uses both ways', () => {
    const both = readText('You sold the boat, you did not sell the boat shed.');
    expect([...polarityOf(readText('The boat.'), both, both.tokens.length)].every((mark) => mark === 0)).toBe(true);
  });
});
