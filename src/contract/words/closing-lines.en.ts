import type { ClosingFact } from '../../room/index.ts';
import { dateInWords } from './dates.en.ts';
import { listed } from './now.en.ts';
import { topicWords, type Names } from './names.en.ts';

const standing = {
  open: { one: 'stayed open', more: 'stayed open' },
  parked: { one: 'was put aside for later', more: 'were put aside for later' },
  dropped: { one: 'was taken off the table', more: 'were taken off the table' },
} as const;
const offers = {
  live: 'It ended with the closing and binds nobody.',
  withdrawn: 'It was taken back.',
  countered: 'It was answered with another package.',
  declined: 'It was declined.',
  suspended: 'It was waiting, as an issue in it was started over or put aside.',
  lapsed: 'It ended, as somebody left.',
  accepted_in_principle: 'It was accepted in principle; only a signed text binds.',
} as const;

/** Issues that came out the same way, in one line. */
export function issuesLine(titles: readonly string[], as: keyof typeof standing, signed: boolean): string {
  const all = listed(titles.map((title) => `“${title}”`));
  if (signed && as === 'open') return `On the table when you signed: ${all}.`;
  return `${all} ${titles.length === 1 ? standing[as].one : standing[as].more}.`;
}

/** One line of the closing summary: what happened, without blame; `signed` where a text is in force, as nothing stays open then. */
export function closingLine(fact: ClosingFact, names: Names, signed = false): string {
  switch (fact.kind) {
    case 'understood':
      return `${names.seat(fact.author)} said “that’s right” to ${names.seat(fact.summariser)} on ${topicWords(fact.aspect, names)}${fact.basis === 'as_told' ? ', as far as told' : ''}.`;
    case 'enough':
      return `What ${names.seat(fact.author)} told on ${topicWords(fact.aspect, names)} counted as covered well enough to go on: “${fact.reason}”${fact.dissent === '' ? '' : ` ${names.seat(fact.author)} added: “${fact.dissent}”`}`;
    case 'stayed_open':
      return `Between ${names.seat(fact.summariser)} and ${names.seat(fact.author)}, ${topicWords(fact.aspect, names)} stayed open.`;
    case 'told_anew':
      return `${names.seat(fact.author)} told anew on ${topicWords(fact.aspect, names)}, after starting over.`;
    case 'issue':
      return issuesLine([names.issue(fact.issue)], fact.standing, signed);
    case 'offer':
      return `${names.seat(fact.by)} made an offer. ${offers[fact.status]}`;
    case 'version': {
      const since = `Version ${fact.version} of the agreement ${fact.until === undefined && !fact.ended ? 'is' : 'was'} in force`;
      if (fact.ended) return `${since} from ${dateInWords(fact.from)}, until all signed that it ends.`;
      return fact.until === undefined
        ? `${since} since ${dateInWords(fact.from)}, signed by all.`
        : `${since} from ${dateInWords(fact.from)} to ${dateInWords(fact.until)}.`;
    }
    case 'not_signed':
      return `A text that was fixed on ${dateInWords(fact.at)} was not signed by all. It binds nobody.`;
    case 'next_contact':
      return `Next contact: ${fact.words}`;
    default:
      return fact satisfies never;
  }
}

/** Words around the lines of the closing summary (method 2.8). */
export const closingLinesWords = {
  mine: 'Lines about you',
  mineHint: 'A line counts once everyone it is about keeps it. A line that you take out is gone, for everyone.',
  approve: 'Keep it',
  strike: 'Take it out',
  answer: (line: string) => `Your answer to: ${line}`,
  send: 'Send my answers',
  counts: 'Kept by everyone it is about',
  none: 'Nothing yet.',
  waiting: 'Still to be answered',
  room: 'What was on the table',
  nextContact: 'When and how you will talk again',
  nextContactHint: 'Agreed to together with the closing.',
  goOn: 'Ways on for those who stay',
  goOnWays: [
    'Go through it on your own: “Review on my own” stays in your browser.',
    'Ask somebody both sides trust to carry word.',
    'Open a new room later; nothing here stands in its way.',
    'Take a copy of the record.',
  ],
} as const;
