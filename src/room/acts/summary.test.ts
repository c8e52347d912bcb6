import { describe, expect, it } from 'vitest';
import { nextStep } from '../index.ts';
import { at, RoomSpec, say, tell, verdict, type SpecAct } from '../room.testing.ts';

describe('saying it back', () => {
  it('needs the rules accepted by both', () => {
    RoomSpec.open()
      .given({ seat: 'ben', type: 'party.accept' })
      .when(say('ana', 'ben'))
      .thenRefused({
        code: 'gate.rules',
        waitingFor: ['ana', 'ben'],
      });
  });
  it('needs a statement to say back', () => {
    RoomSpec.seated().when(say('ana', 'ben')).thenRefused({ code: 'statement.missing', author: 'ben' });
  });
  it('is not possible for oneself', () => {
    RoomSpec.told().when(say('ana', 'ana')).thenRefused({ code: 'summary.of_yourself' });
  });
  it('waits for an answer before the next try', () => {
    RoomSpec.told().given(say('ana', 'ben')).when(say('ana', 'ben')).thenRefused({ code: 'summary.awaiting_verdict' });
  });
  it('says from when the fourth try within a day is possible', () => {
    const miss = verdict('ben', 'ana', { button: 'not_it', words: 'No, that is not it.' });
    [1, 2, 3]
      .reduce(
        (spec, hour) => spec.given(say('ana', 'ben'), { at: hour }).given(miss, { at: hour, words: 'deny' }),
        RoomSpec.told(),
      )
      .when(say('ana', 'ben'), { at: 4 })
      .thenRefused({ code: 'summary.too_many', limit: 3, again: '2026-03-03T10:00:00.000Z' })
      .when(say('ana', 'ben'), { at: 25.01 })
      .thenHappened('summary.sent', 'understanding.changed');
  });
  it('stops once the author has confirmed', () => {
    RoomSpec.understood().when(say('ana', 'ben')).thenRefused({ code: 'summary.already_confirmed' });
  });
});

const three = ['ana', 'ben', 'cem'];
const toldByThree = (): RoomSpec => three.reduce((spec, seat) => spec.given(tell(seat)), RoomSpec.seated(three));

describe('opening and adopting a summary (method 2.9, 2.12)', () => {
  const adopt: SpecAct = {
    seat: 'cem',
    type: 'summary.adopt',
    of: 'ana',
    author: 'ben',
    aspect: 'why_here',
    addition: 'I should have asked you.',
  };
  const open = (seat: string, yes = true): SpecAct => ({
    seat,
    type: 'summary.open',
    summariser: 'ana',
    author: 'ben',
    aspect: 'why_here',
    open: yes,
  });
  const confirmed = () =>
    toldByThree()
      .given(say('ana', 'ben', 'Only for Ben.'))
      .given(verdict('ben', 'ana'));

  it('is between its two until both let everyone read it', () => {
    confirmed()
      .given(open('ana'))
      .thenSees('cem', (seen) => expect(JSON.stringify(seen)).not.toContain('Only for Ben.'))
      .when(open('ben'))
      .thenHappened('summary.open_offered', 'summary.opened')
      .thenSees('cem', ({ directions }) =>
        expect(directions[0]?.attempts).toMatchObject([
          { text: 'Only for Ben.', verdict: { words: 'That is exactly it.' } },
        ]),
      );
    confirmed().given(open('ana')).given(open('ana', false)).when(open('ben')).thenHappened('summary.open_offered');
    confirmed().when(open('cem')).thenRefused({ code: 'summary.not_of_this_pair' });
    toldByThree().when(open('ana')).thenRefused({ code: 'summary.not_confirmed' });
  });
  it('is adopted with a sentence of one’s own, and the author answers for that direction too', () => {
    const adopted = confirmed().given(open('ana')).given(open('ben')).when(adopt);
    adopted.thenHappened('summary.sent', 'understanding.changed').thenSees('ben', ({ directions }) =>
      expect(directions.find((each) => each.summariser === 'cem')).toMatchObject({
        status: 'sent',
        attempts: [
          { adopts: 'ana', text: 'Only for Ben.', additions: [{ by: 'cem', text: 'I should have asked you.' }] },
        ],
      }),
    );
    adopted.when(adopt).thenRefused({ code: 'summary.awaiting_verdict' });
  });
  it('refuses what cannot be adopted', () => {
    confirmed().when(adopt).thenRefused({ code: 'summary.not_open_to_you' });
    toldByThree().given(say('ana', 'ben')).when(adopt).thenRefused({ code: 'summary.not_confirmed' });
    confirmed()
      .given(open('ana'))
      .given(open('ben'))
      .when({ ...adopt, addition: ' ' })
      .thenRefused({ code: 'text.empty', field: 'addition' });
    RoomSpec.understood()
      .when({ ...adopt, seat: 'ana', of: 'ben', author: 'ben' })
      .thenRefused({ code: 'adopt.two_parties' });
  });
});

