import type { DemoPoint } from './file.ts';

/**
 * What the three founders say on `issue:decisions`, before and after they start over. The file asks for these texts to be
 * made ("five lines each"); nothing else in the demo rooms is our own wording.
 */
type Side = { readonly party: string; readonly lines: readonly string[] };
type SaidBack = { readonly by: string; readonly of: string; readonly text: string; readonly answer: string };
export type Round = { readonly sides: readonly Side[]; readonly saidBack: readonly SaidBack[] };

export const firstRound: Round = {
  sides: [
    { party: 'anja', lines: ['Decisions have to come within days.'] },
    { party: 'bilal', lines: ['Nobody decides about the technology but those who build it.'] },
    { party: 'chiara', lines: ['I want a partner’s say when something is decided.'] },
  ],
  saidBack: [
    {
      by: 'bilal',
      of: 'anja',
      text: 'For you decisions have to come within days, not weeks.',
      answer: 'That’s right, within days.',
    },
    {
      by: 'chiara',
      of: 'anja',
      text: 'You need decisions to come within days.',
      answer: 'Exactly, that is what I need.',
    },
    {
      by: 'anja',
      of: 'bilal',
      text: 'Nobody should decide about the technology but those who build it.',
      answer: 'That’s right, those who build it.',
    },
    {
      by: 'chiara',
      of: 'bilal',
      text: 'Those who build the technology should decide about it, and nobody else.',
      answer: 'Exactly, nobody else.',
    },
    {
      by: 'anja',
      of: 'chiara',
      text: 'When something is decided you want the say of a partner.',
      answer: 'That’s right, a partner’s say.',
    },
    {
      by: 'bilal',
      of: 'chiara',
      text: 'You want a partner’s say when something is decided.',
      answer: 'Exactly, that is it.',
    },
  ],
};

export const secondRound: Round = {
  sides: [
    {
      party: 'anja',
      lines: [
        'I want a yes or a no within three days.',
        'I signed things alone because the account was running down.',
        'I do not want to be the only one who is blamed.',
        'I can live with each of us deciding in the own field.',
        'What touches the money I want to hear before it is spent.',
      ],
    },
    {
      party: 'bilal',
      lines: [
        'I said no because I was asked when it was settled already.',
        'About the sensor I decide with the people who know it.',
        'I do not need a say in every price.',
        'What we promise in public I want to read before.',
        'When I know what a no costs us I say it less often.',
      ],
    },
    {
      party: 'chiara',
      lines: [
        'I read about our decisions in the calendar.',
        'What concerns all three of us I want to decide with you.',
        'Design and operations I can decide myself.',
        'I do not need a vote on everything.',
        'A say is something I have before, not after.',
      ],
    },
  ],
  saidBack: [
    {
      by: 'bilal',
      of: 'anja',
      text: 'You want a yes or a no within three days, you signed alone because the account was running down, and you do not want to be the only one who is blamed.',
      answer: 'That’s right. Three days, and not alone.',
    },
    {
      by: 'chiara',
      of: 'anja',
      text: 'You want a yes or a no within three days, you can live with each of us deciding in the own field, and what touches the money you want to hear before it is spent.',
      answer: 'Yes, that’s exactly it.',
    },
    {
      by: 'anja',
      of: 'bilal',
      text: 'You said no because I asked you when it was settled already, and you decide about the sensor with the people who know it.',
      answer: 'That’s right. It was settled already.',
    },
    {
      by: 'chiara',
      of: 'bilal',
      text: 'You said no because you were asked when it was settled already; you do not need a say in every price, and what we promise in public you want to read before.',
      answer: 'Precisely. That is what I mean.',
    },
    {
      by: 'anja',
      of: 'chiara',
      text: 'You read about our decisions in the calendar, and what concerns all three of us you want to decide with us, before and not after.',
      answer: 'That’s right. Before, not after.',
    },
    {
      by: 'bilal',
      of: 'chiara',
      text: 'You read about our decisions in the calendar; design and operations you can decide yourself, and you do not need a vote on everything.',
      answer: 'Yes, that’s it exactly.',
    },
  ],
};

/** A side's lines as points; the first is the one that must be said back. */
export const asPoints = (lines: readonly string[]): readonly DemoPoint[] =>
  lines.map((text, index) => ({ id: `d${index + 1}`, facet: 'need', text, must: index === 0, shared: true }));
