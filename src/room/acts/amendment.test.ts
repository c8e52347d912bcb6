import { describe, expect, it } from 'vitest';
import type { CommitmentPlan } from '../index.ts';
import { RoomSpec, type SpecAct } from '../room.testing.ts';
import { amend, answer, changed, fixed, hashOf, inForce, proposed, sign, signedBy, text } from './amendment.testing.ts';

const promise = (id: string, clause: string): SpecAct => ({
  seat: 'ben',
  type: 'commitment.offer',
  what: `Keep ${id}.`,
  doneWhen: 'It is seen.',
  due: { on: '2026-05-20', zone: 'UTC', graceDays: 0 },
  verify: { by: 'beneficiary', how: 'Ana looks.' },
  noticeRule: '',
  level: 1,
  reversible: true,
  dependsOn: [],
  to: ['ana'],
  source: 'clause',
  clause,
});
const withPromises = () =>
  ['price', 'hedge', 'path'].reduce(
    (spec, clause) =>
      spec
        .given(promise(clause, clause), { id: `p-${clause}`, at: 32 })
        .given({ seat: 'ana', type: 'commitment.accept', commitment: `p-${clause}-1` }, { at: 33 }),
    inForce(),
  );

describe('another version of a signed agreement (method P11)', () => {
  it('is proposed by one who signed, and the version in force stays meanwhile', () => {
    inForce()
      .when(amend('ben'), { id: 'new', at: 40 })
      .thenHappened('agreement.amendment_proposed')
      .thenSees('ana', ({ agreement, amending, status }) => {
        expect(status).toBe('agreed');
        expect(agreement).toMatchObject({ status: 'in_force', text });
        expect(amending.amendments).toMatchObject([{ id: 'new-1', by: 'ben', status: 'proposed' }]);
      });
  });
  it('is fixed when all say yes: its document names the hash of the version before', () => {
    const before = hashOf(inForce());
    fixed().thenSees('ben', ({ amending: { amendments } }) => {
      const [frozen] = amendments;
      expect(frozen).toMatchObject({ status: 'frozen', succession: { version: 2, replaces: before } });
      expect(frozen?.document).toContain(`In place of version 1, whose fingerprint is ${before}`);
      expect(frozen?.hash).not.toBe(before);
    });
  });
  it('comes into force with the last signature; version 1 stays readable with its hash and signatures', () => {
    const before = hashOf(inForce());
    const hash = hashOf(fixed());
    fixed().when(sign('ana', hash), { at: 42 }).thenRefused({ code: 'agreement.cooling_off' });
    fixed()
      .given(sign('ana', hash), { at: 70 })
      .thenSees('ben', ({ agreement }) => expect(agreement?.text).toEqual(text))
      .when(sign('ben', hash), { at: 71 })
      .thenHappened('agreement.signed', 'agreement.amended')
      .thenSees('ana', ({ agreement, amending, status }) => {
        expect(status).toBe('agreed');
        expect(agreement).toMatchObject({ status: 'in_force', text: changed, hash, succession: { version: 2 } });
        expect(amending.earlier).toMatchObject([{ hash: before, text, signatures: [{ by: 'ana' }, { by: 'ben' }] }]);
        expect(amending.earlier[0]?.document).toContain('Ben cuts the hedge each May.');
        expect(amending.amendments[0]?.status).toBe('in_force');
      });
  });
  it('a third version names the second', () => {
    const second = signedBy(fixed(), ['ana', 'ben'], 70);
    const hash = hashOf(second);
    second
      .given({ ...amend('ben', { kind: 'change', text }), from: 2 } as SpecAct, { id: 'third', at: 80 })
      .when(answer('ana', true, 'third-1'), { at: 81 })
      .thenSees('ana', ({ amending }) =>
        expect(amending.amendments[1]?.succession).toMatchObject({ version: 3, replaces: hash }),
      );
  });
  it('a no leaves the version in force, and with three nobody learns whose it was', () => {
    const three = proposed(['ana', 'ben', 'cem']);
    const one = three.given(answer('ben', false), { at: 41 });
    one.thenSees('ana', ({ amending }) => {
      expect(amending.amendments[0]).toMatchObject({ answeredBy: ['ben'] });
      expect(amending.amendments[0]).not.toHaveProperty('yourAnswer');
    });
    one.thenSees('ben', ({ amending }) => expect(amending.amendments[0]?.yourAnswer).toBe(false));
    const other = three.given(answer('ben', true), { at: 41 });
    const seen = [one.given(answer('cem', true), { at: 42 }), other.given(answer('cem', false), { at: 42 })].map(
      (spec) => {
        let page = '';
        spec.thenSees('ana', (view) => (page = JSON.stringify(view)));
        return page;
      },
    );
    expect(seen[0]).toContain('"not_now"');
    expect(seen[0]).toBe(seen[1]);
  });
  it('whoever does not sign ends it, and so does its proposer by taking it back; signatures fall', () => {
    const hash = hashOf(fixed());
    const half = fixed().given(sign('ana', hash), { at: 70 });
    half
      .when({ seat: 'ben', type: 'agreement.keep_version', amendment: 'new-1' }, { at: 71 })
      .thenHappened('agreement.version_kept')
      .when(sign('ben', hash), { at: 72 })
      .thenRefused({ code: 'room.over' });
    half
      .when({ seat: 'ana', type: 'agreement.withdraw_amendment', amendment: 'new-1' }, { at: 71 })
      .thenSees('ben', ({ agreement, amending }) => {
        expect(agreement?.text).toEqual(text);
        expect(amending.amendments[0]?.status).toBe('withdrawn');
      });
    half.when({ seat: 'ana', type: 'agreement.unsign' }, { at: 71 }).thenSees('ben', ({ agreement, amending }) => {
      expect(agreement?.signatures).toHaveLength(2);
      expect(amending.amendments[0]?.signatures).toEqual([]);
    });
  });
  it('a package that all may prefer goes along with the text that says it (method 8.7)', () => {
    const change = { kind: 'post_settlement', text: changed, package: { 'price-1': 'high-1' } } as const;
    inForce()
      .when(amend('ana', change), { id: 'new', at: 40 })
      .thenSees('ben', ({ amending }) => expect(amending.amendments[0]?.change).toEqual(change));
    inForce()
      .when(amend('ana', { ...change, package: { 'price-1': 'none' } }), { at: 40 })
      .thenRefused({ code: 'option.unknown' });
  });
});

