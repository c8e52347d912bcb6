import { POINT_NET } from '../weights/coverage-net.ts';
import { POINTS } from '../weights/coverage-points.ts';
import { MATCHES } from '../weights/coverage-match.ts';
import { STANDING } from '../weights/coverage-standing.ts';
import { wordsOfClauses } from './alignment.ts';
import { featuresOf, readCase, statedFeatures } from './features.ts';
import { openForest, probabilities, type Forest } from './forest.ts';
import { gramTable } from './grams.ts';
import { blend, judge, oddsAmong, standingOdds, treeOdds, type CoverageStatus } from './judge.ts';
import { matchTexts, meanOdds, openMatch, type MatchWeights } from './point-match.ts';
import { netShares, openPointNet, type PointNet } from './point-net.ts';
import type { CaseReading, PointReading } from './reading.ts';
import type { Stretch } from './terms.ts';

/** One point of a statement, in the words its author gave it. */
export interface CoveragePoint {
  readonly id: string;
  readonly text: string;
}

/**
 * The reading of one point: `score` 0..1 is how surely the summary speaks of it at all, `at` where it seems to. Without a
 * statement the score ranks: how surely the summary, one short text, makes this point rather than the others given with it;
 * beside others it is too low to be read as a probability.
 */
export interface PointCoverage {
  readonly id: string;
  readonly status: CoverageStatus;
  readonly score: number;
  readonly at?: Stretch;
}

let points: Forest | undefined;
let net: PointNet | undefined;
let standing: Forest | undefined;
let matches: readonly MatchWeights[] | undefined;

/** At most this many points are read; method 3.1 allows twelve. */
const MOST_POINTS = 60;

/** How surely a text says each of the points, 0..1, where they stand alone (no statement to compare with): each against the others. */
function scoresAlone(text: string, pointTexts: readonly string[]): readonly number[] {
  const forest = (standing ??= openForest(STANDING));
  const weights = (matches ??= MATCHES.map((stored) => openMatch(stored, gramTable())));
  const there = matchTexts(text, weights);
  const odds = pointTexts.map((point) => {
    const trees = treeOdds(forest, featuresOf(readCase('', [point], text), 0).values);
    return standingOdds(trees, meanOdds(matchTexts(point, weights), there, weights));
  });
  return oddsAmong(odds, pointTexts).map((each) => 1 / (1 + Math.exp(-each)));
}

function stretchOf(read: CaseReading, point: PointReading): Stretch | undefined {
  if (point.place === undefined) return undefined;
  const span = wordsOfClauses(read.summary, point.place.fromClause, point.place.toClause);
  const first = read.summary.words[span.from];
  const last = read.summary.words[span.to - 1];
  return first && last ? { start: first.start, end: last.end } : undefined;
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
  net ??= openPointNet(POINT_NET);
  const [forest, second] = [points, net];
  const alone = input.statement.trim() === '';
  const read = input.points.slice(0, MOST_POINTS);
  const texts = read.map((point) => point.text);
  const standingScores = alone ? scoresAlone(input.summary, texts) : undefined;
  const statement = alone ? texts.join('\n') : input.statement;
  const reading = readCase(statement, texts, input.summary);
  const judged = read.map((point, at): PointCoverage => {
    const own = reading.points[at];
    if (own === undefined || reading.summary.words.length === 0 || own.point.words.length === 0) {
      return { id: point.id, status: 'missed', score: 0 };
    }
    const features = statedFeatures(reading, at);
    const shares = blend(probabilities(forest, features.values), netShares(second, features.values));
    const status = judge(shares, features);
    const score = standingScores === undefined ? 1 - (shares[1] ?? 0) : (standingScores[at] ?? 0);
    const place = status === 'missed' ? undefined : stretchOf(reading, reading.placed().points[at] ?? own);
    return { id: point.id, status, score, ...(place ? { at: place } : {}) };
  });
  const unread = input.points
    .slice(MOST_POINTS)
    .map((point): PointCoverage => ({ id: point.id, status: 'missed', score: 0 }));
  return { points: [...judged, ...unread] };
}
