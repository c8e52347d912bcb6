import { describe, expect, it } from 'vitest';
import { missingUnderstanding, replay } from '../index.ts';
import { RoomSpec, say, tell, verdict, type SpecAct } from '../room.testing.ts';

const ruth = 'ruth-1';
const changeTo = (spec: RoomSpec, mode: 'shuttle' | 'joint'): RoomSpec =>
  spec
    .given({ seat: 'ana', type: 'mode.set', mode, reason: 'It is better so.' })
    .given({ seat: 'ben', type: 'mode.agree', mode });
/** Everyone seated, Ruth is the facilitator, and they meet by way of her. */
const apart = (spec: RoomSpec = RoomSpec.seated()): RoomSpec => changeTo(spec.withFacilitator(), 'shuttle');
const carry = (party: string, item: string): SpecAct => ({ seat: ruth, type: 'shuttle.carry', party, item });
const giveBack = (party: string, item: string, note = 'Say it softer?'): SpecAct => ({
  seat: ruth,
  type: 'shuttle.give_back',
  party,
  item,
  note,
});
/** Ben's side waits as `ben-1`. */
const benWaits = (): RoomSpec => apart().given(tell('ben', ['The debt is mine.']), { id: 'ben' });
const benTold = (): RoomSpec => benWaits().given(carry('ben', 'ben-1'));
/** Ana's summary of Ben waits as `sum-1`. */
const anaWaits = (): RoomSpec => benTold().given(say('ana', 'ben'), { id: 'sum', at: 3 });

