import { describe, expect, it } from 'vitest';
import { course, nextStep, replay, view, type RoomView } from '../index.ts';
import { at, RoomSpec, say, tell, verdict } from '../room.testing.ts';
import { asked, bothAsked, decline, invite, laid, lay, ofThree, reply, twoIssues } from './layout.testing.ts';

const layoutOf = (seen: RoomView, id = 'ask-1') => seen.layouts.find((each) => each.id === id);
const stepOf = (spec: RoomSpec, seat: string, hours = 3) => nextStep(view(replay(spec.events), seat), at(hours));

describe('asking somebody to lay out how the deal could look', () => {
  it('opens with offers: not before each was understood, and on an issue', () => {
    RoomSpec.told().when(invite('ana', 'ben')).thenRefused({ code: 'gate.understanding' });
    RoomSpec.understood().when(invite('ana', 'ben')).thenRefused({ code: 'layout.no_issue' });
    const issue = RoomSpec.understood().given({ seat: 'ana', type: 'issue.add', title: 'Price' }, { id: 'price' });
    issue.when(invite('ana', 'ben')).thenRefused({ code: 'gate.understanding' });
    // Open on one issue is enough: what is not understood yet stays blank.
    RoomSpec.ready()
      .given({ seat: 'ana', type: 'issue.add', title: 'Date' }, { id: 'date' })
      .when(invite('ana', 'ben'))
      .thenHappened('layout.invited');
  });
  it('asks one other person who is here, once at a time', () => {
    const room = twoIssues();
    room.when(invite('ana', 'ana')).thenRefused({ code: 'layout.of_yourself' });
    room.when(invite('ana', 'cem')).thenRefused({ code: 'seat.unknown' });
    asked().when(invite('ana', 'ben')).thenRefused({ code: 'layout.asked_already', seat: 'ben' });
  });
  it('is the next step of who was asked, and the other waits', () => {
    expect(stepOf(asked(), 'ben')).toEqual({ step: 'lay_out', layout: 'ask-1' });
    expect(stepOf(asked(), 'ana')).toEqual({ step: 'wait', for: ['ben'] });
    expect(course(view(replay(asked().events), 'ana'), at(3)).floor).toContainEqual({
      seat: 'ben',
      since: at(2),
      what: 'layout',
    });
    // After the time for an answer nobody has to sit out a silence.
    expect(stepOf(asked(), 'ana', 60)).toEqual({ step: 'make_offer' });
  });
  it('can be taken back by who asked, and by nobody else', () => {
    asked().when({ seat: 'ben', type: 'layout.withdraw', layout: 'ask-1' }).thenRefused({ code: 'layout.not_yours' });
    const back = asked().given({ seat: 'ana', type: 'layout.withdraw', layout: 'ask-1' });
    back.when(lay('ben', 'ask-1', { 'price-1': 'low-1' })).thenRefused({ code: 'layout.not_open' });
    // What one took back oneself is no turning down.
    back.when(invite('ana', 'ben')).thenHappened('layout.invited');
  });
  it('is over once a text is written together', () => {
    const text = laid()
      .given({ seat: 'ana', type: 'package.send', packages: [{ 'price-1': 'low-1' }], note: '' }, { id: 'offer' })
      .given({ seat: 'ben', type: 'package.reply', proposal: 'offer-1', answer: 'accept', package: 0, words: '' })
      .given({ seat: 'ana', type: 'agreement.open', proposal: 'offer-1' });
    text.when(invite('ana', 'ben')).thenRefused({ code: 'agreement.exists' });
    text.when(reply('ana', 'ask-1')).thenRefused({ code: 'agreement.exists' });
  });
});

