import { describe, expect, it } from 'vitest';
import { nextStep } from '../index.ts';
import { at, RoomSpec, say, tell, verdict, type SpecAct } from '../room.testing.ts';
import type { ChannelKind } from '../types.ts';

const direction = { summariser: 'ana', author: 'ben', aspect: 'why_here' } as const;
const way = (seat: string, kind: ChannelKind): SpecAct => ({ seat, type: 'channel.change', ...direction, kind });
const answer = (seat: string, accept: boolean): SpecAct => ({ seat, type: 'channel.answer', ...direction, accept });
const reason =
  'Ana covered all that Ben has shared, three times, in her own words and without a reply; what is still open has not been told yet.';
const enough: SpecAct = { seat: 'ruth-1', type: 'understanding.mark_enough', ...direction, reason };
const caucus: SpecAct = { seat: 'ruth-1', type: 'caucus.open', party: 'ben' };
const marks = [
  { point: 'b1', covered: true },
  { point: 'b2', covered: true },
];

/** So many tries that Ben says are all there and still answers "close", pointing at nothing unless told otherwise. */
function tries(spec: RoomSpec, count: number, more: Parameters<typeof verdict>[2] = {}): RoomSpec {
  const refused = verdict('ben', 'ana', { button: 'almost', words: 'It is not it yet.', marks, ...more });
  return Array.from({ length: count }, (_, index) => index).reduce(
    (before, index) =>
      before
        .given(say('ana', 'ben'), { at: 3 + index * 9 })
        .given(refused, { at: 4 + index * 9, words: 'deny', reading: { missingWords: 0 } }),
    spec,
  );
}
const told = () => RoomSpec.told();

describe('another way after three tries (method 3.8b, step 2)', () => {
  it('is not open before', () => {
    for (const seat of ['ana', 'ben'])
      tries(told(), 2).when(way(seat, 'voice_talk')).thenRefused({ code: 'way.not_yet', tries: 2, needed: 3 });
    tries(told(), 2)
      .when({ seat: 'ben', type: 'own_words.offer', summariser: 'ana', aspect: 'why_here', text: 'This.' })
      .thenRefused({ code: 'way.not_yet' });
    tries(told(), 3).when(way('ana', 'voice_talk')).thenHappened('channel.proposed');
    tries(told(), 3).thenSees('ana', (seen) => expect(nextStep(seen, at(30)).step).toBe('change_channel'));
  });
  it('is proposed by one of the two and answered by the other; a no costs nothing', () => {
    const proposed = tries(told(), 3).given(way('ana', 'voice_talk'));
    proposed.thenSees('ben', (seen) => expect(nextStep(seen, at(30)).step).toBe('answer_channel'));
    proposed.when(answer('ana', true)).thenRefused({ code: 'way.own' });
    proposed.when(way('ben', 'wait_a_day')).thenRefused({ code: 'way.proposed_already', kind: 'voice_talk' });
    proposed.given(answer('ben', false)).when(way('ben', 'wait_a_day')).thenHappened('channel.proposed');
    tries(told(), 3).when(answer('ben', true)).thenRefused({ code: 'way.not_proposed' });
  });
  it('a talk by voice ends in the words of both', () => {
    const talk = (seat: string): SpecAct => ({
      seat,
      type: 'talk.result',
      ...direction,
      words: 'It was about the night.',
    });
    const agreed = tries(told(), 3).given(way('ana', 'voice_talk')).given(answer('ben', true));
    agreed.given(talk('ana')).when(talk('ana')).thenRefused({ code: 'way.talk_said' });
    agreed.given(talk('ana')).when(talk('ben')).thenHappened('talk.result_said');
    tries(told(), 3).when(talk('ana')).thenRefused({ code: 'way.talk_not_agreed' });
  });
  it('the author writes the summary they would accept; the other says it back with why it matters', () => {
    const offered = tries(told(), 3).given(
      {
        seat: 'ben',
        type: 'own_words.offer',
        summariser: 'ana',
        aspect: 'why_here',
        text: 'I sleep badly since the fence.',
      },
      { at: 30 },
    );
    offered
      .when({ ...say('ana', 'ben'), reason: 'Sleep is all he has.' } as SpecAct, { at: 30 })
      .thenSees('ben', ({ directions }) =>
        expect(directions[0]?.attempts?.at(-1)?.reason).toBe('Sleep is all he has.'),
      );
    tries(told(), 3)
      .when({ ...say('ana', 'ben'), reason: 'Because.' } as SpecAct, { at: 30 })
      .thenRefused({ code: 'summary.reason_without_own_words' });
  });
  it('"wait a day" asks nobody for a day', () => {
    const waiting = tries(told(), 3).given(way('ana', 'wait_a_day'), { at: 30 }).given(answer('ben', true), { at: 30 });
    waiting.thenSees('ana', (seen) => {
      expect(nextStep(seen, at(40)).step).not.toBe('summarise');
      expect(nextStep(seen, at(55)).step).toBe('summarise');
    });
  });
  it('is closed again once the author confirms', () => {
    tries(told(), 3)
      .given(say('ana', 'ben'), { at: 40 })
      .given(verdict('ben', 'ana'), { at: 40 })
      .when(way('ana', 'voice_talk'))
      .thenRefused({ code: 'summary.already_confirmed' });
  });
});

