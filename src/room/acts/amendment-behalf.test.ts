import { describe, expect, it } from 'vitest';
import type { AmendmentChange, Mandate } from '../index.ts';
import { RoomSpec, type SpecAct } from '../room.testing.ts';
import { amend, answer, changed, fixed, hashOf, inForce, sign, text } from './amendment.testing.ts';

const rep = 'kim-1';
const price = 'price-1';
/** Kim speaks for a party; seated at any time, also when a text has long been signed. */
const represented = (spec: RoomSpec, of: 'ana' | 'ben', more: Partial<Mandate> = {}): RoomSpec =>
  [{ text: 'Price only.', issues: 'all', mayPropose: true, maySign: false, ...more } satisfies Mandate].reduce(
    (now, mandate) =>
      now
        .given({ seat: of, type: 'party.represent', name: 'Kim', mandate }, { id: 'kim', at: 2 })
        .given({ seat: rep, type: 'attendant.sit' }, { at: 2 }),
    spec,
  );
/** In force, with Kim at Ben's side from before. */
const signed = (more?: Partial<Mandate>, of: 'ana' | 'ben' = 'ben'): RoomSpec => {
  const clauses = [
    { id: price, title: 'Price', text: 'low' },
    { id: 'hedge', title: 'Hedge', text: 'Ben cuts the hedge each May.' },
  ];
  const frozen = represented(
    RoomSpec.ready().given({ seat: 'ana', type: 'issue.add', title: 'Time' }, { id: 'time' }),
    of,
    more,
  )
    .given({ seat: 'ana', type: 'agreement.open' })
    .given({ seat: 'ben', type: 'agreement.edit', version: 1, text: { ...text, clauses } })
    .given({ seat: 'ana', type: 'agreement.freeze', version: 2 }, { at: 3 });
  const hash = hashOf(frozen);
  return frozen.given(sign('ana', hash), { at: 30 }).given(sign('ben', hash), { at: 30 });
};
const reading = (clausePrice: string, hedge = 'Ben cuts the hedge each May.'): AmendmentChange => ({
  kind: 'change',
  text: {
    ...text,
    clauses: [
      { id: price, title: 'Price', text: clausePrice },
      { id: 'hedge', title: 'Hedge', text: hedge },
    ],
  },
});
const asked = (change: AmendmentChange = reading('high'), more?: Partial<Mandate>): RoomSpec =>
  signed(more).given(amend('ana', change), { id: 'new', at: 40 });
const late = { at: 41 } as const;

