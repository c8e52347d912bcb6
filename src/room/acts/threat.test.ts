import { describe, expect, it } from 'vitest';
import { RoomSpec } from '../room.testing.ts';

const ruth = 'ruth-1';
const withRuth = (): RoomSpec => RoomSpec.seated().withFacilitator();
const text = 'I will break your legs.';
const points = [{ id: 'p', text, facet: 'why', must: true }] as const;
const said = { seat: 'ana', type: 'message.send', text } as const;

describe('words that threaten with violence', () => {
  it('are refused where nobody could be told, and nothing is left of them', () => {
    RoomSpec.seated()
      .when(said, { threatens: text })
      .thenRefused({ code: 'threat.not_carried' })
      .thenSees('ben', ({ talk, threats }) => expect([...talk, ...threats]).toEqual([]))
      .thenSees('ana', ({ talk, threats }) => expect([...talk, ...threats]).toEqual([]));
    RoomSpec.seated().when(said).thenHappened('message.sent');
  });
  it('reach the facilitator and nobody else, and the sender sees that they did', () => {
    const told = withRuth().when(said, { threatens: text }).thenHappened('threat.stopped');
    for (const seat of ['ana', ruth])
      told.thenSees(seat, ({ talk, threats }) => {
        expect(talk).toEqual([]);
        expect(threats).toMatchObject([{ by: 'ana', text }]);
      });
    told.thenSees('ben', (seen) => expect(JSON.stringify(seen)).not.toContain('legs'));
  });
  it('are the facilitator’s own words refused', () => {
    withRuth()
      .when({ ...said, seat: ruth }, { threatens: text })
      .thenRefused({ code: 'threat.not_carried' });
  });
  it('do not stand in place of a message taken back', () => {
    withRuth()
      .given({ seat: 'ana', type: 'message.send', text: 'No.' }, { id: 'm' })
      .when({ seat: 'ana', type: 'message.take_back', message: 'm-1', instead: text }, { threatens: text })
      .thenHappened('threat.stopped')
      .thenSees('ben', ({ talk }) => expect(talk).toMatchObject([{ text: 'No.' }]));
  });
  it('are stopped in whatever others read: a statement, what is said back, an offer’s note, why to start over', () => {
    const statement = {
      seat: 'ana',
      type: 'statement.publish',
      aspect: 'why_here',
      text: 'So.',
      points,
      hidden: [],
    } as const;
    withRuth()
      .when(statement, { threatens: text })
      .thenHappened('threat.stopped')
      .thenSees('ben', ({ statements }) => expect(statements).toEqual([]));
    const told = RoomSpec.told();
    const saysBack = { seat: 'ana', type: 'summary.send', author: 'ben', aspect: 'why_here', text } as const;
    told.when(saysBack, { threatens: text }).thenRefused({ code: 'threat.not_carried' });
    const wish = {
      seat: 'ana',
      type: 'aspect.reset.propose',
      aspect: 'why_here',
      words: text,
      offer: 'I begin.',
    } as const;
    told.when(wish, { threatens: text }).thenRefused({ code: 'threat.not_carried' });
  });
  it('an act that would be refused anyway is refused for that, and nobody is told', () => {
    const empty = { ...said, text: '' };
    withRuth().when(empty, { threatens: text }).thenRefused({ code: 'text.empty', field: 'text' });
  });
  it('do not go into the queue of what waits to be carried', () => {
    withRuth()
      .given({ seat: 'ana', type: 'mode.set', mode: 'shuttle', reason: 'It is better so.' })
      .given({ seat: 'ben', type: 'mode.agree', mode: 'shuttle' })
      .when(
        { seat: 'ana', type: 'statement.publish', aspect: 'why_here', text, points, hidden: [] },
        { threatens: text },
      )
      .thenHappened('threat.stopped')
      .thenSees(ruth, ({ held }) => expect(held).toEqual([]));
  });
  it('said to a private adviser are refused, and are not the facilitator’s', () => {
    const ada = 'ada-1';
    withRuth()
      .given({ seat: 'ana', type: 'guest.propose', name: 'Ada', access: 'adviser' }, { id: 'ada' })
      .given({ seat: 'ben', type: 'guest.consent', attendant: ada })
      .given({ seat: ada, type: 'attendant.sit' })
      .when({ seat: 'ana', type: 'advice.say', adviser: ada, text }, { threatens: text })
      .thenRefused({ code: 'threat.not_carried' });
  });
  it('go with the facilitator who was told', () => {
    withRuth()
      .given(said, { threatens: text })
      .given({ seat: ruth, type: 'attendant.leave' })
      .thenSees('ana', ({ threats }) => expect(threats).toEqual([]));
  });
});
