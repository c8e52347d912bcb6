import { describe, expect, it } from 'vitest';
import { RoomSpec } from '../room.testing.ts';

const ruth = 'ruth-1';
/** Everyone seated, with a facilitator whom both agreed to. */
const withRuth = (): RoomSpec =>
  RoomSpec.seated()
    .given({ seat: 'ana', type: 'facilitator.nominate', name: 'Ruth' }, { id: 'ruth' })
    .given({ seat: 'ben', type: 'facilitator.agree', attendant: ruth })
    .given({ seat: ruth, type: 'facilitator.accept', conflicts: '' });
const alone = (): RoomSpec => withRuth().given({ seat: 'ana', type: 'caucus.open', party: 'ana' });

describe('a caucus', () => {
  it('needs a facilitator, and is between one party and them', () => {
    RoomSpec.seated()
      .when({ seat: 'ana', type: 'caucus.open', party: 'ana' })
      .thenRefused({ code: 'caucus.no_facilitator' });
    withRuth().when({ seat: 'ana', type: 'caucus.open', party: 'ben' }).thenRefused({ code: 'caucus.not_yours' });
    withRuth().when({ seat: ruth, type: 'caucus.open', party: 'ben' }).thenHappened('caucus.opened');
    alone().when({ seat: ruth, type: 'caucus.open', party: 'ana' }).thenRefused({ code: 'caucus.open' });
    alone()
      .when({ seat: 'ben', type: 'caucus.say', party: 'ana', text: 'Me too.' })
      .thenRefused({ code: 'caucus.not_yours' });
  });
  it('shows all that it exists, and what is said to its two people only', () => {
    const said = alone()
      .given({ seat: 'ana', type: 'caucus.say', party: 'ana', text: 'I could go to 40.' }, { id: 's' })
      .given({ seat: ruth, type: 'caucus.say', party: 'ana', text: 'What would make that easy?' }, { id: 't' });
    said.thenSees('ben', (seen) => {
      expect(seen.caucuses).toEqual([
        { party: 'ana', neutral: ruth, openedBy: 'ana', openedAt: expect.any(String) as string },
      ]);
      expect(JSON.stringify(seen)).not.toMatch(/40|easy/);
    });
    for (const seat of ['ana', ruth])
      said.thenSees(seat, ({ caucuses }) => expect(caucuses[0]?.items?.map((item) => item.by)).toEqual(['ana', ruth]));
  });
  it('lets words out only by their owner, exactly as granted', () => {
    const asked = alone().given(
      { seat: ruth, type: 'release.request', party: 'ana', words: 'Forty is possible.' },
      { id: 'r' },
    );
    asked.thenSees('ben', (seen) => expect(JSON.stringify(seen)).not.toContain('Forty'));
    asked
      .when({ seat: ruth, type: 'release.grant', words: 'x', request: 'r-1' })
      .thenRefused({ code: 'attendant.may_not' });
    asked
      .when({ seat: 'ana', type: 'release.grant', words: 'Forty is possible.', request: 'r-1' })
      .thenHappened('release.answered', 'release.granted')
      .thenSees('ben', ({ talk }) =>
        expect(talk).toMatchObject([{ by: 'ana', text: 'Forty is possible.', carriedBy: ruth }]),
      )
      .when({ seat: 'ana', type: 'release.deny', request: 'r-1' })
      .thenRefused({ code: 'release.unknown' });
    asked
      .when({ seat: 'ana', type: 'release.deny', request: 'r-1' })
      .thenHappened('release.answered')
      .thenSees('ben', ({ talk }) => expect(talk).toEqual([]))
      .thenSees(ruth, ({ caucuses }) => expect(caucuses[0]?.items?.[0]?.release).toBe('denied'));
    alone()
      .when({ seat: 'ana', type: 'release.request', party: 'ana', words: 'Mine' })
      .thenRefused({ code: 'release.own_words' });
  });
  it('is closed by either, opened again by either, and goes on where it was', () => {
    alone()
      .given({ seat: 'ana', type: 'caucus.say', party: 'ana', text: 'One.' })
      .given({ seat: ruth, type: 'caucus.close', party: 'ana' })
      .when({ seat: 'ana', type: 'caucus.say', party: 'ana', text: 'Two.' })
      .thenRefused({ code: 'caucus.not_open' })
      .given({ seat: 'ana', type: 'caucus.open', party: 'ana' })
      .thenSees('ana', ({ caucuses }) => expect(caucuses[0]?.items).toHaveLength(1));
  });
  it('loses its contents when the neutral goes; another neutral never reads them', () => {
    const gone = alone()
      .given({ seat: 'ana', type: 'caucus.say', party: 'ana', text: 'I could go to 40.' })
      .given({ seat: 'ben', type: 'facilitator.dismiss', attendant: ruth });
    gone.thenSees('ana', ({ caucuses }) => {
      expect(caucuses[0]?.items).toEqual([]);
      expect(caucuses[0]?.closedAt).toBeDefined();
    });
    gone
      .given({ seat: 'ana', type: 'facilitator.nominate', name: 'Sol' }, { id: 'sol' })
      .given({ seat: 'ben', type: 'facilitator.agree', attendant: 'sol-1' })
      .given({ seat: 'sol-1', type: 'facilitator.accept', conflicts: '' })
      .given({ seat: 'ana', type: 'caucus.open', party: 'ana' })
      .thenSees('sol-1', ({ caucuses }) => expect(caucuses[0]?.items).toEqual([]));
  });
});

