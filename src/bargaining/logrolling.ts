/**
 * Logrolling hints from one seat's own points alone: what to give on issues that matter little to it for what matters
 * much (Pruitt 1981; Froman and Cohen 1970). Nothing is said about what the others want: that is to be asked.
 */
import { pointsOf, type Problem } from './problem.ts';

/** A trade to suggest: move `give` from one option to another for moving `get`; points to the seat (cost > 0, gain > 0). */
export type LogrollingHint = {
  readonly give: { readonly issue: number; readonly from: number; readonly to: number; readonly cost: number };
  readonly get: { readonly issue: number; readonly from: number; readonly to: number; readonly gain: number };
  /** Own points gained in all. */
  readonly net: number;
};

/**
 * The best trades of one cheap step against one dear step from a package, most gain per point given up first; at most
 * `most` of them, each issue given up at most once. Only for additive points of that seat.
 */
export function logrollingHints(at: Problem, choice: readonly number[], party: number, most = 3): LogrollingHint[] {
  const steps = at.issues.flatMap((issue, index) =>
    issue.options.flatMap((_, option) => {
      if (option === choice[index]) return [];
      const moved = choice.with(index, option);
      return [
        {
          issue: index,
          from: choice[index] ?? 0,
          to: option,
          change: pointsOf(at, party, moved) - pointsOf(at, party, choice),
        },
      ];
    }),
  );
  const gives = steps.filter((step) => step.change <= 0);
  const gets = steps.filter((step) => step.change > 0);
  const pairs = gives
    .flatMap((give) =>
      gets
        .filter((get) => get.issue !== give.issue && get.change + give.change > 0)
        .map((get): LogrollingHint => ({
          give: { issue: give.issue, from: give.from, to: give.to, cost: -give.change },
          get: { issue: get.issue, from: get.from, to: get.to, gain: get.change },
          net: get.change + give.change,
        })),
    )
    .sort((one, two) => (one.give.cost + 1) * two.get.gain - (two.give.cost + 1) * one.get.gain || two.net - one.net);
  const hints: LogrollingHint[] = [];
  const given = new Set<number>();
  for (const pair of pairs) {
    if (hints.length >= most) break;
    if (given.has(pair.give.issue)) continue;
    given.add(pair.give.issue);
    hints.push(pair);
  }
  return hints;
}
