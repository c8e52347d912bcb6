/** Whether a recommendation survives if a seat's weights are not quite right: each issue's points moved by a share. */
import type { FrontierLimits } from './coarsen.ts';
import type { Problem } from './problem.ts';
import { fourSolutions } from './solutions.ts';

/** Names of the four solutions. */
export type SolutionName = 'nash' | 'ks' | 'egalitarian' | 'utilitarian';

/** One issue's points moved: `kept` if the package is still among the solutions, else the one recommended instead. */
export type StabilityCase = {
  readonly issue: number;
  readonly factor: number;
  readonly kept: boolean;
  readonly instead: readonly number[] | undefined;
};

/** The problem with one party's points of one issue multiplied (rounded to whole points; boxes and limit unchanged). */
export function reweigh(at: Problem, party: number, issue: number, factor: number): Problem {
  const points = at.points.map((row, index) => {
    if (index !== party) return row;
    const moved = row.slice();
    for (let k = at.offsets[issue] as number; k < (at.offsets[issue + 1] as number); k += 1)
      moved[k] = Math.round((row[k] as number) * factor);
    return moved;
  });
  return { ...at, points };
}

/**
 * Tries every issue's weight of one seat up and down by `share` (0.2 = 20 %): two cases per issue. A package counts as
 * kept if it gives everybody exactly what a recommended one does.
 */
export function stability(
  at: Problem,
  party: number,
  solution: SolutionName,
  share = 0.2,
  limits?: FrontierLimits,
): { readonly stable: boolean; readonly cases: readonly StabilityCase[] } {
  const now = fourSolutions(at, limits);
  const recommended = now.type === 'solutions' ? now[solution].ties.map((one) => one.package.join()) : [];
  const cases = at.issues.flatMap((_, issue) =>
    [1 - share, 1 + share].map((factor): StabilityCase => {
      const moved = fourSolutions(reweigh(at, party, issue, factor), limits);
      const ties = moved.type === 'solutions' ? moved[solution].ties : [];
      const kept =
        ties.length === 0 ? recommended.length === 0 : ties.some((one) => recommended.includes(one.package.join()));
      return { issue, factor, kept, instead: kept ? undefined : ties[0]?.package };
    }),
  );
  return { stable: cases.every((one) => one.kept), cases };
}