describe('stalled (method 3.8b, step 3)', () => {
  const stalled = (spec: RoomSpec, expected: boolean) =>
    spec.thenSees('ana', ({ directions }) => expect(directions[0]?.stalled).toBe(expected ? true : undefined));

  it('after three honest attempts and two refusals that name nothing', () => {
    stalled(tries(told(), 2), false);
    stalled(tries(told(), 3), true);
  });
  it('not while what is missing was named, in words or by pointing', () => {
    stalled(tries(told(), 3, { pointed: ['b1'] }), false);
    stalled(
      [1, 2, 3].reduce(
        (spec, index) =>
          spec
            .given(say('ana', 'ben'), { at: 9 * index })
            .given(verdict('ben', 'ana', { button: 'almost', words: 'You left out the night.', marks }), {
              at: 9 * index,
              words: 'correct',
              reading: { missingWords: 3 },
            }),
        told(),
      ),
      false,
    );
  });
  it('not by attempts that leave something out, reply, or press', () => {
    stalled(tries(told(), 3, { marks: [{ point: 'b1', covered: false }] }), false);
    const pressed = [1, 2, 3].reduce(
      (spec, index) =>
        spec
          .given(say('ana', 'ben'), { at: 9 * index })
          .given(verdict('ben', 'ana', { button: 'almost', words: 'Still not it.', marks }), {
            at: 9 * index,
            words: 'deny',
            reading: { clean: false, missingWords: 0 },
          }),
      told(),
    );
    stalled(pressed, false);
  });
});

describe('covered well enough to go on (method 2.6)', () => {
  const ready = () => tries(told().withFacilitator(), 3);

  it('is the facilitator’s, with a reason, after contact with the author, when it is stalled', () => {
    ready().when(enough).thenRefused({ code: 'enough.no_contact', author: 'ben' });
    const heard = ready().given(caucus);
    heard
      .when({ ...enough, reason: 'It is covered.' } as SpecAct)
      .thenRefused({ code: 'enough.reason_too_short', words: 3, needed: 20 });
    heard.when({ ...enough, seat: 'ana' } as SpecAct).thenRefused({ code: 'enough.not_facilitator' });
    tries(told().withFacilitator(), 2).given(caucus).when(enough).thenRefused({ code: 'enough.not_stalled' });
    heard.given(enough).when(enough).thenRefused({ code: 'enough.marked' });
    heard.given(enough).thenSees('ana', (seen) => {
      expect(seen.directions[0]).toMatchObject({ status: 'missing', enough: { basis: 'facilitator', reason } });
      expect(seen.missing).toMatchObject([{ summariser: 'ben', author: 'ana' }]);
    });
  });
  it('carries the author’s dissent, and is taken back until somebody signed', () => {
    const dissent = (note: string): SpecAct => ({
      seat: 'ben',
      type: 'understanding.dissent',
      summariser: 'ana',
      aspect: 'why_here',
      note,
    });
    ready().when(dissent('There is more to it.')).thenRefused({ code: 'enough.none' });
    const marked = ready().given(caucus).given(enough).given(dissent('There is more to it.'));
    marked.thenSees('ruth-1', ({ directions }) =>
      expect(directions[0]?.enough?.dissent?.note).toBe('There is more to it.'),
    );
    marked
      .given(dissent(''))
      .thenSees('ana', ({ directions }) => expect(directions[0]?.enough?.dissent).toBeUndefined());
    const unmark: SpecAct = { seat: 'ruth-1', type: 'understanding.unmark_enough', ...direction };
    marked.given(unmark).thenSees('ana', ({ missing }) => expect(missing).toHaveLength(2));
    ready().when(unmark).thenRefused({ code: 'enough.none' });
  });
  it('covers what was said back, not what was told since', () => {
    ready().given(caucus).given(tell('ben')).when(enough).thenRefused({ code: 'enough.told_anew', author: 'ben' });
  });
  it('is replaced by a real "that’s right" and survives another miss', () => {
    const again = ready().given(caucus).given(enough).given(say('ana', 'ben'), { at: 60 });
    again.thenSees('ana', ({ missing }) => expect(missing).toHaveLength(1));
    again
      .given(verdict('ben', 'ana', { button: 'almost', words: 'Not yet there.' }), { at: 60, words: 'deny' })
      .thenSees('ana', ({ missing }) => expect(missing).toHaveLength(1));
    again.given(verdict('ben', 'ana'), { at: 60 }).thenSees('ana', ({ directions }) => {
      expect(directions[0]).toMatchObject({ status: 'confirmed', basis: 'confirmed' });
      expect(directions[0]?.enough).toBeUndefined();
    });
  });
});

