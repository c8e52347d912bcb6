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
});
