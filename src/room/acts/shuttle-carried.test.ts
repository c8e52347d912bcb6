import { describe, expect, it } from 'vitest';
import { RoomSpec, say, tell, verdict, type SpecAct } from '../room.testing.ts';

const ruth = 'ruth-1';
const apart = (spec: RoomSpec): RoomSpec =>
  spec
    .withFacilitator()
    .given({ seat: 'ana', type: 'mode.set', mode: 'shuttle', reason: 'It is better so.' })
    .given({ seat: 'ben', type: 'mode.agree', mode: 'shuttle' });
const carry = (party: string, item: string): SpecAct => ({ seat: ruth, type: 'shuttle.carry', party, item });

describe('what is carried says by whom: answers too', () => {
  it('an answer to a summary', () => {
    apart(RoomSpec.seated())
      .given(tell('ben'), { id: 'ben' })
      .given(carry('ben', 'ben-1'))
      .given(say('ana', 'ben'), { id: 'sum', at: 3 })
      .given(carry('ana', 'sum-1'), { at: 3 })
      .given(verdict('ben', 'ana'), { id: 'yes', at: 4 })
      .given(carry('ben', 'yes-1'), { at: 4 })
      .thenSees('ana', ({ directions }) =>
        expect(directions).toMatchObject([{ attempts: [{ carriedBy: ruth, verdict: { carriedBy: ruth } }] }]),
      );
  });
  it('an answer to a short help', () => {
    const help = { seat: 'ana', type: 'label.send', to: 'ben', aspect: 'why_here', kind: 'label' } as const;
    apart(RoomSpec.told())
      .given({ ...help, text: 'It seems you were not asked.' }, { id: 'help' })
      .given(carry('ana', 'help-2'), { id: 'carry-help' })
      .given(
        { seat: 'ben', type: 'label.answer', label: 'carry-help-1', choice: 'yes', words: 'So it is.' },
        { id: 'so' },
      )
      .given(carry('ben', 'so-1'))
      .thenSees('ana', ({ talk }) => expect(talk).toMatchObject([{ answer: { words: 'So it is.', carriedBy: ruth } }]));
  });
  it('an answer to an offer', () => {
    apart(RoomSpec.ready())
      .given({ seat: 'ana', type: 'package.send', packages: [{ 'price-1': 'low-1' }], note: '' }, { id: 'offer' })
      .given(carry('ana', 'offer-2'), { id: 'carry-offer' })
      .given(
        { seat: 'ben', type: 'package.reply', proposal: 'carry-offer-1', answer: 'question', words: 'From when on?' },
        { id: 'why' },
      )
      .given(carry('ben', 'why-1'))
      .thenSees('ana', ({ proposals }) =>
        expect(proposals).toMatchObject([{ carriedBy: ruth, replies: [{ by: 'ben', carriedBy: ruth }] }]),
      );
  });
});