describe('promises of an amended agreement', () => {
  const terms = {
    what: 'Keep the hedge low.',
    doneWhen: 'It is seen.',
    due: { on: '2026-06-20', zone: 'UTC', graceDays: 0 },
    verify: { by: 'beneficiary', how: 'Ana looks.' },
    noticeRule: '',
    level: 1,
    reversible: true,
    dependsOn: [],
  } as const;
  const asked = (plans: readonly CommitmentPlan[]) =>
    withPromises()
      .given(amend('ana', { kind: 'change', text: changed }, plans), { id: 'new', at: 40 })
      .given(answer('ben', true), { at: 41 });
  it('need a word where their clause changes, and get none elsewhere', () => {
    withPromises()
      .when(amend('ana'), { at: 40 })
      .thenRefused({ code: 'amendment.promises_open', commitments: ['p-hedge-1'] });
    withPromises()
      .when(amend('ana', undefined, [{ commitment: 'p-price-1', then: 'ends' }]), { at: 40 })
      .thenRefused({ code: 'amendment.promise_not_touched', commitment: 'p-price-1' });
  });
  it('carry on, change with everybody’s signature, or end with their clause', () => {
    const before = asked([{ commitment: 'p-hedge-1', then: 'new_terms', terms }]);
    before.thenSees('ana', ({ commitments, amending }) => {
      expect(commitments.map((each) => each.status)).toEqual(['accepted', 'accepted', 'accepted']);
      expect(amending.amendments[0]?.document).toContain('Promise that ends with this: Keep path.');
    });
    const hash = hashOf(before);
    before
      .given(sign('ana', hash), { at: 70 })
      .when(sign('ben', hash), { at: 70 })
      .thenHappened('agreement.signed', 'commitment.replaced', 'commitment.terms_replaced', 'agreement.amended')
      .thenSees('ana', ({ commitments }) => {
        expect(commitments.map((each) => [each.what, each.status])).toEqual([
          ['Keep price.', 'accepted'],
          ['Keep hedge.', 'renegotiated_before_due'],
          ['Keep path.', 'replaced'],
          ['Keep the hedge low.', 'accepted'],
        ]);
      });
    const kept = asked([{ commitment: 'p-hedge-1', then: 'goes_on' }]);
    signedBy(kept, ['ana', 'ben'], 70).thenSees('ana', ({ commitments }) =>
      expect(commitments.map((each) => each.status)).toEqual(['accepted', 'accepted', 'replaced']),
    );
  });
  it('what is said to be done by then is finished by itself', () => {
    const claimed = asked([{ commitment: 'p-hedge-1', then: 'ends' }]).given(
      { seat: 'ben', type: 'commitment.claim_done', commitment: 'p-path-1', words: '', doneOn: '2026-03-04' },
      { at: 60 },
    );
    signedBy(claimed, ['ana', 'ben'], 70).thenSees('ana', ({ commitments }) =>
      expect(commitments.map((each) => each.status)).toEqual(['accepted', 'replaced', 'claimed']),
    );
  });
});

