import { isFrozen } from '../acts/freeze.ts';
import { groupSummariser } from '../acts/group-summary.ts';
import { GROUP_FROM, isWaived } from '../gates.ts';
import { waysOutOpen } from '../honest-attempt.ts';
import { limits } from '../limits.ts';
import { openPrivate } from '../private.ts';
import { activeSeats, type RoomState, facilitatorOf } from '../state.ts';
import type {
  Addition,
  Attempt,
  Channel,
  Enough,
  Freeze,
  GroupDraft,
  Loop,
  Mark,
  PutOff,
  ReaderAnswers,
  Reminder,
  Understanding,
} from '../state/understanding.ts';
import {
  GROUP,
  includesSeat,
  type Aspect,
  type Check,
  type Direction,
  type PointId,
  type SeatId,
  type UnderstandingBasis,
  type UnderstandingStatus,
  type VerdictButton,
} from '../types.ts';

export type AttemptView = {
  readonly number: number;
  readonly text: string;
  readonly at: string;
  readonly newPoints?: readonly PointId[];
  readonly adopts?: SeatId;
  readonly additions: readonly Addition[];
  readonly reason?: string;
  readonly carriedBy?: SeatId;
  readonly verdict?: {
    readonly words: string;
    readonly button: VerdictButton;
    readonly status: UnderstandingStatus;
    readonly basis?: UnderstandingBasis;
    readonly pointed: readonly PointId[];
    readonly note: string;
    readonly marks: readonly Mark[];
    readonly at: string;
    readonly carriedBy?: SeatId;
  };
};

export type DirectionView = Direction & {
  readonly status: UnderstandingStatus;
  readonly basis?: UnderstandingBasis;
  readonly attemptCount: number;
  /** Points told since this direction counted (mini-loop). */
  readonly newPoints?: readonly PointId[];
  /** Covered well enough to go on, with its reason and the author's dissent. */
  readonly enough?: Enough;
  readonly stalled?: true;
  /** The texts, for the two seats of the direction; for everyone, where the group says it back or both opened one. */
  readonly attempts?: readonly AttemptView[];
  /** Everyone may read this attempt: both of the two said so. */
  readonly opened?: number;
  /** Only for the two of the direction. */
  readonly between?: {
    readonly waysOpen: boolean;
    readonly channel?: Channel;
    readonly ownWords?: { readonly text: string; readonly at: string; readonly carriedBy?: SeatId };
    readonly talked: readonly { readonly by: SeatId; readonly words: string; readonly at: string }[];
    readonly reminders: readonly Reminder[];
    /** What a neutral reader answered. */
    readonly reader?: ReaderAnswers;
    /** Who of the two lets everyone read the confirmed summary, while the other has not agreed. */
    readonly openedBy: readonly SeatId[];
  };
  /** Only for the author: a check that waits for their answer. */
  readonly check?: { readonly kind: Check; readonly words: string; readonly button: VerdictButton };
  /** Only for the author: confirmed "as far as I told", shown to nobody else. */
  readonly privatelyAsTold?: true;
  /** Only for the author: what came closest, as they tapped it. */
  readonly closest?: { readonly sentence: string; readonly added: string };
  /** Only for the author: when they want to be shown this again. */
  readonly putOff?: PutOff;
};

/** A private hint (method 3.8): no accusation, nothing kept for others. */
export type UnderstandingHint =
  | { readonly kind: 'tired'; readonly author: SeatId }
  | { readonly kind: 'bargaining'; readonly summariser: SeatId; readonly aspect: Aspect };

/** What belongs to understanding and to no single direction, as one seat sees it. */
export type UnderstandingView = Pick<Understanding, 'named' | 'nothingOnIssues'> & {
  /** Five and more parties: the group writes one summary of each (method 2.9). */
  readonly group: boolean;
  readonly groupDrafts: readonly GroupDraft[];
  /** Whose turn it is to write for all. */
  readonly turns: readonly { readonly author: SeatId; readonly aspect: Aspect; readonly turn: SeatId }[];
  readonly waivers: readonly { readonly aspect: Aspect; readonly by: readonly SeatId[]; readonly inEffect: boolean }[];
  readonly freezes: readonly (Freeze & { readonly inEffect: boolean })[];
  /** Aspects on which "Shall we freeze the points for this round?" may help. */
  readonly freezeSuggested: readonly Aspect[];
  readonly hints: readonly UnderstandingHint[];
};