describe('a representative and another version of a signed agreement (method 2.1, P11)', () => {
  it('answers in the party’s place: sealed for the party alone, counted as theirs, under the representative’s own name', () => {
    const spec = asked().when(answer(rep, true), late);
    spec.thenHappened(
      'agreement.amendment_answer_sealed',
      'agreement.amendment_answered',
      'agreement.amendment_frozen',
    );
    expect(spec.events.at(-2)).toMatchObject({ type: 'agreement.amendment_answered', by: rep });
    expect(spec.events.at(-3)).toMatchObject({ by: rep, to: { kind: 'seat', seat: 'ben' } });
    spec.thenSees('ben', ({ amending }) =>
      expect(amending.amendments[0]).toMatchObject({ status: 'frozen', answeredBy: ['ben'], yourAnswer: true }),
    );
    for (const other of ['ana', rep])
      spec.thenSees(other, ({ amending }) => expect(amending.amendments[0]).not.toHaveProperty('yourAnswer'));
    spec.when(answer('ben', false), late).thenRefused({ code: 'amendment.status' });
  });
  it('proposes a change and takes it back in the party’s place; the party may take it back too', () => {
    const own = signed().given(amend(rep, reading('high')), { id: 'new', at: 40 });
    own.thenSees('ana', ({ amending }) => expect(amending.amendments[0]).toMatchObject({ by: 'ben', via: rep }));
    own.when(answer('ben', true), late).thenRefused({ code: 'amendment.own' });
    for (const seat of [rep, 'ben'])
      own
        .when({ seat, type: 'agreement.withdraw_amendment', amendment: 'new-1' }, late)
        .thenHappened('agreement.amendment_withdrawn');
  });
  it('needs the mandate for offers to propose and answer, the mandate to sign to sign or not', () => {
    const mayNot = { code: 'mandate.not_given', what: 'propose' } as const;
    asked(undefined, { mayPropose: false }).when(answer(rep, true), late).thenRefused(mayNot);
    signed({ mayPropose: false })
      .when(amend(rep, reading('high')), late)
      .thenRefused(mayNot);
    const keep: SpecAct = { seat: rep, type: 'agreement.keep_version', amendment: 'new-1' };
    const fixedFor = (maySign: boolean) => asked(undefined, { maySign }).given(answer('ben', true), late);
    const hash = hashOf(fixedFor(true));
    for (const act of [keep, sign(rep, hash)])
      fixedFor(false).when(act, { at: 70 }).thenRefused({ code: 'mandate.not_given', what: 'sign' });
    fixedFor(true).when(keep, { at: 70 }).thenHappened('agreement.version_kept');
    const inForceNow = fixedFor(true).given(sign('ana', hash), { at: 70 }).when(sign(rep, hash), { at: 70 });
    inForceNow
      .thenHappened('agreement.signed', 'agreement.amended')
      .thenSees('ana', ({ agreement }) =>
        expect(agreement?.signatures).toMatchObject([{ by: 'ana' }, { by: 'ben', via: rep }]),
      );
  });
  it('with single issues stays within them: nothing else in the text, no end, no package beyond', () => {
    const only = { issues: [price] };
    asked(reading('high'), only)
      .when(answer(rep, false), late)
      .thenHappened('agreement.amendment_answer_sealed', 'agreement.amendment_answered', 'agreement.version_kept');
    const whole = { code: 'mandate.whole_agreement' } as const;
    asked(reading('low', 'Ben cuts it in June.'), only).when(answer(rep, true), late).thenRefused(whole);
    asked({ kind: 'end' }, only).when(answer(rep, true), late).thenRefused(whole);
    const dated = reading('low');
    if (dated.kind === 'change')
      signed(only)
        .when(amend(rep, { ...dated, text: { ...dated.text, reviewOn: '2026-08-01' } }), late)
        .thenRefused(whole);
    signed({ issues: ['time-1'] })
      .when(amend(rep, reading('high')), late)
      .thenRefused({ code: 'mandate.other_issue', issue: price });
    const high = reading('high');
    if (high.kind === 'change')
      signed({ issues: ['time-1'] })
        .when(amend(rep, { ...high, kind: 'post_settlement', package: { [price]: 'high-1' } }), late)
        .thenRefused({ code: 'mandate.other_issue', issue: price });
  });
  it('does nothing else about a signed agreement', () => {
    const hash = hashOf(fixed());
    for (const act of [
      { seat: rep, type: 'agreement.note_dispute', words: 'It is not cut.' },
      { seat: rep, type: 'agreement.waive_cooling_off', hash },
    ] as const)
      asked().when(act, late).thenRefused({ code: 'attendant.may_not', kind: 'representative' });
    inForce()
      .when(amend(rep, { kind: 'change', text: changed }), late)
      .thenRefused({ code: 'room.unknown' });
  });
  it('may be named once the room is agreed, and acts within the mandate from then on', () => {
    const mandate = { text: 'All of it.', issues: 'all', mayPropose: true, maySign: true } as const;
    const before = inForce();
    before
      .when({ seat: 'ben', type: 'guest.propose', name: 'Gus', access: 'read_shared' }, { at: 40 })
      .thenRefused({ code: 'room.over' });
    const named = before
      .given({ seat: 'ben', type: 'party.represent', name: 'Kim', mandate }, { id: 'kim', at: 40 })
      .given({ seat: rep, type: 'attendant.sit' }, { at: 40 });
    named.when(amend(rep, { kind: 'change', text: changed }), { at: 41 }).thenHappened('agreement.amendment_proposed');
    named.thenSees(rep, ({ agreement, attending }) => {
      expect(agreement?.status).toBe('in_force');
      expect(attending?.attendant.represents?.party).toBe('ben');
    });
    named
      .given({ seat: 'ben', type: 'party.end_representation', attendant: rep }, { at: 41 })
      .when(amend(rep, { kind: 'change', text: changed }), { at: 42 })
      .thenRefused({ code: 'attendant.gone' });
  });
});