describe('a neutral reader (method 3.8b, step 4)', () => {
  const rules = [{ id: 'GR-7', text: 'After three honest tries a neutral reader.', why: 'So that nobody gets stuck.' }];
  const seated = (spec: RoomSpec) =>
    spec
      .given({ seat: 'ana', type: 'reader.propose', name: 'Noor', ...direction }, { id: 'noor' })
      .given({ seat: 'ben', type: 'reader.accept', attendant: 'noor-1' })
      .given({ seat: 'noor-1', type: 'attendant.sit' });
  const withRule = () =>
    told()
      .given({ seat: 'ana', type: 'rules.propose', items: rules })
      .given({ seat: 'ben', type: 'rules.accept', version: 2 });
  const read = (yes: boolean): SpecAct => ({
    seat: 'noor-1',
    type: 'reader.answer',
    allThere: yes,
    twisted: false,
    fair: true,
  });

  it('three favourable answers are enough to go on, where the rule was accepted', () => {
    seated(tries(withRule(), 3))
      .when(read(true))
      .thenHappened('reader.answered', 'understanding.marked_enough')
      .thenSees('ben', ({ directions }) => expect(directions[0]?.enough?.basis).toBe('reader'));
    seated(tries(withRule(), 3)).when(read(false)).thenHappened('reader.answered');
    seated(tries(told(), 3)).when(read(true)).thenHappened('reader.answered');
    seated(tries(withRule(), 2)).when(read(true)).thenHappened('reader.answered');
  });
  it('answers once a summary; the two of the direction see the answers', () => {
    const answered = seated(tries(withRule(), 3)).given(read(false));
    answered.when(read(true)).thenRefused({ code: 'reader.answered' });
    answered.thenSees('ana', ({ directions }) =>
      expect(directions[0]?.between?.reader).toMatchObject({ allThere: false }),
    );
    answered.thenSees('noor-1', ({ attending }) => expect(attending?.reading?.answered).toBe(true));
    seated(told()).when(read(true)).thenRefused({ code: 'reader.nothing_to_read' });
  });
  it('is proposed as a way only with the rule', () => {
    tries(told(), 3).when(way('ana', 'neutral_reader')).thenRefused({ code: 'reader.no_rule', rule: 'GR-7' });
    tries(withRule(), 3).given(way('ana', 'neutral_reader')).when(answer('ben', true)).thenHappened('channel.answered');
  });
});

describe('waiving an aspect (method 2.6)', () => {
  const waive = (seat: string): SpecAct => ({ seat, type: 'understanding.waive', aspect: 'why_here' });
  const unwaive = (seat: string): SpecAct => ({ seat, type: 'understanding.unwaive', aspect: 'why_here' });

  it('takes effect when all do, shown as waived, and ends with one', () => {
    told()
      .given(waive('ana'))
      .thenSees('ben', (seen) => {
        expect(seen.missing).toHaveLength(2);
        expect(seen.understanding.waivers).toEqual([{ aspect: 'why_here', by: ['ana'], inEffect: false }]);
      });
    const waived = told().given(waive('ana')).given(waive('ben'));
    waived.thenSees('ben', (seen) => {
      expect(seen.missing).toEqual([]);
      expect(seen.understanding.waivers[0]?.inEffect).toBe(true);
      expect(seen.directions.some((each) => each.status === 'confirmed')).toBe(false);
    });
    waived.given(unwaive('ana')).thenSees('ben', ({ missing }) => expect(missing).toHaveLength(2));
    waived.given(tell('ben')).thenSees('ana', ({ missing }) => expect(missing).toHaveLength(2));
  });
  it('does not stand in for a side that was not told', () => {
    RoomSpec.seated()
      .given(tell('ana'))
      .given(waive('ana'))
      .given(waive('ben'))
      .thenSees('ana', ({ missing }) => expect(missing).toMatchObject([{ why: 'no_statement', author: 'ben' }]));
  });
  it('refuses what makes no sense', () => {
    told().given(waive('ana')).when(waive('ana')).thenRefused({ code: 'waiver.given' });
    told().when(unwaive('ana')).thenRefused({ code: 'waiver.none' });
  });
});
