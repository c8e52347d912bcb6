import { sentences } from '../coverage/terms.ts';
import { checkPressure } from '../pressure/index.ts';
import { readThread } from '../thread/analyze-thread.ts';
import { RESTARTS, resetScore } from '../thread/resets.ts';
import { moveOf, type Move, type ThreadMessage } from '../thread/moves.ts';
import type { HeardSentence, Review, Trigger } from './findings.ts';
import { missingFacts, optionsFor } from './gaps.ts';
import { heard } from './heard.ts';
import { interestsOf } from './interests.ts';
import { nextMessage } from './next-message.ts';
import { openingsOf } from './openings.ts';
import { unanswered } from './questions.ts';
import { readReplies } from './replies.ts';

/** Only the last messages are read word by word; what is older seldom helps with the next step. */
const READ_CLOSELY = 600;
const MOST_TRIGGERS = 8;
/** A sentence of one's own is quoted whole up to so many words, else only what was felt as pressure. */
const LONGEST_OWNED = 16;
const NAMED_ME = /^(?:me|you|i|myself)$/iu;

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
  const answers = new Set(thread.verdicts.map(({ message }) => message));
  const { seems, heaviest } = heard(moves, shift, mine, answers, thread.off_track_from);
  const triggers = triggersOf(moves, shift, mine);
  const openings = openingsOf(heaviest);
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
    next: nextMessage({ heaviest, openings, owned: toOwn(moves, shift, triggers, mine), unanswered: questions }),
    wrongRead: wrongReadOf(heaviest),
  };
}

const REGRETS = /\b(?:sorry|apologi[sz]e|apologies|uncalled for|i take (?:that|it) back|i was wrong|my mistake)\b/iu;

/** The last own sentence that may have been felt as pressure, unless its writer has regretted something since. */
function toOwn(
  moves: readonly Move[],
  shift: number,
  triggers: readonly Trigger[],
  mine: (move: Move) => boolean,
): string | undefined {
  const last = triggers.at(-1);
  if (!last) return undefined;
  const since = moves.slice(last.message - shift);
  if (since.some((move) => mine(move) && (REGRETS.test(move.text) || resetScore(move) >= RESTARTS))) return undefined;
  const text = since[0]?.text ?? '';
  const whole = sentences(text).find(({ start, end }) => start <= last.start && last.start < end);
  const said = whole ? text.slice(whole.start, whole.end).trim() : last.words;
  const short = said.split(/\s+/u).length <= LONGEST_OWNED ? said : last.words;
  return short.replace(/\s+/gu, ' ').replace(/[.!]+$/u, '');
}

function wrongReadOf([main]: readonly HeardSentence[]): string {
  const who = 'If this is the wrong person or a wrong read, they would say so when you say it back.';
  if (main === undefined) return `${who} There is too little here to guess from.`;
  return `${who} They might say that “${main.quote.text.slice(0, 140).replace(/[.!]+$/u, '')}” was never the point.`;
}
