import { describe, expect, it } from 'vitest';
import { nextStep, replay, view } from '../index.ts';
import { at, RoomSpec, say, tell, verdict } from '../room.testing.ts';

const nominated = (): RoomSpec =>
  RoomSpec.told().given({ seat: 'ana', type: 'facilitator.nominate', name: 'Ruth Adler' }, { id: 'ruth' });
const ruth = 'ruth-1';
const seatedRuth = (): RoomSpec =>
  nominated()
    .given({ seat: 'ben', type: 'facilitator.agree', attendant: ruth })
    .given({ seat: ruth, type: 'facilitator.accept', conflicts: 'I once worked for Ben’s sister.' });

describe('a facilitator', () => {
  it('is seated when everyone agreed and they said yes themselves, in any order', () => {
    nominated()
      .given({ seat: ruth, type: 'facilitator.accept', conflicts: '' })
      .thenSees(ruth, ({ attending }) => expect(attending?.sees).toBe('invitation'))
      .when({ seat: 'ben', type: 'facilitator.agree', attendant: ruth })
      .thenHappened('attendant.agreed', 'attendant.seated')
      .thenSees('ben', ({ attendants }) =>
        expect(attendants[0]).toMatchObject({ status: 'seated', name: 'Ruth Adler' }),
      );
    nominated()
      .given({ seat: 'ben', type: 'facilitator.agree', attendant: ruth })
      .when({ seat: ruth, type: 'facilitator.accept', conflicts: 'None.' })
      .thenHappened('attendant.accepted', 'attendant.seated');
  });
  it('declares conflicts of interest, shown to all', () => {
    for (const seat of ['ana', 'ben'])
      seatedRuth().thenSees(seat, ({ attendants }) =>
        expect(attendants[0]?.accepted?.conflicts).toBe('I once worked for Ben’s sister.'),
      );
  });
  it('sees the invitation, who sits there and the rules before, and nothing else', () => {
    nominated().thenSees(ruth, (seen) => {
      expect(seen).toMatchObject({ title: 'The fence', invitation: 'I listen first.', statements: [], missing: [] });
      expect(seen.seats.map((seat) => seat.name)).toEqual(['Ana', 'Ben']);
      expect(seen.rules.items).toHaveLength(1);
      expect(JSON.stringify(seen)).not.toContain('because of the fence');
      expect(nextStep(seen, at(2))).toEqual({ step: 'answer_invitation' });
    });
  });
  it('sees what is shared once seated, and neither pair texts nor hidden points', () => {
    RoomSpec.seated()
      .given(tell('ben', ['The debt.']))
      .given(tell('ana'))
      .given({ seat: 'ana', type: 'facilitator.nominate', name: 'Ruth' }, { id: 'ruth' })
      .given({ seat: 'ben', type: 'facilitator.agree', attendant: ruth })
      .given({ seat: ruth, type: 'facilitator.accept', conflicts: '' })
      .given(say('ana', 'ben', 'Only for Ben.'))
      .thenSees(ruth, (seen) => {
        expect(seen.statements).toHaveLength(2);
        expect(seen.directions).toMatchObject([{ status: 'sent', attemptCount: 1 }]);
        expect(JSON.stringify(seen)).not.toMatch(/debt|Only for Ben/);
      });
  });
  it('decides no content, and does nothing before being seated', () => {
    nominated().when({ seat: ruth, type: 'message.send', text: 'Hello' }).thenRefused({ code: 'attendant.not_seated' });
    seatedRuth().when({ seat: ruth, type: 'message.send', text: 'Welcome.' }).thenHappened('message.sent');
    seatedRuth()
      .when({ ...tell('ana'), seat: ruth } as ReturnType<typeof tell>)
      .thenRefused({ code: 'attendant.may_not', kind: 'facilitator' });
  });
  it('is dismissed by any party at any time, sees only that, and somebody else can be asked', () => {
    const gone = seatedRuth().when({ seat: 'ben', type: 'facilitator.dismiss', attendant: ruth });
    gone.thenHappened('attendant.ended').thenSees(ruth, (seen) => {
      expect(seen).toMatchObject({ seats: [], statements: [], rules: { items: [] }, invitation: '' });
      expect(seen.attending).toMatchObject({ sees: 'nothing', attendant: { ended: { by: 'ben' } } });
      expect(nextStep(seen, at(2))).toEqual({ step: 'gone' });
    });
    gone.when({ seat: ruth, type: 'message.send', text: 'But' }).thenRefused({ code: 'attendant.gone' });
    gone.when({ seat: 'ben', type: 'facilitator.nominate', name: 'Sol' }).thenHappened('attendant.proposed');
    seatedRuth()
      .when({ seat: 'ben', type: 'facilitator.nominate', name: 'Sol' })
      .thenRefused({ code: 'attendant.exists' });
  });
  it('may say no, or go', () => {
    nominated().when({ seat: ruth, type: 'attendant.leave' }).thenHappened('attendant.ended');
    seatedRuth().when({ seat: ruth, type: 'attendant.leave' }).thenHappened('attendant.ended');
  });
  it('asks the other party for consent as their next step', () => {
    const asked = nominated();
    expect(nextStep(view(replay(asked.events), 'ben'), at(2))).toEqual({ step: 'answer_attendant', attendant: ruth });
    asked
      .when({ seat: 'ana', type: 'facilitator.agree', attendant: ruth })
      .thenRefused({ code: 'attendant.agreed' })
      .when({ seat: 'ana', type: 'guest.consent', attendant: ruth })
      .thenRefused({ code: 'attendant.unknown' });
  });
  it('may be agreed to by somebody who has not sat down yet', () => {
    RoomSpec.open()
      .given({ seat: 'ana', type: 'facilitator.nominate', name: 'Ruth' }, { id: 'ruth' })
      .given({ seat: ruth, type: 'facilitator.accept', conflicts: '' })
      .when({ seat: 'ben', type: 'facilitator.agree', attendant: ruth })
      .thenHappened('attendant.agreed', 'attendant.seated');
  });
  it('is seated when the last one waited for has left', () => {
    RoomSpec.seated(['ana', 'ben', 'cem'])
      .given({ seat: 'ana', type: 'facilitator.nominate', name: 'Ruth' }, { id: 'ruth' })
      .given({ seat: 'ben', type: 'facilitator.agree', attendant: ruth })
      .given({ seat: ruth, type: 'facilitator.accept', conflicts: '' })
      .when({ seat: 'cem', type: 'party.leave' })
      .thenHappened('party.left', 'attendant.seated');
  });
});

