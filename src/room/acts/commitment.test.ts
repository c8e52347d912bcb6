import { describe, expect, it } from 'vitest';
import { RoomSpec, type SpecAct } from '../room.testing.ts';
import { accepted, claimed, disputed, dueHours, offer, offered, terms } from './commitment.testing.ts';

const on = { commitment: 'p-1' } as const;
const statusIs = (status: string) => (view: { readonly commitments: readonly { readonly status: string }[] }) =>
  expect(view.commitments[0]?.status).toBe(status);

describe('promises (method 11.1, 11.2)', () => {
  it('are offered by their owner, before any agreement too, and stand once all they are for have accepted', () => {
    RoomSpec.seated().when(offer()).thenHappened('commitment.offered').thenSees('ben', statusIs('offered'));
    offered({ to: ['ben', 'cem'] })
      .given({ seat: 'ben', type: 'commitment.accept', ...on })
      .thenSees('ana', statusIs('offered'))
      .when({ seat: 'cem', type: 'commitment.accept', ...on })
      .thenSees('ana', statusIs('accepted'));
    RoomSpec.open().when(offer()).thenRefused({ code: 'gate.seats' });
  });
  it('name somebody else, a day that is still to come, a zone that exists, a clause that is signed', () => {
    const room = RoomSpec.seated();
    room.when(offer({ to: [] })).thenRefused({ code: 'commitment.to_nobody' });
    room.when(offer({ to: ['ana'] })).thenRefused({ code: 'commitment.to_nobody' });
    room.when(offer({ to: ['nobody'] })).thenRefused({ code: 'commitment.to_nobody' });
    room.when(offer({ due: { ...terms.due, on: '2026-02-30' } })).thenRefused({ code: 'commitment.date' });
    room.when(offer({ due: { ...terms.due, on: '2026-03-01' } })).thenRefused({ code: 'commitment.date' });
    room.when(offer({ due: { ...terms.due, zone: 'Moon/Base' } })).thenRefused({ code: 'commitment.zone' });
    room.when(offer({ due: { ...terms.due, graceDays: 31 } })).thenRefused({ code: 'commitment.grace' });
    room.when(offer({ source: 'clause', clause: 'k1' })).thenRefused({ code: 'commitment.no_clause' });
    room
      .when(offer({ verify: { by: 'verifier', verifier: 'ana', how: 'I look.' } }))
      .thenRefused({ code: 'commitment.no_verifier' });
    room.when(offer({ dependsOn: ['nothing'] })).thenRefused({ code: 'commitment.unknown' });
    room.when(offer({ source: 'repair', repairs: 'p-1' })).thenRefused({ code: 'commitment.nothing_to_repair' });
    room.when(offer({ what: '' })).thenRefused({ code: 'text.empty', field: 'what' });
  });
  it('may be declined or taken back before, not after', () => {
    offered()
      .when({ seat: 'ben', type: 'commitment.decline', ...on, words: '' })
      .thenSees('ana', statusIs('declined'));
    offered()
      .when({ seat: 'ana', type: 'commitment.withdraw', ...on })
      .thenSees('ben', statusIs('withdrawn_before_acceptance'));
    accepted()
      .when({ seat: 'ana', type: 'commitment.withdraw', ...on })
      .thenRefused({ code: 'commitment.status', status: 'accepted' });
  });
  it('are kept when those they are for confirm it, with or without a claim before', () => {
    claimed()
      .when({ seat: 'ben', type: 'commitment.confirm_kept', ...on, words: '' }, { at: 60 })
      .thenHappened('commitment.confirmed', 'commitment.kept')
      .thenSees('ana', statusIs('kept'));
    accepted()
      .when({ seat: 'ben', type: 'commitment.confirm_kept', ...on, words: '', doneOn: '2026-03-02' })
      .thenSees('ana', statusIs('kept'));
  });
  it('are kept late by the day they were done, with notice before or after', () => {
    const late: SpecAct = { seat: 'ana', type: 'commitment.claim_done', ...on, words: '', doneOn: '2026-03-06' };
    const yes: SpecAct = { seat: 'ben', type: 'commitment.confirm_kept', ...on, words: '' };
    accepted()
      .given({ seat: 'ana', type: 'commitment.give_notice', ...on, words: 'A day late.' }, { at: dueHours.before })
      .given(late, { at: 24 * 4 + 1 })
      .when(yes, { at: 24 * 5 })
      .thenSees('ben', ({ commitments }) =>
        expect(commitments[0]).toMatchObject({ status: 'kept_late', outcome: { notice: 'before', by: 'beneficiary' } }),
      );
    accepted()
      .given(late, { at: 24 * 4 + 1 })
      .when(yes, { at: 24 * 5 })
      .thenSees('ben', ({ commitments }) =>
        expect(commitments[0]).toMatchObject({ status: 'kept_late', outcome: { notice: 'after' } }),
      );
    accepted()
      .when({ ...late, doneOn: '2026-03-08' } as SpecAct, { at: 24 * 4 })
      .thenRefused({ code: 'commitment.date' });
    accepted({ due: { ...terms.due, graceDays: 1 } })
      .given(late, { at: 24 * 4 + 1 })
      .when(yes, { at: 24 * 5 })
      .thenSees('ben', statusIs('kept'));
  });
  it('are kept, not contested, after five working days of silence and one reminder', () => {
    const another: SpecAct = { ...offer(), what: 'Another' } as SpecAct;
    const silent = claimed().given({ seat: 'ana', type: 'commitment.remind', ...on }, { at: 72 });
    silent.when({ seat: 'ana', type: 'commitment.remind', ...on }).thenRefused({ code: 'commitment.reminded' });
    // Claimed on Wednesday, 4 March; five whole working days lie between it and Thursday, 12 March.
    silent
      .when({ ...another, due: { ...terms.due, on: '2026-03-20' } } as SpecAct, { at: 24 * 9 })
      .thenHappened('commitment.offered');
    silent
      .when({ ...another, due: { ...terms.due, on: '2026-03-20' } } as SpecAct, { at: 24 * 10 })
      .thenHappened('commitment.kept', 'commitment.offered')
      .thenSees('ben', ({ commitments }) =>
        expect(commitments[0]).toMatchObject({ status: 'kept', outcome: { by: 'silence' } }),
      );
    claimed()
      .when({ ...another, due: { ...terms.due, on: '2026-04-20' } } as SpecAct, { at: 24 * 30 })
      .thenHappened('commitment.offered');
  });
  it('one side alone breaks nothing: a claim against a claim is seen differently', () => {
    disputed().thenSees('ana', statusIs('disputed'));
    accepted()
      .when(
        { seat: 'ben', type: 'commitment.report_not_kept', ...on, words: 'Nothing came.' },
        { at: dueHours.lastDay },
      )
      .thenRefused({ code: 'commitment.not_due', on: '2026-03-06' })
      .when({ seat: 'ben', type: 'commitment.report_not_kept', ...on, words: 'Nothing came.' }, { at: dueHours.after })
      .thenSees('ana', statusIs('disputed'));
    accepted()
      .when({ seat: 'ana', type: 'commitment.own_up', ...on, words: 'I did not do it.', outcome: 'broken' })
      .thenSees('ben', ({ commitments }) =>
        expect(commitments[0]).toMatchObject({ status: 'broken', outcome: { by: 'owner' } }),
      );
  });
});

