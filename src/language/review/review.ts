import { proposePoints, type Facet } from '../draft/points.ts';
import { draftLabels } from '../draft/labels.ts';
import { turnAround } from '../draft/perspective.ts';
import { checkPressure } from '../pressure/index.ts';
import { readThread } from '../thread/analyze-thread.ts';
import { moveOf, type Move, type ThreadMessage } from '../thread/moves.ts';
import type { HeardSentence, InterestGuess, Review, Trigger } from './findings.ts';
import { missingFacts, optionsFor } from './gaps.ts';
import { nextMessage } from './next-message.ts';
import { unanswered } from './questions.ts';
import { readReplies } from './replies.ts';

/** Only the last messages are read word by word; what is older seldom helps with the next step. */
const READ_CLOSELY = 600;
const MOST_HEARD = 6;
const MOST_TRIGGERS = 8;
const MOST_INTERESTS = 8;
const NAMED_ME = /^(?:me|you|i|myself)$/iu;

/** What is said about the reader is no view of one's own to be said back. */
const AT_READER = /^(?:and |but |so |then |if )?(?:you|your|you're|you've|you'd|u|ur)\b/iu;

/** Who the reader is: the name given, else a speaker called "Me" or "You", else the first speaker. */
function readerOf(messages: readonly ThreadMessage[], me: string | undefined): string {
  const names = [...new Set(messages.map(({ from }) => from))];
  const wanted = me?.trim().toLowerCase();
  if (wanted !== undefined && wanted !== '') {
    return (
      names.find((name) => name.toLowerCase() === wanted) ??
      names.find((name) => name.toLowerCase().includes(wanted)) ??
      me ??
      ''
    );
  }
  return names.find((name) => NAMED_ME.test(name)) ?? names[0] ?? '';
}

interface Candidate extends HeardSentence {
  readonly weight: number;
}

const FACET_WEIGHT: Readonly<Record<Facet, number>> = {
  need: 3,
  worry: 3,
  impact: 2.5,
  limit: 2.2,
  why: 2.2,
  wish: 1.8,
  fact: 1,
};
const EMPTY_TALK =
  /^(?:hi|hello|dear|thanks|thank you|ok|okay|yes|no|sure|noted|fine|sorry|great|good morning|see you)\b[^.!?]{0,30}[.!?]?$/iu;

function candidates(moves: readonly Move[], shift: number, mine: (move: Move) => boolean): Candidate[] {
  return moves.flatMap((move, at) => {
    if (mine(move) || move.words < 4 || move.margins.summary > 0.2) return [];
    return proposePoints(move.text.slice(0, 3000)).flatMap((point): Candidate[] => {
      const words = point.text.split(/\s+/u).length;
      const said = move.text.slice(point.start, point.end);
      if (said.includes('?') || words < 4 || words > 45 || EMPTY_TALK.test(said.trim()) || AT_READER.test(said.trim()))
        return [];
      const { clause, whole } = turnAround(point.text);
      const text = whole
        ? `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}.`
        : `You say: “${said.trim().replace(/[.!]+$/u, '')}”.`;
      const late = (at + 1) / Math.max(1, moves.length);
      const weight =
        FACET_WEIGHT[point.facet] +
        (whole ? 0.6 : 0) +
        Math.min(1, words / 20) +
        0.6 * late +
        (move.margins.interest > 0 ? 0.8 : 0);
      return [{ text, facet: point.facet, weight, quote: { message: at + shift, text: said.trim() } }];
    });
  });
}

function heard(moves: readonly Move[], shift: number, mine: (move: Move) => boolean): Review['seems'] {
  const all = candidates(moves, shift, mine);
  const heaviest = [...all].sort((one, two) => two.weight - one.weight);
  // Said again and again, it is still one thing to say back.
  const once = new Map([...heaviest].reverse().map((one) => [one.text.toLowerCase(), one]));
  const chosen = heaviest.filter((one) => once.get(one.text.toLowerCase()) === one).slice(0, MOST_HEARD);
  const sentences = chosen
    .sort((one, two) => one.quote.message - two.quote.message)
    .map(({ text, facet, quote }): HeardSentence => ({ text, facet, quote }));
  const facets = new Set(all.map((one) => one.facet));
  const gaps: string[] = [];
  if (!facets.has('worry')) gaps.push('Not in the thread: what they fear could happen. Ask, do not guess.');
  if (!facets.has('need')) gaps.push('Not in the thread: what matters most to them and why. Ask, do not guess.');
  if (!facets.has('impact')) gaps.push('Not in the thread: what this does to them from day to day.');
  return { sentences, gaps };
}

function triggersOf(moves: readonly Move[], shift: number, mine: (move: Move) => boolean): readonly Trigger[] {
  return moves
    .flatMap((move, at) =>
      mine(move)
        ? checkPressure(move.text.slice(0, 4000)).map((one): Trigger => ({
            message: at + shift,
            class: one.class,
            start: one.start,
            end: one.end,
            words: move.text.slice(one.start, one.end),
            received: one.received,
            rewrite: one.rewrite,
          }))
        : [],
    )
    .slice(-MOST_TRIGGERS);
}

function interestsOf(moves: readonly Move[], shift: number, mine: (move: Move) => boolean): readonly InterestGuess[] {
  const found = moves.flatMap((move, at): InterestGuess[] => {
    const side = mine(move) ? 'me' : 'them';
    return proposePoints(move.text.slice(0, 3000)).flatMap((point): InterestGuess[] => {
      const said = move.text.slice(point.start, point.end).trim();
      if (said.includes('?') || said.length < 15 || said.length > 240 || AT_READER.test(said)) return [];
      const quote = { message: at + shift, text: said };
      if (point.facet === 'need' || point.facet === 'worry' || point.facet === 'impact') {
        const told =
          /\b(?:i|we) (?:need|worry|am worried|are worried|fear|am afraid|care about)\b|\bmatters? to (?:me|us)\b|\bimportant (?:to|for) (?:me|us)\b/iu.test(
            said,
          );
        return [
          {
            side,
            kind: 'interest',
            text: point.text,
            confidence: side === 'me' ? 'stated' : told ? 'medium' : 'low',
            quote,
          },
        ];
      }
      if (
        (point.facet === 'wish' || point.facet === 'limit') &&
        (move.margins.position > 0 || move.margins.ultimatum > 0 || point.facet === 'wish')
      ) {
        return [{ side, kind: 'position', text: point.text, confidence: side === 'me' ? 'stated' : 'medium', quote }];
      }
      return [];
    });
  });
  const of = (side: 'me' | 'them'): InterestGuess[] =>
    found.filter((one) => one.side === side).slice(-MOST_INTERESTS / 2);
  return [...of('them'), ...of('me')];
}

function openingsOf(seems: Review['seems'], theirs: string, summary: string): Review['openings'] {
  const points = seems.sentences.map((one, at) => ({ id: `s${at}`, text: one.quote.text, facet: one.facet }));
  const rank: readonly Facet[] = ['need', 'worry', 'impact', 'why', 'limit', 'wish', 'fact'];
  const missing = [...points]
    .sort((one, two) => rank.indexOf(one.facet) - rank.indexOf(two.facet))
    .slice(0, 2)
    .map((point) => point.id);
  const drafts = draftLabels({ aspect: 'why_here', statement: theirs, points, summary, missing });
  const labels = drafts.filter((draft) => draft.kind === 'label').map((draft) => draft.text);
  const again = 'Would you mind if I said back what I understood, and you mark what is off?';
  const questions = drafts
    .filter((draft) => draft.kind === 'no_oriented' && !draft.text.startsWith('Would you mind'))
    .map((draft) => draft.text);
  const nothing = 'Would it be wrong to say that the most important thing has not been said yet?';
  return { labels: labels.slice(0, 3), questions: [...new Set([...questions, again, nothing])].slice(0, 3) };
}

/** Who is who, and what was read, before the ten sections are made. */
export interface ReviewInput {
  readonly messages: readonly ThreadMessage[];
  /** The reader's own name in the thread; a part of it is enough. */
  readonly me?: string;
  /** Called now and then while a long thread is read. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * The one-page review of a thread for one of its people: ten sections in the fixed order of method 2.15. Everything
 * about the other side is a guess with its quote. Any messages are accepted; the last 600 are read word by word.
 */
export function reviewThread(input: ReviewInput): Review {
  const me = readerOf(input.messages, input.me);
  const shift = Math.max(0, input.messages.length - READ_CLOSELY);
  const late = input.messages.slice(shift);
  const moves = late.map((message, at) => {
    if (at % 50 === 0) input.progress?.(shift + at, input.messages.length);
    return moveOf(message);
  });
  input.progress?.(input.messages.length, input.messages.length);
  const mine = (move: Move): boolean => move.from === me;
  const thread = readThread(moves, shift);
  const seems = heard(moves, shift, mine);
  const triggers = triggersOf(moves, shift, mine);
  const theirs = moves
    .filter((move) => !mine(move))
    .map((move) => move.text)
    .join('\n')
    .slice(-6000);
  const lastMine = moves.filter(mine).at(-1)?.text ?? '';
  const openings = openingsOf(seems, theirs, lastMine);
  const questions = unanswered(moves, shift, mine);
  const interests = interestsOf(moves, shift, mine);
  return {
    me,
    them: [...new Set(input.messages.map(({ from }) => from))].filter((name) => name !== me),
    messages: input.messages.length,
    read: moves.length,
    seems,
    unanswered: questions,
    openings,
    triggers,
    offTrack: {
      from: thread.off_track_from,
      reset: thread.reset_at,
      signals: thread.signals,
      replies: readReplies(moves, thread.verdicts, shift, mine),
    },
    interests,
    options: optionsFor(moves, interests),
    missingFacts: missingFacts(moves, shift),
    next: nextMessage({ seems, openings, triggers, offTrack: thread.off_track_from !== null, unanswered: questions }),
    wrongRead: wrongReadOf(seems),
  };
}

function wrongReadOf(seems: Review['seems']): string {
  const main = seems.sentences.find(({ facet }) => facet === 'need' || facet === 'worry') ?? seems.sentences[0];
  const who = 'If this is the wrong person or a wrong read, they would say so when you say it back.';
  return main === undefined
    ? `${who} There is too little here to guess from.`
    : `${who} They might say that “${main.quote.text.slice(0, 140)}” was never the point.`;
}
