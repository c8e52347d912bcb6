import { expect, it } from 'vitest';
import { accepted, disputed, terms } from '../acts/commitment.testing.ts';
import { nextStep, replay, view } from '../index.ts';
import { at, type RoomSpec } from '../room.testing.ts';

const on = { commitment: 'p-1' } as const;
/** The step once all have signed, when nothing else is left to do. */
const stepOf = (spec: RoomSpec, seat: string) =>
  nextStep({ ...view(replay(spec.events), seat), status: 'agreed' }, at(24 * 30));

it('a promise that is seen differently is the next step of whoever has to tell, say back or answer', () => {
  const begun = disputed();
  expect(stepOf(begun, 'ana')).toMatchObject({ step: 'mend_promise', ...on, by: 'ben' });
  expect(stepOf(begun, 'ben')).toMatchObject({ step: 'mend_promise', ...on, by: 'ana' });
  const told = begun.given({ seat: 'ana', type: 'commitment.tell', ...on, words: 'I sent eight pages.' });
  expect([stepOf(told, 'ana').step, stepOf(told, 'ben').step]).toEqual(['done', 'mend_promise']);
  const both = told.given({ seat: 'ben', type: 'commitment.tell', ...on, words: 'I got six.' });
  expect(stepOf(both, 'ana').step).toBe('mend_promise');
  const named = told.given({ seat: 'ben', type: 'commitment.settle', ...on, words: '', outcome: 'partly' });
  expect(stepOf(named, 'ana').step, 'an ending that the other has named').toBe('mend_promise');
});

it('another day for a promise is the next step of whoever has not answered it', () => {
  const day = { ...terms, due: { ...terms.due, on: '2026-03-09' } };
  const asked = accepted().given({ seat: 'ana', type: 'commitment.renegotiate', ...on, terms: day });
  expect(stepOf(asked, 'ben')).toMatchObject({ step: 'answer_terms', ...on, by: 'ana' });
  expect(stepOf(asked, 'ana')).toEqual({ step: 'keep_promise', ...on });
  expect(stepOf(accepted(), 'ben').step).toBe('done');
});