describe('not taking it up', () => {
  const twice = () =>
    asked()
      .given(decline('ben', 'ask-1'))
      .given(invite('ana', 'ben'), { id: 'again' })
      .given(decline('ben', 'again-1'));

  it('needs no reason, and is for who was asked alone', () => {
    asked().when(decline('ana', 'ask-1')).thenRefused({ code: 'layout.not_yours', seat: 'ben' });
    const no = asked().given(decline('ben', 'ask-1'));
    no.thenSees('ana', (seen) => expect(layoutOf(seen)?.status).toBe('declined'));
    no.when(decline('ben', 'ask-1')).thenRefused({ code: 'layout.not_open', status: 'declined' });
    expect(stepOf(no, 'ana')).toEqual({ step: 'make_offer' });
  });
  it('twice leads back to understanding: a third time is refused', () => {
    twice().when(invite('ana', 'ben')).thenRefused({ code: 'layout.back_to_understanding', seat: 'ben' });
    expect(course(view(replay(twice().events), 'ana'), at(3)).turnedDown).toEqual(['ben']);
    // The other way round nothing was turned down.
    twice().when(invite('ben', 'ana')).thenHappened('layout.invited');
  });
  it('by silence counts like a no, once the time for an answer is over', () => {
    asked().when(invite('ana', 'ben'), { at: 49 }).thenRefused({ code: 'layout.asked_already' });
    const again = asked().given(invite('ana', 'ben'), { id: 'again', at: 51 });
    again.thenSees('ana', (seen) => expect(layoutOf(seen)?.status).toBe('unanswered'));
    again.when(invite('ana', 'ben'), { at: 102 }).thenRefused({ code: 'layout.back_to_understanding' });
    expect(course(view(replay(again.events), 'ana'), at(102))).toMatchObject({
      silent: ['again-1'],
      turnedDown: ['ben'],
    });
    // A rest is no silence.
    const rested = asked().given({ seat: 'ben', type: 'party.pause', until: at(50) }, { at: 3 });
    rested.when(invite('ana', 'ben'), { at: 51 }).thenRefused({ code: 'layout.asked_already' });
  });
  it('is asked again once who asked came to understand more, by a "that’s right" or an answered line', () => {
    const line = {
      type: 'label.send',
      to: 'ben',
      aspect: 'why_here',
      kind: 'label',
      text: 'Is it the noise?',
    } as const;
    const lined = twice().given({ seat: 'ana', ...line }, { id: 'line', at: 3 });
    lined.when(invite('ana', 'ben'), { at: 3 }).thenRefused({ code: 'layout.back_to_understanding' });
    lined
      .given({ seat: 'ben', type: 'label.answer', label: 'line-1', choice: 'yes', words: '' }, { at: 4 })
      .when(invite('ana', 'ben'), { at: 5 })
      .thenHappened('layout.invited');
    twice()
      .given(tell('ben'), { at: 3 })
      .given(say('ana', 'ben'), { at: 27 })
      .given(verdict('ben', 'ana'), { at: 28 })
      .when(invite('ana', 'ben'), { at: 29 })
      .thenHappened('layout.invited');
  });
  it('starts anew after something was laid', () => {
    laid()
      .given(invite('ana', 'ben'), { id: 'two' })
      .given(decline('ben', 'two-1'))
      .when(invite('ana', 'ben'))
      .thenHappened('layout.invited');
  });
});