describe('what becomes of a promise together', () => {
  const other = { ...terms, due: { ...terms.due, on: '2026-03-12' } };
  it('other terms before the day replace it, and it counts as neither kept nor broken', () => {
    accepted()
      .given({ seat: 'ana', type: 'commitment.renegotiate', ...on, terms: other }, { id: 'r' })
      .when({ seat: 'ben', type: 'commitment.accept_terms', ...on }, { id: 'yes' })
      .thenHappened('commitment.terms_agreed', 'commitment.renegotiated')
      .thenSees('ben', ({ commitments }) =>
        expect(commitments.map(({ id, status, due }) => [id, status, due.on])).toEqual([
          ['p-1', 'renegotiated_before_due', '2026-03-05'],
          ['yes-1', 'accepted', '2026-03-12'],
        ]),
      );
    accepted()
      .when({ seat: 'ana', type: 'commitment.renegotiate', ...on, terms: other }, { at: dueHours.after })
      .thenRefused({ code: 'commitment.past_due', on: '2026-03-05' });
    accepted()
      .given({ seat: 'ben', type: 'commitment.renegotiate', ...on, terms: other })
      .given({ seat: 'ana', type: 'commitment.keep_terms', ...on })
      .when({ seat: 'ana', type: 'commitment.accept_terms', ...on })
      .thenRefused({ code: 'commitment.no_counter' });
  });
  it('is excused when both say so, and ends as both name it', () => {
    accepted()
      .given({ seat: 'ana', type: 'commitment.excuse', ...on, words: 'The storm.' })
      .thenSees('ben', statusIs('accepted'))
      .when({ seat: 'ben', type: 'commitment.excuse', ...on, words: '' })
      .thenHappened('commitment.outcome_named', 'commitment.settled')
      .thenSees('ana', statusIs('excused'));
    disputed()
      .given({ seat: 'ana', type: 'commitment.settle', ...on, outcome: 'kept', words: '' })
      .given({ seat: 'ben', type: 'commitment.settle', ...on, outcome: 'partly', words: '' })
      .thenSees('ana', statusIs('disputed'))
      .when({ seat: 'ana', type: 'commitment.settle', ...on, outcome: 'partly', words: '' })
      .thenSees('ben', ({ commitments }) =>
        expect(commitments[0]).toMatchObject({ status: 'partly', outcome: { by: 'joint' } }),
      );
  });
  it('a named verifier’s word settles it', () => {
    const verified = accepted({ verify: { by: 'verifier', verifier: 'cem', how: 'Cem looks.' } });
    verified
      .when({ seat: 'cem', type: 'commitment.attest', ...on, outcome: 'kept', words: '' })
      .thenHappened('commitment.settled')
      .thenSees('ana', statusIs('kept'));
    verified
      .when({ seat: 'ben', type: 'commitment.attest', ...on, outcome: 'kept', words: '' })
      .thenRefused({ code: 'commitment.not_yours', needed: 'verifier' });
  });
  it('somebody from outside, agreed by both, sees this one promise and says how it ended', () => {
    const named = accepted()
      .given(offer({ what: 'Something else' }), { id: 'q' })
      .given({ seat: 'ana', type: 'commitment.name_verifier', ...on, name: 'Vera' }, { id: 'v' });
    const word: SpecAct = { seat: 'v-1', type: 'commitment.attest', ...on, outcome: 'kept', words: '' };
    named.when(word).thenRefused({ code: 'attendant.not_seated' });
    const seated = named
      .given({ seat: 'ben', type: 'commitment.agree_verifier', attendant: 'v-1' })
      .given({ seat: 'v-1', type: 'attendant.sit' });
    seated.thenSees('v-1', ({ commitments }) => expect(commitments.map((each) => each.id)).toEqual(['p-1']));
    seated
      .when({ ...word, commitment: 'q-1' } as SpecAct)
      .thenRefused({ code: 'commitment.not_yours' })
      .when({ ...word, commitment: 'nothing' } as SpecAct)
      .thenRefused({ code: 'commitment.not_yours' });
    seated.when(word).thenHappened('commitment.settled').thenSees('ana', statusIs('kept'));
    named
      .when({ seat: 'cem', type: 'commitment.name_verifier', ...on, name: 'Otto' })
      .thenRefused({ code: 'commitment.not_yours' });
  });
  it('a verifier from outside goes along to the promise that replaces theirs, and knows everyone it is for', () => {
    const renegotiated = offered({ to: ['ben', 'cem'] })
      .given({ seat: 'ben', type: 'commitment.accept', ...on })
      .given({ seat: 'cem', type: 'commitment.accept', ...on })
      .given({ seat: 'ana', type: 'commitment.name_verifier', ...on, name: 'Vera' }, { id: 'v' })
      .given({ seat: 'ben', type: 'commitment.agree_verifier', attendant: 'v-1' })
      .given({ seat: 'v-1', type: 'attendant.sit' })
      .given(
        { seat: 'ana', type: 'commitment.renegotiate', ...on, terms: { ...terms, what: 'Send half of it' } },
        { at: 24 },
      )
      .given({ seat: 'ben', type: 'commitment.accept_terms', ...on }, { at: 25 })
      .given({ seat: 'cem', type: 'commitment.accept_terms', ...on }, { at: 25, id: 'n' });
    renegotiated.thenSees('v-1', ({ commitments, seats }) => {
      expect(commitments).toMatchObject([{ id: 'n-1', what: 'Send half of it', replaces: 'p-1' }]);
      expect(seats.map((each) => each.id)).toEqual(['ana', 'ben', 'cem']);
    });
    const word = { seat: 'v-1', type: 'commitment.attest', outcome: 'kept', words: '' } as const;
    renegotiated
      .when({ ...word, commitment: 'n-1' })
      .thenHappened('commitment.settled')
      .thenSees('ana', ({ commitments }) => expect(commitments[1]).toMatchObject({ status: 'kept' }));
    renegotiated.when({ ...word, commitment: 'p-1' }).thenRefused({ code: 'commitment.not_yours', needed: 'verifier' });
  });
  it('a dispute is talked over in three steps: what happened, a remedy, a smaller promise', () => {
    const told = disputed()
      .given({ seat: 'ana', type: 'commitment.tell', ...on, words: 'I sent all but the annex.' })
      .given({ seat: 'ben', type: 'commitment.tell', ...on, words: 'The annex was the point.' });
    disputed()
      .when({ seat: 'ben', type: 'commitment.say_back', ...on, words: 'You sent it.' })
      .thenRefused({ code: 'repair.not_yet', needed: 'account' });
    told
      .when({ seat: 'ana', type: 'commitment.propose_remedy', ...on, words: 'I send it tomorrow.' })
      .thenRefused({ code: 'repair.not_yet', needed: 'heard' });
    told
      .when({ seat: 'ana', type: 'commitment.heard', ...on })
      .thenRefused({ code: 'repair.not_yet', needed: 'said_back' });
    told
      .when({ seat: 'cem', type: 'commitment.tell', ...on, words: 'I think …' })
      .thenRefused({ code: 'commitment.not_yours' });
    const remedied = told
      .given({ seat: 'ben', type: 'commitment.say_back', ...on, words: 'You sent all but the annex.' })
      .given({ seat: 'ana', type: 'commitment.heard', ...on })
      .given({ seat: 'ana', type: 'commitment.say_back', ...on, words: 'The annex was what you needed.' })
      .given({ seat: 'ben', type: 'commitment.heard', ...on })
      .given({ seat: 'ana', type: 'commitment.propose_remedy', ...on, words: 'I send the annex.' })
      .given({ seat: 'ben', type: 'commitment.agree_remedy', ...on });
    const repair = { source: 'repair', repairs: 'p-1' } as const;
    remedied.when(offer({ ...repair, level: 2 })).thenRefused({ code: 'commitment.level', most: 1 });
    remedied.when(offer({ ...repair, level: 1 })).thenHappened('commitment.offered');
  });
});

