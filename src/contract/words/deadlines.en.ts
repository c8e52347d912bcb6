import type { Deadline } from '../../room/index.ts';

/** Words of dates with the reason they rest on (method 2.11). Neutral for everybody; no countdown, no hurry. */
export const deadlineWords = {
  title: 'Dates, and what they rest on',
  lede: 'A date here ends nothing by itself. Each one stands with its reason.',
  ahead: 'Dates',
  none: 'No dates here. The talk takes the time it takes.',
  name: 'Name a date',
  past: 'Days that have passed',
  by: (name: string) => `named by ${name}`,
  byYou: 'named by you',
  about: (topic: string) => `about ${topic}`,
  rests: {
    natural: 'Rests on an outside fact.',
    agreed: 'All of you agreed to it.',
    unilateral: (name: string) => `Set by ${name} alone. Nobody else has to follow it.`,
    unilateralYou: 'Set by you alone. Nobody else has to follow it.',
    waits: (names: string) => `Proposed. It stands once all agree; not yet: ${names}.`,
  },
  instead: (day: string) => `In place of ${day}, once all agree.`,
  youAgreed: 'You agreed.',
  passed: 'Its day has passed. Nothing closed by itself.',
  lapsed: 'Its day passed before all had agreed. It counts for nothing.',
  agree: 'Agree to this date',
  decline: 'Not this date',
  takeBack: 'Take it back',
  lift: 'Take it away',
  move: 'Propose another day',
  change: 'Change the day',
  form: {
    title: 'Name a date',
    moveTitle: (day: string) => `Another day instead of ${day}`,
    moveAll: (day: string) => `All of you agreed to ${day}. It stands until all agree to the new day.`,
    kind: 'What it rests on',
    kinds: {
      natural: ['An outside fact', 'A lease ends, a court hears you. Others can check it.'],
      agreed: ['All of us agree on it', 'You propose it; it stands once everyone said yes.'],
      unilateral: ['I set it alone', 'It shows as yours. Nobody else has to follow it.'],
    } satisfies Record<Deadline['kind'], readonly [string, string]>,
    on: 'The day',
    about: 'What it is about',
    aboutAll: 'Everything here',
    reason: {
      natural: 'Which fact, and where one can see it',
      agreed: 'Why this day',
      unilateral: 'Why, and what you will do on that day',
    } satisfies Record<Deadline['kind'], string>,
    reasonHint: 'Everyone here reads it. Up to 60 words.',
    alone: 'This may be received as pressure',
    aloneWhy:
      'A date that one side sets alone often is. You may set it, or propose it to all: then it stands once they said yes.',
    propose: 'Propose it to all instead',
    send: { natural: 'Name this date', agreed: 'Propose this date', unilateral: 'Set this date' } satisfies Record<
      Deadline['kind'],
      string
    >,
    cancel: 'Not now',
  },
  now: {
    title: 'Dates',
    waits: (name: string) => `${name} proposes a date to agree on.`,
    all: 'All dates and their reasons',
    open: 'Read and answer',
  },
  menu: 'Dates',
  fromRules: 'Is there a date that matters? Name it with its reason.',
} as const;
