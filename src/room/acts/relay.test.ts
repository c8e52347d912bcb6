import { describe, expect, it } from 'vitest';
import { replay, view } from '../index.ts';
import { at, RoomSpec, say, tell, verdict, type SpecAct } from '../room.testing.ts';
import { includesSeat } from '../types.ts';
import { pointsOf } from './relay.ts';
import { afar, answer, ask, asked, confirm, page, ruth, setCode, told } from './relay.testing.ts';

describe('answers from afar', () => {
  it('a question stands on the one page, and its answer is what the other tells', () => {
    expect(page(asked()).item).toEqual({ kind: 'question', from: 'Ana', text: 'What is it about for you?' });
    asked()
      .given(confirm())
      .when(answer)
      .thenHappened('statement.published', 'statement.points_kept')
      .thenSees('ana', ({ statements, relay }) => {
        expect(statements).toMatchObject([
          { author: 'ben', points: [{ must: true }, { text: 'I want to be asked.' }] },
        ]);
        expect(relay.asks).toMatchObject([{ answered: true }]);
      });
    expect(page(told()).item).toEqual({ kind: 'nothing' });
  });
  it('a summary stands there, and the answer is a real one: words, button, the private question too', () => {
    const said = told().given(say('ana', 'ben')).given(confirm());
    expect(page(said).item).toMatchObject({ kind: 'summary', from: 'Ana', aspect: 'why_here' });
    said
      .when(verdict('ben', 'ana'))
      .thenHappened('verdict.given', 'verdict.released', 'understanding.changed')
      .thenSees('ana', ({ directions }) => expect(directions).toMatchObject([{ status: 'confirmed' }]));
    const lukewarm = said.given(verdict('ben', 'ana', { words: 'yes, probably' }), { words: 'lukewarm' });
    expect(page(lukewarm, 3, { by: 'ana', coded: true }).item).toMatchObject({ check: { kind: 'a' } });
    expect(page(lukewarm), 'whoever holds the link alone sees no more than before').toEqual(page(said));
    lukewarm.thenSees('ana', ({ directions }) => expect(directions).toMatchObject([{ status: 'sent' }]));
  });
  it('nothing counts without the code, which only the facilitator makes and nobody reads', () => {
    asked().when(answer).thenRefused({ code: 'relay.not_confirmed' });
    asked().given(confirm('wrong-code')).when(answer).thenRefused({ code: 'relay.not_confirmed' });
    // One code, one answer, and soon.
    told().given(say('ana', 'ben')).when(verdict('ben', 'ana')).thenRefused({ code: 'relay.not_confirmed' });
    asked().given(confirm()).given(confirm('wrong-code')).when(answer).thenRefused({ code: 'relay.not_confirmed' });
    asked().given(confirm()).when(answer, { at: 3 }).thenRefused({ code: 'relay.not_confirmed' });
    afar().given(ask).when(confirm()).thenRefused({ code: 'relay.no_code' });
    afar()
      .when({ ...setCode, seat: 'ana' } as SpecAct)
      .thenRefused({ code: 'attendant.facilitator_only' });
    afar()
      .when({ ...setCode, code: 'short' } as SpecAct)
      .thenRefused({ code: 'relay.code_short' });
    for (const seat of ['ana', ruth])
      asked().thenSees(seat, (seen) => expect(JSON.stringify(seen)).not.toMatch(/KITE|RAIN/));
    asked().thenSees('ana', ({ relay }) => expect(relay.afar).toEqual([]));
  });
  it('tells with an answer that it was confirmed, and not before: a private question may wait in between', () => {
    const said = told().given(say('ana', 'ben'), { at: 4 });
    const before = view(replay(said.events), 'ana');
    const asked = said
      .given(confirm(), { at: 5 })
      .given(verdict('ben', 'ana', { words: 'yes, probably' }), { words: 'lukewarm', at: 5 });
    for (const seat of ['ana', ruth]) {
      const events = asked.events.filter(({ to }) => includesSeat(to, seat));
      expect(events).toHaveLength(said.events.filter(({ to }) => includesSeat(to, seat)).length);
    }
    expect(view(replay(asked.events), 'ana')).toEqual(before);
    asked
      .given(confirm(), { at: 6 })
      .given(
        {
          seat: 'ben',
          type: 'verdict.resolve',
          summariser: 'ana',
          aspect: 'why_here',
          answer: 'stands',
          words: 'Yes.',
        },
        { at: 6 },
      )
      .thenSees('ana', ({ relay }) => expect(relay.afar).toEqual([{ seat: 'ben', confirmed: at(6) }]));
  });
  it('neither wrong codes nor “ask me later” tell that a private question came in between', () => {
    const said = told()
      .given(say('ana', 'ben'))
      .given(confirm('wrong-code'))
      .given({ seat: 'ben', type: 'relay.later' });
    const asked = said.given(confirm()).given(verdict('ben', 'ana', { words: 'yes, probably' }), { words: 'lukewarm' });
    for (const seat of ['ana', ruth])
      expect(view(replay(asked.events), seat).relay).toEqual(view(replay(said.events), seat).relay);
    said
      .given(confirm())
      .given(verdict('ben', 'ana'))
      .thenSees(ruth, ({ relay }) => expect(relay.afar).toEqual([{ seat: 'ben', confirmed: at(2), misses: 0 }]));
  });
  it('they say back what the other put on their page, see the answer there, and may try again', () => {
    const show: SpecAct = { seat: 'ana', type: 'relay.show', to: 'ben', aspect: 'why_here' };
    const back = say('ben', 'ana');
    told().when(show).thenRefused({ code: 'statement.missing', author: 'ana' });
    const mine = told().given(tell('ana', ['The debt is mine.']), { at: 3 });
    expect(page(mine, 4).item, 'what was told is nothing that they see by itself').toEqual({ kind: 'nothing' });
    mine.given(confirm(), { at: 4 }).when(back, { at: 4 }).thenRefused({ code: 'relay.not_shown' });
    mine.when({ ...show, seat: ruth } as SpecAct).thenRefused({ code: 'attendant.may_not' });
    const shown = mine.given(show, { at: 4 });
    expect(page(shown, 5).item).toMatchObject({ kind: 'told', from: 'Ana', author: 'ana', aspect: 'why_here' });
    expect(JSON.stringify(page(shown, 5))).not.toContain('debt');
    shown.when(show).thenRefused({ code: 'relay.shown' });
    shown.when(back, { at: 5 }).thenRefused({ code: 'relay.not_confirmed' });
    const said = shown.given(confirm(), { at: 5 }).given(back, { at: 5 });
    expect(page(said, 6)).toMatchObject({ item: { kind: 'nothing' }, saidBack: { to: 'Ana' } });
    expect(page(said, 6).saidBack?.answer).toBeUndefined();
    said.when(back, { at: 5 }).thenRefused({ code: 'relay.not_confirmed' });
    said.given(confirm(), { at: 6 }).when(back, { at: 6 }).thenRefused({ code: 'summary.awaiting_verdict' });
    const missed = said.given(verdict('ana', 'ben', { button: 'almost', words: 'Not quite yet.' }), {
      words: 'deny',
      at: 7,
    });
    expect(page(missed, 8)).toMatchObject({
      item: { kind: 'told' },
      saidBack: { answer: { button: 'almost', words: 'Not quite yet.', asTold: false } },
    });
    const again = missed.given(confirm(), { at: 8 }).given(back, { at: 8 }).given(verdict('ana', 'ben'), { at: 9 });
    expect(page(again, 9)).toMatchObject({
      item: { kind: 'nothing' },
      saidBack: { answer: { button: 'thats_right' } },
    });
    // Both ways said and answered: nothing is missing on why they are here.
    const both = again
      .given(say('ana', 'ben'), { at: 9 })
      .given(confirm(), { at: 9 })
      .given(verdict('ben', 'ana'), { at: 9 });
    both.thenSees('ana', ({ missing }) => expect(missing).toEqual([]));
  });
  it('what is told anew stands on their page only once it is put there', () => {
    const shown = told()
      .given(tell('ana'), { at: 3 })
      .given({ seat: 'ana', type: 'relay.show', to: 'ben', aspect: 'why_here' }, { at: 4 })
      .given(tell('ana'), { at: 5 });
    expect(page(shown, 6).item).toEqual({ kind: 'nothing' });
    shown.given(confirm(), { at: 6 }).when(say('ben', 'ana'), { at: 6 }).thenRefused({ code: 'relay.not_shown' });
    shown
      .thenSees('ana', ({ relay }) => expect(relay.shown).toEqual([]))
      .when({ seat: 'ana', type: 'relay.show', to: 'ben', aspect: 'why_here' }, { at: 6 })
      .thenHappened('relay.shown');
  });
  it('they see the answer to what they said back, and no private question that comes before it', () => {
    const said = told()
      .given(tell('ana'), { at: 3 })
      .given({ seat: 'ana', type: 'relay.show', to: 'ben', aspect: 'why_here' }, { at: 4 })
      .given(confirm(), { at: 5 })
      .given(say('ben', 'ana'), { at: 5 });
    const lukewarm = said.given(verdict('ana', 'ben', { words: 'yes, probably' }), { words: 'lukewarm', at: 6 });
    expect(page(lukewarm, 7)).toEqual(page(said, 7));
    const plainly = said.given(verdict('ana', 'ben'), { at: 6 });
    const privately = said.given(verdict('ana', 'ben', { asTold: 'private' }), { at: 6 });
    expect(page(privately, 7)).toEqual(page(plainly, 7));
  });
  it('a question may be about an issue, and says which', () => {
    const spec = told().given({ seat: 'ana', type: 'issue.add', title: 'The hedge' }, { id: 'hedge' });
    const asked = spec.given({ ...ask, aspect: 'issue:hedge-1', text: 'What about the hedge?' } as SpecAct);
    expect(page(asked).item).toMatchObject({ kind: 'question', issue: 'The hedge' });
    asked
      .given(confirm())
      .given(answer)
      .thenSees('ana', ({ statements }) =>
        expect(statements.map((each) => each.aspect)).toEqual(['why_here', 'issue:hedge-1']),
      );
  });
  it('closes after five wrong codes, until there is a new one', () => {
    const missed = [1, 2, 3, 4, 5].reduce((spec) => spec.given(confirm('wrong-code')), asked());
    missed
      .thenSees(ruth, ({ relay }) => expect(relay.afar).toEqual([{ seat: 'ben', misses: 5 }]))
      .thenSees('ana', ({ relay }) => expect(relay.afar).toEqual([]))
      .when(confirm())
      .thenRefused({ code: 'relay.code_over' });
    missed.given(setCode).when(confirm()).thenHappened('relay.confirmed');
  });
  it('"stop contacting me" holds for good, and says no more than that', () => {
    const stopped = told().given({ seat: 'ben', type: 'relay.stop' });
    expect(page(stopped)).toMatchObject({ stopped: true, item: { kind: 'nothing' } });
    stopped
      .thenSees('ana', ({ relay }) => expect(relay.afar).toMatchObject([{ seat: 'ben', stopped: at(2) }]))
      .when(ask)
      .thenRefused({ code: 'relay.stopped', seat: 'ben' })
      .when(say('ana', 'ben'))
      .thenRefused({ code: 'relay.stopped', seat: 'ben' })
      .when(setCode)
      .thenRefused({ code: 'relay.stopped' })
      .when(confirm())
      .thenRefused({ code: 'relay.stopped' });
    // Changing how they meet takes nothing back; sitting down is still his own choice.
    stopped
      .given({ seat: 'ana', type: 'mode.set', mode: 'joint', reason: 'Again.' })
      .given({ seat: 'ana', type: 'mode.set', mode: 'relay', reason: 'Once more.' })
      .when(say('ana', 'ben'))
      .thenRefused({ code: 'relay.stopped', seat: 'ben' });
    stopped.when({ seat: 'ben', type: 'party.accept' }).thenHappened('party.seated');
    afar()
      .given(ask)
      .given({ seat: 'ana', type: 'party.pause', until: at(20) })
      .when({ seat: 'ben', type: 'relay.stop' })
      .thenHappened('relay.stopped');
  });
  it('"ask me later" is told to the others, and what was asked stays', () => {
    const later = asked().given({ seat: 'ben', type: 'relay.later' });
    later.thenSees('ana', ({ relay }) => expect(relay.afar).toEqual([{ seat: 'ben', later: at(74) }]));
    expect(page(later)).toMatchObject({ later: at(74), item: { kind: 'question' } });
    expect(page(later, 75).later).toBeUndefined();
  });
  it('is for people who were invited and did not sit down, in this mode only', () => {
    RoomSpec.seated().when(ask).thenRefused({ code: 'relay.sits' });
    RoomSpec.open().given({ seat: 'ana', type: 'rules.accept', version: 1 }).when(ask).thenRefused({
      code: 'relay.other_mode',
    });
    asked().when(ask).thenRefused({ code: 'relay.asked' });
    told().when(ask).thenRefused({ code: 'relay.told' });
    told().given(confirm()).when(answer).thenRefused({ code: 'relay.nothing_asked' });
    asked().when(tell('ben')).thenRefused({ code: 'seat.not_seated' });
    asked()
      .given({ seat: 'ben', type: 'party.accept' })
      .when({ seat: 'ben', type: 'relay.stop' })
      .thenRefused({ code: 'relay.sits' });
    expect(page(asked().given({ seat: 'ben', type: 'party.accept' })).item).toEqual({ kind: 'sits' });
    expect(page(RoomSpec.open()).item).toEqual({ kind: 'closed' });
    const declined = RoomSpec.open(['ana', 'ben', 'cem']).given({ seat: 'ben', type: 'party.decline', again: false });
    expect(page(declined).item).toEqual({ kind: 'closed' });
  });
  it('makes points of what was told, a sentence each', () => {
    expect(pointsOf('One. Two! Three?').map((each) => each.text)).toEqual(['One.', 'Two!', 'Three?']);
    const long = Array.from({ length: 70 }, () => 'word').join(' ');
    expect(pointsOf(long)[0]?.text.split(' ')).toHaveLength(40);
  });
});
