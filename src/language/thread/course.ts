import type { Move } from './moves.ts';
import { offTrackFeatures, stateFeatures } from './off-track-features.ts';
import { scoreOf, type StoredCourse, type StoredScore } from './score.ts';

/** What each message scores in each state. */
export interface CourseScores {
  readonly first: Float64Array;
  readonly during: Float64Array;
  readonly restart: Float64Array;
  readonly after: Float64Array;
  readonly none: number;
}

/** The likeliest first message off track, its restart (null for none), and the log-odds that there is one at all. */
export interface Course {
  readonly at: number;
  readonly reset: number | null;
  readonly odds: number;
}

/** A restart is looked for this many messages ahead, and this many count as evidence before and after it. */
const REACH = 30;
const COUNTED_DURING = 20;
const COUNTED_AFTER = 12;

/** Scores every message of a thread in every state. */
export function courseScores(model: StoredCourse, moves: readonly Move[]): CourseScores {
  const states = moves.map((move) => [...stateFeatures(move).values()]);
  const per = (part: StoredScore): Float64Array =>
    Float64Array.from(states, (values) => scoreOf(part, values) + part.bias);
  return {
    first: Float64Array.from(offTrackFeatures(moves), (features) => scoreOf(model.first, [...features.values()])),
    during: per(model.during),
    restart: per(model.restart),
    after: per(model.after),
    none: model.none,
  };
}

/** The messages off track between the first and `reset` that count (from, to), and those after the restart. */
export function counted(at: number, reset: number, count: number): readonly [number, number, number, number] {
  return [at + 1, Math.min(reset, at + 1 + COUNTED_DURING), reset + 1, Math.min(count, reset + 1 + COUNTED_AFTER)];
}

/** Goes through all courses that leave the track: the first message off track, the restart (the count for none), the score. */
export function eachCourse(scores: CourseScores, visit: (at: number, reset: number, score: number) => void): void {
  const count = scores.first.length;
  const sums = (values: Float64Array): Float64Array => {
    const out = new Float64Array(count + 1);
    for (let at = 0; at < count; at += 1) out[at + 1] = (out[at] ?? 0) + (values[at] ?? 0);
    return out;
  };
  const during = sums(scores.during);
  const after = sums(scores.after);
  for (let at = 0; at < count; at += 1) {
    for (let next = at + 1; next <= Math.min(count, at + REACH + 1); next += 1) {
      const reset = next > at + REACH ? count : next;
      const [from, to, since, until] = counted(at, reset, count);
      const base = (scores.first[at] ?? 0) + (during[to] ?? 0) - (during[from] ?? 0);
      const rest =
        reset === count ? 0 : (scores.restart[reset] ?? 0) + (after[until] ?? 0) - (after[Math.min(since, until)] ?? 0);
      visit(at, reset, base + rest);
    }
  }
}

/** How much a message itself counts beside its two neighbours when the first one off track is looked for. */
const OWN_SHARE = 1.2;

/** The likeliest place by log-scores per message, its neighbours counted in; -1 for no message at all. */
export function placeOf(scores: Float64Array): number {
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const grown = scores.map((score) => Math.exp(score - top));
  let [at, most] = [-1, -1];
  grown.forEach((value, i) => {
    const around = (grown[i - 1] ?? 0) + OWN_SHARE * value + (grown[i + 1] ?? 0);
    if (around > most) [at, most] = [i, around];
  });
  return at;
}

/** Reads the likeliest course of a thread of at least one message. */
export function readCourse(scores: CourseScores): Course {
  const count = scores.first.length;
  const best = new Float64Array(count).fill(-Infinity);
  const sums = new Float64Array(count).fill(-Infinity);
  const resets = new Int32Array(count).fill(count);
  eachCourse(scores, (at, reset, score) => {
    const before = sums[at] ?? -Infinity;
    const top = Math.max(before, score);
    sums[at] = top + Math.log(Math.exp(before - top) + Math.exp(score - top));
    if (score > (best[at] ?? -Infinity)) {
      best[at] = score;
      resets[at] = reset;
    }
  });
  const at = Math.max(0, placeOf(sums));
  const top = sums.reduce((most, value) => Math.max(most, value), -Infinity);
  const odds = top + Math.log(sums.reduce((sum, value) => sum + Math.exp(value - top), 0)) - scores.none;
  const reset = resets[at] ?? count;
  return { at, reset: reset === count ? null : reset, odds };
}
