import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decide, replay, view } from '../index.ts';
import { at, givenFor, RoomSpec, type SpecAct } from '../room.testing.ts';
import { amend, answer, hashOf, inForce, proposed, sign, text, threeUnderstood } from './amendment.testing.ts';

const seats = ['ana', 'ben', 'cem'] as const;
const leaves = (seat: string): SpecAct => ({ seat, type: 'party.leave' });
const digest = (document: string | undefined): string =>
  createHash('sha256')
    .update(document ?? '')
    .digest('hex');
const drafted = (who: readonly string[] = seats): RoomSpec =>
  (who.length === 2 ? RoomSpec.ready() : threeUnderstood(who))
    .given({ seat: 'ana', type: 'agreement.open' })
    .given({ seat: 'ben', type: 'agreement.edit', version: 1, text });
const frozen = (who?: readonly string[]): RoomSpec =>
  drafted(who).given({ seat: 'ana', type: 'agreement.freeze', version: 2 }, { at: 3 });
const halfSigned = (...by: readonly string[]): RoomSpec =>
  by.reduce((spec, seat) => spec.given(sign(seat, hashOf(spec)), { at: 30 }), frozen());
const late = { at: 31 } as const;

describe('a fixed text when somebody it names leaves', () => {
  it.each([
    ['before anybody signed', []],
    ['who has not signed', ['ana']],
    ['who has signed', ['ana', 'cem']],
  ])('lapses, %s: not in force, with the signatures there were', (_when, by) => {
    const hash = hashOf(frozen());
    const left = halfSigned(...by).when(leaves('cem'), late);
    left.thenHappened('party.left', 'agreement.lapsed').thenSees('ben', ({ agreement, amending, status }) => {
      expect(status).toBe('open');
      expect(agreement).toMatchObject({ status: 'drafting', version: 3, signatures: [], text });
      expect(agreement).not.toHaveProperty('hash');
      expect(amending.lapsed).toMatchObject([{ hash, between: seats, lapsedAt: at(31) }]);
      expect(amending.lapsed[0]?.signatures.map((each) => each.by)).toEqual(by);
      // What was read is what is shown: it goes on naming whoever left.
      expect(digest(amending.lapsed[0]?.document)).toBe(hash);
    });
    left.when(sign('ben', hash), late).thenRefused({ code: 'agreement.status', status: 'drafting' });
  });
  it('comes into force for nobody when the last who had not signed is the one who goes', () => {
    halfSigned('ana', 'ben')
      .when(leaves('cem'), late)
      .thenHappened('party.left', 'agreement.lapsed')
      .thenSees('ana', ({ status, agreement }) => expect([status, agreement?.status]).toEqual(['open', 'drafting']));
  });
  it('those who stay fix a new text among themselves, which names them alone', () => {
    const anew = halfSigned('ana')
      .given(leaves('cem'), late)
      .given({ seat: 'ben', type: 'agreement.freeze', version: 3 }, late);
    const hash = hashOf(anew);
    anew.thenSees('ana', ({ agreement }) => {
      expect(agreement?.document).toContain('Between: Ana (party); Ben (party)');
      expect(agreement?.document).not.toContain('Cem');
    });
    anew
      .given(sign('ana', hash), { at: 60 })
      .when(sign('ben', hash), { at: 60 })
      .thenHappened('agreement.signed', 'agreement.in_force')
      .thenSees('ben', ({ closingSummary }) =>
        expect(closingSummary?.map(({ id }) => id.split('.')[0])).toEqual(['version', 'not_signed']),
      );
  });
  it('a draft stays a draft', () => {
    drafted()
      .when(leaves('cem'), late)
      .thenHappened('party.left')
      .thenSees('ana', ({ agreement, amending }) => {
        expect(agreement).toMatchObject({ status: 'drafting', version: 2 });
        expect(amending.lapsed).toEqual([]);
      });
  });
  it('of two, the room ends, and the text was not signed by all', () => {
    const half = frozen(['ana', 'ben']);
    half
      .given(sign('ana', hashOf(half)), { at: 30 })
      .when(leaves('ben'), late)
      .thenHappened('party.left', 'agreement.lapsed')
      .thenSees('ana', ({ status, amending, closingSummary }) => {
        expect(status).toBe('ended');
        expect(amending.lapsed[0]?.signatures).toMatchObject([{ by: 'ana' }]);
        expect(closingSummary?.filter(({ kind }) => kind === 'not_signed')).toMatchObject([{ about: [], at: at(3) }]);
      });
  });
  it('in a room from before texts lapsed, it opens as it was and takes no further signature', () => {
    const old = halfSigned('ana')
      .given(leaves('cem'), late)
      .events.filter((each) => each.type !== 'agreement.lapsed');
    const state = replay(old);
    const seen = view(state, 'ben');
    expect(seen.agreement).toMatchObject({ status: 'frozen', signatures: [{ by: 'ana' }] });
    expect(digest(seen.agreement?.document)).toBe(seen.agreement?.hash);
    const hash = seen.agreement?.hash ?? '';
    const act = { id: 'late', seat: 'ben', type: 'agreement.sign', hash, name: 'Ben' } as const;
    expect(decide(state, act, givenFor('late', at(32)))).toEqual({ refused: { code: 'agreement.party_left' } });
  });
});

