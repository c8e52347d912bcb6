import { rubberStampSignals } from './combine.ts';
import type { Given } from './family.ts';
import { isHonest, mustCoverage, remindersWaiting } from './honest-attempt.ts';
import { elapsed, wordCount } from './limits.ts';
import { loopOf, statementOf, type RoomState } from './state.ts';
import { thisRound, type Mark } from './state/understanding.ts';
import type { Direction, PointId } from './types.ts';

/** What a verdict says beyond its words: rubber-stamp signals (method 3.8a), honest attempt (3.8b). */
export type VerdictFacts = { readonly signals: number; readonly honest: boolean };

type Answer = {
  readonly words: string;
  readonly seconds: number;
  readonly marks?: readonly Mark[];
};

/** Only the shared points among some ids: a point the other cannot know is never named to them, nor counted for them. */
export function sharedOnly(
  state: RoomState,
  { author, aspect }: Direction,
  ids: readonly PointId[],
): readonly PointId[] {
  const points = statementOf(state, author, aspect)?.points ?? [];
  return ids.filter((id) => points.some((point) => point.id === id));
}

/** Reads a verdict on the last summary of a direction. Pure: the reading of words is given. */
export function readVerdict(state: RoomState, direction: Direction, answer: Answer, given: Given): VerdictFacts {
  const loop = loopOf(state, direction);
  const attempt = loop.attempts.at(-1);
  const { words, seconds, marks = [] } = answer;
  const told = statementOf(state, direction.author, direction.aspect)?.points ?? [];
  // A mini-loop is about the new points alone (method 3.8c).
  const points = told.filter((point) => attempt?.newPoints?.includes(point.id) ?? true);
  const earlier = state.loops.flatMap((each) => (each.author === direction.author ? each.attempts : []));
  const answered = earlier
    .flatMap((each) => (each.verdict ? [each.verdict] : []))
    .toSorted((a, b) => elapsed(b.at, a.at))
    .slice(-2);
  const reminder = attempt ? remindersWaiting(loop, 'verdict', attempt.at).at(-1) : undefined;
  const signals = rubberStampSignals({
    seconds,
    summaryWords: wordCount([attempt?.text ?? '', ...(attempt?.additions ?? []).map((each) => each.text)].join(' ')),
    mustCoverage: mustCoverage(points, marks, given.reading),
    sameWordsAsBefore: answered.length === 2 && answered.every((each) => each.words === words),
    ...(reminder ? { secondsSinceReminder: elapsed(reminder.at, given.now) / 1000 } : {}),
    attempt: attempt?.number ?? 1,
    points: points.length,
  });
  const before = thisRound(loop).findLast((each) => each !== attempt && each.verdict !== undefined)?.verdict;
  return {
    signals,
    honest: isHonest({ points, marks, reading: given.reading, namedBefore: before?.pointed ?? [] }),
  };
}
