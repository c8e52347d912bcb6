import { describe, expect, it } from 'vitest';
import { RoomSpec } from '../room.testing.ts';

const text = {
  clauses: [{ id: 'c1', title: 'Price', text: 'Ana pays the low price by 1 April.' }],
  reviewOn: '2026-05-01',
  dispute: 'We say what we saw, and listen first.',
};
const drafting = () => RoomSpec.understood().given({ seat: 'ana', type: 'agreement.open' }, { at: 3 });
const written = () => drafting().given({ seat: 'ben', type: 'agreement.edit', version: 1, text }, { at: 3 });
const frozen = () => written().given({ seat: 'ana', type: 'agreement.freeze', version: 2 }, { at: 4 });
const hashOf = (spec: RoomSpec): string => {
  let hash = '';
  spec.thenSees('ana', ({ agreement }) => (hash = agreement?.hash ?? ''));
  return hash;
};
const sign = (seat: string, hash: string) => ({ seat, type: 'agreement.sign', hash, name: `${seat} Example` }) as const;

describe('one text for all', () => {
  it('starts from the accepted package, clause by clause', () => {
    RoomSpec.ready()
      .given({ seat: 'ana', type: 'package.send', packages: [{ 'price-1': 'low-1' }], note: '' }, { id: 'offer' })
      .given({ seat: 'ben', type: 'package.reply', proposal: 'offer-1', answer: 'accept', package: 0, words: '' })
      .when({ seat: 'ben', type: 'agreement.open', proposal: 'offer-1' })
      .thenSees('ana', ({ agreement }) =>
        expect(agreement?.text.clauses).toEqual([{ id: 'price-1', title: 'Price', text: 'low' }]),
      );
  });
  it('does not start before both were understood', () => {
    RoomSpec.told().when({ seat: 'ana', type: 'agreement.open' }).thenRefused({ code: 'gate.understanding' });
  });
  it('refuses an edit of a version that is no longer current, and nothing is lost', () => {
    written()
      .when({ seat: 'ana', type: 'agreement.edit', version: 1, text })
      .thenRefused({ code: 'agreement.other_version', current: 2, yours: 1 });
  });
  it('names what is missing before it can be fixed (G8)', () => {
    drafting()
      .when({ seat: 'ana', type: 'agreement.freeze', version: 1 })
      .thenRefused({
        code: 'agreement.incomplete',
        missing: ['clauses', 'reviewOn', 'dispute'],
      });
    drafting()
      .given({ seat: 'ben', type: 'agreement.edit', version: 1, text: { ...text, reviewOn: '2026-02-30' } })
      .when({ seat: 'ana', type: 'agreement.freeze', version: 2 })
      .thenRefused({ code: 'agreement.incomplete', missing: ['reviewOn'] });
  });
});

describe('signing', () => {
  it('waits for the cooling-off time, or for everyone to waive it', () => {
    const spec = frozen();
    const hash = hashOf(spec);
    spec
      .when(sign('ana', hash), { at: 5 })
      .thenRefused({ code: 'agreement.cooling_off', until: '2026-03-03T13:00:00.000Z' });
    spec.when(sign('ana', hash), { at: 28 }).thenHappened('agreement.signed');
    const one = spec.given({ seat: 'ana', type: 'agreement.waive_cooling_off', hash }, { at: 5 });
    one.when(sign('ana', hash), { at: 5 }).thenRefused({ code: 'agreement.cooling_off', waitingFor: ['ben'] });
    one
      .given({ seat: 'ben', type: 'agreement.waive_cooling_off', hash }, { at: 5 })
      .when(sign('ana', hash), { at: 5 })
      .thenHappened('agreement.signed');
  });
  it('is in force when all have signed the same text, and then the room is agreed', () => {
    const hash = hashOf(frozen());
    frozen()
      .given(sign('ana', hash), { at: 30 })
      .when(sign('ben', hash), { at: 31 })
      .thenHappened('agreement.signed', 'agreement.in_force')
      .thenSees('ben', ({ status, agreement }) => {
        expect(status).toBe('agreed');
        expect(agreement?.signatures.map((each) => each.name)).toEqual(['ana Example', 'ben Example']);
      })
      .when({ seat: 'ana', type: 'agreement.unsign' }, { at: 32 })
      .thenRefused({ code: 'room.over', status: 'agreed' });
  });
  it('takes a signature back until the last one', () => {
    const hash = hashOf(frozen());
    frozen()
      .given(sign('ana', hash), { at: 30 })
      .when({ seat: 'ana', type: 'agreement.unsign' }, { at: 31 })
      .thenSees('ben', ({ agreement }) => expect(agreement?.signatures).toEqual([]));
  });
  it('refuses another text’s hash, and the same signature twice', () => {
    const hash = hashOf(frozen());
    frozen()
      .when(sign('ana', 'f'.repeat(64)), { at: 30 })
      .thenRefused({ code: 'agreement.other_hash', current: hash });
    frozen()
      .given(sign('ana', hash), { at: 30 })
      .when(sign('ana', hash), { at: 30 })
      .thenRefused({ code: 'agreement.signed' });
  });
  it('a reopened text loses signatures and waivers, and its new hash differs', () => {
    const before = hashOf(frozen());
    const again = frozen()
      .given({ seat: 'ben', type: 'agreement.reopen' }, { at: 5 })
      .given({ seat: 'ben', type: 'agreement.edit', version: 3, text: { ...text, dispute: 'We talk.' } }, { at: 5 })
      .given({ seat: 'ben', type: 'agreement.freeze', version: 4 }, { at: 6 });
    expect(hashOf(again)).not.toBe(before);
    again.thenSees('ana', ({ agreement }) => expect(agreement?.coolingWaivedBy).toEqual([]));
  });
});
