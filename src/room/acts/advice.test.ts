import { describe, expect, it } from 'vitest';
import { RoomSpec, type SpecAct } from '../room.testing.ts';

const uma = 'uma-1';
const asked = (): RoomSpec =>
  RoomSpec.seated(['ana', 'ben', 'cem'])
    .given({ seat: 'ana', type: 'guest.propose', name: 'Uma', access: 'adviser' }, { id: 'uma' })
    .given({ seat: uma, type: 'attendant.sit' })
    .given({ seat: 'ben', type: 'guest.consent', attendant: uma });
/** Uma advises Ana, and Ruth is the facilitator. */
const advised = (): RoomSpec => asked().given({ seat: 'cem', type: 'guest.consent', attendant: uma }).withFacilitator();
const says = (seat: string, text: string, draft?: 'offer'): SpecAct => ({
  seat,
  type: 'advice.say',
  adviser: uma,
  text,
  ...(draft === undefined ? {} : { draft }),
});

describe('a private adviser', () => {
  it('is declared to all and seated only when everyone agreed', () => {
    asked()
      .when(says('ana', 'Are you there?'))
      .thenRefused({ code: 'advice.not_seated' })
      .when(says(uma, 'I am.'))
      .thenRefused({ code: 'attendant.not_seated' })
      .when({ seat: 'cem', type: 'guest.consent', attendant: uma })
      .thenHappened('attendant.agreed', 'attendant.seated')
      .thenSees('ben', ({ attendants }) =>
        expect(attendants).toMatchObject([{ id: uma, guest: { access: 'adviser', adviserTo: 'ana' } }]),
      );
  });
  it('reads and writes with that party alone: messages and drafts', () => {
    const said = advised()
      .given(says('ana', 'I could go to forty.'), { id: 'a' })
      .given(says('ana', 'We pay forty in May.', 'offer'), { id: 'b' })
      .given(says(uma, 'Begin with what you need, not with forty.'), { id: 'c' });
    for (const seat of ['ana', uma])
      said.thenSees(seat, ({ advice }) =>
        expect(advice).toMatchObject([
          { party: 'ana', adviser: uma, items: [{ id: 'a-1' }, { id: 'b-1', draft: 'offer' }, { by: uma }] },
        ]),
      );
    for (const seat of ['ben', 'cem', 'ruth-1'])
      said.thenSees(seat, (seen) => {
        expect(seen.advice).toEqual([]);
        expect(JSON.stringify(seen)).not.toContain('forty');
      });
  });
  it('is nobody else’s to write to, and writes to nobody else', () => {
    advised()
      .when(says('ben', 'And me?'))
      .thenRefused({ code: 'advice.not_yours' })
      .when(says('ruth-1', 'And me?'))
      .thenRefused({ code: 'attendant.may_not' })
      .when({ seat: 'ana', type: 'advice.say', adviser: 'ruth-1', text: 'Advise me.' })
      .thenRefused({ code: 'advice.no_adviser' })
      .when({ seat: uma, type: 'message.send', text: 'Hello all.' })
      .thenRefused({ code: 'attendant.may_not' })
      .when(says('ana', ' '))
      .thenRefused({ code: 'text.empty' });
  });
  it('can be written to during a pause, which nobody else hears of', () => {
    advised()
      .given({ seat: 'ben', type: 'party.pause', until: '2026-03-03T09:00:00.000Z' })
      .when(says('ana', 'What now?'))
      .thenHappened('advice.said');
  });
  it('takes out own lines for good; their place stays for the two', () => {
    const gone = advised()
      .given(says('ana', 'I could go to forty.'), { id: 'a' })
      .when({ seat: uma, type: 'item.erase', what: 'advice', item: 'a-1' })
      .thenRefused({ code: 'item.unknown' })
      .when({ seat: 'ben', type: 'item.erase', what: 'advice', item: 'a-1' })
      .thenRefused({ code: 'item.unknown' })
      .when({ seat: 'ana', type: 'item.erase', what: 'advice', item: 'a-1' })
      .thenHappened('item.erased');
    for (const seat of ['ana', uma])
      gone.thenSees(seat, ({ advice }) => expect(advice[0]?.items).toMatchObject([{ id: 'a-1', text: '' }]));
    gone.when({ seat: 'ana', type: 'item.erase', what: 'advice', item: 'a-1' }).thenRefused({ code: 'item.erased' });
  });
  it('sees nothing any more once anybody ended it; the party keeps what was said', () => {
    advised()
      .given(says('ana', 'I could go to forty.'), { id: 'a' })
      .given({ seat: 'cem', type: 'guest.remove', attendant: uma })
      .thenSees(uma, ({ advice }) => expect(advice).toEqual([]))
      .thenSees('ana', ({ advice }) => expect(advice[0]?.items).toHaveLength(1))
      .when(says('ana', 'Goodbye.'))
      .thenRefused({ code: 'advice.not_seated' })
      .when(says(uma, 'Goodbye.'))
      .thenRefused({ code: 'attendant.gone' });
  });
});
