/**
 * The definitions of the NegMAS library where they differ from the textbook ones: the disagreement point is the larger of
 * the limit and the party's own worst package, "Kalai" is the best smallest gain without a tie-break, and
 * "Kalai–Smorodinsky" is the smallest spread of relative gains, measured to each party's best package of all.
 */
import { nearly, signOf } from './exact.ts';
import { bestOf, scoresOf, type Points } from './points.ts';
import type { Problem } from './problem.ts';

/** Each party's points at that library's disagreement point. Additive problems only. */
export function negmasDisagreement(at: Problem): number[] {
  return at.parties.map((party, index) => Math.max(party.reservation, extreme(at, index, Math.min)));
}

/** Each party's points at its own best package, acceptable to the others or not. Additive problems only. */
export function negmasIdeal(at: Problem): number[] {
  return at.parties.map((_, index) => extreme(at, index, Math.max));
}

function extreme(at: Problem, party: number, pick: (one: number, two: number) => number): number {
  const row = at.points[party] as Float64Array;
  let sum = 0;
  for (let issue = 0; issue < at.issues.length; issue += 1) {
    let best = row[at.offsets[issue] as number] as number;
    for (let k = at.offsets[issue] as number; k < (at.offsets[issue + 1] as number); k += 1)
      best = pick(best, row[k] as number);
    sum += best;
  }
  return sum;
}

/** Numbers of the points with the best smallest gain over the disagreement point; all ties, no leximin. */
export function negmasEgalitarianPoints(points: Points, disagreement: readonly number[]): number[] {
  const rough = scoresOf(points, Infinity);
  for (const [party, column] of points.columns.entries())
    for (let i = 0; i < points.size; i += 1)
      rough[i] = Math.min(rough[i] as number, (column[i] as number) - (disagreement[party] as number));
  return bestOf(points.size, rough, 0, (one, two) => (rough[one] as number) - (rough[two] as number));
}

/** Numbers of the points with the smallest spread of (points − disagreement) / (ideal − disagreement); all ties. */
export function negmasSpreadPoints(
  points: Points,
  disagreement: readonly number[],
  ideal: readonly number[],
): number[] {
  const units = ideal.map((best, party) => best - (disagreement[party] as number));
  const rough = scoresOf(points, 0);
  for (let i = 0; i < points.size; i += 1) {
    let high = -Infinity;
    let low = Infinity;
    for (const [party, column] of points.columns.entries()) {
      const unit = units[party] as number;
      const share = unit === 0 ? 1 : ((column[i] as number) - (disagreement[party] as number)) / unit;
      if (share > high) high = share;
      if (share < low) low = share;
    }
    rough[i] = 2 - (high - low);
  }
  // Over one common denominator the spread is a whole number.
  const common = units.reduce((product, unit) => product * BigInt(unit === 0 ? 1 : unit), 1n);
  const spread = (index: number): bigint => {
    const shares = points.columns.map((column, party) => {
      const unit = units[party] as number;
      if (unit === 0) return common;
      return (BigInt((column[index] as number) - (disagreement[party] as number)) * common) / BigInt(unit);
    });
    return shares.reduce((a, b) => (a > b ? a : b)) - shares.reduce((a, b) => (a < b ? a : b));
  };
  return bestOf(points.size, rough, nearly, (one, two) => signOf(spread(two) - spread(one)));
}
