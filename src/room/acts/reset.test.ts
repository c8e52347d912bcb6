import { describe, expect, it } from 'vitest';
import { nextStep } from '../next.ts';
import { at, RoomSpec, say, tell, verdict, type SpecAct } from '../room.testing.ts';

const wish = (seat: string, aspect: 'why_here' | `issue:${string}` = 'issue:price-1'): SpecAct => ({
  seat,
  type: 'aspect.reset.propose',
  aspect,
  words: 'I pushed before I understood.',
  offer: 'Would you be offended if we started over on the price?',
});
const accept = (seat: string, reset: string): SpecAct => ({ seat, type: 'aspect.reset.accept', reset });
const offer: SpecAct = { seat: 'ana', type: 'package.send', packages: [{ 'price-1': 'low-1' }], note: '' };
const restarted = (at = 2) =>
  RoomSpec.ready()
    .given(offer, { id: 'offer', at })
    .given(wish('ana'), { id: 'again', at })
    .given(accept('ben', 'again-1'), { at });

describe('restart of one aspect (method 2.7)', () => {
  it('needs everyone, and then begins that aspect anew', () => {
    RoomSpec.ready()
      .given(wish('ana'), { id: 'again' })
      .when(accept('ben', 'again-1'))
      .thenHappened('aspect.reset.accepted', 'aspect.reset.completed')
      .thenSees('ben', ({ issues, resets }) => {
        expect(resets).toMatchObject([{ status: 'done', aspect: 'issue:price-1', by: 'ana' }]);
        expect(issues[0]?.nothingToAdd).toEqual([]);
        expect(issues[0]?.missing).toHaveLength(2);
      });
    RoomSpec.seated(['ana', 'ben', 'cem'])
      .given(tell('ana'))
      .given(wish('ana', 'why_here'), { id: 'again' })
      .when(accept('ben', 'again-1'))
      .thenHappened('aspect.reset.accepted');
  });
  it('folds what was said on it: readable, and counting no more', () => {
    const anew = RoomSpec.understood()
      .given({ seat: 'ben', type: 'message.send', text: 'On why.', aspect: 'why_here' })
      .given({ seat: 'ben', type: 'message.send', text: 'Good morning.' })
      .given(wish('ben', 'why_here'), { id: 'again' })
      .given(accept('ana', 'again-1'));
    anew.thenSees('ana', ({ folded, statements, directions, talk, missing }) => {
      expect(statements).toEqual([]);
      expect(folded).toMatchObject([{ reset: 'again-1', aspect: 'why_here' }]);
      expect(folded[0]?.statements.map((each) => each.author)).toEqual(['ana', 'ben']);
      expect(folded[0]?.directions[0]?.attempts?.[0]?.verdict?.words).toBe('That is exactly it.');
      expect(directions.map((each) => [each.status, each.attemptCount])).toEqual([
        ['reset', 0],
        ['reset', 0],
      ]);
      expect(talk.map((item) => item.folded)).toEqual(['again-1', undefined]);
      expect(missing.map((each) => each.why)).toEqual(['no_statement', 'no_statement']);
    });
    anew.when(say('ana', 'ben')).thenRefused({ code: 'statement.missing' });
    anew.given(tell('ben')).when(say('ana', 'ben')).thenHappened('summary.sent', 'understanding.changed');
  });
  it('starts the count of tries anew', () => {
    const tired = [1, 2, 3].reduce(
      (spec) =>
        spec
          .given(say('ana', 'ben'))
          .given(verdict('ben', 'ana', { words: 'No, it is not.', button: 'not_it' }), { words: 'unknown' }),
      RoomSpec.told(),
    );
    tired.when(say('ana', 'ben')).thenRefused({ code: 'summary.too_many' });
    tired
      .given(wish('ana', 'why_here'), { id: 'again' })
      .given(accept('ben', 'again-1'))
      .given(tell('ben'))
      .when(say('ana', 'ben'))
      .thenHappened('summary.sent', 'understanding.changed');
  });
  it('closes an open check with the rest, and shows folded hidden points to their author alone', () => {
    const checked = RoomSpec.seated()
      .given(tell('ana', ['The debt is mine.']))
      .given(say('ben', 'ana'))
      .given(verdict('ana', 'ben'), { words: 'lukewarm' })
      .given(wish('ben', 'why_here'), { id: 'again' })
      .given(accept('ana', 'again-1'));
    checked.thenSees('ana', ({ folded }) => expect(folded[0]?.statements[0]?.hidden).toHaveLength(1));
    checked.thenSees('ben', ({ folded }) => expect(folded[0]?.statements[0]?.hidden).toBeUndefined());
    const erase: SpecAct = { seat: 'ana', type: 'item.erase', what: 'kept_points', item: 'why_here' };
    const erased = checked.given(erase);
    erased.thenSees('ana', ({ folded }) => expect(folded[0]?.statements[0]).toMatchObject({ hidden: [] }));
    erased.when(erase).thenRefused({ code: 'item.unknown' });
    checked
      .when({
        seat: 'ana',
        type: 'verdict.resolve',
        summariser: 'ben',
        aspect: 'why_here',
        answer: 'stands',
        words: 'Yes.',
      })
      .thenRefused({ code: 'verdict.no_check' });
  });
  it('suspends offers that hold the issue, and leaves the others', () => {
    restarted().thenSees('ben', ({ proposals }) => expect(proposals[0]?.status).toBe('suspended'));
    restarted()
      .when({ seat: 'ben', type: 'package.reply', proposal: 'offer-1', answer: 'accept', package: 0, words: '' })
      .thenRefused({ code: 'proposal.not_live', status: 'suspended' });
    RoomSpec.ready()
      .given(offer, { id: 'offer' })
      .given({ seat: 'ana', type: 'issue.add', title: 'Date' }, { id: 'date' })
      .given({ seat: 'ana', type: 'aspect.nothing_to_add', issue: 'date-1' })
      .given(wish('ana', 'issue:date-1'), { id: 'again' })
      .when(accept('ben', 'again-1'))
      .thenSees('ben', ({ proposals }) => expect(proposals[0]?.status).toBe('live'));
  });
  it('costs nothing to decline, and can be answered with another aspect', () => {
    RoomSpec.ready()
      .given(wish('ana'), { id: 'again' })
      .when({ seat: 'ben', type: 'aspect.reset.not_now', reset: 'again-1' })
      .thenHappened('aspect.reset.not_now')
      .thenSees('ana', ({ issues }) => expect(issues[0]?.missing).toEqual([]));
    RoomSpec.ready()
      .given(wish('ana'), { id: 'again' })
      .when({ ...wish('ben', 'why_here'), type: 'aspect.reset.instead', reset: 'again-1' } as SpecAct, { id: 'other' })
      .thenHappened('aspect.reset.not_now', 'aspect.reset.proposed')
      .thenSees('ana', ({ resets }) =>
        expect(resets.map((each) => [each.id, each.status])).toEqual([
          ['again-1', 'not_now'],
          ['other-1', 'proposed'],
        ]),
      );
  });
  it('is possible twice in seven days for one aspect', () => {
    const twice = restarted()
      .given({ seat: 'ana', type: 'aspect.nothing_to_add', issue: 'price-1' }, { at: 3 })
      .given(wish('ben'), { id: 'second', at: 4 })
      .given(accept('ana', 'second-1'), { at: 4 })
      .given({ seat: 'ana', type: 'aspect.nothing_to_add', issue: 'price-1' }, { at: 5 });
    twice.when(wish('ana'), { at: 6 }).thenRefused({ code: 'reset.too_many', limit: 2 });
    twice.when(wish('ana', 'why_here'), { at: 6 }).thenHappened('aspect.reset.proposed');
    twice.when(wish('ana'), { at: 7 * 24 + 2 }).thenHappened('aspect.reset.proposed');
  });
  it('refuses what makes no sense', () => {
    const asked = RoomSpec.ready().given(wish('ana'), { id: 'again' });
    asked.when(accept('ana', 'again-1')).thenRefused({ code: 'reset.own' });
    asked.when(accept('ben', 'nothing')).thenRefused({ code: 'reset.unknown' });
    asked.when(wish('ben')).thenRefused({ code: 'reset.exists' });
    asked.when({ seat: 'ben', type: 'aspect.reset.withdraw', reset: 'again-1' }).thenRefused({ code: 'reset.not_own' });
    asked
      .given({ seat: 'ana', type: 'aspect.reset.withdraw', reset: 'again-1' })
      .when(accept('ben', 'again-1'))
      .thenRefused({ code: 'reset.answered' });
    RoomSpec.seated().when(wish('ana', 'why_here')).thenRefused({ code: 'reset.nothing_said' });
    RoomSpec.ready().when(wish('ana', 'issue:none')).thenRefused({ code: 'issue.unknown' });
    RoomSpec.open().when(wish('ana', 'why_here')).thenRefused({ code: 'gate.seats' });
  });
  it('leaves a text that is fixed for signing alone', () => {
    const text = {
      clauses: [{ id: 'c', title: 'Fence', text: 'Ana pays.' }],
      reviewOn: '2026-06-01',
      dispute: 'We talk.',
    };
    RoomSpec.ready()
      .given({ seat: 'ana', type: 'agreement.open' })
      .given({ seat: 'ana', type: 'agreement.edit', version: 1, text })
      .given({ seat: 'ana', type: 'agreement.freeze', version: 2 })
      .when(wish('ana'))
      .thenRefused({ code: 'agreement.status', status: 'frozen' });
  });
});