describe('laying it out', () => {
  it('is for who was asked alone, of options on the table, with blanks', () => {
    asked()
      .when(lay('ana', 'ask-1', { 'price-1': 'low-1' }))
      .thenRefused({ code: 'layout.not_yours', seat: 'ben' });
    asked()
      .when(lay('ben', 'nothing', { 'price-1': 'low-1' }))
      .thenRefused({ code: 'layout.unknown' });
    asked()
      .when(lay('ben', 'ask-1', {}))
      .thenRefused({ code: 'layout.empty' });
    asked()
      .when(lay('ben', 'ask-1', { 'price-1': 'free' }))
      .thenRefused({ code: 'option.unknown' });
    laid().thenSees('ana', (seen) =>
      expect(layoutOf(seen)).toMatchObject({
        status: 'laid',
        drafts: [{ values: { 'price-1': 'low-1' }, blank: ['date-1'], words: 'Like this.', replies: [] }],
      }),
    );
  });
  it('touches only what is understood and on the table', () => {
    const parked = asked()
      .given({ seat: 'ana', type: 'aspect.park', issue: 'date-1', words: '' })
      .given({ seat: 'ben', type: 'aspect.park', issue: 'date-1', words: '' });
    parked.when(lay('ben', 'ask-1', { 'date-1': 'soon-1' })).thenRefused({ code: 'issue.not_on_table' });
    parked
      .given(lay('ben', 'ask-1', { 'price-1': 'low-1' }))
      .thenSees('ana', (seen) => expect(layoutOf(seen)?.drafts[0]?.blank).toEqual([]));
    const told = asked().given({ ...tell('ana'), aspect: 'issue:date-1' } as ReturnType<typeof tell>);
    told.when(lay('ben', 'ask-1', { 'date-1': 'soon-1' })).thenRefused({ code: 'gate.understanding' });
  });
  it('is no offer: nothing can be accepted, and nothing follows from it', () => {
    laid()
      .thenSees('ana', (seen) => expect(seen.proposals).toEqual([]))
      .when({ seat: 'ana', type: 'package.reply', proposal: 'ask-1', answer: 'accept', package: 0, words: '' })
      .thenRefused({ code: 'proposal.unknown' });
    laid().when({ seat: 'ana', type: 'agreement.open', proposal: 'ask-1' }).thenRefused({ code: 'proposal.unknown' });
  });
  it('waits for an answer of who asked, and may be laid anew as the next version', () => {
    expect(stepOf(laid(), 'ana')).toEqual({ step: 'reply_to_layout', layout: 'ask-1' });
    expect(stepOf(laid(), 'ben')).toEqual({ step: 'wait', for: ['ana'] });
    laid()
      .given(lay('ben', 'ask-1', { 'price-1': 'high-1' }))
      .thenSees('ana', (seen) => expect(layoutOf(seen)?.drafts).toHaveLength(2))
      .when(reply('ana', 'ask-1'))
      .thenRefused({ code: 'layout.other_draft', current: 2, yours: 1 });
  });
});

describe('answering what was laid out', () => {
  const full = () => asked().given(lay('ben', 'ask-1', { 'price-1': 'low-1', 'date-1': 'late-1' }));
  const unmet = [{ issue: 'date-1', interest: 'My mother moves in before spring.' }];

  it('begins with something that can be kept', () => {
    full()
      .when(reply('ana', 'ask-1', { keeps: [] }))
      .thenRefused({ code: 'layout.keep_first' });
    full()
      .when(reply('ana', 'ask-1', { keeps: ['price-1', 'price-1'] }))
      .thenRefused({ code: 'id.twice' });
    laid()
      .when(reply('ana', 'ask-1', { keeps: ['date-1'] }))
      .thenRefused({ code: 'layout.not_in_draft' });
  });
  it('then says which interest is not met, and where', () => {
    full().when(reply('ana', 'ask-1')).thenRefused({ code: 'layout.interest_missing' });
    const nowhere = [{ issue: 'roof-1', interest: 'It is dry.' }];
    full()
      .when(reply('ana', 'ask-1', { unmet: nowhere }))
      .thenRefused({ code: 'issue.unknown' });
    const wordless = [{ issue: 'date-1', interest: ' ' }];
    full()
      .when(reply('ana', 'ask-1', { unmet: wordless }))
      .thenRefused({ code: 'text.empty', field: 'interest' });
    full()
      .given(reply('ana', 'ask-1', { unmet }))
      .thenSees('ben', (seen) =>
        expect(layoutOf(seen)?.drafts[0]?.replies).toMatchObject([{ by: 'ana', keeps: ['price-1'], unmet }]),
      );
    // Who keeps all of it has nothing to add.
    full()
      .when(reply('ana', 'ask-1', { keeps: ['price-1', 'date-1'] }))
      .thenHappened('layout.replied');
  });
  it('is given once to each version, by anybody but who laid it out', () => {
    laid().when(reply('ben', 'ask-1')).thenRefused({ code: 'layout.own' });
    asked().when(reply('ana', 'ask-1')).thenRefused({ code: 'layout.nothing_laid' });
    const answered = laid().given(reply('ana', 'ask-1'));
    answered.when(reply('ana', 'ask-1')).thenRefused({ code: 'layout.replied' });
    expect(stepOf(answered, 'ana')).toEqual({ step: 'make_offer' });
    answered
      .given(lay('ben', 'ask-1', { 'price-1': 'high-1' }))
      .when(reply('ana', 'ask-1', { draft: 1 }))
      .thenHappened('layout.replied');
  });
});

