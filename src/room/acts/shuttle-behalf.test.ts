import { describe, expect, it } from 'vitest';
import type { Mandate } from '../index.ts';
import { RoomSpec, type SpecAct } from '../room.testing.ts';

const [ruth, kim] = ['ruth-1', 'kim-1'];
const all: Mandate = { text: 'All of it.', issues: 'all', mayPropose: true, maySign: false };
/** They meet by way of Ruth; Kim speaks for Ana. */
const apart = (mandate: Mandate = all): RoomSpec =>
  RoomSpec.ready()
    .withFacilitator()
    .given({ seat: 'ana', type: 'party.represent', name: 'Kim', mandate }, { id: 'kim' })
    .given({ seat: kim, type: 'attendant.sit' })
    .given({ seat: 'ana', type: 'mode.set', mode: 'shuttle', reason: 'It is better so.' })
    .given({ seat: 'ben', type: 'mode.agree', mode: 'shuttle' });
const offer: SpecAct = { seat: kim, type: 'package.send', packages: [{ 'price-1': 'low-1' }], note: 'Half each.' };
/** Kim's offer waits as `offer-2`. */
const waits = (): RoomSpec => apart().given(offer, { id: 'offer' });
const carry: SpecAct = { seat: ruth, type: 'shuttle.carry', party: 'ana', item: 'offer-2' };
const giveBack: SpecAct = { seat: ruth, type: 'shuttle.give_back', party: 'ana', item: 'offer-2', note: 'Why low?' };

describe('by way of the facilitator, in a party’s place', () => {
  it('an offer of a representative waits: for the party, the facilitator and whoever sent it; nobody else learns of it', () => {
    const spec = apart().when(offer, { id: 'offer' });
    spec.thenHappened('shuttle.queued', 'shuttle.kept');
    for (const seat of ['ana', ruth, kim])
      spec.thenSees(seat, ({ held, proposals }) => {
        expect(held).toMatchObject([{ party: 'ana', via: kim, status: 'waiting', carrying: { note: 'Half each.' } }]);
        expect(proposals).toEqual([]);
      });
    spec.thenSees('ben', (seen) => expect(JSON.stringify(seen)).not.toContain('Half each.'));
  });
  it('it is carried as the party’s own, under the representative’s name and with the name of who carried it', () => {
    const carried = waits().when(carry, { id: 'carry' });
    carried.thenHappened('shuttle.carried', 'proposal.sent');
    expect(carried.events.at(-1)).toMatchObject({ by: kim });
    carried
      .thenSees('ben', ({ proposals }) => expect(proposals).toMatchObject([{ by: 'ana', via: kim, carriedBy: ruth }]))
      .thenSees(kim, ({ held }) => expect(held).toEqual([]));
  });
  it('an answer to an offer goes the same way', () => {
    apart()
      .given({ seat: 'ben', type: 'package.send', packages: [{ 'price-1': 'high-1' }], note: '' }, { id: 'his' })
      .given({ seat: ruth, type: 'shuttle.carry', party: 'ben', item: 'his-2' }, { id: 'carry-his' })
      .given(
        { seat: kim, type: 'package.reply', proposal: 'carry-his-1', answer: 'question', words: 'From when on?' },
        { id: 'why' },
      )
      .given({ seat: ruth, type: 'shuttle.carry', party: 'ana', item: 'why-1' })
      .thenSees('ben', ({ proposals }) =>
        expect(proposals).toMatchObject([{ replies: [{ by: 'ana', via: kim, carriedBy: ruth }] }]),
      );
  });
  it('given back, its sender reads the note too, and puts it away or takes back what waits; so may the party', () => {
    const back = waits().given(giveBack);
    for (const seat of ['ana', kim])
      back.thenSees(seat, ({ held }) => expect(held).toMatchObject([{ status: 'given_back', note: 'Why low?' }]));
    back.when(carry).thenRefused({ code: 'shuttle.unknown' });
    for (const [spec, seat] of [
      [back, kim],
      [waits(), kim],
      [waits(), 'ana'],
    ] as const) {
      const gone = spec.given({ seat, type: 'shuttle.take_back', item: 'offer-2' });
      for (const each of ['ana', ruth, kim]) gone.thenSees(each, ({ held }) => expect(held).toEqual([]));
    }
    waits().when({ seat: 'ben', type: 'shuttle.take_back', item: 'offer-2' }).thenRefused({ code: 'shuttle.unknown' });
  });
  it('what the party itself sent is not the representative’s to see, to take back or to be told of', () => {
    const own = apart().given({ ...offer, seat: 'ana' } as SpecAct, { id: 'offer' });
    own
      .thenSees(kim, ({ held }) => expect(held).toEqual([]))
      .when({ seat: kim, type: 'shuttle.take_back', item: 'offer-2' })
      .thenRefused({ code: 'shuttle.unknown' });
    const reply = { type: 'package.reply', proposal: 'carry-his-1', answer: 'accept', package: 0, words: '' } as const;
    apart()
      .given({ seat: 'ben', type: 'package.send', packages: [{ 'price-1': 'high-1' }], note: '' }, { id: 'his' })
      .given({ seat: ruth, type: 'shuttle.carry', party: 'ben', item: 'his-2' }, { id: 'carry-his' })
      .given({ ...reply, seat: 'ana' }, { id: 'mine' })
      .when({ ...reply, seat: kim })
      .thenHappened('shuttle.queued', 'shuttle.kept');
  });
  it('goes with the representative, and is held to the mandate when it is carried', () => {
    waits()
      .given({ seat: 'ana', type: 'party.end_representation', attendant: kim })
      .thenSees('ana', ({ held }) => expect(held).toEqual([]))
      .when(carry)
      .thenRefused({ code: 'shuttle.unknown' });
    apart({ ...all, mayPropose: false })
      .when(offer)
      .thenRefused({ code: 'mandate.not_given', what: 'propose' });
  });
});
