import { inverseFrequency, pointOverlap } from './overlap.ts';
import type { Stretch } from './terms.ts';

/** One point of a statement, in the words its author gave it. */
export interface CoveragePoint {
  readonly id: string;
  readonly text: string;
}

/** What a summary does with a point. */
export type CoverageStatus = 'covered' | 'missed' | 'distorted';

/** The reading of one point: `score` 0..1 is how sure the software is that the point is there at all, `at` where. */
export interface PointCoverage {
  readonly id: string;
  readonly status: CoverageStatus;
  readonly score: number;
  readonly at?: Stretch;
}

/**
 * Reads which points a summary covers, misses or distorts, in the order of `points`; advice only, it never gates
 * anything (method 3.3). Any text is accepted; empty text misses every point.
 */
export function analyzeCoverage(input: {
  readonly statement: string;
  readonly points: readonly CoveragePoint[];
  readonly summary: string;
}): { readonly points: readonly PointCoverage[] } {
  const weight = inverseFrequency(input.points.map((point) => point.text));
  return {
    points: input.points.map((point) => {
      const { recall, at } = pointOverlap(point.text, input.summary, weight);
      const status = recall >= 0.42 ? 'covered' : 'missed';
      return { id: point.id, status, score: recall, ...(at ? { at } : {}) };
    }),
  };
}
