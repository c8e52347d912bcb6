import { describe, expect, it } from 'vitest';
import { lintPromise } from './lint.ts';

const kinds = (text: string) => lintPromise(text).map((each) => each.kind);

describe('wording of a promise', () => {
  it.each([
    'Send the draft plan two days before the Monday meeting',
    'Pay the two open invoices.',
    'Name three cases for the trial',
    'Deliver sand and gravel to the yard',
  ])('says nothing on %s', (text) => expect(kinds(text)).toEqual([]));
  it.each([
    ['I will try to send the plan', 'vague'],
    ['Answer mails asap', 'vague'],
    ['Answer as soon as possible', 'vague'],
    ['Take appropriate steps', 'vague'],
    ['Send the list soon', 'vague'],
    ['Send the list and call the buyer', 'several'],
    ['Send the list. Then phone Ben', 'several'],
    ['Plan', 'no_deed'],
  ])('remarks on %s', (text, kind) => expect(kinds(text)).toContain(kind));
  it('names the place', () => {
    const text = 'I will try to send it';
    const [remark] = lintPromise(text);
    expect(remark && text.slice(remark.start, remark.end)).toBe('try to');
  });
  it('takes anything', () => {
    for (const text of ['', ' ', '😀', 'x'.repeat(200_000), 'and then '.repeat(10_000)])
      expect(() => lintPromise(text)).not.toThrow();
  });
});
