import { describe, expect, it } from 'vitest';
import { RoomSpec, say, tell, verdict } from '../room.testing.ts';

const resolve = (answer: 'stands' | 'missing' | 'break', words = 'as written') =>
  ({ seat: 'ben', type: 'verdict.resolve', summariser: 'ana', aspect: 'why_here', answer, words }) as const;

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
  it('unknown words with two rubber-stamp signals are asked about', () => {
    asked()
      .when(verdict('ben', 'ana', { words: 'It is about us', seconds: 1 }), { words: 'unknown', mustCoverage: 0 })
      .thenHappened('verdict.given')
      .thenSees('ben', ({ directions }) => expect(directions[0]?.check?.kind).toBe('a'));
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

describe('a revised statement', () => {
  it('makes earlier confirmations stale and closes the gate again', () => {
    RoomSpec.understood()
      .when(tell('ben'))
      .thenSees('ana', (view) => {
        expect(view.directions.find((each) => each.author === 'ben')?.status).toBe('stale');
        expect(view.missing).toEqual([{ summariser: 'ana', author: 'ben', aspect: 'why_here', why: 'stale' }]);
      })
      .when(say('ana', 'ben'), { at: 30 })
      .thenHappened('summary.sent', 'understanding.changed');
  });
});