describe('after an ending', () => {
  const text = {
    clauses: [{ id: 'k1', title: 'Fence', text: 'Ana pays.' }],
    reviewOn: '2026-06-01',
    dispute: 'We talk.',
  };
  const drafted = RoomSpec.understood()
    .given({ seat: 'ana', type: 'agreement.open' })
    .given({ seat: 'ana', type: 'agreement.edit', version: 1, text })
    .given({ seat: 'ana', type: 'agreement.freeze', version: 2 }, { at: 2 });
  let hash = '';
  drafted.thenSees('ana', ({ agreement }) => (hash = agreement?.hash ?? ''));
  const agreed = ['ana', 'ben'].reduce(
    (spec, seat) => spec.given({ seat, type: 'agreement.sign', hash, name: seat }, { at: 27 }),
    drafted,
  );
  it('promises go on from a signed agreement', () => {
    agreed.when(offer({ source: 'clause', clause: 'k1' }), { at: 28 }).thenHappened('commitment.offered');
    agreed.when(offer({ source: 'clause', clause: 'k9' }), { at: 28 }).thenRefused({ code: 'commitment.no_clause' });
  });
  it('in a room that ended otherwise, those made before are brought to their end', () => {
    const over = RoomSpec.seated()
      .given(offer(), { id: 'p' })
      .given({ seat: 'ben', type: 'commitment.accept', ...on })
      .given({ seat: 'ana', type: 'room.close', kind: 'ended', words: '' })
      .given({ seat: 'ben', type: 'room.confirm_close' });
    over.when(offer()).thenRefused({ code: 'room.over' });
    over.when({ seat: 'ben', type: 'commitment.confirm_kept', ...on, words: '' }).thenSees('ana', statusIs('kept'));
  });
});
