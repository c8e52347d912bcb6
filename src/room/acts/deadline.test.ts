import { describe, expect, it } from 'vitest';
import { course, nextStep, replay, view } from '../index.ts';
import { at, RoomSpec, type SpecAct } from '../room.testing.ts';

const set = (kind: 'natural' | 'agreed' | 'unilateral', seat = 'ana'): SpecAct => ({
  seat,
  type: 'deadline.set',
  kind,
  on: '2026-04-01',
  reason: 'The lease ends.',
});

describe('dates with the reason they rest on (method 2.11)', () => {
  it('are shown with their kind, and close nothing', () => {
    RoomSpec.seated()
      .when(set('unilateral'), { id: 'd' })
      .thenHappened('deadline.set')
      .thenSees('ben', ({ deadlines }) =>
        expect(deadlines).toMatchObject([{ id: 'd-1', kind: 'unilateral', by: 'ana', reason: 'The lease ends.' }]),
      );
  });
  it('one to be agreed needs a yes, and may be taken away by anybody until all agree', () => {
    const asked = RoomSpec.seated().given(set('agreed'), { id: 'd' });
    asked.when({ seat: 'ben', type: 'deadline.lift', deadline: 'd-1' }).thenHappened('deadline.lifted');
    const agreed = asked.given({ seat: 'ben', type: 'deadline.agree', deadline: 'd-1' });
    agreed.when({ seat: 'ben', type: 'deadline.lift', deadline: 'd-1' }).thenRefused({ code: 'deadline.not_own' });
    agreed.when({ seat: 'ben', type: 'deadline.agree', deadline: 'd-1' }).thenRefused({ code: 'deadline.answered' });
  });
  it('one to be agreed is the next step of whoever has not answered, until its day has passed', () => {
    const stepOf = (spec: RoomSpec, seat: string, day = 1) =>
      nextStep(view(replay(spec.events), seat), at(24 * day)).step;
    const floorOf = (spec: RoomSpec, day = 1) =>
      course(view(replay(spec.events), 'ana'), at(24 * day)).floor.map(({ seat, what }) => `${what} ${seat}`);
    const asked = RoomSpec.seated(['ana', 'ben', 'cem']).given(set('agreed'), { id: 'd' });
    expect(['ana', 'ben', 'cem'].map((seat) => stepOf(asked, seat))).toEqual([
      'tell_why_here',
      'answer_date',
      'answer_date',
    ]);
    expect(floorOf(asked)).toEqual(['date ben', 'date cem']);
    const half = asked.given({ seat: 'ben', type: 'deadline.agree', deadline: 'd-1' });
    expect([stepOf(half, 'ben'), stepOf(half, 'cem')]).toEqual(['tell_why_here', 'answer_date']);
    expect([stepOf(half, 'cem', 30), stepOf(half, 'cem', 31)]).toEqual(['answer_date', 'tell_why_here']);
    expect(floorOf(half, 31)).toEqual([]);
    const lifted = asked.given({ seat: 'cem', type: 'deadline.lift', deadline: 'd-1' });
    expect([stepOf(lifted, 'ben'), floorOf(lifted)]).toEqual(['tell_why_here', []]);
    for (const kind of ['natural', 'unilateral'] as const)
      expect(stepOf(RoomSpec.seated().given(set(kind)), 'ben')).toBe('tell_why_here');
  });
  it('refuses what makes no sense', () => {
    const room = RoomSpec.seated();
    room.when({ ...set('natural'), on: '2026-02-30' } as SpecAct).thenRefused({ code: 'deadline.date' });
    room.when({ ...set('natural'), on: '2026-03-01' } as SpecAct).thenRefused({ code: 'deadline.date' });
    room.when({ ...set('natural'), reason: '' } as SpecAct).thenRefused({ code: 'text.empty', field: 'reason' });
    room.when({ seat: 'ben', type: 'deadline.agree', deadline: 'no' }).thenRefused({ code: 'deadline.unknown' });
    room
      .given(set('natural'), { id: 'd' })
      .when({ seat: 'ben', type: 'deadline.lift', deadline: 'd-1' })
      .thenRefused({ code: 'deadline.not_own' });
  });

  describe('moved to another day', () => {
    const later = { on: '2026-05-01', reason: 'The lease goes on a month.', instead: 'd-1' } as const;
    const move = (seat: string, kind: 'natural' | 'agreed' | 'unilateral'): SpecAct => ({
      seat,
      type: 'deadline.set',
      kind,
      ...later,
    });
    const own = RoomSpec.seated().given(set('natural'), { id: 'd' });

    it('by whoever set it, at once', () => {
      own
        .when(move('ana', 'natural'), { id: 'e' })
        .thenHappened('deadline.set', 'deadline.lifted')
        .thenSees('ben', ({ deadlines }) => expect(deadlines.map((each) => each.id)).toEqual(['e-1']));
      own.when(move('ben', 'natural')).thenRefused({ code: 'deadline.not_own' });
      own.when({ ...move('ana', 'natural'), instead: 'no' } as SpecAct).thenRefused({ code: 'deadline.unknown' });
    });
    it('where all had agreed, only by all: until then both are there', () => {
      const agreed = RoomSpec.seated()
        .given(set('agreed'), { id: 'd' })
        .given({ seat: 'ben', type: 'deadline.agree', deadline: 'd-1' });
      agreed.when(move('ana', 'unilateral')).thenRefused({ code: 'deadline.together' });
      const asked = agreed.given(move('ben', 'agreed'), { id: 'e' });
      asked.when({ seat: 'ana', type: 'deadline.lift', deadline: 'e-1' }).thenHappened('deadline.lifted');
      asked
        .when({ seat: 'ana', type: 'deadline.agree', deadline: 'e-1' })
        .thenHappened('deadline.agreed', 'deadline.lifted')
        .thenSees('ben', ({ deadlines }) => expect(deadlines.map((each) => each.id)).toEqual(['e-1']));
    });
    it('also when the last who had not agreed leaves', () => {
      const agree = (seat: string, deadline: string): SpecAct => ({ seat, type: 'deadline.agree', deadline });
      RoomSpec.seated(['ana', 'ben', 'cem'])
        .given(set('agreed'), { id: 'd' })
        .given(agree('ben', 'd-1'))
        .given(agree('cem', 'd-1'))
        .given(move('ana', 'agreed'), { id: 'e' })
        .given(agree('ben', 'e-1'))
        .when({ seat: 'cem', type: 'party.leave' })
        .thenHappened('party.left', 'deadline.lifted')
        .thenSees('ana', ({ deadlines }) => expect(deadlines.map((each) => each.id)).toEqual(['e-1']));
    });
  });
});
