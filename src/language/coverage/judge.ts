import { probabilities, type Forest } from './forest.ts';

/** What a summary does with a point. */
export type CoverageStatus = 'covered' | 'missed' | 'distorted';

/** Named features as the readers of coverage use them. */
export interface NamedValues {
  readonly names: readonly string[];
  readonly values: ArrayLike<number>;
}

/** What a share must be multiplied by before the largest wins; chosen by leaving authors out. */
const CLASS_WEIGHTS = { covered: 1, missed: 1.1, distorted: 1.25 } as const;
/** From this share of the other words on, an exchanged number or day makes a point wrong. */
const MOST_SAID = 0.7;
/** What the comparisons of texts count beside the trees in a single point's score, and what both together have to be multiplied by and raised by to be log-odds; chosen by leaving topics out. */
const MATCH_SHARE = 1.25;
const ODDS_SCALE = 0.27;
const ODDS_BASE = -0.94;
/** From about these log-odds on, another point that a text may say takes from this one; chosen by leaving topics out. */
const RIVAL_ODDS = -3;

/** What the nets' opinion counts beside the trees' on whether a point is there; chosen by leaving authors out. */
const NET_SHARE = 0.7;

/**
 * One opinion from two (covered, missed, distorted): trees and nets both say whether a point is there, the weighted
 * geometric mean of their shares; what is wrong with it is read by the nets alone, who are better at it.
 */
export function blend(trees: ArrayLike<number>, nets: ArrayLike<number>): Float64Array {
  const mixed = Float64Array.from(
    { length: trees.length },
    (_, at) => Math.max(1e-9, trees[at] ?? 0) ** (1 - NET_SHARE) * Math.max(1e-9, nets[at] ?? 0) ** NET_SHARE,
  );
  const missed = (mixed[1] ?? 0) / mixed.reduce((total, value) => total + value, 0);
  const wrong = (nets[2] ?? 0) / Math.max(1e-9, (nets[0] ?? 0) + (nets[2] ?? 0));
  return Float64Array.of((1 - missed) * (1 - wrong), missed, (1 - missed) * wrong);
}

const valueOf = ({ names, values }: NamedValues, name: string): number => values[names.indexOf(name)] ?? 0;

/** Turns shares (covered, missed, distorted) into a status; numbers and days must be the same (method 3.3). */
export function judge(shares: ArrayLike<number>, features: NamedValues): CoverageStatus {
  const covered = CLASS_WEIGHTS.covered * (shares[0] ?? 0);
  const missed = CLASS_WEIGHTS.missed * (shares[1] ?? 0);
  const distorted = CLASS_WEIGHTS.distorted * (shares[2] ?? 0);
  if (missed >= covered && missed >= distorted) return 'missed';
  if (distorted > covered) return 'distorted';
  const number = valueOf(features, 'exact exchanged number') > 0;
  const day = valueOf(features, 'exact exchanged here') > 0 && valueOf(features, 'calendar swapped') > 0;
  const exchanged = (number || day) && valueOf(features, 'place kept plain point') >= MOST_SAID;
  return exchanged ? 'distorted' : 'covered';
}

/** The log-odds that the trees give a single point. */
export function treeOdds(forest: Forest, values: ArrayLike<number>): number {
  const share = Math.min(1 - 1e-6, Math.max(1e-6, probabilities(forest, values)[1] ?? 0));
  return Math.log(share / (1 - share));
}

/** The log-odds that a text says a point which stands alone, from those of the trees and the mean of the comparisons'. */
export function standingOdds(trees: number, match: number): number {
  return ODDS_SCALE * (trees + MATCH_SHARE * match) + ODDS_BASE;
}

/**
 * The log-odds that a text says each of several points which stand alone, given the log-odds of each for itself: a text
 * near to all of them is near for its subject and says none in particular, so what the others have is taken away. A
 * point is no rival of its own twin (`texts` holds what the points say), and one point alone keeps its log-odds.
 */
export function oddsAmong(odds: readonly number[], texts: readonly string[]): readonly number[] {
  return odds.map((own, at) => {
    let rivals = 1;
    odds.forEach((other, i) => {
      if (texts[i] !== texts[at]) rivals += Math.exp(other - RIVAL_ODDS);
    });
    return own - Math.log(rivals);
  });
}
