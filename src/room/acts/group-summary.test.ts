import { describe, expect, it } from 'vitest';
import { nextStep, type MissingUnderstanding } from '../index.ts';
import { at, RoomSpec, say, tell, verdict, type SpecAct } from '../room.testing.ts';
import { GROUP } from '../types.ts';

const five = ['ana', 'ben', 'cem', 'dia', 'eva'];
const told = (): RoomSpec => five.reduce((spec, seat) => spec.given(tell(seat)), RoomSpec.seated(five));
const on = { author: 'ana', aspect: 'why_here' } as const;
const draft = (seat: string): SpecAct => ({
  seat,
  type: 'group_summary.draft',
  ...on,
  text: 'Ana came because of the fence.',
});
const add = (seat: string, text = ''): SpecAct => ({ seat, type: 'group_summary.add', ...on, text });
const send = (seat: string): SpecAct => ({ seat, type: 'group_summary.send', ...on });
const all = (): RoomSpec =>
  ['cem', 'dia', 'eva'].reduce((spec, seat) => spec.given(add(seat)), told().given(draft('ben')));
const sent = (): RoomSpec => all().given(add('dia', 'She is afraid for the tree.')).given(send('ben'));
const ontoAna = (missing: readonly MissingUnderstanding[]) =>
  missing.filter((each) => each.author === 'ana').map((each) => ('summariser' in each ? each.summariser : each.why));

describe('five and more parties (method 2.9)', () => {
  it('each author needs two others and the group, not everyone', () => {
    told().thenSees('ana', ({ missing }) => expect(ontoAna(missing)).toEqual(['too_few', GROUP]));
    const two = ['ben', 'cem'].reduce((spec, seat) => spec.given(say(seat, 'ana')).given(verdict('ana', seat)), told());
    two.thenSees('ana', ({ missing }) => expect(ontoAna(missing)).toEqual([GROUP]));
    sent()
      .given(verdict('ana', GROUP))
      .thenSees('ana', ({ missing }) => expect(ontoAna(missing)).toEqual(['too_few']));
  });
  it('one writes in turn, the others add one more thing or nothing, then it goes out to all', () => {
    told().when(draft('cem')).thenRefused({ code: 'group.not_your_turn', turn: 'ben' });
    told().when(draft('ana')).thenRefused({ code: 'group.own_side' });
    told().when(add('cem')).thenRefused({ code: 'group.no_draft' });
    told().given(draft('ben')).when(add('ben')).thenRefused({ code: 'group.own_draft' });
    told()
      .given(draft('ben'))
      .when(send('ben'))
      .thenRefused({ code: 'group.waiting_for', waitingFor: ['cem', 'dia', 'eva'] });
    all().when(send('cem')).thenRefused({ code: 'group.not_your_turn', turn: 'ben' });
    sent().thenSees('eva', ({ directions, understanding }) => {
      expect(directions[0]).toMatchObject({
        summariser: GROUP,
        status: 'sent',
        attempts: [{ additions: [{ by: 'dia', text: 'She is afraid for the tree.' }] }],
      });
      expect(understanding.groupDrafts).toEqual([]);
    });
  });
  it('silence holds nobody up: after two days it may go out, and another may write', () => {
    told().given(draft('ben')).when(send('ben'), { at: 51 }).thenHappened('summary.sent', 'understanding.changed');
    told().when(draft('eva'), { at: 51 }).thenHappened('group_summary.drafted');
  });
  it('turns go round with each try', () => {
    const miss = sent().given(verdict('ana', GROUP, { button: 'not_it', words: 'No, it is not.' }), { words: 'deny' });
    miss.thenSees('ana', ({ understanding }) =>
      expect(understanding.turns.find((each) => each.author === 'ana')?.turn).toBe('cem'),
    );
    miss.when(draft('cem')).thenHappened('group_summary.drafted');
  });
  it('an author names one whose summary they need', () => {
    const need = (from: string): SpecAct => ({ seat: 'ana', type: 'summary.need_from', aspect: 'why_here', from });
    const named = ['ben', 'cem']
      .reduce(
        (spec, seat) => spec.given(say(seat, 'ana')).given(verdict('ana', seat)),
        sent().given(verdict('ana', GROUP)),
      )
      .given(need('eva'));
    named.thenSees('ana', ({ missing }) => expect(ontoAna(missing)).toEqual(['eva']));
    named.given(need('')).thenSees('ana', ({ missing }) => expect(ontoAna(missing)).toEqual([]));
  });
  it('the next step asks for what is missing, and of no more people than needed', () => {
    told().thenSees('ben', (seen) => expect(nextStep(seen, at(3))).toMatchObject({ step: 'summarise', author: 'ana' }));
    const two = ['ben', 'cem'].reduce((spec, seat) => spec.given(say(seat, 'ana')), told());
    two.thenSees('dia', (seen) => expect(nextStep(seen, at(3))).toMatchObject({ step: 'summarise', author: 'ben' }));
    told()
      .given(draft('ben'))
      .thenSees('eva', (seen) => expect(nextStep(seen, at(3)).step).toBe('summarise'));
  });
  it('is not for fewer', () => {
    RoomSpec.told()
      .when({ ...draft('ben'), seat: 'ben' } as SpecAct)
      .thenRefused({ code: 'group.too_few', needed: 5 });
    RoomSpec.told()
      .when({ seat: 'ana', type: 'summary.need_from', aspect: 'why_here', from: 'ben' })
      .thenRefused({ code: 'group.too_few' });
  });
});

