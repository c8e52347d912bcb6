import { describe, expect, it } from 'vitest';
import { RoomSpec, verdict, say } from '../room.testing.ts';

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

describe('the closing summary (method 2.8)', () => {
  const closed = RoomSpec.ready()
    .given({ seat: 'ana', type: 'package.send', packages: [{ 'price-1': 'low-1' }], note: '' }, { id: 'offer' })
    .given({ seat: 'ana', type: 'room.close', kind: 'understood_no_agreement', words: '', nextContact: 'In May.' })
    .given({ seat: 'ben', type: 'room.confirm_close' });
  const mine = (seat: string): readonly string[] => {
    let ids: readonly string[] = [];
    closed.thenSees(seat, ({ closingSummary = [] }) => {
      ids = closingSummary.flatMap((line) => (line.waitingFor.includes(seat) ? [line.id] : []));
    });
    return ids;
  };
  it('says what each confirmed, what was on the table, what was offered, and when they talk again', () => {
    closed.thenSees('ben', ({ closingSummary = [] }) =>
      expect(closingSummary.map(({ kind, about }) => [kind, about])).toEqual([
        ['understood', ['ben', 'ana']],
        ['understood', ['ana', 'ben']],
        ['issue', []],
        ['offer', ['ana']],
        ['next_contact', []],
      ]),
    );
    RoomSpec.told()
      .given(say('ana', 'ben'))
      .given(verdict('ben', 'ana', { button: 'not_it', words: 'No, it is not.' }), { words: 'unknown' })
      .given({ seat: 'ana', type: 'party.leave' })
      .thenSees('ben', ({ closingSummary = [] }) =>
        expect(closingSummary.map(({ kind }) => kind)).toEqual(['stayed_open']),
      );
    RoomSpec.ready().thenSees('ana', ({ closingSummary }) => expect(closingSummary).toBeUndefined());
  });
  it('a line counts when everyone it is about approved it; struck by one, it is gone', () => {
    const half = closed.given({
      seat: 'ben',
      type: 'closing.answer_lines',
      approved: mine('ben').slice(0, 1),
      struck: mine('ben').slice(1),
    });
    half.thenSees('ana', ({ closingSummary = [] }) =>
      expect(closingSummary.map(({ kind }) => kind)).not.toHaveLength(5),
    );
    const left = mine('ana').filter((id) => !mine('ben').slice(1).includes(id));
    half
      .when({ seat: 'ana', type: 'closing.answer_lines', approved: left, struck: [] })
      .thenHappened('closing.lines_answered', 'closing.summary_settled')
      .thenSees('ben', ({ closingSummary = [] }) =>
        expect(closingSummary.every((line) => line.waitingFor.length === 0)).toBe(true),
      );
  });
  it('who left may still answer the lines about themselves, and nobody those of others', () => {
    const gone = RoomSpec.told().given(say('ana', 'ben')).given({ seat: 'ana', type: 'party.leave' });
    gone
      .when({ seat: 'ana', type: 'closing.answer_lines', approved: ['open.ana.ben.why_here'], struck: [] })
      .thenHappened('closing.lines_answered');
    closed
      .when({ seat: 'ben', type: 'closing.answer_lines', approved: ['offer.offer-1'], struck: [] })
      .thenRefused({ code: 'line.unknown' });
    closed
      .when({ seat: 'ben', type: 'closing.answer_lines', approved: [], struck: [] })
      .thenRefused({ code: 'text.empty', field: 'lines' });
    RoomSpec.ready()
      .when({ seat: 'ben', type: 'closing.answer_lines', approved: ['x'], struck: [] })
      .thenRefused({ code: 'closing.not_over' });
  });
});
