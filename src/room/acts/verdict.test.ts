import { describe, expect, it } from 'vitest';
import { nextStep } from '../index.ts';
import { at, RoomSpec, say, tell, verdict } from '../room.testing.ts';

const resolve = (answer: 'stands' | 'missing' | 'break', words = 'as written') =>
  ({ seat: 'ben', type: 'verdict.resolve', summariser: 'ana', aspect: 'why_here', answer, words }) as const;

describe('the author’s answer', () => {
  const asked = () => RoomSpec.told().given(say('ana', 'ben'));

  it('confirms at once when words and answer agree', () => {
    asked()
      .when(verdict('ben', 'ana'))
      .thenHappened('verdict.given', 'verdict.released', 'understanding.changed')
      .thenSees('ana', ({ directions }) =>
        expect(directions).toMatchObject([
          { status: 'confirmed', basis: 'confirmed', attempts: [{ verdict: { words: 'That is exactly it.' } }] },
        ]),
      );
  });
  it('needs two words, or one strong one', () => {
    asked()
      .when(verdict('ben', 'ana', { words: 'Yes.' }), { words: 'lukewarm' })
      .thenRefused({ code: 'verdict.words_too_few' });
    asked()
      .when(verdict('ben', 'ana', { words: 'Exactly!' }))
      .thenHappened('verdict.given', 'verdict.released', 'understanding.changed');
  });
  it('is not possible when nothing was said back', () => {
    RoomSpec.told().when(verdict('ben', 'ana')).thenRefused({ code: 'verdict.nothing_to_answer' });
  });

  it('"you’re right" becomes one private question; the other sees nothing of it', () => {
    const conceding = verdict('ben', 'ana', { words: "You're right, I'm just not good with computers." });
    asked()
      .when(conceding, { words: 'concede_person' })
      .thenHappened('verdict.given')
      .thenSees('ben', ({ directions }) => expect(directions[0]?.check).toMatchObject({ kind: 'b' }))
      .thenSees('ana', ({ directions }) => {
        expect(directions[0]?.status).toBe('sent');
        expect(directions[0]?.check).toBeUndefined();
      })
      .when(resolve('missing', "You're right, I'm just not good with computers."))
      .thenHappened('verdict.resolved', 'verdict.released', 'understanding.changed')
      .thenSees('ana', ({ directions }) =>
        expect(directions).toMatchObject([{ status: 'missing', attempts: [{ verdict: { button: 'almost' } }] }]),
      );
  });
  it('a check answered with "it stands" confirms, and says on what it rests', () => {
    asked()
      .given(verdict('ben', 'ana', { words: 'yes, probably true' }), { words: 'lukewarm' })
      .when(resolve('stands'))
      .thenSees('ana', ({ directions }) =>
        expect(directions[0]).toMatchObject({ status: 'confirmed', basis: 'confirmed_after_check' }),
      );
  });
  it('only one check an attempt, and only its own answers', () => {
    const tired = asked().given(verdict('ben', 'ana', { words: 'ok whatever, move on' }), { words: 'fatigue' });
    tired.when(verdict('ben', 'ana')).thenRefused({ code: 'verdict.check_open' });
    tired.when(resolve('missing')).thenRefused({ code: 'verdict.not_an_answer', answer: 'missing' });
    tired
      .when(resolve('break'))
      .thenSees('ana', ({ directions }) => expect(directions[0]).toMatchObject({ status: 'deferred' }))
      .when(verdict('ben', 'ana'))
      .thenSees('ana', ({ directions }) => expect(directions[0]).toMatchObject({ status: 'confirmed' }));
    asked().when(resolve('stands')).thenRefused({ code: 'verdict.no_check' });
  });
  it('neutral words with any rubber-stamp signal are asked about once (check a)', () => {
    asked()
      .when(verdict('ben', 'ana', { words: 'It is about us', seconds: 1 }), { words: 'unknown' })
      .thenHappened('verdict.given')
      .thenSees('ben', ({ directions }) => expect(directions[0]?.check?.kind).toBe('a'));
  });

  describe('check f: which sentence comes closest', () => {
    const quick = () => asked().given(verdict('ben', 'ana', { seconds: 1 }), { mustCoverage: 0 });
    const tap = (more: object) => ({ ...resolve('stands', 'That is exactly it.'), ...more });
    const sentence = 'You came because of the fence, and it matters.';

    it('is asked when two signals stand, and by no fewer', () => {
      quick().thenSees('ben', ({ directions }) => expect(directions[0]?.check?.kind).toBe('f'));
      asked()
        .when(verdict('ben', 'ana', { seconds: 1 }))
        .thenHappened('verdict.given', 'verdict.released', 'understanding.changed');
    });
    it('is resolved by tapping a sentence of the summary, and nobody else learns that it was asked', () => {
      quick()
        .when(tap({ closest: sentence, added: 'And the dog.' }))
        .thenHappened('verdict.resolved', 'verdict.released', 'understanding.changed')
        .thenSees('ana', (seen) => {
          expect(seen.directions[0]).toMatchObject({ status: 'confirmed', basis: 'confirmed' });
          expect(JSON.stringify(seen)).not.toContain('And the dog.');
        })
        .thenSees('ben', ({ directions }) =>
          expect(directions[0]?.closest).toEqual({ sentence, added: 'And the dog.' }),
        );
    });
    it('needs a sentence that stands there; "none of them" says that something is missing', () => {
      quick().when(tap({})).thenRefused({ code: 'verdict.no_sentence' });
      quick()
        .when(tap({ closest: 'Not among them.' }))
        .thenRefused({ code: 'verdict.no_sentence' });
      quick()
        .when(resolve('missing'))
        .thenSees('ana', ({ directions }) => expect(directions[0]?.status).toBe('missing'));
    });
  });

  it('the author’s own marks go to the other with the answer, and only for shared points', () => {
    const marks = [{ point: 'b1', covered: false }];
    asked()
      .when(verdict('ben', 'ana', { button: 'almost', words: 'Not all.', marks }), { words: 'unknown' })
      .thenSees('ana', ({ directions }) => expect(directions[0]?.attempts?.[0]?.verdict?.marks).toEqual(marks));
    asked()
      .when(verdict('ben', 'ana', { marks: [{ point: 'bh0', covered: true }] }))
      .thenRefused({ code: 'point.unknown' });
  });

  it('not now needs no words, and comes back when its author said', () => {
    const later = { seat: 'ben', type: 'verdict.not_now', summariser: 'ana', aspect: 'why_here' } as const;
    const off = asked().when({ ...later, again: 'tomorrow' });
    off.thenHappened('verdict.put_off', 'understanding.changed').thenSees('ana', (seen) => {
      expect(seen.directions[0]).toMatchObject({ status: 'deferred' });
      expect(seen.directions[0]?.putOff).toBeUndefined();
    });
    off.thenSees('ben', (seen) => {
      expect(nextStep(seen, at(3)).step).not.toBe('answer_summary');
      expect(nextStep(seen, at(27)).step).toBe('answer_summary');
    });
    asked()
      .given({ ...later, again: 'by_myself' })
      .thenSees('ben', (seen) => expect(nextStep(seen, at(999)).step).not.toBe('answer_summary'));
    off.when(verdict('ben', 'ana')).thenHappened('verdict.given', 'verdict.released', 'understanding.changed');
    RoomSpec.told()
      .when({ ...later, again: 'tomorrow' })
      .thenRefused({ code: 'verdict.nothing_to_answer' });
  });

  it('words that make it depend on the other’s answer lead to a hint for their author alone', () => {
    const words = 'I confirm when you confirm.';
    asked()
      .when(verdict('ben', 'ana', { button: 'almost', words }), { words: 'unknown', reading: { bargaining: true } })
      .thenSees('ben', (seen) => expect(seen.understanding.hints).toMatchObject([{ kind: 'bargaining' }]))
      .thenSees('ana', (seen) => expect(seen.understanding.hints).toEqual([]));
  });

  it('a second lukewarm confirmation becomes a hint: to the two of it, to the facilitator with the author', () => {
    const lukewarm = (spec: RoomSpec) =>
      spec
        .given(say('ana', 'ben'), { at: spec.events.length })
        .given(verdict('ben', 'ana', { words: 'yes, probably true' }), { words: 'lukewarm', at: spec.events.length })
        .given(resolve('stands'), { at: spec.events.length })
        .given(tell('ben', ['x']), { at: spec.events.length });
    const hints = (spec: RoomSpec, seat: string, expected: number) =>
      spec.thenSees(seat, (seen) => expect(seen.understanding.hints).toHaveLength(expected));
    const once = lukewarm(RoomSpec.told());
    hints(once, 'ana', 0);
    const twice = lukewarm(once);
    for (const seat of ['ana', 'ben']) hints(twice, seat, 1);
    const helped = lukewarm(lukewarm(RoomSpec.told().withFacilitator()));
    for (const seat of ['ruth-1', 'ben']) hints(helped, seat, 1);
    hints(helped, 'ana', 0);
  });
});

