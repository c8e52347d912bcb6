import type { Quote, Review, TranscriptMessage } from '../../../language/review/index.ts';

/** How much of one message the page shows, in characters; the reader itself looks no further (method 2.15). */
export const SHOWN_CHARACTERS = 4000;

/** A place in the thread that the review speaks of: a number for their words, a letter for one's own. */
export type Mark = {
  readonly sign: string;
  readonly side: 'theirs' | 'mine';
  /** Own words that may have been felt as pressure. */
  readonly pressing: boolean;
  readonly message: number;
  readonly start: number;
  readonly end: number;
};

type Place = Omit<Mark, 'sign'>;

const keyOf = ({ message, start, end }: Pick<Mark, 'message' | 'start' | 'end'>): string =>
  `${message} ${start} ${end}`;

/** a, b, … z, aa, ab, … for 0, 1, … */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : letterOf(rest - 1)) + String.fromCharCode(97 + (index % 26));
}

/** The marks of a review, in the order of the thread, and the mark of each thing in it that has one. */
export type Marks = {
  readonly all: readonly Mark[];
  readonly of: (quote: Quote | undefined) => Mark | undefined;
  readonly ofTrigger: (trigger: Pick<Mark, 'message' | 'start' | 'end'>) => Mark | undefined;
  /** The first mark in a message. */
  readonly inMessage: (message: number) => Mark | undefined;
};

/** Finds the words of a review in its thread and numbers them; words that are not found get no mark. */
export function marksOf(review: Review, messages: readonly TranscriptMessage[]): Marks {
  const sideOf = (message: number): Mark['side'] => (messages[message]?.from === review.me ? 'mine' : 'theirs');
  const placeOf = ({ message, text }: Quote): Place | undefined => {
    const start = messages[message]?.text.indexOf(text) ?? -1;
    if (start < 0 || text === '' || start + text.length > SHOWN_CHARACTERS) return undefined;
    return { side: sideOf(message), pressing: false, message, start, end: start + text.length };
  };
  const places = new Map<string, Place>();
  const add = (place: Place | undefined): void => {
    if (place && !places.has(keyOf(place))) places.set(keyOf(place), place);
  };
  for (const { message, start, end } of review.triggers) add({ side: 'mine', pressing: true, message, start, end });
  for (const { quote } of review.seems.sentences) add(placeOf(quote));
  for (const question of review.unanswered) add(placeOf(question));
  for (const { quote } of review.interests) add(placeOf(quote));
  for (const { quote } of review.missingFacts) if (quote) add(placeOf(quote));
  const marked = new Set([...places.values()].map(({ message }) => message));
  const replies = repliesByReading(review).flatMap(({ messages: read }) => lastOf(read));
  for (const message of replies) {
    const whole = messages[message]?.text.slice(0, SHOWN_CHARACTERS) ?? '';
    if (!marked.has(message)) add(placeOf({ message, text: whole }));
  }
  const count = { theirs: 0, mine: 0 };
  const all = [...places.values()]
    .sort((one, two) => one.message - two.message || one.start - two.start || one.end - two.end)
    .map((place): Mark => {
      const before = count[place.side];
      count[place.side] += 1;
      return { ...place, sign: place.side === 'mine' ? letterOf(before) : String(before + 1) };
    });
  const byKey = new Map(all.map((mark) => [keyOf(mark), mark]));
  return {
    all,
    of: (quote) => {
      const place = quote && placeOf(quote);
      return place && byKey.get(keyOf(place));
    },
    ofTrigger: (trigger) => byKey.get(keyOf(trigger)),
    inMessage: (message) => all.find((mark) => mark.message === message),
  };
}

/** A stretch of a message under the same marks; `ends` are the marks whose last word it holds. */
export type Stretch = { readonly text: string; readonly under: readonly Mark[]; readonly ends: readonly Mark[] };

/** Cuts a message where its marks begin and end. Marks may lie inside or across each other. */
export function stretchesOf(text: string, marks: readonly Mark[]): readonly Stretch[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((one, two) => one - two);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    return {
      text: text.slice(from, to),
      under: marks.filter(({ start, end }) => start <= from && end >= to),
      ends: marks.filter(({ end }) => end === to),
    };
  });
}

/** A message that is shown, or a run of messages that is folded away (`to` is after the last). */
export type ThreadPart =
  | { readonly type: 'message'; readonly at: number }
  | { readonly type: 'gap'; readonly from: number; readonly to: number };

const SHOWN_WHOLE = 30;

/** What of a thread is shown: all of a short one; of a long one what the review speaks of, with its neighbours. */
export function threadParts(
  total: number,
  wanted: ReadonlySet<number>,
  opened: ReadonlySet<number>,
): readonly ThreadPart[] {
  const shown = (at: number): boolean =>
    total <= SHOWN_WHOLE || opened.has(at) || wanted.has(at) || wanted.has(at - 1) || wanted.has(at + 1);
  const parts: ThreadPart[] = [];
  for (let at = 0; at < total; at += 1) {
    const last = parts.at(-1);
    if (shown(at) || at === total - 1) parts.push({ type: 'message', at });
    else if (last?.type === 'gap') parts[parts.length - 1] = { ...last, to: at + 1 };
    else parts.push({ type: 'gap', from: at, to: at + 1 });
  }
  return parts;
}

/** The messages that the review speaks of. */
export function messagesSpokenOf(review: Review, marks: Marks): ReadonlySet<number> {
  const { from, reset, signals } = review.offTrack;
  return new Set([
    ...marks.all.map(({ message }) => message),
    ...signals.flatMap((signal) => lastOf(signal.messages)),
    ...[from, reset].filter((at) => at !== null),
  ]);
}

/** Their replies in groups that read alike, each with its messages in the order of the thread. */
export function repliesByReading({
  offTrack,
}: Review): readonly { readonly reading: string; readonly messages: readonly number[] }[] {
  const groups = new Map<string, number[]>();
  for (const { reading, message } of offTrack.replies) groups.set(reading, [...(groups.get(reading) ?? []), message]);
  return [...groups].map(([reading, messages]) => ({ reading, messages }));
}

/** The last few of a list of messages; that is as many as the page names. */
export const lastOf = (messages: readonly number[]): readonly number[] => messages.slice(-5);
