import { describe, expect, it } from 'vitest';
import type { SpecAct } from '../room.testing.ts';
import { afar, ask, confirm, offered, page, told } from './relay.testing.ts';

describe('on one’s one page, beside telling and saying back', () => {
  it('they may have nothing to add on an issue, with the code, and the question is answered by that', () => {
    const hedge = told().given({ seat: 'ana', type: 'issue.add', title: 'The hedge' }, { id: 'hedge' });
    const askHedge: SpecAct = { ...ask, aspect: 'issue:hedge-1', text: 'What about the hedge?' } as SpecAct;
    const asked = hedge.given(askHedge);
    const nothing: SpecAct = { seat: 'ben', type: 'aspect.nothing_to_add', issue: 'hedge-1' };
    expect(page(asked).item).toMatchObject({ kind: 'question', nothing: 'hedge-1' });
    expect(page(afar().given(ask)).item, 'on why they are here nobody has nothing to say').not.toHaveProperty(
      'nothing',
    );
    asked.when(nothing).thenRefused({ code: 'relay.not_confirmed' });
    const said = asked.given(confirm()).given(nothing);
    said
      .thenSees('ana', ({ relay, issues }) => {
        expect(relay.asks).toMatchObject([{ answered: true }, { answered: true, nothing: true }]);
        expect(issues).toMatchObject([{ nothingToAdd: ['ben'] }]);
      })
      .when(askHedge)
      .thenRefused({ code: 'relay.nothing_to_add' });
    expect(page(said).item).toEqual({ kind: 'nothing' });
    said.when(nothing).thenRefused({ code: 'relay.not_confirmed' });
  });
  it('they answer an offer or make one instead; nobody else can in their place', () => {
    expect(page(offered()).item).toEqual({
      kind: 'offer',
      from: 'Ana',
      proposal: 'offer-1',
      packages: [[{ issue: 'Price', option: 'low' }]],
      note: 'So that it is done.',
      choices: [
        {
          id: 'price-1',
          title: 'Price',
          options: [
            { id: 'low-1', label: 'low' },
            { id: 'high-1', label: 'high' },
          ],
        },
      ],
    });
    const reply = { seat: 'ben', type: 'package.reply', proposal: 'offer-1' } as const;
    const yes: SpecAct = { ...reply, answer: 'accept', package: 0, words: '' };
    offered().when(yes).thenRefused({ code: 'relay.not_confirmed' });
    const accepted = offered().given(confirm()).given(yes);
    accepted.thenSees('ana', ({ proposals }) => expect(proposals).toMatchObject([{ status: 'accepted_in_principle' }]));
    expect(page(accepted).item).toEqual({ kind: 'nothing' });
    const wondered = offered()
      .given(confirm())
      .given({ ...reply, answer: 'question', words: 'From when on?' });
    expect(page(wondered).item, 'a question leaves it open').toMatchObject({ kind: 'offer', asked: 'From when on?' });
    const instead = { 'price-1': 'high-1' };
    offered()
      .given(confirm())
      .given({ ...reply, answer: 'counter', words: '', instead }, { id: 'counter' })
      .thenSees('ana', ({ proposals }) =>
        expect(proposals).toMatchObject([{ status: 'countered' }, { by: 'ben', packages: [instead], status: 'live' }]),
      );
  });
});
