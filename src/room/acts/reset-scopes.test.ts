import { describe, expect, it } from 'vitest';
import { RoomSpec, tell, type SpecAct } from '../room.testing.ts';
import type { RestartScope } from '../types.ts';

const wish = (seat: string, aspect: RestartScope): SpecAct => ({
  seat,
  type: 'aspect.reset.propose',
  aspect,
  words: 'I pushed before I understood.',
  offer: 'Is it too late for a new try?',
});
const accept = (seat: string, reset = 'again-1'): SpecAct => ({ seat, type: 'aspect.reset.accept', reset });
const text = {
  clauses: [{ id: 'price-1', title: 'Price', text: 'Ana pays the low price.' }],
  reviewOn: '2026-05-01',
  dispute: 'We talk.',
};
/** An offer all accept in principle, a text in writing, a message, a promise. */
const midway = () =>
  RoomSpec.ready()
    .given({ seat: 'ana', type: 'package.send', packages: [{ 'price-1': 'low-1' }], note: '' }, { id: 'offer' })
    .given({ seat: 'ben', type: 'package.reply', proposal: 'offer-1', answer: 'accept', package: 0, words: '' })
    .given({ seat: 'ana', type: 'agreement.open', proposal: 'offer-1' })
    .given({ seat: 'ben', type: 'agreement.edit', version: 1, text })
    .given({ seat: 'ana', type: 'message.send', text: 'Good morning.' });
const anew = (scope: RestartScope) => midway().given(wish('ana', scope), { id: 'again' }).given(accept('ben'));

describe('restart of a phase or the room (method 2.7)', () => {
  it('of all offers: they rest, the text is folded, what was understood stands', () => {
    anew('phase:offers').thenSees('ben', (seen) => {
      expect(seen.proposals[0]?.status).toBe('suspended');
      expect(seen.agreement).toBeUndefined();
      expect(seen.foldedTexts).toMatchObject([{ reset: 'again-1', text }]);
      expect(seen.missing).toEqual([]);
      expect(seen.issues[0]).toMatchObject({ nothingToAdd: ['ana', 'ben'], missing: [] });
    });
    anew('phase:offers')
      .when({ seat: 'ana', type: 'agreement.open', proposal: 'offer-1' })
      .thenRefused({ code: 'proposal.not_live', status: 'suspended' });
    anew('phase:offers')
      .when({ seat: 'ana', type: 'package.send', packages: [{ 'price-1': 'high-1' }], note: '' })
      .thenHappened('proposal.sent');
  });
  it('of all that was told and said: the gate closes on every topic, issues and options stay', () => {
    anew('phase:understanding').thenSees('ana', (seen) => {
      expect(seen.statements).toEqual([]);
      expect(seen.folded.map((each) => each.aspect)).toEqual(['why_here']);
      expect(seen.missing.map((each) => each.why)).toEqual(['no_statement', 'no_statement']);
      expect(seen.issues[0]).toMatchObject({ title: 'Price', nothingToAdd: [] });
      expect(seen.issues[0]?.options).toHaveLength(2);
      expect(seen.talk[0]?.folded).toBeUndefined();
      expect(seen.proposals[0]?.status).toBe('suspended');
    });
    anew('phase:understanding').when(tell('ana')).thenHappened('statement.published', 'statement.points_kept');
  });
  it('of the room: everything but people, rules and ledger begins anew; issues are put aside', () => {
    anew('room').thenSees('ben', (seen) => {
      expect(seen.statements).toEqual([]);
      expect(seen.talk[0]).toMatchObject({ text: 'Good morning.', folded: 'again-1' });
      expect(seen.issues[0]).toMatchObject({ standing: 'parked' });
      expect(seen.agreement).toBeUndefined();
      expect(seen.rules.acceptedBy).toEqual(['ana', 'ben']);
    });
  });
  it('needs all, and a smaller scope may be asked instead', () => {
    midway()
      .given(wish('ana', 'room'), { id: 'again' })
      .when({ ...wish('ben', 'issue:price-1'), type: 'aspect.reset.instead', reset: 'again-1' } as SpecAct, {
        id: 'small',
      })
      .thenHappened('aspect.reset.not_now', 'aspect.reset.proposed');
    midway()
      .given(wish('ana', 'why_here'), { id: 'small' })
      .given(wish('ben', 'room'), { id: 'again' })
      .given(accept('ana'))
      .thenSees('ana', ({ resets }) => expect(resets.map((each) => each.status)).toEqual(['not_now', 'done']));
  });
  it('refuses what makes no sense: nothing there, a fixed text, asked already', () => {
    RoomSpec.seated().when(wish('ana', 'room')).thenRefused({ code: 'reset.nothing_said', aspect: 'room' });
    RoomSpec.seated().when(wish('ana', 'phase:understanding')).thenRefused({ code: 'reset.nothing_said' });
    RoomSpec.ready().when(wish('ana', 'phase:offers')).thenRefused({ code: 'reset.nothing_said' });
    midway()
      .given({ seat: 'ana', type: 'agreement.freeze', version: 2 })
      .when(wish('ana', 'room'))
      .thenRefused({ code: 'agreement.status', status: 'frozen' });
    midway()
      .given(wish('ana', 'room'), { id: 'again' })
      .when(wish('ben', 'room'))
      .thenRefused({ code: 'reset.exists', aspect: 'room' });
  });
});
