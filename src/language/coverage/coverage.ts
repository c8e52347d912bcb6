import { POINTS } from '../weights/coverage-points.ts';
import { STANDING } from '../weights/coverage-standing.ts';
import { wordsOfClauses } from './alignment.ts';
import { featuresOf, readCase } from './features.ts';
import { openForest, probabilities, type Forest } from './forest.ts';
import type { CaseReading, PointReading, Recorder } from './reading.ts';
import type { Stretch } from './terms.ts';

/** One point of a statement, in the words its author gave it. */
export interface CoveragePoint {
  readonly id: string;
  readonly text: string;
}

/** What a summary does with a point. */
export type CoverageStatus = 'covered' | 'missed' | 'distorted';

/** The reading of one point: `score` 0..1 is how surely the summary speaks of it at all, `at` where it seems to. */
export interface PointCoverage {
  readonly id: string;
  readonly status: CoverageStatus;
  readonly score: number;
  readonly at?: Stretch;
}

let points: Forest | undefined;
let standing: Forest | undefined;

/** What a class must be multiplied by before the largest wins: covered, missed, distorted; chosen by leaving authors out. */
const CLASS_WEIGHTS: readonly [number, number, number] = [1, 1.1, 1.2];
/** How much shared letter runs add to a single point's log-odds; chosen by leaving topics out. */
const RUNS_WEIGHT = 10;
/** The log-odds at which a single point counts as said half the time. */
const RUNS_BASE = 1.5;
/** At most this many points are read; method 3.1 allows twelve. */
const MOST_POINTS = 60;

function stretchOf(read: CaseReading, point: PointReading): Stretch | undefined {
  if (point.place === undefined) return undefined;
  const span = wordsOfClauses(read.summary, point.place.fromClause, point.place.toClause);
  const first = read.summary.words[span.from];
  const last = read.summary.words[span.to - 1];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

function statusOf(shares: ArrayLike<number>): CoverageStatus {
  const [covered, missed, distorted] = CLASS_WEIGHTS.map((weight, at) => weight * (shares[at] ?? 0)) as [
    number,
    number,
    number,
  ];
  if (missed >= covered && missed >= distorted) return 'missed';
  return distorted > covered ? 'distorted' : 'covered';
}

/** How surely a text says a point that stands alone (no statement to compare with), 0..1. */
function standingScore(features: Recorder): number {
  standing ??= openForest(STANDING);
  const share = Math.min(1 - 1e-6, Math.max(1e-6, probabilities(standing, features.values)[1] ?? 0));
  const runs = features.values[features.names.indexOf('short runs all')] ?? 0;
  return 1 / (1 + Math.exp(RUNS_BASE - Math.log(share / (1 - share)) - RUNS_WEIGHT * runs));
}

/**
 * Reads which points a summary covers, misses or distorts, in the order of `points`; advice only, it never gates
 * anything (method 3.3). Any text is accepted; empty text misses every point. Only the first 60 points are read.
 */
export function analyzeCoverage(input: {
  readonly statement: string;
  readonly points: readonly CoveragePoint[];
  readonly summary: string;
}): { readonly points: readonly PointCoverage[] } {
  points ??= openForest(POINTS);
  const forest = points;
  const alone = input.statement.trim() === '';
  const read = input.points.slice(0, MOST_POINTS);
  const texts = read.map((point) => point.text);
  const statement = alone ? texts.join('\n') : input.statement;
  const reading = readCase(statement, texts, input.summary);
  const judged = read.map((point, at): PointCoverage => {
    const own = reading.points[at];
    if (own === undefined || reading.summary.words.length === 0 || own.point.words.length === 0) {
      return { id: point.id, status: 'missed', score: 0 };
    }
    const shares = probabilities(forest, featuresOf(reading, at).values);
    const status = statusOf(shares);
    const score = alone
      ? standingScore(featuresOf(readCase('', [point.text], input.summary), 0))
      : 1 - (shares[1] ?? 0);
    const place = status === 'missed' ? undefined : stretchOf(reading, own);
    return { id: point.id, status, score, ...(place ? { at: place } : {}) };
  });
  const unread = input.points
    .slice(MOST_POINTS)
    .map((point): PointCoverage => ({ id: point.id, status: 'missed', score: 0 }));
  return { points: [...judged, ...unread] };
}