describe('reminders (method 3.9)', () => {
  const remind: SpecAct = { seat: 'ana', type: 'reminder.send', about: 'verdict', to: 'ben', aspect: 'why_here' };
  const waiting = () => RoomSpec.told().given(say('ana', 'ben'), { at: 1 });

  it('at most one a day and three in all, only where something waits', () => {
    RoomSpec.told().when(remind).thenRefused({ code: 'reminder.nothing_awaited' });
    waiting().when(remind, { at: 20 }).thenRefused({ code: 'reminder.too_soon', again: '2026-03-03T10:00:00.000Z' });
    const three = [25, 49, 73].reduce((spec, hour) => spec.given(remind, { at: hour }), waiting());
    three.when(remind, { at: 97 }).thenRefused({ code: 'reminder.enough', limit: 3 });
    three
      .given(verdict('ben', 'ana'), { at: 98 })
      .when(remind, { at: 99 })
      .thenRefused({ code: 'reminder.nothing_awaited' });
  });
  it('also asks for a side to be said back', () => {
    const ask: SpecAct = { seat: 'ben', type: 'reminder.send', about: 'summary', to: 'ana', aspect: 'why_here' };
    RoomSpec.told().when(ask, { at: 30 }).thenHappened('reminder.sent');
    waiting().when(ask, { at: 30 }).thenRefused({ code: 'reminder.nothing_awaited' });
  });
  it('is seen by its two alone: to a third the direction does not exist', () => {
    toldByThree()
      .given({ seat: 'ben', type: 'reminder.send', about: 'summary', to: 'ana', aspect: 'why_here' }, { at: 30 })
      .thenSees('cem', ({ directions }) => expect(directions).toEqual([]))
      .thenSees('ana', ({ directions }) => expect(directions[0]?.between?.reminders).toHaveLength(1));
  });
  it('makes a quick answer to it one of the signals', () => {
    waiting()
      .given(remind, { at: 26 })
      .given(verdict('ben', 'ana', { seconds: 1 }), { at: 26.01 })
      .thenSees('ben', ({ directions }) => expect(directions[0]?.check?.kind).toBe('f'));
    waiting()
      .given(remind, { at: 26 })
      .when(verdict('ben', 'ana', { seconds: 1 }), { at: 26.1 })
      .thenHappened('verdict.given', 'verdict.released', 'understanding.changed');
  });
});

describe('two loops a day', () => {
  it('suggest to stop on a confirmed one, and close nothing', () => {
    const spec = RoomSpec.understood()
      .given({ seat: 'ana', type: 'issue.add', title: 'Price' }, { id: 'price' })
      .given({ ...tell('ben'), aspect: 'issue:price-1' } as SpecAct);
    spec.thenSees('ana', (seen) => {
      expect(nextStep(seen, at(3))).toMatchObject({ step: 'summarise', enoughForToday: true });
      expect(nextStep(seen, at(30))).not.toHaveProperty('enoughForToday');
    });
  });
});
