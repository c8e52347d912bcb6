import { describe, expect, it } from 'vitest';
import { RoomSpec, type SpecAct } from '../room.testing.ts';

const move = (seat: string, type: 'aspect.park' | 'aspect.unpark' | 'aspect.drop', issue = 'price-1'): SpecAct => ({
  seat,
  type,
  issue,
  words: '',
});
const offer: SpecAct = { seat: 'ana', type: 'package.send', packages: [{ 'price-1': 'low-1' }], note: '' };
const parked = RoomSpec.ready()
  .given(offer, { id: 'offer' })
  .given(move('ana', 'aspect.park'))
  .given(move('ben', 'aspect.park'));

describe('putting an issue aside, back, or off the table', () => {
  it('takes effect when all have asked for the same', () => {
    RoomSpec.ready()
      .when(move('ana', 'aspect.park'))
      .thenHappened('aspect.move_proposed')
      .thenSees('ben', ({ issues, moves }) => {
        expect(issues[0]?.standing).toBeUndefined();
        expect(moves).toMatchObject([{ issue: 'price-1', to: 'parked', agreedBy: ['ana'] }]);
      })
      .when(move('ben', 'aspect.park'))
      .thenHappened('aspect.move_agreed', 'aspect.moved')
      .thenSees('ana', ({ issues, moves }) => {
        expect(issues[0]?.standing).toBe('parked');
        expect(moves).toEqual([]);
      });
  });
  it('offers follow: live ones rest, new ones are refused until it is back', () => {
    parked.thenSees('ana', ({ proposals }) => expect(proposals[0]?.status).toBe('suspended'));
    parked.when(offer).thenRefused({ code: 'issue.not_on_table', issue: 'price-1', standing: 'parked' });
    parked
      .given(move('ben', 'aspect.unpark'))
      .given(move('ana', 'aspect.unpark'))
      .when(offer)
      .thenHappened('proposal.sent');
  });
  it('anybody may leave it as it is', () => {
    RoomSpec.ready()
      .given(move('ana', 'aspect.drop'))
      .when({ seat: 'ben', type: 'aspect.leave_as_is', issue: 'price-1' })
      .thenHappened('aspect.move_ended')
      .when(move('ben', 'aspect.drop'))
      .thenHappened('aspect.move_proposed');
  });
  it('refuses what makes no sense', () => {
    RoomSpec.ready().when(move('ana', 'aspect.unpark')).thenRefused({ code: 'issue.standing', standing: 'open' });
    RoomSpec.ready()
      .when(move('ana', 'aspect.park', 'none'))
      .thenRefused({ code: 'issue.unknown' });
    const asked = RoomSpec.ready().given(move('ana', 'aspect.park'));
    asked.when(move('ana', 'aspect.park')).thenRefused({ code: 'move.agreed' });
    asked.when(move('ben', 'aspect.drop')).thenRefused({ code: 'move.other', to: 'parked' });
    RoomSpec.ready()
      .when({ seat: 'ben', type: 'aspect.leave_as_is', issue: 'price-1' })
      .thenRefused({ code: 'move.none' });
  });
});
