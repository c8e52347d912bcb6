import type { Reading } from './family.ts';
import { DAY_MS, elapsed, limits } from './limits.ts';
import { thisRound, type Attempt, type Loop, type Mark } from './state/understanding.ts';
import type { Point, PointId, VerdictButton } from './types.ts';

/** How much of each shared point arrived: the author's own mark, and where they made none, the reading. */
function arrived(points: readonly Point[], marks: readonly Mark[], reading: Reading | undefined): readonly number[] {
  return points.map(({ id }) => {
    const mark = marks.find((each) => each.point === id);
    if (mark) return mark.covered ? 1 : 0;
    return reading?.coverage?.find((each) => each.point === id)?.share ?? 0;
  });
}

/** Which share of the must-points arrived, 0–1; 1 when there is none. Marks of the author go before the reading. */
export function mustCoverage(points: readonly Point[], marks: readonly Mark[], reading: Reading | undefined): number {
  const musts = points.filter((point) => point.must);
  if (musts.length === 0) return 1;
  if (!musts.some(({ id }) => marks.some((mark) => mark.point === id))) return reading?.mustCoverage ?? 1;
  return arrived(musts, marks, reading).reduce((sum, share) => sum + share, 0) / musts.length;
}

/**
 * An honest attempt (method 3.8b): must-points covered to 0.8, all to 0.7 (must counts twice), no pressure, no reply
 * inside, and what was named as missing last time is in it. Rests on shared points only, so both of the two could count it.
 */
export function isHonest(facts: {
  readonly points: readonly Point[];
  readonly marks: readonly Mark[];
  readonly reading: Reading | undefined;
  /** What the author pointed to in the answer before. */
  readonly namedBefore: readonly PointId[];
}): boolean {
  const { points, marks, reading, namedBefore } = facts;
  const shares = arrived(points, marks, reading);
  const total = (weight: (point: Point) => number): number => {
    const sum = points.reduce((all, point) => all + weight(point), 0);
    return sum === 0 ? 1 : points.reduce((all, point, index) => all + weight(point) * (shares[index] ?? 0), 0) / sum;
  };
  const named = points.every((point, index) => !namedBefore.includes(point.id) || shares[index] === 1);
  return (
    named &&
    (reading?.clean ?? true) &&
    total((point) => (point.must ? 1 : 0)) >= 0.8 &&
    total((point) => (point.must ? 2 : 1)) >= 0.7
  );
}

/** A refusal that names nothing (method 3.8b): no shared point, fewer than three content words on what is missing. */
export function isUnspecified(button: VerdictButton, pointed: readonly PointId[], missingWords: number): boolean {
  return (button === 'almost' || button === 'not_it') && pointed.length === 0 && missingWords < 3;
}

const notConfirmed = (attempt: Attempt): boolean =>
  attempt.verdict !== undefined && ['missing', 'rejected'].includes(attempt.verdict.status);

/** Three tries in this round were answered and none arrived: other ways are open (method 3.8b, step 2; not before). */
export function waysOutOpen(loop: Loop): boolean {
  return loop.status !== 'confirmed' && thisRound(loop).filter(notConfirmed).length >= limits.triesBeforeOtherWays;
}

/** Reminders that the last summary still waits for an answer. */
export function remindersWaiting(loop: Loop, about: 'summary' | 'verdict', since: string): readonly { at: string }[] {
  return loop.reminders.filter((each) => each.about === about && elapsed(since, each.at) >= 0);
}

/**
 * Stalled (method 3.8b, step 3): three honest attempts, and either two refusals that name nothing or two reminders
 * without an answer over 72 hours. Nothing happens by itself: it opens what a facilitator may do.
 */
export function isStalled(loop: Loop, now: string): boolean {
  if (loop.stalledAt !== undefined) return true;
  if (loop.status === 'confirmed') return false;
  const round = thisRound(loop);
  if (round.filter((each) => each.verdict?.honest).length < 3) return false;
  if (round.filter((each) => each.verdict?.unspecified).length >= 2) return true;
  const last = round.at(-1);
  if (!last || (loop.status !== 'sent' && loop.status !== 'deferred')) return false;
  return remindersWaiting(loop, 'verdict', last.at).length >= 2 && elapsed(last.at, now) > 3 * DAY_MS;
}
