/** Post-settlement settlement (Raiffa 1985; method 8.7): packages better than the signed one for everybody. */
import type { FrontierLimits } from './coarsen.ts';
import { frontierOf } from './frontier.ts';
import { evaluate, type Problem } from './problem.ts';
import { packageAt, type Solution } from './solve.ts';

/**
 * Efficient packages that give everybody at least `least` points more than the signed one, largest smallest gain first;
 * at most `most` (default 3). Empty if there is none, or if the signed package is ruled out.
 */
export function postSettlement(
  at: Problem,
  signed: readonly number[],
  least: number,
  most = 3,
  limits?: FrontierLimits,
): Solution[] {
  const before = evaluate(at, signed);
  if (before === undefined) return [];
  const parties = at.parties.map((party, index) => ({
    ...party,
    reservation: Math.max(party.reservation, Math.ceil((before[index] ?? 0) + Math.max(least, 1))),
  }));
  const frontier = frontierOf({ ...at, parties }, limits);
  const sorted = Array.from({ length: frontier.size }, (_, index) => {
    const points = frontier.columns.map((column) => column[index] as number);
    const gains = points.map((value, party) => value - (before[party] ?? 0)).sort((one, two) => one - two);
    return { index, points, gains };
  }).sort((one, two) => {
    for (const [rank, gain] of two.gains.entries()) if (gain !== one.gains[rank]) return gain - (one.gains[rank] ?? 0);
    return 0;
  });
  return sorted.slice(0, most).map((one) => ({ points: one.points, package: packageAt(frontier, one.index) }));
}