describe('a guest', () => {
  const lena = 'lena-1';
  const asked = (access: 'read_shared' | 'speak' | 'adviser'): RoomSpec =>
    RoomSpec.told().given({ seat: 'ana', type: 'guest.propose', name: 'Lena', access }, { id: 'lena' });
  it('S1.24: sees nothing of the room until the other party consents', () => {
    asked('speak')
      .given({ seat: lena, type: 'attendant.sit' })
      .thenSees(lena, (seen) => expect(seen).toMatchObject({ statements: [], attending: { sees: 'invitation' } }))
      .when({ seat: 'ben', type: 'guest.consent', attendant: lena })
      .thenHappened('attendant.agreed', 'attendant.seated')
      .thenSees(lena, (seen) => expect(seen.statements).toHaveLength(2))
      .when({ seat: lena, type: 'message.send', text: 'I know you both.' })
      .thenHappened('message.sent')
      .when({ seat: 'ana', type: 'guest.remove', attendant: lena })
      .thenHappened('attendant.ended');
  });
  it('speaks only where that was granted, and may be declined', () => {
    asked('read_shared')
      .given({ seat: lena, type: 'attendant.sit' })
      .given({ seat: 'ben', type: 'guest.consent', attendant: lena })
      .when({ seat: lena, type: 'message.send', text: 'Hello' })
      .thenRefused({ code: 'attendant.may_not', kind: 'guest' });
    asked('speak')
      .when({ seat: 'ben', type: 'guest.decline', attendant: lena })
      .thenHappened('attendant.ended')
      .when({ seat: 'ben', type: 'guest.consent', attendant: lena })
      .thenRefused({ code: 'attendant.gone' });
  });
  it('advises one named party, declared to all, and goes with that party', () => {
    asked('adviser').thenSees('ben', ({ attendants }) =>
      expect(attendants[0]?.guest).toEqual({ access: 'adviser', adviserTo: 'ana' }),
    );
    asked('adviser').when({ seat: 'ana', type: 'party.leave' }).thenHappened('party.left', 'attendant.ended');
  });
});