const additionsView = (additions: readonly Addition[]): readonly Addition[] =>
  additions.map(({ by, text }) => ({ by, text }));

function attemptView(attempt: Attempt, whole: boolean): AttemptView {
  const { number, text, at, newPoints, adopts, additions, reason, carriedBy, verdict } = attempt;
  const shown = {
    number,
    text,
    at,
    additions: additionsView(additions),
    ...(newPoints ? { newPoints } : {}),
    ...(adopts === undefined ? {} : { adopts }),
    ...(reason === undefined ? {} : { reason }),
    ...(carriedBy === undefined ? {} : { carriedBy }),
  };
  if (!verdict) return shown;
  const { words, button, status, basis } = verdict;
  // Whoever is not of the two reads what the two opened: the summary and the words it got.
  const pointed = whole ? verdict.pointed : [];
  const marks = whole ? verdict.marks.map(({ point, covered }) => ({ point, covered })) : [];
  const note = whole ? verdict.note : '';
  const carried = verdict.carriedBy === undefined ? {} : { carriedBy: verdict.carriedBy };
  const rest = { words, button, status, pointed, note, marks, at: verdict.at, ...(basis ? { basis } : {}), ...carried };
  return { ...shown, verdict: rest };
}

function attemptsFor(loop: Loop, whole: boolean): readonly AttemptView[] | undefined {
  if (whole) return loop.attempts.map((each) => attemptView(each, true));
  const opened = loop.attempts.filter((each) => each.number === loop.opened);
  return opened.length > 0 ? opened.map((each) => attemptView(each, false)) : undefined;
}

const channelView = ({ kind, by, at, status, answeredAt }: Channel): Channel => ({
  kind,
  by,
  at,
  status,
  ...(answeredAt === undefined ? {} : { answeredAt }),
});

const enoughView = ({ basis, by, reason, at, dissent }: Enough): Enough => ({
  basis,
  by,
  reason,
  at,
  ...(dissent ? { dissent: { note: dissent.note, at: dissent.at } } : {}),
});

const ownWordsView = ({ text, at, carriedBy }: NonNullable<Loop['ownWords']>): NonNullable<Loop['ownWords']> => ({
  text,
  at,
  ...(carriedBy === undefined ? {} : { carriedBy }),
});

function betweenView(loop: Loop): NonNullable<DirectionView['between']> {
  const { channel, ownWords, talked, reminders, readerAnswers: read, openedBy } = loop;
  return {
    waysOpen: waysOutOpen(loop),
    ...(channel ? { channel: channelView(channel) } : {}),
    ...(ownWords ? { ownWords: ownWordsView(ownWords) } : {}),
    talked: talked.map(({ by, words, at }) => ({ by, words, at })),
    reminders: reminders.map(({ about, by, at }) => ({ about, by, at })),
    ...(read ? { reader: { allThere: read.allThere, twisted: read.twisted, fair: read.fair } } : {}),
    openedBy,
  };
}

/** What only the author of a direction sees of it. */
function authorView(loop: Loop, seat: SeatId): Partial<DirectionView> {
  const pending = openPrivate(loop.pending, seat);
  const closest = openPrivate(loop.closest, seat);
  const putOff = openPrivate(loop.putOff, seat);
  return {
    ...(pending ? { check: { kind: pending.check, words: pending.words, button: pending.button } } : {}),
    ...(openPrivate(loop.privatelyAsTold, seat) ? { privatelyAsTold: true } : {}),
    ...(closest ? { closest: { sentence: closest.sentence, added: closest.added } } : {}),
    ...(putOff ? { putOff: { until: putOff.until } } : {}),
  };
}