describe('how people meet', () => {
  it('changes with the consent of all who are here, with a reason all see', () => {
    const asked = withRuth().given({
      seat: 'ana',
      type: 'mode.set',
      mode: 'shuttle',
      reason: 'We do not want to meet.',
    });
    asked.when({ seat: 'ana', type: 'mode.agree', mode: 'shuttle' }).thenRefused({ code: 'mode.agreed' });
    asked.when({ seat: 'ben', type: 'mode.agree', mode: 'relay' }).thenRefused({ code: 'mode.not_asked' });
    asked
      .when({ seat: 'ben', type: 'mode.keep' })
      .thenHappened('mode.kept')
      .thenSees('ana', ({ mode }) => expect(mode).toEqual({ current: 'joint', changes: [] }));
    asked
      .when({ seat: 'ben', type: 'mode.agree', mode: 'shuttle' })
      .thenHappened('mode.agreed', 'mode.changed')
      .thenSees('ben', ({ mode }) =>
        expect(mode).toMatchObject({ current: 'shuttle', changes: [{ by: 'ana', reason: 'We do not want to meet.' }] }),
      )
      .when({ seat: 'ana', type: 'message.send', text: 'Directly.' })
      .thenRefused({ code: 'mode.shuttle' });
  });
  it('while somebody has not sat down it needs a facilitator; G1 then waits for nobody absent', () => {
    const shuttle = { type: 'mode.set', mode: 'shuttle', reason: 'Ben will not come.' } as const;
    RoomSpec.open()
      .when({ seat: 'ana', ...shuttle })
      .thenRefused({ code: 'mode.needs_facilitator' });
    const open = RoomSpec.open()
      .given({ seat: 'ana', type: 'rules.accept', version: 1 })
      .given({ seat: 'ana', type: 'facilitator.nominate', name: 'Ruth' }, { id: 'ruth' })
      .given({ seat: 'ben', type: 'facilitator.agree', attendant: ruth })
      .given({ seat: ruth, type: 'facilitator.accept', conflicts: '' });
    open.when({ seat: 'ana', type: 'issue.add', title: 'Noise' }).thenRefused({ code: 'gate.seats' });
    open
      .given({ seat: ruth, ...shuttle })
      .when({ seat: 'ana', type: 'mode.agree', mode: 'shuttle' })
      .thenHappened('mode.agreed', 'mode.changed')
      .when({ seat: 'ana', type: 'issue.add', title: 'Noise' })
      .thenHappened('issue.added')
      // Absence counts as no understanding: offers stay closed.
      .when({ seat: 'ana', type: 'option.add', issue: 'issue.add-0', label: 'x' })
      .thenRefused({ code: 'issue.unknown' });
  });
  it('the facilitator may end the process without a reason; a party may not', () => {
    withRuth()
      .when({ seat: ruth, type: 'process.end' })
      .thenHappened('process.ended')
      .thenSees('ben', ({ status }) => expect(status).toBe('ended'));
    withRuth().when({ seat: 'ana', type: 'process.end' }).thenRefused({ code: 'attendant.facilitator_only' });
  });
});

