import { describe, expect, it } from 'vitest';
import { RoomSpec, say, tell, verdict } from '../room.testing.ts';

const offer = (seat: string, option = 'low-1') =>
  ({ seat, type: 'package.send', packages: [{ 'price-1': option }], note: '' }) as const;
const reply = (answer: 'accept' | 'decline' | 'counter' | 'none_of_these' | 'question', more: object = {}) =>
  ({ seat: 'ben', type: 'package.reply', proposal: 'offer-1', answer, words: '', ...more }) as const;
const offered = () => RoomSpec.ready().given(offer('ana'), { id: 'offer' });

describe('the gate before offers (G5)', () => {
  it('names every direction that is missing', () => {
    RoomSpec.told()
      .given({ seat: 'ana', type: 'issue.add', title: 'Price' }, { id: 'price' })
      .given(say('ana', 'ben'))
      .when({ seat: 'ana', type: 'option.add', issue: 'price-1', label: 'low' })
      .thenRefused({
        code: 'gate.understanding',
        missing: [
          { summariser: 'ben', author: 'ana', aspect: 'why_here', why: 'no_summary' },
          { summariser: 'ana', author: 'ben', aspect: 'why_here', why: 'awaiting_verdict' },
        ],
      });
  });
  it('holds for each touched issue: a statement there must be understood, silence must be said', () => {
    const spec = RoomSpec.understood()
      .given({ seat: 'ana', type: 'issue.add', title: 'Price' }, { id: 'price' })
      .given({ seat: 'ana', type: 'option.add', issue: 'price-1', label: 'low' }, { id: 'low' })
      .given({ ...tell('ben'), aspect: 'issue:price-1' } as ReturnType<typeof tell>);
    spec.when(offer('ana')).thenRefused({
      code: 'gate.understanding',
      missing: [
        { why: 'nothing_said_on_issue', author: 'ana', issue: 'price-1' },
        { summariser: 'ana', author: 'ben', aspect: 'issue:price-1', why: 'no_summary' },
      ],
    });
  });
  it('one confirmed direction is not enough, whoever offers', () => {
    const half = RoomSpec.told().given(say('ana', 'ben')).given(verdict('ben', 'ana'));
    for (const seat of ['ana', 'ben'])
      half.when({ seat, type: 'room.close', kind: 'understood_no_agreement', words: '' }).thenRefused({
        code: 'gate.understanding',
        missing: [{ summariser: 'ben', author: 'ana', aspect: 'why_here', why: 'no_summary' }],
      });
  });
});

describe('offers and answers', () => {
  it('accept in principle settles the offer', () => {
    offered()
      .when(reply('accept', { package: 0 }))
      .thenSees('ana', ({ proposals }) =>
        expect(proposals).toMatchObject([{ status: 'accepted_in_principle', accepted: 0 }]),
      );
  });
  it('acceptance must say which package', () => {
    offered().when(reply('accept')).thenRefused({ code: 'proposal.package_unknown', index: -1, packages: 1 });
    offered()
      .when(reply('accept', { package: 3 }))
      .thenRefused({ code: 'proposal.package_unknown', index: 3 });
  });
  it('a counter brings an own package', () => {
    offered().when(reply('counter')).thenRefused({ code: 'proposal.no_values' });
    offered()
      .when(reply('counter', { instead: { 'price-1': 'high-1' } }))
      .thenHappened('proposal.replied', 'proposal.sent')
      .thenSees('ana', ({ proposals }) =>
        expect(proposals).toMatchObject([{ status: 'countered' }, { by: 'ben', answers: 'offer-1', status: 'live' }]),
      );
  });
  it('"none of these" needs an own package or words', () => {
    offered().when(reply('none_of_these')).thenRefused({ code: 'text.empty', field: 'words' });
    offered()
      .when(reply('none_of_these', { words: 'The date matters more.' }))
      .thenHappened('proposal.replied');
  });
  it('a question leaves the offer open', () => {
    offered()
      .when(reply('question', { words: 'Does that include posts?' }))
      .thenSees('ana', ({ proposals }) => expect(proposals).toMatchObject([{ status: 'live' }]));
  });
  it('the sender may take it back, nobody else; then it is over', () => {
    offered()
      .when({ seat: 'ben', type: 'package.withdraw', proposal: 'offer-1' })
      .thenRefused({ code: 'proposal.not_own' });
    offered()
      .when({ seat: 'ana', type: 'package.withdraw', proposal: 'offer-1' })
      .thenHappened('proposal.withdrawn')
      .when(reply('accept', { package: 0 }))
      .thenRefused({ code: 'proposal.not_live', status: 'withdrawn' });
  });
  it('refuses values that are no options, and the same package twice', () => {
    RoomSpec.ready()
      .when(offer('ana', 'free'))
      .thenRefused({ code: 'option.unknown', issue: 'price-1', option: 'free' });
    RoomSpec.ready()
      .when({ seat: 'ana', type: 'package.send', packages: [{ 'price-1': 'low-1' }, { 'price-1': 'low-1' }], note: '' })
      .thenRefused({ code: 'proposal.same_twice' });
    RoomSpec.ready()
      .when({ seat: 'ana', type: 'package.send', packages: [{}], note: '' })
      .thenRefused({ code: 'proposal.no_values' });
    RoomSpec.ready()
      .when({ seat: 'ana', type: 'package.send', packages: [{ toString: 'low-1' }], note: '' })
      .thenRefused({ code: 'issue.unknown', issue: 'toString' });
  });
  it('nobody answers their own offer', () => {
    offered()
      .when({ ...reply('decline'), seat: 'ana' })
      .thenRefused({ code: 'proposal.own' });
  });
});
