import { describe, expect, it } from 'vitest';
import { RoomSpec, type SpecAct } from '../room.testing.ts';

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
});
