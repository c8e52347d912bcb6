import { describe, expect, it } from 'vitest';
import type { IssueView, RoomView } from '../../../room/index.ts';
import type { Offer } from './offer.ts';
import { beside, takenUp } from './taken-up.ts';

const issue = (id: string, standing?: 'parked'): IssueView => ({
  id,
  title: id,
  options: [],
  nothingToAdd: [],
  missing: [],
  ...(standing ? { standing } : {}),
});
const offer = (...packages: Offer['packages']): Offer => ({
  id: 'o',
  by: 'ana',
  at: '2026-03-02T00:00:00.000Z',
  packages,
  note: '',
  status: 'suspended',
  replies: [],
});
const done = (aspect: RoomView['resets'][number]['aspect'], doneAt: string): RoomView['resets'][number] => ({
  id: 'r',
  aspect,
  by: 'ben',
  words: '',
  offer: '',
  at: doneAt,
  status: 'done',
  acceptedBy: [],
  doneAt,
});

describe('an offer that rests, taken up as a draft', () => {
  const issues = [issue('price'), issue('term')];

  it('keeps what it holds on other issues, and packages that come to the same are one', () => {
    const found = takenUp(offer({ price: 'a', term: 'x' }, { price: 'b', term: 'x' }, { price: 'b', term: 'y' }), {
      issues,
      resets: [done('issue:price', '2026-03-03T00:00:00.000Z')],
    });
    expect(found.packages).toEqual([{ term: 'x' }, { term: 'y' }]);
    expect(found.left.map((each) => each.id)).toEqual(['price']);
  });
  it('an issue started over before the offer keeps its value; one that is put aside does not', () => {
    const found = takenUp(offer({ price: 'a', term: 'x' }), {
      issues: [issue('price'), issue('term', 'parked')],
      resets: [done('issue:price', '2026-03-01T00:00:00.000Z')],
    });
    expect(found).toEqual({ packages: [{ price: 'a' }], left: [issue('term', 'parked')] });
  });
  it('a restart of why we are here keeps every value', () => {
    const resets = [done('why_here', '2026-03-03T00:00:00.000Z')];
    expect(takenUp(offer({ price: 'a' }), { issues, resets })).toEqual({ packages: [{ price: 'a' }], left: [] });
  });
  it('goes beside what is in the draft, and never instead of it', () => {
    const four = [{ price: 'a' }, { price: 'b' }, { price: 'c' }, { price: 'd' }];
    expect(beside([{}], four)).toEqual(four);
    expect(beside([{ term: 'x' }], [{ price: 'a' }])).toEqual([{ term: 'x' }, { price: 'a' }]);
    expect(beside([{ term: 'x' }], four)).toBeUndefined();
  });
});