/** One direction as one seat sees it. */
export function directionView(loop: Loop, seat: SeatId, isNeutral = false): DirectionView {
  const { summariser, author, aspect, status, basis, newPoints, enough, opened } = loop;
  const inPair = seat === summariser || seat === author;
  const attempts = attemptsFor(loop, inPair || summariser === GROUP);
  return {
    summariser,
    author,
    aspect,
    status,
    ...(basis ? { basis } : {}),
    attemptCount: loop.attempts.length,
    ...(newPoints ? { newPoints } : {}),
    ...(enough ? { enough: enoughView(enough) } : {}),
    ...(loop.stalledAt !== undefined && (inPair || isNeutral || summariser === GROUP) ? { stalled: true } : {}),
    ...(attempts ? { attempts } : {}),
    ...(opened === undefined ? {} : { opened }),
    ...(inPair ? { between: betweenView(loop) } : {}),
    ...authorView(loop, seat),
  };
}

/**
 * The directions one seat sees, in the order in which they were first said back. A direction that has only private
 * matters so far (a reminder between two) exists for its two alone, and its place in the list tells nobody anything.
 */
export function directionViews(state: RoomState, seat: SeatId): readonly DirectionView[] {
  const place = (id: SeatId): number => state.seats.findIndex((each) => each.id === id);
  const first = (loop: Loop): string => loop.attempts[0]?.at ?? '9';
  const before = (a: Loop, b: Loop): number => {
    if (first(a) !== first(b)) return first(a) < first(b) ? -1 : 1;
    const seats = place(a.author) - place(b.author) || place(a.summariser) - place(b.summariser);
    return seats || (a.aspect < b.aspect ? -1 : 1);
  };
  return state.loops
    .filter(
      (loop) => loop.attempts.length > 0 || loop.status === 'reset' || seat === loop.summariser || seat === loop.author,
    )
    .toSorted(before)
    .map((loop) => directionView(loop, seat, facilitatorOf(state)?.id === seat));
}

function hints(state: RoomState, seat: SeatId): readonly UnderstandingHint[] {
  const about = state.understanding.tired.filter((each) => includesSeat(each.to, seat)).map((each) => each.author);
  const bargained = state.loops.filter((loop) => openPrivate(loop.bargained, seat));
  return [
    ...[...new Set(about)].map((author) => ({ kind: 'tired', author }) as const),
    ...bargained.map(({ summariser, aspect }) => ({ kind: 'bargaining', summariser, aspect }) as const),
  ];
}

/** See `UnderstandingView`. */
export function understandingView(state: RoomState, seat: SeatId): UnderstandingView {
  const { waivers, freezes, named, groupDrafts, nothingOnIssues } = state.understanding;
  const group = activeSeats(state).length >= GROUP_FROM;
  const many = state.statements.filter((each) => each.mustAdded >= limits.mustRevisionsBeforeFreeze);
  const suggested = [...new Set(many.map((each) => each.aspect))];
  return {
    group,
    groupDrafts: groupDrafts.map(({ author, aspect, by, text, at, additions }) => ({
      author,
      aspect,
      by,
      text,
      at,
      additions: additionsView(additions),
    })),
    turns: group
      ? state.statements.map(({ author, aspect }) => ({
          author,
          aspect,
          turn: groupSummariser(state, author, aspect),
        }))
      : [],
    named: named.map(({ author, aspect, from }) => ({ author, aspect, from })),
    nothingOnIssues,
    waivers: waivers
      .filter((each) => each.by.length > 0)
      .map(({ aspect, by }) => ({ aspect, by, inEffect: isWaived(state, aspect) })),
    freezes: freezes.map(({ aspect, proposedBy, acceptedBy }) => ({
      aspect,
      proposedBy,
      acceptedBy,
      inEffect: isFrozen(state, aspect),
    })),
    freezeSuggested: suggested.filter((aspect) => !freezes.some((each) => each.aspect === aspect)),
    hints: hints(state, seat),
  };
}
