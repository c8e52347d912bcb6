import { recall, type Alignment } from './alignment.ts';
import type { Likeness } from './likeness.ts';
import type { Passage, Span, Word } from './passage.ts';

/** A number for every point and clause, point by point. */
export interface Grid {
  readonly values: Float32Array;
  /** For each clause the point with the largest number (−1: none), that number, and the next one. */
  readonly winner: Int32Array;
  readonly most: Float32Array;
  readonly next: Float32Array;
  /** The largest number of each point. */
  readonly best: Float32Array;
}

/** The points of one case beside the clauses of its summary: all points are read together, since each has its own turn. */
export interface Sequence {
  readonly clauses: number;
  readonly points: number;
  /** How much of point i clause c says, 0..1. */
  readonly said: Grid;
  /** How much of clause c the words of point i and of its source explain, 0..1. */
  readonly explained: Grid;
  /** The mean of both. */
  readonly both: Grid;
  /** One clause for each point, the run that fits best when points are taken in turn: by `said` and by `both`. */
  readonly turns: Int32Array;
  readonly goals: Int32Array;
}

/** What the run of turns needs to know of one point. */
export interface SequencePoint {
  readonly point: Passage;
  readonly source: Span;
  readonly inSummary: Alignment;
  readonly sourceInSummary: Alignment;
}

/** How much the source words count beside the point's own words. */
const SOURCE_SHARE = 0.5;
/** What a step back in the summary costs, what each clause passed over costs, and what sharing a clause costs. */
const BACK = 0.12;
const SKIP = 0.015;
const SHARED = 0.06;

/** The number of point `i` and clause `clause`. */
export function gridAt({ values, winner }: Grid, i: number, clause: number): number {
  return values[i * winner.length + clause] ?? 0;
}

/** The largest number that any point but `i` has in a clause. */
export function gridRival({ winner, most, next }: Grid, i: number, clause: number): number {
  return (winner[clause] === i ? next[clause] : most[clause]) ?? 0;
}

/** Reads the places of all points of a case together; time is points × (clauses² + words²). */
export function sequenceOf(
  points: readonly SequencePoint[],
  statement: Passage,
  summary: Passage,
  like: Likeness,
): Sequence {
  const clauses = summary.clauses.length;
  const said = new Float32Array(points.length * clauses);
  points.forEach((point, i) => {
    const hasSource = point.source.to > point.source.from;
    for (let clause = 0; clause < clauses; clause += 1) {
      const own = recall(point.inSummary, clause, clause + 1);
      const source = recall(point.sourceInSummary, clause, clause + 1);
      said[i * clauses + clause] = hasSource ? (own + SOURCE_SHARE * source) / (1 + SOURCE_SHARE) : own;
    }
  });
  const explained = explainedOf(points, statement, summary, like);
  const both = said.map((value, at) => (value + (explained[at] ?? 0)) / 2);
  const gridOf = (values: Float32Array): Grid => grid(values, points.length, clauses);
  return {
    clauses,
    points: points.length,
    said: gridOf(said),
    explained: gridOf(explained),
    both: gridOf(both),
    turns: bestRun(said, points.length, clauses),
    goals: bestRun(both, points.length, clauses),
  };
}

function grid(values: Float32Array, points: number, clauses: number): Grid {
  const winner = new Int32Array(clauses).fill(-1);
  const most = new Float32Array(clauses);
  const next = new Float32Array(clauses);
  const best = new Float32Array(points);
  for (let i = 0; i < points; i += 1)
    for (let clause = 0; clause < clauses; clause += 1) {
      const value = values[i * clauses + clause] ?? 0;
      best[i] = Math.max(best[i] ?? 0, value);
      if (value > (most[clause] ?? 0)) {
        next[clause] = most[clause] ?? 0;
        most[clause] = value;
        winner[clause] = i;
      } else if (value > (next[clause] ?? 0)) next[clause] = value;
    }
  return { values, winner, most, next, best };
}

function explainedOf(
  points: readonly SequencePoint[],
  statement: Passage,
  summary: Passage,
  like: Likeness,
): Float32Array {
  const clauses = summary.clauses.length;
  const words = summary.words.filter((word) => word.content);
  const totals = new Float32Array(clauses);
  for (const word of words) totals[word.clause] = (totals[word.clause] ?? 0) + word.weight;
  const out = new Float32Array(points.length * clauses);
  points.forEach(({ point, source }, i) => {
    const known = distinct([...point.words, ...statement.words.slice(source.from, source.to)]);
    for (const word of words) {
      let most = 0;
      for (const other of known) most = Math.max(most, like.of(other, word));
      const at = i * clauses + word.clause;
      out[at] = (out[at] ?? 0) + (word.weight * most) / (totals[word.clause] ?? 1);
    }
  });
  return out;
}

/** Content words, each once: an amount counts by its figures. */
function distinct(words: readonly Word[]): readonly Word[] {
  const out = new Map<string, Word>();
  for (const word of words)
    if (word.content) out.set(word.values === undefined ? word.text : `#${word.values.join(' ')}`, word);
  return [...out.values()];
}

/** The run of clauses, one a point, whose numbers less the cost of its steps are largest (Viterbi 1967). */
function bestRun(values: Float32Array, points: number, clauses: number): Int32Array {
  const worth = new Float32Array(points * clauses);
  const from = new Int32Array(points * clauses);
  for (let i = 0; i < points; i += 1) {
    for (let clause = 0; clause < clauses; clause += 1) {
      let best = i === 0 ? 0 : -Infinity;
      let before = 0;
      if (i > 0)
        for (let last = 0; last < clauses; last += 1) {
          const step = clause - last;
          const cost = step > 0 ? SKIP * (step - 1) : step === 0 ? SHARED : BACK - SKIP * step;
          const value = (worth[(i - 1) * clauses + last] ?? 0) - cost;
          if (value > best) {
            best = value;
            before = last;
          }
        }
      worth[i * clauses + clause] = best + (values[i * clauses + clause] ?? 0);
      from[i * clauses + clause] = before;
    }
  }
  const run = new Int32Array(points);
  let at = 0;
  for (let clause = 1; clause < clauses; clause += 1)
    if ((worth[(points - 1) * clauses + clause] ?? 0) > (worth[(points - 1) * clauses + at] ?? 0)) at = clause;
  for (let i = points - 1; i >= 0; i -= 1) {
    run[i] = at;
    at = from[i * clauses + at] ?? 0;
  }
  return run;
}
