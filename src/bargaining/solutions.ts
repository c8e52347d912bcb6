/** The four solutions of a problem without its frontier where that is possible, each with its proof. */
import type { FrontierLimits } from './coarsen.ts';
import { solveDirectly, type Certificate, type Direct } from './direct.ts';
import { frontierOf } from './frontier.ts';
import type { Problem } from './problem.ts';
import { solutionsOn, type Solution } from './solve.ts';

/** A solution: every tied vector of points with a package each, and the proof (none when it was read off the frontier). */
export type Proved = { readonly ties: readonly Solution[]; readonly certificate: Certificate | undefined };

/** The four solutions, or the answer that no package is at or above every limit. */
export type FourSolutions =
  | {
      readonly type: 'solutions';
      readonly nash: Proved;
      readonly ks: Proved;
      readonly egalitarian: Proved;
      readonly utilitarian: Proved;
      /** The most each party can get while nobody is below a limit (points), with its proofs. */
      readonly ideal: readonly number[];
      readonly idealCertificates: readonly Certificate[];
    }
  | { readonly type: 'no-deal'; readonly certificate: Certificate | undefined };

/**
 * The four solutions. Additive problems are solved by weights and a short list; where that list would be long, or with
 * boxes, the frontier is used instead (`limits` as for `frontierOf`).
 */
export function fourSolutions(at: Problem, limits: FrontierLimits = {}): FourSolutions {
  return solutionsDirectly(at) ?? fromFrontier(at, limits);
}

/** The four solutions by weights and a short list; undefined where only the frontier can tell. */
export function solutionsDirectly(at: Problem): FourSolutions | undefined {
  if (at.terms.length > 0 || at.forbidden.length > 0) return undefined;
  const one = at.parties.map(() => 1);
  const egalitarian = solveDirectly(at, { type: 'leximin', units: one });
  if (egalitarian === undefined) return undefined;
  if (Math.min(...(egalitarian.found[0]?.gains ?? [0])) < 0)
    return { type: 'no-deal', certificate: egalitarian.certificate };
  const ideals = at.parties.map((_, party) => solveDirectly(at, { type: 'ideal', party }));
  const units = ideals.map((found, party) => found?.found[0]?.gains[party]);
  if (!units.every((value) => value !== undefined)) return undefined;
  const nash = solveDirectly(at, { type: 'nash', powers: at.parties.map((party) => party.power) });
  const ks = solveDirectly(at, { type: 'leximin', units });
  const utilitarian = solveDirectly(at, { type: 'utilitarian' });
  if (nash === undefined || ks === undefined || utilitarian === undefined) return undefined;
  // With a product of 0 everything ties, and a party that can gain nothing does not count for Kalai–Smorodinsky: only
  // the frontier tells which of those packages are efficient.
  if (units.includes(0) || nash.found.some((found) => found.gains.includes(0))) return undefined;
  return {
    type: 'solutions',
    nash: proved(at, nash),
    ks: proved(at, ks),
    egalitarian: proved(at, egalitarian),
    utilitarian: proved(at, utilitarian),
    ideal: units.map((value, party) => value + (at.parties[party]?.reservation ?? 0)),
    idealCertificates: ideals.flatMap((found) => (found === undefined ? [] : [found.certificate])),
  };
}

function proved(at: Problem, direct: Direct): Proved {
  const ties = direct.found
    .map((found) => ({
      points: found.gains.map((gain, party) => gain + (at.parties[party]?.reservation ?? 0)),
      package: found.packages[0] ?? [],
    }))
    .sort((one, two) => (one.points[0] ?? 0) - (two.points[0] ?? 0));
  return { ties, certificate: direct.certificate };
}

function fromFrontier(at: Problem, limits: FrontierLimits): FourSolutions {
  const frontier = frontierOf(at, limits);
  if (frontier.size === 0) return { type: 'no-deal', certificate: undefined };
  const found = solutionsOn(at, frontier);
  const plain = (ties: readonly Solution[]): Proved => ({ ties, certificate: undefined });
  return {
    type: 'solutions',
    nash: plain(found.nash),
    ks: plain(found.ks),
    egalitarian: plain(found.egalitarian),
    utilitarian: plain(found.utilitarian),
    ideal: frontier.columns.map((column) => column.reduce((top, value) => Math.max(top, value), 0)),
    idealCertificates: [],
  };
}