describe('the light loop (method 3.9)', () => {
  const items = [{ id: 'GR-1', text: 'We speak for ourselves.', why: 'We know one side.' }];
  const light = () =>
    RoomSpec.understood()
      .given({ seat: 'ana', type: 'rules.propose', items, loop: 'light' })
      .given({ seat: 'ben', type: 'rules.accept', version: 2 })
      .given({ seat: 'ana', type: 'issue.add', title: 'Price' }, { id: 'price' })
      .given({ seat: 'ana', type: 'option.add', issue: 'price-1', label: 'low' }, { id: 'low' });
  const offer: SpecAct = { seat: 'ana', type: 'package.send', packages: [{ 'price-1': 'low-1' }], note: '' };
  const onIssues = (act: SpecAct): SpecAct => ({ ...act, aspect: 'issues' }) as SpecAct;

  it('has one aspect for all issues, and the gate follows it', () => {
    light()
      .when({ ...tell('ana'), aspect: 'issue:price-1' } as SpecAct)
      .thenRefused({ code: 'rules.light_loop' });
    light()
      .when(offer)
      .thenRefused({
        code: 'gate.understanding',
        missing: [
          { why: 'nothing_said_on_issues', author: 'ana' },
          { why: 'nothing_said_on_issues', author: 'ben' },
        ],
      });
    const said = light()
      .given(onIssues(tell('ana')))
      .given({ seat: 'ben', type: 'issues.nothing_to_add' });
    said.when(offer).thenRefused({ code: 'gate.understanding' });
    said.thenSees('ben', (seen) =>
      expect(nextStep(seen, at(3))).toMatchObject({ step: 'summarise', aspect: 'issues' }),
    );
    said
      .given(onIssues(say('ben', 'ana')))
      .given(onIssues(verdict('ana', 'ben')))
      .when(offer)
      .thenHappened('proposal.sent');
  });
  it('a full room has no such aspect', () => {
    RoomSpec.understood()
      .when(onIssues(tell('ana')))
      .thenRefused({ code: 'rules.full_loop' });
    RoomSpec.understood().when({ seat: 'ana', type: 'issues.nothing_to_add' }).thenRefused({ code: 'rules.full_loop' });
    light()
      .given({ seat: 'ana', type: 'issues.nothing_to_add' })
      .when({ seat: 'ana', type: 'issues.nothing_to_add' })
      .thenRefused({ code: 'issue.nothing_to_add_said' });
  });
});