describe('the end of an agreement, and a dispute', () => {
  it('ends when all have signed that; its open promises end with it', () => {
    const ending = withPromises()
      .given(amend('ana', { kind: 'end' }), { id: 'new', at: 40 })
      .given(answer('ben', true), { at: 41 });
    const over = signedBy(ending, ['ana', 'ben'], 70);
    over.thenSees('ben', ({ agreement, commitments }) => {
      expect(agreement?.status).toBe('ended');
      expect(commitments.every((each) => each.status === 'replaced')).toBe(true);
    });
    over.when(amend('ben'), { at: 80 }).thenRefused({ code: 'agreement.status', status: 'ended' });
    over
      .when({ seat: 'ben', type: 'agreement.note_dispute', words: 'The hedge.' }, { at: 80 })
      .thenRefused({ code: 'agreement.status', status: 'ended' });
  });
  it('a dispute is a fact that changes nothing; only who noted it says that it is settled', () => {
    const noted = inForce().given(
      { seat: 'ana', type: 'agreement.note_dispute', clause: 'hedge', words: 'It was not cut.' },
      { id: 'd', at: 50 },
    );
    noted.thenSees('ben', ({ agreement, amending }) => {
      expect(agreement?.status).toBe('in_force');
      expect(amending.disputes).toMatchObject([{ id: 'd-1', by: 'ana', clause: 'hedge' }]);
    });
    const settle = (seat: string): SpecAct => ({ seat, type: 'agreement.settle_dispute', dispute: 'd-1' });
    noted.when(settle('ben'), { at: 51 }).thenRefused({ code: 'dispute.not_own' });
    noted.given(settle('ana'), { at: 51 }).when(settle('ana'), { at: 52 }).thenRefused({ code: 'dispute.settled' });
    noted
      .when({ seat: 'ben', type: 'agreement.note_dispute', clause: 'none', words: 'It.' })
      .thenRefused({ code: 'commitment.no_clause' });
    noted
      .when({ seat: 'ben', type: 'agreement.settle_dispute', dispute: 'none' })
      .thenRefused({ code: 'dispute.unknown' });
  });
});