describe('safety and capacity', () => {
  const answers = { free: 'not_sure', own: 'yes', ready: 'no' } as const;
  it('stays with the person, also before sitting down, and can be answered again', () => {
    RoomSpec.open()
      .when({ seat: 'ben', type: 'safety.check', answers, tell: false }, { id: 'c' })
      .thenHappened('safety.checked')
      .thenSees('ben', ({ safety }) => expect(safety).toMatchObject([{ seat: 'ben', answers, told: false }]))
      .thenSees('ana', ({ safety }) => expect(safety).toEqual([]));
  });
  it('is told to the facilitator only when the person says so', () => {
    RoomSpec.seated()
      .when({ seat: 'ben', type: 'safety.check', answers, tell: true })
      .thenRefused({ code: 'caucus.no_facilitator' });
    withRuth()
      .given({ seat: 'ben', type: 'safety.check', answers, tell: false })
      .thenSees(ruth, ({ safety }) => expect(safety).toEqual([]))
      .when({ seat: 'ben', type: 'safety.check', answers, tell: true })
      .thenHappened('safety.checked', 'safety.told')
      .thenSees(ruth, ({ safety }) => expect(safety).toMatchObject([{ seat: 'ben', told: true }]))
      .thenSees('ana', ({ safety }) => expect(safety).toEqual([]));
  });
});

describe('erasing', () => {
  it('takes the words of an own message out and leaves its place, author and times', () => {
    const sent = RoomSpec.told()
      .given({ seat: 'ana', type: 'message.send', text: 'The secret.' }, { id: 'm', at: 3 })
      .given({ seat: 'ben', type: 'message.send', text: 'Well.' }, { id: 'n', at: 4 });
    sent
      .when({ seat: 'ana', type: 'item.erase', what: 'talk', item: 'm-1' }, { at: 5 })
      .thenHappened('item.erased')
      .thenSees('ben', ({ talk }) =>
        expect(talk.map((item) => [item.text, item.erased !== undefined])).toEqual([
          ['', true],
          ['Well.', false],
        ]),
      )
      .when({ seat: 'ana', type: 'item.erase', what: 'talk', item: 'm-1' })
      .thenRefused({ code: 'item.erased' });
    sent.when({ seat: 'ben', type: 'item.erase', what: 'talk', item: 'm-1' }).thenRefused({ code: 'item.unknown' });
  });
  it('reaches labels, caucus words, points kept to oneself and safety checks, each told to whom it was shown', () => {
    const label = {
      seat: 'ana',
      type: 'label.send',
      to: 'ben',
      aspect: 'why_here',
      kind: 'label',
      text: 'It seems.',
    } as const;
    const labelled = RoomSpec.told()
      .given(label, { id: 'l' })
      .when({ seat: 'ana', type: 'item.erase', what: 'talk', item: 'l-1' });
    expect(labelled.events.at(-1)?.to).toEqual({ kind: 'pair', seats: ['ana', 'ben'] });
    labelled.thenSees('ben', ({ talk }) =>
      expect(talk).toMatchObject([{ kind: 'label', text: '', by: 'ana', to: 'ben' }]),
    );
    const said = alone()
      .given({ seat: 'ana', type: 'caucus.say', party: 'ana', text: 'Forty.' }, { id: 's' })
      .when({ seat: 'ana', type: 'item.erase', what: 'caucus', item: 's-1' });
    expect(said.events.at(-1)?.to).toMatchObject({ kind: 'caucus', party: 'ana', neutral: ruth });
    said.thenSees(ruth, ({ caucuses }) =>
      expect(caucuses[0]?.items).toMatchObject([{ text: '', erased: expect.any(String) as string }]),
    );
    const checked = withRuth()
      .given(
        { seat: 'ben', type: 'safety.check', answers: { free: 'no', own: 'yes', ready: 'yes' }, tell: true },
        { id: 'c' },
      )
      .when({ seat: 'ben', type: 'item.erase', what: 'safety', item: 'c-1' });
    for (const seat of ['ben', ruth]) checked.thenSees(seat, ({ safety }) => expect(safety).toEqual([]));
  });
});
