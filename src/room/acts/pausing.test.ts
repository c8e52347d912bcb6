import { describe, expect, it } from 'vitest';
import { course, replay, view } from '../index.ts';
import { at, RoomSpec, say, tell } from '../room.testing.ts';

const DAY = 24;
const remind = (seat: string, party: string) => ({ seat, type: 'party.remind', party }) as const;

describe('pausing and leaving (method 2.8)', () => {
  it('a pause rests everything but leaving, until it ends', () => {
    const paused = RoomSpec.seated().given({ seat: 'ben', type: 'party.pause', until: at(26) });
    paused.when(tell('ana'), { at: 3 }).thenRefused({ code: 'room.paused', by: 'ben', until: at(26) });
    paused.when(tell('ana'), { at: 26 }).thenHappened('statement.published', 'statement.points_kept');
    paused
      .given({ seat: 'ana', type: 'party.resume' }, { at: 3 })
      .when(tell('ana'), { at: 3 })
      .thenHappened('statement.published', 'statement.points_kept');
    paused.when({ seat: 'ana', type: 'party.leave' }, { at: 3 }).thenHappened('party.left');
  });
  it('lasts seven days at most, ends in the future, and can be extended while it lasts', () => {
    RoomSpec.seated()
      .when({ seat: 'ben', type: 'party.pause', until: at(200) })
      .thenRefused({ code: 'pause.too_long', days: 7 });
    RoomSpec.seated()
      .when({ seat: 'ben', type: 'party.pause', until: at(1) })
      .thenRefused({ code: 'pause.in_the_past' });
    RoomSpec.seated().when({ seat: 'ben', type: 'party.resume' }).thenRefused({ code: 'room.not_paused' });
    RoomSpec.seated()
      .given({ seat: 'ben', type: 'party.pause', until: at(100) })
      .when({ seat: 'ana', type: 'party.pause', until: at(240) }, { at: 90 })
      .thenSees('ben', ({ paused, presence }) => {
        expect(paused?.until).toBe(at(240));
        expect(presence.rests).toEqual([
          { from: at(2), until: at(90) },
          { from: at(90), until: at(240) },
        ]);
      });
  });
  it('leaving is always possible and ends a room of two', () => {
    RoomSpec.told()
      .when({ seat: 'ana', type: 'party.leave' })
      .thenSees('ben', ({ status }) => expect(status).toBe('ended'));
  });
});

describe('away, and the one neutral reminder (method 2.8, 2.11)', () => {
  const told = RoomSpec.told();
  it('is two response windows without an act that others see; pauses do not count', () => {
    told.when(remind('ana', 'ben'), { at: 2 + 4 * DAY }).thenRefused({ code: 'remind.not_away', party: 'ben' });
    told.when(remind('ana', 'ben'), { at: 3 + 4 * DAY }).thenHappened('party.reminded');
    const rested = told
      .given({ seat: 'ana', type: 'party.pause', until: at(3 * DAY) })
      .given({ seat: 'ana', type: 'message.send', text: 'Here I am.' }, { at: 4 * DAY });
    rested.when(remind('ana', 'ben'), { at: 3 + 4 * DAY }).thenRefused({ code: 'remind.not_away' });
    rested.when(remind('ana', 'ben'), { at: 3 + 7 * DAY }).thenHappened('party.reminded');
  });
  it('comes once in 24 hours and three times in all, and starts anew when they are back', () => {
    const once = told.given(remind('ana', 'ben'), { at: 5 * DAY });
    once.when(remind('ana', 'ben'), { at: 5 * DAY + 23 }).thenRefused({ code: 'remind.too_soon', again: at(6 * DAY) });
    const thrice = once.given(remind('ana', 'ben'), { at: 6 * DAY }).given(remind('ana', 'ben'), { at: 7 * DAY });
    thrice.when(remind('ana', 'ben'), { at: 9 * DAY }).thenRefused({ code: 'remind.enough', limit: 3 });
    thrice
      .given({ seat: 'ben', type: 'message.send', text: 'I was ill.' }, { at: 10 * DAY })
      .when(remind('ana', 'ben'), { at: 15 * DAY })
      .thenHappened('party.reminded');
  });
  it('follows the rules everyone accepted: another window, and quiet hours', () => {
    const quiet = { from: '20:00', to: '07:30', zone: 'Europe/Berlin' };
    const items = [{ id: 'GR-1', text: 'We speak for ourselves.', why: 'We know one side.' }];
    const room = RoomSpec.seated()
      .given({ seat: 'ana', type: 'rules.propose', items, timing: { responseHours: 10, quiet } })
      .given({ seat: 'ben', type: 'rules.accept', version: 2 });
    // Room time 2 is 11:00 UTC, noon in Berlin; 20 hours later it is 8 in the morning there.
    room.when(remind('ana', 'ben'), { at: 22 }).thenRefused({ code: 'remind.not_away' });
    room.when(remind('ana', 'ben'), { at: 22.5 }).thenHappened('party.reminded');
    room.when(remind('ana', 'ben'), { at: 34.9 }).thenRefused({ code: 'remind.quiet_hours' });
    RoomSpec.seated()
      .when({ seat: 'ana', type: 'rules.propose', items, timing: { responseHours: 0 } })
      .thenRefused({ code: 'timing.hours' });
  });
  it('what a pair does tells a third seat nothing', () => {
    const three = RoomSpec.seated(['ana', 'ben', 'cem']).given(tell('ben')).given(tell('cem'));
    const label = {
      seat: 'cem',
      type: 'label.send',
      to: 'ben',
      aspect: 'why_here',
      kind: 'label',
      text: 'Hm.',
    } as const;
    const spoken = three.given(label, { at: 90 });
    const away = (seat: string) => course(view(replay(spoken.events), seat), at(5 * DAY)).away.map((each) => each.seat);
    expect(away('ben')).toEqual(['ana']);
    expect(away('ana')).toEqual(['ben', 'cem']);
  });
});

describe('who has the floor', () => {
  it('names what waits for whom since when, for those who may see it', () => {
    const asked = RoomSpec.told().given(say('ana', 'ben'), { at: 5 });
    const floor = (seat: string) => course(view(replay(asked.events), seat), at(6)).floor;
    expect(floor('ana')).toEqual([{ seat: 'ben', since: at(5), what: 'summary' }]);
    expect(floor('ben')).toEqual([{ seat: 'ben', since: at(5), what: 'summary' }]);
  });
});