describe('what else happens in the room', () => {
  it('rests with what is started over or put aside', () => {
    const park = (spec: RoomSpec, issue: string) =>
      spec
        .given({ seat: 'ana', type: 'aspect.park', issue, words: '' })
        .given({ seat: 'ben', type: 'aspect.park', issue, words: '' });
    park(laid(), 'date-1').thenSees('ana', (seen) => expect(layoutOf(seen)?.status).toBe('laid'));
    const rests = park(laid(), 'price-1');
    rests.thenSees('ana', (seen) => expect(layoutOf(seen)?.status).toBe('rested'));
    rests.when(reply('ana', 'ask-1')).thenRefused({ code: 'layout.not_open', status: 'rested' });
    rests.when(invite('ana', 'ben')).thenHappened('layout.invited');
    // Whatever is sealed, both rest: no value decides it.
    park(bothAsked(), 'date-1').thenSees('ana', (seen) =>
      expect(seen.layouts.map((each) => each.status)).toEqual(['rested', 'rested']),
    );
  });
  it('starts over with why we are here', () => {
    const wish = {
      aspect: 'why_here',
      words: 'I was short with you.',
      offer: 'Would it be wrong to start over?',
    } as const;
    asked()
      .given({ seat: 'ana', type: 'aspect.reset.propose', ...wish }, { id: 'reset' })
      .given({ seat: 'ben', type: 'aspect.reset.accept', reset: 'reset-1' })
      .thenSees('ana', (seen) => expect(layoutOf(seen)?.status).toBe('rested'));
  });
  it('lapses with who leaves, while what was laid stays to be read', () => {
    const three = ofThree().given(invite('ana', 'ben'), { id: 'ask' });
    const leaves = { seat: 'ben', type: 'party.leave' } as const;
    three.when(leaves).thenHappened('party.left', 'layout.lapsed');
    const gone = three.given(lay('ben', 'ask-1', { 'price-1': 'low-1' })).given(leaves);
    gone.thenSees('cem', (seen) => expect(layoutOf(seen)?.status).toBe('laid'));
    expect(stepOf(gone, 'ana').step).not.toBe('reply_to_layout');
  });
  it('is between two, for all to see: with three, a third may answer and nobody waits for it', () => {
    const drafted = ofThree()
      .given(invite('ana', 'ben'), { id: 'ask' })
      .given(lay('ben', 'ask-1', { 'price-1': 'low-1' }));
    expect(stepOf(drafted, 'cem').step).not.toBe('reply_to_layout');
    drafted
      .given(reply('cem', 'ask-1'))
      .thenSees('ana', (seen) => expect(layoutOf(seen)?.drafts[0]?.replies).toMatchObject([{ by: 'cem' }]))
      .when(reply('ana', 'ask-1'))
      .thenHappened('layout.replied');
  });
  it('goes directly from one to the other, which by way of the facilitator nothing does', () => {
    const apart = (spec: RoomSpec) =>
      spec
        .withFacilitator()
        .given({ seat: 'ana', type: 'mode.set', mode: 'shuttle', reason: 'It is better so.' })
        .given({ seat: 'ben', type: 'mode.agree', mode: 'shuttle' });
    apart(twoIssues()).when(invite('ana', 'ben')).thenRefused({ code: 'mode.shuttle' });
    apart(asked()).when(decline('ben', 'ask-1')).thenHappened('layout.declined');
  });
});
