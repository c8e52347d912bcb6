import { describe, expect, it } from 'vitest';
import { RoomSpec } from '../room.testing.ts';

const ruth = 'ruth-1';
const withRuth = (): RoomSpec => RoomSpec.seated().withFacilitator();
const text = 'I will break your legs.';
const said = { seat: 'ana', type: 'message.send', text } as const;

describe('words that threaten with violence', () => {
  it('are refused where nobody could be told, and nothing is left of them', () => {
    RoomSpec.seated()
      .when(said, { threatens: true })
      .thenRefused({ code: 'threat.not_carried' })
      .thenSees('ben', ({ talk, threats }) => expect([...talk, ...threats]).toEqual([]))
      .thenSees('ana', ({ talk, threats }) => expect([...talk, ...threats]).toEqual([]));
    RoomSpec.seated().when(said).thenHappened('message.sent');
  });
  it('reach the facilitator and nobody else, and the sender sees that they did', () => {
    const told = withRuth().when(said, { threatens: true }).thenHappened('threat.stopped');
    for (const seat of ['ana', ruth])
      told.thenSees(seat, ({ talk, threats }) => {
        expect(talk).toEqual([]);
        expect(threats).toMatchObject([{ by: 'ana', text }]);
      });
    told.thenSees('ben', (seen) => expect(JSON.stringify(seen)).not.toContain('legs'));
  });
  it('are the facilitator’s own words refused', () => {
    withRuth()
      .when({ ...said, seat: ruth }, { threatens: true })
      .thenRefused({ code: 'threat.not_carried' });
  });
  it('do not stand in place of a message taken back', () => {
    withRuth()
      .given({ seat: 'ana', type: 'message.send', text: 'No.' }, { id: 'm' })
      .when({ seat: 'ana', type: 'message.take_back', message: 'm-1', instead: text }, { threatens: true })
      .thenHappened('threat.stopped')
      .thenSees('ben', ({ talk }) => expect(talk).toMatchObject([{ text: 'No.' }]));
  });
  it('go with the facilitator who was told', () => {
    withRuth()
      .given(said, { threatens: true })
      .given({ seat: ruth, type: 'attendant.leave' })
      .thenSees('ana', ({ threats }) => expect(threats).toEqual([]));
  });
});