describe('every act on an agreement in every state of an amendment', () => {
  const states = {
    'no text': () => RoomSpec.ready(),
    'first text fixed': () =>
      RoomSpec.ready()
        .given({ seat: 'ana', type: 'agreement.open' })
        .given({ seat: 'ben', type: 'agreement.edit', version: 1, text })
        .given({ seat: 'ana', type: 'agreement.freeze', version: 2 }, { at: 3 }),
    'in force': () => inForce(),
    proposed: () => proposed(),
    fixed,
    'signed by one': () => signedBy(fixed(), ['ana'], 70),
    amended: () => signedBy(fixed(), ['ana', 'ben'], 70),
    'not now': () => proposed().given(answer('ben', false), { at: 41 }),
    withdrawn: () =>
      proposed().given({ seat: 'ana', type: 'agreement.withdraw_amendment', amendment: 'new-1' }, { at: 41 }),
    'ended without agreement': () =>
      RoomSpec.ready()
        .given({ seat: 'ana', type: 'room.close', kind: 'ended', words: '' })
        .given({ seat: 'ben', type: 'room.confirm_close' }),
  } as const satisfies Record<string, () => RoomSpec>;
  type State = keyof typeof states;
  const all = Object.keys(states) as readonly State[];
  const stands: readonly State[] = ['in force', 'not now', 'withdrawn'];
  const possible: readonly (readonly [string, (hash: string) => SpecAct, readonly State[]])[] = [
    ['propose', () => amend('ben'), stands],
    ['propose from version 2', () => ({ ...amend('ben', { kind: 'end' }), from: 2 }) as SpecAct, ['amended']],
    ['answer', () => answer('ben', true), ['proposed']],
    ['answer one’s own', () => answer('ana', true), []],
    [
      'take back',
      () => ({ seat: 'ana', type: 'agreement.withdraw_amendment', amendment: 'new-1' }),
      ['proposed', 'fixed', 'signed by one'],
    ],
    ['take back somebody’s', () => ({ seat: 'ben', type: 'agreement.withdraw_amendment', amendment: 'new-1' }), []],
    [
      'keep the version',
      () => ({ seat: 'ben', type: 'agreement.keep_version', amendment: 'new-1' }),
      ['fixed', 'signed by one'],
    ],
    ['sign', (hash) => sign('ben', hash), ['first text fixed', 'fixed', 'signed by one']],
    ['sign another text', () => sign('ben', 'f'.repeat(64)), []],
    ['take a signature back', () => ({ seat: 'ana', type: 'agreement.unsign' }), ['signed by one']],
    [
      'waive the wait',
      (hash) => ({ seat: 'ben', type: 'agreement.waive_cooling_off', hash }),
      ['first text fixed', 'fixed', 'signed by one'],
    ],
    ['edit', () => ({ seat: 'ben', type: 'agreement.edit', version: 2, text }), []],
    ['open again', () => ({ seat: 'ben', type: 'agreement.reopen' }), ['first text fixed']],
    [
      'note a dispute',
      () => ({ seat: 'ben', type: 'agreement.note_dispute', words: 'It was not cut.' }),
      [...stands, 'proposed', 'fixed', 'signed by one', 'amended'],
    ],
  ];
  describe.each(possible)('%s', (_name, act, where) => {
    it.each(all)('%s', (state) => {
      const spec = states[state]();
      expect(spec.when(act(hashOf(spec)), { at: 120 }).wasRefused).toBe(!where.includes(state));
    });
  });
  it('says what would lift it', () => {
    proposed().when(amend('ben'), { at: 41 }).thenRefused({ code: 'amendment.open' });
    inForce()
      .when(amend('ana', { kind: 'change', text }), { at: 41 })
      .thenRefused({ code: 'amendment.same' });
    signedBy(fixed(), ['ana', 'ben'], 70)
      .when(amend('ana', { kind: 'end' }), { at: 80 })
      .thenRefused({ code: 'amendment.other_version', current: 2, yours: 1 });
    inForce()
      .when(amend('ana', { kind: 'change', text: { ...changed, dispute: '' } }), { at: 41 })
      .thenRefused({ code: 'agreement.incomplete', missing: ['dispute'] });
    fixed().when(answer('ben', true), { at: 42 }).thenRefused({ code: 'amendment.status', status: 'frozen' });
    proposed(['ana', 'ben', 'cem'])
      .given(answer('ben', true), { at: 41 })
      .when(answer('ben', false), { at: 42 })
      .thenRefused({ code: 'amendment.answered' });
  });
});
