import type { ActType } from '../../room/index.ts';
import type { DemoRoomId } from './file.ts';

/**
 * How an event of the file is played: by which acts, and with `how` where this Parley has no act of that very kind; or why
 * it is left out.
 */
export type Represented =
  { readonly by: readonly ('room.create' | ActType)[]; readonly how?: string } | { readonly leftOut: string };

const neverSent = {
  leftOut: 'A draft that was checked and never sent stays in its author’s browser; no server knows of it.',
};
const noEngine = {
  leftOut: 'There is no act yet by which all ask the engine for a package that is better for everybody.',
};
const inWords = (what: string): Represented => ({
  by: ['message.send'],
  how: `There is no act for ${what} yet; the words stand in the talk.`,
});
const listed: Represented = {
  by: ['option.add'],
  how: 'Options are added one by one; nothing closes the gathering.',
};
const drafted: Represented = {
  by: ['layout.lay'],
  how: 'What is kept of the draft, all of it, then goes out as an offer.',
};
const apology = inWords('an apology');
const confirmed: Represented = { by: ['verdict.give'] };
const summary: Represented = { by: ['summary.send'] };
const message: Represented = { by: ['message.send'] };
const told: Represented = { by: ['statement.publish'] };
const signed: Represented = { by: ['agreement.sign'] };
const reply: Represented = { by: ['package.reply'] };
const meso: Represented = { by: ['package.send'] };

/** Every kind of event in the file, room by room; a key with a time names single events that are played in another way. */
export const demoEvents: Readonly<Record<DemoRoomId, Readonly<Record<string, Represented>>>> = {
  'demo-1-new-tool': {
    'room.created': { by: ['room.create'] },
    'message.checked': neverSent,
    'message.sent': message,
    'facilitator.seated': { by: ['facilitator.accept'] },
    'statement.published': told,
    'summary.sent': summary,
    'verdict.given': confirmed,
    'verdict.resolved': { by: ['verdict.resolve'] },
    'label.sent': { by: ['label.send'] },
    'apology.sent': apology,
    'disclosure.offered': { leftOut: 'There is no act yet that offers to tell something in return for something.' },
    'disclosure.revealed': {
      by: ['statement.publish'],
      how: 'What each had kept is told in a new version of their side, in the same minute; only the new points are said back.',
    },
    'aspect.nothing_to_add': { by: ['aspect.nothing_to_add'] },
    'remedy.offered': inWords('an explainer card'),
    'remedy.accepted': inWords('an explainer card'),
    'commonground.confirmed': inWords('common ground'),
    'brainstorm.closed': listed,
    'proposal.meso_sent': meso,
    'proposal.replied': reply,
    'layout.invited': { by: ['layout.invite'] },
    'layout.drafted': drafted,
    'summary.sent D7 10:10': inWords('the summary of a layout'),
    'verdict.given D7 10:20': inWords('the answer to the summary of a layout'),
    'agreement.signed': signed,
    'engine.result (pss)': noEngine,
  },
  'demo-2-renewal': {
    'message.checked': neverSent,
    'message.sent': message,
    'statement.published': told,
    'summary.sent': summary,
    'verdict.given': confirmed,
    'verdict.given D3': { by: ['verdict.give', 'verdict.resolve'] },
    'question.asked (no_oriented)': { by: ['label.send'] },
    'question.answered': { by: ['label.answer'] },
    'aspect.nothing_to_add': { by: ['aspect.nothing_to_add'] },
    'factfind.closed': inWords('finding a fact together'),
    'apology.sent': apology,
    'criterion.accepted_blind': inWords('accepting a criterion before the figures'),
    'evidence.added': inWords('evidence'),
    'disclosure.revealed': {
      by: ['message.send'],
      how: 'Each tells it in a message: a new version of a side would ask for a new summary, which the file does not have here.',
    },
    'brainstorm.closed': listed,
    'proposal.meso_sent': meso,
    'proposal.replied': reply,
    'layout.drafted': drafted,
    'agreement.signed': signed,
    'engine.result (pss)': noEngine,
    'agreement.amended': {
      by: ['agreement.sign'],
      how: 'Proposed and answered the day before, in sealed answers; the signatures of this day bring version 2 into force.',
    },
  },
  'demo-3-founders': {
    'message.checked': neverSent,
    'message.sent': message,
    'summary.sent': summary,
    'verdict.given': confirmed,
    'verdict.given D3': { by: ['verdict.give', 'verdict.resolve'] },
    'summary.adopted': { by: ['summary.adopt'] },
    'channel.changed': { by: ['channel.answer'] },
    'caucus.closed': { by: ['caucus.close'] },
    'understanding.marked_enough': { by: ['understanding.mark_enough', 'understanding.dissent'] },
    'disclosure.revealed': {
      by: ['statement.publish'],
      how: 'What Anja had kept is told in a new version of her side; both others say the new point back.',
    },
    'aspect.nothing_to_add': { by: ['aspect.nothing_to_add', 'statement.publish', 'summary.send', 'verdict.give'] },
    'aspect.reset.proposed': { by: ['aspect.reset.propose'] },
    'aspect.reset.accepted': { by: ['aspect.reset.accept'] },
    'verdict.given D9 evening': { by: ['statement.publish', 'summary.send', 'verdict.give'] },
    'brainstorm.closed': listed,
    'layout.drafted': {
      by: ['layout.lay', 'agreement.edit'],
      how: 'What is kept of the draft, all of it, goes out as an offer; its clauses become the one text.',
    },
    'agreement.signed': signed,
  },
};

const notYet = (what: string): string => `Not in the room: ${what} have no place there yet.`;

/** Every part of the file beside the events: what the scripts take from it, or why nothing. */
export const demoParts: Readonly<Record<string, string>> = {
  id: 'The name of the room.',
  title: 'The title of the room.',
  seed: 'Where the example comes from; not shown.',
  mode: 'Joint, as every room begins; the neutrals of rooms 1 and 3 are seated by the parties.',
  pace: 'The days of the scripts.',
  parties:
    'The seats. Their roles say who may sign; each acts in the own seat, so nobody is represented by a second person.',
  facilitator: 'Nominated, agreed to by all parties, and seated by their own yes.',
  purpose: 'The invitation of rooms 2 and 3, which the file does not word.',
  ground_rules: 'Proposed and accepted in room 1; rooms 2 and 3 keep the usual ones.',
  positions: notYet('positions'),
  interests:
    'What is private in them lies beside its owner’s side as points kept to themself; the others have no place yet.',
  blind_tags: notYet('blind tags'),
  conflict_response: notYet('answers of the self-assessment'),
  mistrust: notYet('maps of mistrust'),
  remedies: 'Apology and explainer card stand in the talk; remedies as such have no place yet.',
  explainer: 'A message of day 4 in room 1.',
  statements: 'The sides that are told.',
  messages: 'See `demoEvents`.',
  comparables: notYet('comparables'),
  evidence: notYet('pieces of evidence'),
  issues: 'The issues and their options.',
  prefs: 'What something is worth to somebody never leaves their browser.',
  reservation: 'What something is worth to somebody never leaves their browser.',
  batna: 'What somebody does without an agreement never leaves their browser.',
  packages: 'The offers of the messages; the others are for the engine’s own tests.',
  clauses: 'The text that is signed; in room 2 it is version 2, which an amendment brings.',
  commitments: 'The ledger.',
  _calc: 'Figures for the engine’s own tests.',
};
