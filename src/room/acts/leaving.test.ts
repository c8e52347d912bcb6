import { describe, expect, it } from 'vitest';
import { RoomSpec, tell } from '../room.testing.ts';

const three = RoomSpec.seated(['ana', 'ben', 'cem'])
  .given(tell('ana'))
  .given({ seat: 'ana', type: 'issue.add', title: 'Price' }, { id: 'price' });
const leaves = { seat: 'cem', type: 'party.leave' } as const;
const restart = three.given(
  { seat: 'ana', type: 'aspect.reset.propose', aspect: 'why_here', words: 'I pushed.', offer: 'Start over?' },
  { id: 'again' },
);
const close = { seat: 'ana', type: 'room.close', kind: 'ended', words: '' } as const;
const park = { type: 'aspect.park', issue: 'price-1', words: '' } as const;

describe('when the last person something waits for leaves', () => {
  it('a restart everyone else accepted begins the aspect anew', () => {
    restart
      .given({ seat: 'ben', type: 'aspect.reset.accept', reset: 'again-1' })
      .when(leaves)
      .thenHappened('party.left', 'aspect.reset.completed')
      .thenSees('ana', ({ resets }) => expect(resets).toMatchObject([{ status: 'done' }]));
    restart.when(leaves).thenHappened('party.left');
  });
  it('an issue everyone else wants aside is put aside', () => {
    const asked = three.given({ seat: 'ana', ...park });
    asked
      .given({ seat: 'ben', ...park })
      .when(leaves)
      .thenHappened('party.left', 'aspect.moved')
      .thenSees('ben', ({ issues }) => expect(issues[0]?.standing).toBe('parked'));
    asked.when(leaves).thenHappened('party.left');
  });
  it('a closing everyone else confirmed ends the room, and nothing else begins then', () => {
    const asked = three
      .given({ seat: 'ana', ...park })
      .given({ seat: 'ben', ...park })
      .given(close);
    asked
      .given({ seat: 'ben', type: 'room.confirm_close' })
      .when(leaves)
      .thenHappened('party.left', 'room.closed')
      .thenSees('ana', ({ status }) => expect(status).toBe('ended'));
    three.given(close).when(leaves).thenHappened('party.left');
  });
  it('another way to meet that everyone else wants begins', () => {
    const asked = three.given({ seat: 'ana', type: 'mode.set', mode: 'relay', reason: 'Ben cannot come.' });
    asked
      .given({ seat: 'ben', type: 'mode.agree', mode: 'relay' })
      .when(leaves)
      .thenHappened('party.left', 'mode.changed')
      .thenSees('ben', ({ mode }) => expect(mode).toMatchObject({ current: 'relay', changes: [{ by: 'ana' }] }));
    asked
      .when(leaves)
      .thenHappened('party.left')
      .thenSees('ben', ({ mode }) => expect(mode).toMatchObject({ current: 'joint', proposed: { agreedBy: ['ana'] } }));
    // There is nobody any more who would carry anything.
    const alone = three
      .withFacilitator()
      .given({ seat: 'ana', type: 'mode.set', mode: 'shuttle', reason: 'It is calmer so.' })
      .given({ seat: 'ben', type: 'mode.agree', mode: 'shuttle' })
      .given({ seat: 'ana', type: 'facilitator.dismiss', attendant: 'ruth-1' });
    alone.when(leaves).thenHappened('party.left');
    alone.when({ seat: 'cem', type: 'mode.agree', mode: 'shuttle' }).thenRefused({ code: 'mode.needs_facilitator' });
    // What only those wanted who are gone is not what the others want.
    three
      .given({ seat: 'cem', type: 'mode.set', mode: 'relay', reason: 'I cannot come.' })
      .when(leaves)
      .thenHappened('party.left');
  });
});

const seats = ['ana', 'ben', 'cem'] as const;
/** Three who waive being understood, and an issue with an option. */
const table = seats
  .reduce(
    (spec, seat) => spec.given({ seat, type: 'understanding.waive', aspect: 'why_here' }),
    three.given(tell('ben')).given(tell('cem')),
  )
  .given({ seat: 'ana', type: 'option.add', issue: 'price-1', label: 'low' }, { id: 'low' });
const ready = seats.reduce(
  (spec, seat) => spec.given({ seat, type: 'aspect.nothing_to_add', issue: 'price-1' }),
  table,
);
const offers = { type: 'package.send', packages: [{ 'price-1': 'low-1' }], note: '' } as const;
const accepts = { type: 'package.reply', answer: 'accept', package: 0, words: '' } as const;

describe('an offer when somebody leaves whom it was made to', () => {
  const offered = ready.given({ seat: 'ana', ...offers }, { id: 'offer' });
  it('lapses, also when everyone who remains had accepted it: they accepted it from another table', () => {
    offered
      .given({ seat: 'ben', ...accepts, proposal: 'offer-1' })
      .when(leaves)
      .thenHappened('party.left', 'proposal.lapsed')
      .thenSees('ana', ({ proposals }) => expect(proposals).toMatchObject([{ status: 'lapsed' }]))
      .when({ seat: 'ben', ...accepts, proposal: 'offer-1' })
      .thenRefused({ code: 'proposal.not_live', status: 'lapsed' });
    offered.when(leaves).thenHappened('party.left', 'proposal.lapsed');
  });
  it('lapses when whoever made it leaves: nobody is held to what they offered', () => {
    ready
      .given({ seat: 'cem', ...offers }, { id: 'offer' })
      .given({ seat: 'ana', ...accepts, proposal: 'offer-1' })
      .when(leaves)
      .thenHappened('party.left', 'proposal.lapsed');
  });
  it('can be made anew to those who remain, and needs each of them', () => {
    offered
      .given({ seat: 'ben', ...accepts, proposal: 'offer-1' })
      .given(leaves)
      .given({ seat: 'ana', ...offers }, { id: 'again' })
      .when({ seat: 'ben', ...accepts, proposal: 'again-1' })
      .thenHappened('proposal.replied')
      .thenSees('ben', ({ proposals }) => expect(proposals[1]).toMatchObject({ status: 'accepted_in_principle' }));
  });
  it('stays as it is when it was answered or taken back before', () => {
    offered
      .given({ seat: 'ana', type: 'package.withdraw', proposal: 'offer-1' })
      .when(leaves)
      .thenHappened('party.left');
    offered
      .given({ seat: 'ben', ...accepts, proposal: 'offer-1' })
      .given({ seat: 'cem', ...accepts, proposal: 'offer-1' })
      .when(leaves)
      .thenHappened('party.left')
      .thenSees('ana', ({ proposals }) => expect(proposals).toMatchObject([{ status: 'accepted_in_principle' }]));
  });
});