describe('right as far as I told you (method 3.7)', () => {
  const secret = 'The old dog is buried there.';
  const hiding = () =>
    RoomSpec.seated()
      .given(tell('ben', [secret]))
      .given(say('ana', 'ben'));
  const words = 'That’s right, but there is more.';

  it('confirms and shows "as told" when the author wants that', () => {
    hiding()
      .when(verdict('ben', 'ana', { words, asTold: 'shown' }), { words: 'affirm_but' })
      .thenSees('ana', (view) => {
        expect(view.directions[0]).toMatchObject({ status: 'confirmed', basis: 'as_told' });
        expect(JSON.stringify(view)).not.toContain(secret);
      })
      .thenSees('ben', (view) => expect(JSON.stringify(view)).toContain(secret));
  });
  it('shows a plain confirmation to the other when the author keeps it', () => {
    hiding()
      .when(verdict('ben', 'ana', { words: 'That is right.', asTold: 'private' }))
      .thenSees('ana', ({ directions }) => {
        expect(directions[0]).toMatchObject({ status: 'confirmed', basis: 'confirmed' });
        expect(directions[0]?.privatelyAsTold).toBeUndefined();
      })
      .thenSees('ben', ({ directions }) => expect(directions[0]?.privatelyAsTold).toBe(true));
  });
  it('never names a hidden point to the other, even when it was pointed at', () => {
    hiding()
      .when(verdict('ben', 'ana', { button: 'almost', words: 'Not all of it.', pointed: ['b1', 'bh0'] }), {
        words: 'unknown',
      })
      .thenSees('ana', ({ directions }) => expect(directions[0]?.attempts?.[0]?.verdict?.pointed).toEqual(['b1']));
  });
});