describe('a restart that the facilitator proposes (method 2.4, 2.7)', () => {
  const asked = RoomSpec.ready().withFacilitator().given(wish('ruth-1'), { id: 'again' });
  it('needs every party, and nobody else', () => {
    asked.when(accept('ruth-1', 'again-1')).thenRefused({ code: 'attendant.may_not', kind: 'facilitator' });
    asked
      .given(accept('ana', 'again-1'))
      .when(accept('ben', 'again-1'))
      .thenHappened('aspect.reset.accepted', 'aspect.reset.completed')
      .thenSees('ben', ({ resets }) => expect(resets).toMatchObject([{ by: 'ruth-1', status: 'done' }]));
  });
  it('costs a party nothing to put off, and the facilitator may take it back', () => {
    asked
      .when({ seat: 'ben', type: 'aspect.reset.not_now', reset: 'again-1' })
      .thenHappened('aspect.reset.not_now')
      .thenSees('ana', ({ resets }) => expect(resets[0]?.status).toBe('not_now'));
    asked
      .when({ seat: 'ruth-1', type: 'aspect.reset.withdraw', reset: 'again-1' })
      .thenHappened('aspect.reset.withdrawn');
    RoomSpec.ready()
      .withFacilitator()
      .given(wish('ana'), { id: 'again' })
      .when({ seat: 'ruth-1', type: 'aspect.reset.withdraw', reset: 'again-1' })
      .thenRefused({ code: 'reset.not_own' });
  });
  it('makes nobody first: whoever is ready says back', () => {
    const anew = asked.given(accept('ana', 'again-1')).given(accept('ben', 'again-1'));
    const side = (seat: string) => ({ ...tell(seat), aspect: 'issue:price-1' }) as SpecAct;
    const told = anew.given(side('ana')).given(side('ben'));
    for (const seat of ['ana', 'ben'])
      told.thenSees(seat, (seen) => expect(nextStep(seen, at(3)).step).toBe('summarise'));
  });
  it('is for a seated facilitator alone', () => {
    RoomSpec.ready()
      .given({ seat: 'ana', type: 'guest.propose', name: 'Gus', access: 'speak' }, { id: 'gus' })
      .given({ seat: 'ben', type: 'guest.consent', attendant: 'gus-1' })
      .given({ seat: 'gus-1', type: 'attendant.sit' })
      .when(wish('gus-1'))
      .thenRefused({ code: 'attendant.may_not', kind: 'guest' });
  });
});

describe('taking one message back (method 2.7, scope message)', () => {
  const sent = RoomSpec.seated().given({ seat: 'ana', type: 'message.send', text: 'You never listen.' }, { id: 'm' });
  it('says so to everyone, with what is said instead; the record keeps what was sent', () => {
    sent
      .when({ seat: 'ana', type: 'message.take_back', message: 'm-1', instead: 'I was not heard on Monday.' })
      .thenHappened('message.taken_back')
      .thenSees('ben', ({ talk }) =>
        expect(talk[0]).toMatchObject({
          text: 'You never listen.',
          takenBack: { instead: 'I was not heard on Monday.' },
        }),
      );
  });
  it('is for the sender alone, once', () => {
    sent.when({ seat: 'ben', type: 'message.take_back', message: 'm-1' }).thenRefused({ code: 'message.not_own' });
    sent.when({ seat: 'ana', type: 'message.take_back', message: 'none' }).thenRefused({ code: 'message.unknown' });
    sent
      .given({ seat: 'ana', type: 'message.take_back', message: 'm-1' })
      .when({ seat: 'ana', type: 'message.take_back', message: 'm-1' })
      .thenRefused({ code: 'message.taken_back' });
  });
});
