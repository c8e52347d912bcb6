import { describe, expect, it } from 'vitest';
import { interestsOf, keptValues, readReply, replyProblem } from './layouts.ts';

const values = { price: '124', term: '24' };
const draft = (keeps: readonly string[], unmet: Readonly<Record<string, string>> = {}) => ({ keeps, unmet, words: '' });

describe('an answer to a draft, as it is kept on the device', () => {
  it('reads back what was written, and nothing else', () => {
    const written = { keeps: ['price'], unmet: { term: 'I plan a year.' }, words: 'Thank you.' };
    expect(readReply(JSON.stringify(written))).toEqual(written);
    for (const text of ['', 'x', '[]', '{"keeps":[1],"unmet":{"a":2},"words":3}'])
      expect(readReply(text)).toEqual({ keeps: [], unmet: {}, words: '' });
  });
  it('begins with something kept, then an interest, unless all is kept', () => {
    expect(replyProblem(draft([]), values)).toBe('keep_first');
    expect(replyProblem(draft(['roof']), values)).toBe('keep_first');
    expect(replyProblem(draft(['price']), values)).toBe('interest_missing');
    expect(replyProblem(draft(['price'], { term: ' ' }), values)).toBe('interest_missing');
    expect(replyProblem(draft(['price'], { term: 'I plan a year.' }), values)).toBeUndefined();
    expect(replyProblem(draft(['price', 'term']), values)).toBeUndefined();
  });
  it('says no interest where the cell is kept after all', () => {
    const said = draft(['price'], { price: 'Cheaper.', term: ' I plan a year. ', stock: 'Room.' });
    expect(interestsOf(said, values)).toEqual([
      { issue: 'term', interest: 'I plan a year.' },
      { issue: 'stock', interest: 'Room.' },
    ]);
  });
  it('begins an offer with what is kept and still on the table', () => {
    const issue = { title: '', options: [], nothingToAdd: [], missing: [] };
    const issues = [
      { ...issue, id: 'price' },
      { ...issue, id: 'term', standing: 'parked' as const },
    ];
    expect(keptValues(values, ['price', 'term'], issues)).toEqual({ price: '124' });
  });
});