describe('a representative', () => {
  const rep = 'rep-1';
  const mandate = { text: 'Price only.', issues: ['price-1'], mayPropose: true, maySign: false } as const;
  const represented = (more: Partial<{ mayPropose: boolean; maySign: boolean }> = {}): RoomSpec =>
    RoomSpec.ready()
      .given({ seat: 'ana', type: 'issue.add', title: 'Time' }, { id: 'time' })
      .given({ seat: 'ana', type: 'party.represent', name: 'Kim', mandate: { ...mandate, ...more } }, { id: 'rep' })
      .given({ seat: rep, type: 'attendant.sit' });
  const offer = { seat: rep, type: 'package.send', packages: [{ 'price-1': 'low-1' }], note: '' } as const;

  it('makes offers in the party’s place on mandated issues; all see who did it', () => {
    const offered = represented().when(offer);
    offered.thenHappened('proposal.sent');
    expect(offered.events.at(-1)?.by).toBe(rep);
    offered.thenSees('ben', ({ proposals, attendants }) => {
      expect(proposals).toMatchObject([{ by: 'ana', via: rep }]);
      expect(attendants[0]?.represents).toEqual({ party: 'ana', mandate });
    });
    // The other side answers it as the party's own; the party may take it back.
    const id = replay(offered.events).proposals[0]?.id ?? '';
    offered
      .when({ seat: 'ana', type: 'package.reply', proposal: id, answer: 'decline', words: '' })
      .thenRefused({ code: 'proposal.own' });
    offered.when({ seat: 'ana', type: 'package.withdraw', proposal: id }).thenHappened('proposal.withdrawn');
  });
  it('stays within the mandate', () => {
    represented()
      .when({ ...offer, packages: [{ 'time-1': 'x' }] })
      .thenRefused({ code: 'mandate.other_issue', issue: 'time-1' });
    represented({ mayPropose: false }).when(offer).thenRefused({ code: 'mandate.not_given', what: 'propose' });
    represented()
      .when({ seat: rep, type: 'agreement.sign', hash: 'x', name: 'Kim' })
      .thenRefused({ code: 'mandate.not_given', what: 'sign' });
    represented({ maySign: true })
      .when({ seat: rep, type: 'agreement.sign', hash: 'x', name: 'Kim' })
      .thenRefused({ code: 'agreement.none' });
    represented()
      .when({ ...tell('ana'), seat: rep } as ReturnType<typeof tell>)
      .thenRefused({ code: 'attendant.may_not' });
  });
  it('speaks under their own name and never sees the party’s private and pair data', () => {
    represented()
      .given({ seat: rep, type: 'message.send', text: 'I speak for Ana on price.' })
      .given({ ...tell('ana', ['The loan.']), seat: 'ana' } as ReturnType<typeof tell>)
      .thenSees(rep, (seen) => {
        expect(seen.talk).toMatchObject([{ by: rep }]);
        expect(JSON.stringify(seen)).not.toMatch(/loan|You came because/);
      });
  });
  it('ends when the party says so, or goes', () => {
    represented()
      .when({ seat: 'ben', type: 'party.end_representation', attendant: rep })
      .thenRefused({ code: 'attendant.not_asked' })
      .when({ seat: 'ana', type: 'party.end_representation', attendant: rep })
      .thenHappened('attendant.ended')
      .when(offer)
      .thenRefused({ code: 'attendant.gone' });
  });
});

describe('a neutral reader', () => {
  const noor = 'noor-1';
  const asked = (seat = 'ana'): RoomSpec =>
    RoomSpec.told()
      .given(say('ana', 'ben', 'The dog, and nobody asked.'))
      .given(verdict('ben', 'ana', { button: 'not_it', words: 'No, that misses what matters to me.' }), {
        words: 'unknown',
      })
      .given(
        { seat, type: 'reader.propose', name: 'Noor', summariser: 'ana', author: 'ben', aspect: 'why_here' },
        {
          id: 'noor',
        },
      );
  it('reads one statement and one last summary after both of the direction agreed, and nothing else', () => {
    asked()
      .given({ seat: noor, type: 'attendant.sit' })
      .thenSees(noor, ({ attending }) => expect(attending).not.toHaveProperty('reading'))
      .given({ seat: 'ben', type: 'reader.accept', attendant: noor })
      .thenSees(noor, (seen) => {
        expect(seen.attending?.reading).toMatchObject({
          author: 'ben',
          statement: { text: 'ben came because of the fence. It matters to ben.' },
          summary: 'The dog, and nobody asked.',
        });
        expect(seen).toMatchObject({
          statements: [],
          directions: [],
          rules: { items: [] },
          invitation: '',
          attendants: [],
        });
        expect(JSON.stringify(seen)).not.toMatch(/ana came|misses what matters/);
        expect(nextStep(seen, at(2))).toEqual({ step: 'read_for_others' });
      })
      .when({ seat: noor, type: 'message.send', text: 'Hello' })
      .thenRefused({ code: 'attendant.may_not', kind: 'reader' });
  });
  it('is proposed and dismissed by the two of the direction only', () => {
    RoomSpec.seated(['ana', 'ben', 'cem'])
      .when({ seat: 'cem', type: 'reader.propose', name: 'N', summariser: 'ana', author: 'ben', aspect: 'why_here' })
      .thenRefused({ code: 'attendant.not_asked' });
    asked('ben').when({ seat: 'ana', type: 'reader.dismiss', attendant: noor }).thenHappened('attendant.ended');
  });
});
