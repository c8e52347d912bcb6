import { describe, expect, it } from 'vitest';
import { at, RoomSpec, tell } from '../room.testing.ts';

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
  it('lasts seven days at most, and ends in the future', () => {
    RoomSpec.seated()
      .when({ seat: 'ben', type: 'party.pause', until: at(200) })
      .thenRefused({ code: 'pause.too_long', days: 7 });
    RoomSpec.seated()
      .when({ seat: 'ben', type: 'party.pause', until: at(1) })
      .thenRefused({ code: 'pause.in_the_past' });
    RoomSpec.seated().when({ seat: 'ben', type: 'party.resume' }).thenRefused({ code: 'room.not_paused' });
  });
  it('leaving is always possible and ends a room of two', () => {
    RoomSpec.told()
      .when({ seat: 'ana', type: 'party.leave' })
      .thenSees('ben', ({ status }) => expect(status).toBe('ended'));
  });
});

describe('closing without agreement', () => {
  const close = { seat: 'ana', type: 'room.close', kind: 'understood_no_agreement', words: '' } as const;
  it('needs everyone, and then is an ending of its own', () => {
    RoomSpec.understood()
      .given(close)
      .when({ seat: 'ana', type: 'room.confirm_close' })
      .thenRefused({ code: 'closing.own' })
      .when({ seat: 'ben', type: 'room.confirm_close' })
      .thenHappened('room.close_confirmed', 'room.closed')
      .thenSees('ana', ({ status }) => expect(status).toBe('understood_no_agreement'));
  });
  it('is not called understood when it was not', () => {
    RoomSpec.told().when(close).thenRefused({ code: 'gate.understanding' });
    RoomSpec.told()
      .when({ ...close, kind: 'ended' })
      .thenHappened('room.close_proposed');
  });
  it('anybody may keep the room open', () => {
    RoomSpec.understood()
      .given(close)
      .when({ seat: 'ben', type: 'room.keep_open' })
      .thenSees('ana', ({ closing }) => expect(closing).toBeUndefined());
  });
});