describe('by way of the facilitator', () => {
  it('is not possible without one', () => {
    RoomSpec.seated()
      .when({ seat: 'ana', type: 'mode.set', mode: 'shuttle', reason: 'Please.' })
      .thenRefused({ code: 'mode.needs_facilitator' });
    const alone = apart().given({ seat: 'ana', type: 'facilitator.dismiss', attendant: ruth });
    alone.when(tell('ana')).thenRefused({ code: 'caucus.no_facilitator' });
  });
  it('what a party tells waits with its exact words, and nobody else learns of it', () => {
    benWaits()
      .thenSees('ben', ({ held, statements }) => {
        expect(held).toMatchObject([{ id: 'ben-1', status: 'waiting', carrying: { kind: 'statement' } }]);
        expect(statements).toEqual([]);
      })
      .thenSees(ruth, (seen) => {
        expect(seen.held).toMatchObject([{ party: 'ben', carrying: { points: [{ id: 'b1' }, { id: 'b2' }] } }]);
        expect(JSON.stringify(seen)).not.toContain('debt');
      })
      .thenSees('ana', (seen) => {
        expect(seen.held).toEqual([]);
        expect(JSON.stringify(seen)).not.toContain('ben came');
      });
  });
  it('is carried by her alone, exactly as it was sent, with what its owner keeps', () => {
    benWaits().when({ seat: 'ana', type: 'shuttle.carry', party: 'ben', item: 'ben-1' }).thenRefused({
      code: 'attendant.facilitator_only',
    });
    benWaits().when(carry('ana', 'ben-1')).thenRefused({ code: 'shuttle.unknown' });
    benWaits()
      .when(carry('ben', 'ben-1'))
      .thenHappened('shuttle.carried', 'statement.published', 'statement.points_kept')
      .thenSees('ana', ({ statements }) => {
        expect(statements).toMatchObject([{ author: 'ben', points: [{ id: 'b1' }, { id: 'b2' }] }]);
        expect(JSON.stringify(statements)).not.toContain('debt');
      })
      .thenSees('ben', ({ statements, held }) => {
        expect(statements).toMatchObject([{ hidden: [{ text: 'The debt is mine.' }] }]);
        expect(held).toEqual([]);
      })
      .when(carry('ben', 'ben-1'))
      .thenRefused({ code: 'shuttle.unknown' });
  });
  it('a summary and its answer go the same way; the private question comes before anything waits', () => {
    anaWaits()
      .thenSees('ben', ({ directions }) => expect(directions).toEqual([]))
      .when(verdict('ben', 'ana'))
      .thenRefused({ code: 'verdict.nothing_to_answer' });
    const sent = anaWaits().given(carry('ana', 'sum-1'), { at: 4 });
    sent
      .when(verdict('ben', 'ana', { words: 'yes, probably' }), { words: 'lukewarm', at: 5 })
      .thenHappened('verdict.given')
      .thenSees(ruth, ({ held }) => expect(held).toEqual([]));
    const answered = sent.given(verdict('ben', 'ana'), { id: 'yes', at: 5 });
    answered
      .thenSees(ruth, ({ held }) => expect(held).toMatchObject([{ carrying: { button: 'thats_right' } }]))
      .thenSees('ana', ({ directions }) => expect(directions).toMatchObject([{ status: 'sent' }]))
      .when(verdict('ben', 'ana'))
      .thenRefused({ code: 'shuttle.waiting' })
      .when(carry('ben', 'yes-1'))
      .thenHappened('shuttle.carried', 'verdict.released', 'understanding.changed')
      .thenSees('ana', ({ directions }) =>
        expect(directions).toMatchObject([{ status: 'confirmed', attempts: [{ verdict: { button: 'thats_right' } }] }]),
      );
  });
  it('"not now" goes the same way', () => {
    const later = {
      seat: 'ben',
      type: 'verdict.not_now',
      summariser: 'ana',
      aspect: 'why_here',
      again: 'tomorrow',
    } as const;
    anaWaits()
      .given(carry('ana', 'sum-1'), { at: 4 })
      .given(later, { id: 'later' })
      .thenSees('ana', ({ directions }) => expect(directions).toMatchObject([{ status: 'sent' }]))
      .when(carry('ben', 'later-1'))
      .thenHappened('shuttle.carried', 'understanding.changed')
      .thenSees('ben', ({ directions }) => expect(directions).toMatchObject([{ status: 'deferred', putOff: {} }]));
  });
  it('is given back with a note that only its owner reads; the owner writes it anew, or takes it back', () => {
    const back = benWaits().given(giveBack('ben', 'ben-1'));
    back
      .thenSees('ben', ({ held }) => expect(held).toMatchObject([{ status: 'given_back', note: 'Say it softer?' }]))
      .thenSees('ana', ({ held }) => expect(held).toEqual([]))
      .when(carry('ben', 'ben-1'))
      .thenRefused({ code: 'shuttle.unknown' });
    back
      .given(tell('ben'), { id: 'anew' })
      .thenSees('ben', ({ held }) => expect(held).toMatchObject([{ id: 'anew-1', status: 'waiting' }]));
    for (const spec of [back, benWaits()])
      spec
        .when({ seat: 'ben', type: 'shuttle.take_back', item: 'ben-1' })
        .thenHappened('shuttle.taken_back')
        .thenSees('ben', ({ held, statements }) => expect([...held, ...statements]).toEqual([]));
    benWaits().when({ seat: 'ana', type: 'shuttle.take_back', item: 'ben-1' }).thenRefused({ code: 'shuttle.unknown' });
    benWaits()
      .when(giveBack('ben', 'ben-1', ' '))
      .thenRefused({ code: 'text.empty' });
  });
  it('does not carry what is not possible any more', () => {
    // Ben's side changes while a summary of the old one is answered, and while another summary waits.
    const sent = anaWaits().given(carry('ana', 'sum-1'), { at: 4 });
    const revised = sent
      .given(verdict('ben', 'ana', { button: 'almost', words: 'Not quite yet.' }), { words: 'deny', id: 'no', at: 5 })
      .given(tell('ben'), { id: 'anew', at: 6 })
      .given(carry('ben', 'anew-1'), { at: 6 });
    revised
      .thenSees('ana', ({ directions }) => expect(directions).toMatchObject([{ status: 'stale' }]))
      .when(carry('ben', 'no-1'), { at: 7 })
      .thenRefused({ code: 'shuttle.outdated' })
      .thenSees(ruth, ({ held }) => expect(held).toMatchObject([{ id: 'no-1' }]));
    anaWaits()
      .given({ seat: 'ben', type: 'party.pause', until: '2026-03-03T09:00:00.000Z' }, { at: 4 })
      .when(carry('ana', 'sum-1'), { at: 5 })
      .thenRefused({ code: 'room.paused' });
  });
  it('lets nothing out by changing back; what waits is still its owner’s to take back', () => {
    const joint = changeTo(benWaits(), 'joint');
    joint
      .thenSees('ana', (seen) => expect(JSON.stringify(seen)).not.toContain('ben came'))
      .thenSees('ben', ({ held }) => expect(held).toHaveLength(1))
      .when(tell('ben'))
      .thenRefused({ code: 'shuttle.waiting' });
    joint
      .given({ seat: 'ben', type: 'shuttle.take_back', item: 'ben-1' })
      .when(tell('ben'))
      .thenHappened('statement.published', 'statement.points_kept');
    joint.when(carry('ben', 'ben-1')).thenHappened('shuttle.carried', 'statement.published', 'statement.points_kept');
  });
  it('what waited goes with the facilitator', () => {
    benWaits()
      .given({ seat: 'ana', type: 'facilitator.dismiss', attendant: ruth })
      .thenSees('ben', ({ held }) => expect(held).toEqual([]));
  });
  it('refuses what would go around it', () => {
    const spec = anaWaits().given(carry('ana', 'sum-1'), { at: 4 });
    for (const act of [
      { seat: 'ana', type: 'message.send', text: 'Directly.' },
      { seat: 'ana', type: 'channel.change', summariser: 'ana', author: 'ben', aspect: 'why_here', kind: 'voice_talk' },
      { seat: 'ana', type: 'group_summary.draft', author: 'ben', aspect: 'why_here', text: 'This.' },
    ] satisfies readonly SpecAct[])
      spec.when(act).thenRefused({ code: 'mode.shuttle' });
  });
  it('a label, and its answer, wait too; who carried it is told to both', () => {
    const label = { seat: 'ana', type: 'label.send', to: 'ben', aspect: 'why_here', kind: 'label' } as const;
    const sent = benTold().given({ ...label, text: 'It seems the night was worst.' }, { id: 'label' });
    sent
      .thenSees('ana', ({ held }) => expect(held).toMatchObject([{ carrying: { kind: 'label', to: 'ben' } }]))
      .thenSees('ben', ({ talk, held }) => expect([...talk, ...held]).toEqual([]));
    const there = sent.given(carry('ana', 'label-2'), { id: 'there' });
    for (const seat of ['ana', 'ben'])
      there.thenSees(seat, ({ talk }) =>
        expect(talk).toMatchObject([{ by: 'ana', text: 'It seems the night was worst.', carriedBy: ruth }]),
      );
    const reply = {
      seat: 'ben',
      type: 'label.answer',
      label: 'there-1',
      choice: 'in_part',
      words: 'And after.',
    } as const;
    const answered = there.given(reply, { id: 're' });
    answered
      .when(reply)
      .thenRefused({ code: 'shuttle.waiting' })
      .thenSees('ana', ({ talk }) => expect(talk[0]).not.toHaveProperty('answer'))
      .when(carry('ben', 're-1'))
      .thenHappened('shuttle.carried', 'label.answered');
    answered
      .given(carry('ben', 're-1'))
      .thenSees('ana', ({ talk }) =>
        expect(talk).toMatchObject([{ answer: { choice: 'in_part', words: 'And after.' } }]),
      );
  });
  it('everyone who reads what was carried is told by whom, in the same words; nobody is where it went directly', () => {
    const heard = benTold().given(say('ana', 'ben'), { id: 'sum', at: 3 }).given(carry('ana', 'sum-1'), { at: 4 });
    for (const seat of ['ana', 'ben', ruth])
      heard.thenSees(seat, ({ statements }) => expect(statements).toMatchObject([{ author: 'ben', carriedBy: ruth }]));
    for (const seat of ['ana', 'ben'])
      heard.thenSees(seat, ({ directions }) => expect(directions).toMatchObject([{ attempts: [{ carriedBy: ruth }] }]));
    RoomSpec.told().thenSees('ana', ({ statements }) =>
      statements.forEach((each) => expect(each).not.toHaveProperty('carriedBy')),
    );
  });
  it('own words go the same way after three tries', () => {
    const marks = [
      { point: 'b1', covered: true },
      { point: 'b2', covered: true },
    ];
    const stalled = [4, 14, 23].reduce(
      (spec, hour) =>
        spec
          .given(say('ana', 'ben'), { id: `say${hour}`, at: hour })
          .given(carry('ana', `say${hour}-1`), { at: hour })
          .given({ ...verdict('ben', 'ana', { button: 'almost', words: 'Not it yet.' }), marks } as SpecAct, {
            ...{ id: `no${hour}`, at: hour, words: 'deny' },
            reading: { missingWords: 0 },
          })
          .given(carry('ben', `no${hour}-1`), { at: hour }),
      benTold(),
    );
    const offer = {
      seat: 'ben',
      type: 'own_words.offer',
      summariser: 'ana',
      aspect: 'why_here',
      text: 'I was alone.',
    } as const;
    const waits = stalled.given(offer, { id: 'own', at: 24 });
    waits
      .thenSees('ana', (seen) => expect(JSON.stringify(seen)).not.toContain('I was alone.'))
      .when(carry('ben', 'own-1'), { at: 25 })
      .thenHappened('shuttle.carried', 'own_words.offered');
    waits.when(offer, { at: 24 }).thenRefused({ code: 'shuttle.waiting' });
  });
  it('offers and their answers wait too', () => {
    const spec = changeTo(RoomSpec.ready().withFacilitator(), 'shuttle').given(
      { seat: 'ana', type: 'package.send', packages: [{ 'price-1': 'low-1' }], note: 'For a start.' },
      { id: 'offer' },
    );
    const offered = spec
      .thenSees('ben', ({ proposals }) => expect(proposals).toEqual([]))
      .given(carry('ana', 'offer-2'), { id: 'carried' })
      .thenSees('ben', ({ proposals }) =>
        expect(proposals).toMatchObject([{ by: 'ana', note: 'For a start.', carriedBy: ruth }]),
      );
    offered
      .given(
        { seat: 'ben', type: 'package.reply', proposal: 'carried-1', answer: 'decline', words: 'Not so.' },
        { id: 're' },
      )
      .thenSees('ana', ({ proposals }) => expect(proposals[0]?.replies).toEqual([]))
      .when(carry('ben', 're-1'))
      .thenHappened('shuttle.carried', 'proposal.replied');
  });
  it('a direction may be covered well enough by way of her, without three tries, after she talked with its author', () => {
    const twenty = Array.from({ length: 20 }, () => 'heard').join(' ');
    const mark = (author: string, summariser: string): SpecAct => ({
      seat: ruth,
      type: 'understanding.mark_enough',
      author,
      summariser,
      aspect: 'why_here',
      reason: twenty,
    });
    benTold().when(mark('ben', 'ana')).thenRefused({ code: 'enough.no_contact' });
    const both = benTold()
      .given(tell('ana'), { id: 'ana' })
      .given(carry('ana', 'ana-1'))
      .given({ seat: ruth, type: 'caucus.open', party: 'ben' })
      .given({ seat: 'ana', type: 'caucus.open', party: 'ana' })
      .given(mark('ben', 'ana'))
      .given(mark('ana', 'ben'));
    expect(missingUnderstanding(replay(both.events), [])).toEqual([]);
  });
});
