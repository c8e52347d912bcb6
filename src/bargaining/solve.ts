/** The four solutions of a problem from its frontier, by the textbook definitions or by those of the NegMAS library. */
import { egalitarianPoints } from './egalitarian.ts';
import type { Frontier } from './frontier.ts';
import { idealOf, kalaiSmorodinskyPoints } from './kalai-smorodinsky.ts';
import { nashPoints } from './nash.ts';
import { negmasDisagreement, negmasEgalitarianPoints, negmasIdeal, negmasSpreadPoints } from './negmas.ts';
import { pointAt, type Points } from './points.ts';
import type { Problem } from './problem.ts';
import { utilitarianPoints } from './utilitarian.ts';

/** A package (0-based option per issue) and what it gives each party, in points. */
export type Solution = { readonly points: readonly number[]; readonly package: readonly number[] };

/** Whose definitions: the textbook ones or those of the NegMAS library. */
export type Rules = 'parley' | 'negmas';

/** The four solutions, all ties each; all empty when no package is at or above every limit ("no deal beats your limits"). */
export type Solutions = {
  readonly disagreement: readonly number[];
  readonly nash: readonly Solution[];
  readonly ks: readonly Solution[];
  readonly egalitarian: readonly Solution[];
  readonly utilitarian: readonly Solution[];
  /** How many vectors of points tie in each; the lists hold the first of them when there are very many. */
  readonly ties: {
    readonly nash: number;
    readonly ks: number;
    readonly egalitarian: number;
    readonly utilitarian: number;
  };
};

/** The package of a frontier's point as a list, 0-based option per issue. */
export function packageAt(frontier: Frontier, index: number): number[] {
  const choice: number[] = [];
  const from = index * frontier.issues;
  for (let issue = 0; issue < frontier.issues; issue += 1) choice.push(frontier.packages[from + issue] as number);
  return choice;
}

/** Most tied vectors listed with a package for each solution. */
const listedTies = 1_000;

/** The four solutions among the points of a frontier; one package for each distinct vector of points. */
export function solutionsOn(at: Problem, frontier: Frontier, rules: Rules = 'parley'): Solutions {
  const points: Points = { columns: frontier.columns, size: frontier.size };
  const limits = at.parties.map((party) => party.reservation);
  if (frontier.size === 0) return listed(frontier, limits, [], [], [], []);
  const powers = at.parties.map((party) => party.power);
  const utilitarian = utilitarianPoints(points);
  switch (rules) {
    case 'parley':
      return listed(
        frontier,
        limits,
        nashPoints(points, limits, powers),
        kalaiSmorodinskyPoints(points, limits, idealOf(points)),
        egalitarianPoints(points, limits),
        utilitarian,
      );
    case 'negmas': {
      const disagreement = negmasDisagreement(at);
      return listed(
        frontier,
        disagreement,
        nashPoints(points, disagreement, powers),
        negmasSpreadPoints(points, disagreement, negmasIdeal(at)),
        negmasEgalitarianPoints(points, disagreement),
        utilitarian,
      );
    }
    default: {
      const never: never = rules;
      return never;
    }
  }
}

function listed(
  frontier: Frontier,
  disagreement: readonly number[],
  nash: readonly number[],
  ks: readonly number[],
  egalitarian: readonly number[],
  utilitarian: readonly number[],
): Solutions {
  const list = (numbers: readonly number[]): Solution[] =>
    numbers.slice(0, listedTies).map((index) => ({
      points: pointAt(frontier, index),
      package: packageAt(frontier, index),
    }));
  return {
    disagreement,
    nash: list(nash),
    ks: list(ks),
    egalitarian: list(egalitarian),
    utilitarian: list(utilitarian),
    ties: { nash: nash.length, ks: ks.length, egalitarian: egalitarian.length, utilitarian: utilitarian.length },
  };
}