describe('a signed agreement when somebody leaves afterwards (method 2.8: signed agreements persist)', () => {
  it('stays in force, and its text keeps its hash', () => {
    const signed = inForce(seats);
    const hash = hashOf(signed);
    signed
      .when(leaves('cem'), { at: 40 })
      .thenHappened('party.left')
      .thenSees('ana', ({ status, agreement }) => {
        expect([status, agreement?.status]).toEqual(['agreed', 'in_force']);
        expect(agreement?.signatures.map((each) => each.by)).toEqual(seats);
        expect(digest(agreement?.document)).toBe(hash);
      });
    inForce()
      .given(leaves('ben'), { at: 40 })
      .thenSees('ana', ({ status }) => expect(status).toBe('agreed'));
  });
  it('a change that waits for answers lapses, and another needs whoever signed and has left', () => {
    const left = proposed(seats).given(answer('ben', true), { at: 41 }).when(leaves('cem'), { at: 42 });
    left.thenHappened('party.left', 'agreement.amendment_lapsed').thenSees('ana', ({ amending, agreement }) => {
      expect(amending.amendments).toMatchObject([{ status: 'lapsed', lapsedAt: at(42) }]);
      expect(agreement).toMatchObject({ status: 'in_force', text });
    });
    left.when(amend('ana'), { at: 43 }).thenRefused({ code: 'amendment.signer_left', seat: 'cem' });
    left.when(amend('ana', { kind: 'end' }), { at: 43 }).thenRefused({ code: 'amendment.signer_left', seat: 'cem' });
    left.when(answer('cem', true), { at: 43 }).thenRefused({ code: 'seat.not_seated', seat: 'cem' });
  });
  it.each(['cem', 'ana'])(
    'a change half signed is not in force when %s leaves; its signatures stay readable',
    (who) => {
      const fixed = proposed(seats).given(answer('ben', true), { at: 41 }).given(answer('cem', true), { at: 41 });
      const hash = hashOf(fixed);
      const left = fixed
        .given(sign('ana', hash), { at: 70 })
        .given(sign('ben', hash), { at: 70 })
        .when(leaves(who), { at: 71 });
      left.thenHappened('party.left', 'agreement.amendment_lapsed').thenSees('ben', (seen) => {
        const [amendment] = seen.amending.amendments;
        expect(amendment).toMatchObject({ status: 'lapsed', signatures: [{ by: 'ana' }, { by: 'ben' }] });
        expect(digest(amendment?.document)).toBe(hash);
        expect(seen.agreement).toMatchObject({ status: 'in_force', text });
        expect(seen.closingSummary?.filter(({ kind }) => kind === 'version' || kind === 'not_signed')).toMatchObject([
          { kind: 'version', version: 1 },
          { kind: 'not_signed', at: at(41) },
        ]);
      });
      left.when(sign('cem', hash), { at: 72 }).thenRefused({ code: 'room.over' });
    },
  );
  it('from another ending nobody has to leave', () => {
    RoomSpec.seated()
      .given({ seat: 'ana', type: 'room.close', kind: 'ended', words: '' })
      .given({ seat: 'ben', type: 'room.confirm_close' })
      .when(leaves('ben'))
      .thenRefused({ code: 'room.over' });
  });
});

describe('the closing summary of an agreement', () => {
  it('has a line for each version that was in force, and for its end', () => {
    const two = proposed().given(answer('ben', true), { at: 41 });
    const second = hashOf(two);
    const amended = two.given(sign('ana', second), { at: 70 }).given(sign('ben', second), { at: 71 });
    const lines = (spec: RoomSpec) =>
      view(replay(spec.events), 'ana').closingSummary?.filter(({ kind }) => kind === 'version');
    expect(lines(amended)).toEqual([
      { kind: 'version', version: 1, from: at(30), until: at(71), id: 'version.1', about: [], waitingFor: [] },
      { kind: 'version', version: 2, from: at(71), id: 'version.2', about: [], waitingFor: [] },
    ]);
    const ending = amended
      .given({ ...amend('ana', { kind: 'end' }), from: 2 } as SpecAct, { id: 'end', at: 80 })
      .given(answer('ben', true, 'end-1'), { at: 81 });
    const last = hashOf(ending);
    const ended = ending.given(sign('ana', last), { at: 110 }).given(sign('ben', last), { at: 110 });
    expect(lines(ended)?.[1]).toMatchObject({ version: 2, ended: true });
  });
});
