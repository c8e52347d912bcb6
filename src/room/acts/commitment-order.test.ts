import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../calendar.ts';
import { course, replay, view, type CommitmentTerms } from '../index.ts';
import { lastDay } from '../commitment-order.ts';
import { at, RoomSpec, type SpecAct } from '../room.testing.ts';
import { accepted, offer, terms } from './commitment.testing.ts';

/** Ana promised Ben the plan, `p-1`, by 5 March; Ben promises Ana to read it, `q-1`, by 9 March, once it is kept. */
const reading = (more: Partial<CommitmentTerms> = {}): SpecAct => ({
  ...offer({
    to: ['ana'],
    dependsOn: ['p-1'],
    what: 'Read the plan',
    due: { ...terms.due, on: '2026-03-09' },
    ...more,
  }),
  seat: 'ben',
});
const waits = (more: Partial<CommitmentTerms> = {}): RoomSpec =>
  accepted().given(reading(more), { id: 'q' }).given({ seat: 'ana', type: 'commitment.accept', commitment: 'q-1' });
const first = { commitment: 'p-1', words: '' } as const;
const second = { commitment: 'q-1', words: 'Nothing was read.' } as const;
const kept = (doneOn: string, day: number, spec = waits()): RoomSpec =>
  spec
    .given({ seat: 'ana', type: 'commitment.claim_done', ...first, doneOn }, { at: 24 * day })
    .given({ seat: 'ben', type: 'commitment.confirm_kept', ...first }, { at: 24 * day });
const turnOf = (spec: RoomSpec) => view(replay(spec.events), 'ana').commitments.find(({ id }) => id === 'q-1')?.turn;
const dueAt = (spec: RoomSpec, day: number) => course(view(replay(spec.events), 'ana'), at(24 * day)).due;
const notKept: SpecAct = { seat: 'ana', type: 'commitment.report_not_kept', ...second };

describe('a promise that waits for another one (method 11.1)', () => {
  it('is not due and cannot be reported while the other is not kept, however long that takes', () => {
    expect(turnOf(waits())).toEqual({ kind: 'waits', open: ['p-1'], never: [] });
    expect(dueAt(waits(), 60)).toEqual(['p-1']);
    waits()
      .when(notKept, { at: 24 * 60 })
      .thenRefused({ code: 'commitment.waits' });
    // Said to be done is not kept yet.
    const claimed = waits().given(
      { seat: 'ana', type: 'commitment.claim_done', ...first, doneOn: '2026-03-04' },
      { at: 48 },
    );
    expect(turnOf(claimed)?.kind).toBe('waits');
  });
  it('keeps its day when the other is kept in time', () => {
    const spec = kept('2026-03-05', 3);
    expect(turnOf(spec)).toEqual({ kind: 'came', at: at(72), on: '2026-03-09' });
    expect(dueAt(spec, 7)).toEqual([]);
    expect(dueAt(spec, 8)).toEqual(['q-1']);
    spec.when(notKept, { at: 24 * 8 }).thenHappened('commitment.disputed');
  });
  it('moves its day by as many days as the other came late', () => {
    const spec = kept('2026-03-08', 6);
    expect(turnOf(spec)).toMatchObject({ on: '2026-03-12' });
    spec.when(notKept, { at: 24 * 10 }).thenRefused({ code: 'commitment.not_due', on: '2026-03-13' });
    const late = (doneOn: string) =>
      spec.given({ seat: 'ben', type: 'commitment.claim_done', ...second, doneOn }, { at: 24 * 14 }).events.at(-1);
    expect(late('2026-03-12')).toMatchObject({ data: { late: false } });
    expect(late('2026-03-13')).toMatchObject({ data: { late: true } });
  });
  it('is never due before the day on which the other was kept', () => {
    const spec = kept('2026-03-03', 20);
    expect(turnOf(spec)).toMatchObject({ on: '2026-03-22' });
  });
  it('may be done before its turn, and is then never late', () => {
    waits()
      .when({ seat: 'ben', type: 'commitment.claim_done', ...second, doneOn: '2026-03-20' }, { at: 24 * 18 })
      .thenHappened('commitment.claimed')
      .thenSees('ana', ({ commitments }) => expect(commitments[1]).toMatchObject({ claim: { late: false } }));
  });
  it('goes on waiting for what took the place of the other on other terms', () => {
    const other = { ...terms, due: { ...terms.due, on: '2026-03-06' } };
    const spec = waits()
      .given({ seat: 'ana', type: 'commitment.renegotiate', commitment: 'p-1', terms: other })
      .given({ seat: 'ben', type: 'commitment.accept_terms', commitment: 'p-1' }, { id: 'r' });
    expect(turnOf(spec)).toEqual({ kind: 'waits', open: ['p-1'], never: [] });
    const done = spec.given(
      { seat: 'ben', type: 'commitment.confirm_kept', commitment: 'r-1', words: '', doneOn: '2026-03-06' },
      { at: 24 * 4 },
    );
    expect(turnOf(done)).toMatchObject({ kind: 'came', on: '2026-03-09' });
  });
  it('rests when the other ends in another way, until both settle it or name another day without waiting', () => {
    const broken = waits().given(
      { seat: 'ana', type: 'commitment.own_up', ...first, outcome: 'broken' },
      { at: 24 * 4 },
    );
    expect(turnOf(broken)).toEqual({ kind: 'waits', open: [], never: ['p-1'] });
    broken.when(notKept, { at: 24 * 60 }).thenRefused({ code: 'commitment.waits' });
    const asks = { seat: 'ana', type: 'commitment.renegotiate', commitment: 'q-1' } as const;
    const anew = { ...terms, due: { ...terms.due, on: '2026-05-09' } };
    broken
      .when({ ...asks, terms: { ...anew, dependsOn: ['p-1'] } }, { at: 24 * 60 })
      .thenRefused({ code: 'commitment.never_kept' });
    broken.when({ ...asks, terms: anew }, { at: 24 * 60 }).thenHappened('commitment.terms_proposed');
  });
  it('never waits for itself or in a circle', () => {
    const asks = { type: 'commitment.renegotiate', commitment: 'p-1' } as const;
    waits()
      .when({ seat: 'ana', ...asks, terms: { ...terms, dependsOn: ['q-1'] } })
      .thenRefused({ code: 'commitment.circle' });
    waits()
      .when({ seat: 'ana', ...asks, terms: { ...terms, dependsOn: ['p-1'] } })
      .thenRefused({ code: 'commitment.circle' });
    const declined = accepted()
      .given(offer({ to: ['ben'], what: 'Another' }), { id: 'z' })
      .given({ seat: 'ben', type: 'commitment.decline', commitment: 'z-1', words: '' });
    declined.when(reading({ dependsOn: ['z-1'] })).thenRefused({ code: 'commitment.never_kept' });
  });
  it('a law: the day never moves to an earlier one, and by no more than the delay of the other', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.nat(20), (done, later, own) => {
        const doneOn = addDays('2026-03-02', done);
        const on = addDays('2026-03-02', own);
        const state = replay(kept(doneOn, done + later, waits({ due: { ...terms.due, on } })).events);
        const promise = state.commitments.find(({ id }) => id === 'q-1');
        const last = promise && lastDay(state.commitments, promise);
        const keptOn = addDays('2026-03-02', done + later);
        const delay = Math.max(0, daysBetween('2026-03-05', doneOn));
        expect(last).toBe([addDays(on, delay), keptOn].toSorted().at(-1));
      }),
      { seed: 20260305, numRuns: 60 },
    );
  });
});
