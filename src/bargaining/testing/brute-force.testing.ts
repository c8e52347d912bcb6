/** Every package of a small problem, the slow and plain way: what the engine's answers are compared with. */
import { evaluate, type Problem } from '../problem.ts';

/** A package and its points. */
export type Outcome = { readonly choice: readonly number[]; readonly points: readonly number[] };

/** All packages that are allowed and at or above every limit. */
export function acceptableOutcomes(at: Problem): Outcome[] {
  const outcomes: Outcome[] = [];
  const choice = at.issues.map(() => 0);
  for (;;) {
    const points = evaluate(at, choice);
    if (points !== undefined && points.every((value, party) => value >= (at.parties[party]?.reservation ?? 0)))
      outcomes.push({ choice: [...choice], points });
    let issue = 0;
    while (issue < choice.length) {
      const next = (choice[issue] ?? 0) + 1;
      if (next < (at.issues[issue]?.options.length ?? 0)) {
        choice[issue] = next;
        break;
      }
      choice[issue] = 0;
      issue += 1;
    }
    if (issue === choice.length) return outcomes;
  }
}

/** The distinct vectors of points that no other beats, sorted by the first party, then the next. */
export function efficientPoints(outcomes: readonly Outcome[]): number[][] {
  const distinct = new Map(outcomes.map((outcome) => [outcome.points.join(), [...outcome.points]]));
  const all = [...distinct.values()];
  const beats = (one: readonly number[], two: readonly number[]): boolean =>
    one !== two && one.every((value, party) => value >= (two[party] ?? 0));
  return all.filter((point) => !all.some((other) => beats(other, point))).sort(byParties);
}

/** Order by the first party's points, then the next. */
export function byParties(one: readonly number[], two: readonly number[]): number {
  for (const [party, value] of one.entries()) if (value !== two[party]) return value - (two[party] ?? 0);
  return 0;
}

type Score = readonly (readonly [bigint, bigint])[];

function compareScores(one: Score, two: Score): number {
  for (const [rank, [above, below]] of one.entries()) {
    const [otherAbove, otherBelow] = two[rank] ?? [0n, 1n];
    const difference = above * otherBelow - otherAbove * below;
    if (difference !== 0n) return difference > 0n ? 1 : -1;
  }
  return 0;
}

/** The points with the best score (a list of fractions, first the one that counts most); all ties. */
function best(points: readonly (readonly number[])[], score: (point: readonly number[]) => Score): number[][] {
  const scored = points.map((point) => ({ point: [...point], score: score(point) }));
  return scored
    .filter((one) => scored.every((two) => compareScores(one.score, two.score) >= 0))
    .map((one) => one.point)
    .sort(byParties);
}

/** The four solutions among efficient points, by their definitions, in fractions of big integers. */
export function solutionsByDefinition(
  efficient: readonly (readonly number[])[],
  limits: readonly number[],
  powers: readonly number[],
): { nash: number[][]; ks: number[][]; egalitarian: number[][]; utilitarian: number[][] } {
  const gains = (point: readonly number[]): bigint[] =>
    point.map((value, party) => BigInt(value) - BigInt(limits[party] ?? 0));
  const ideal = limits.map((_, party) => Math.max(...efficient.map((point) => point[party] ?? 0)));
  const rising = (score: [bigint, bigint][]): Score => score.sort((one, two) => compareScores([one], [two]));
  return {
    nash: best(efficient, (point) => [
      [gains(point).reduce((product, gain, party) => product * gain ** BigInt(powers[party] ?? 1), 1n), 1n],
    ]),
    ks: best(efficient, (point) =>
      rising(
        gains(point).map((gain, party) => {
          const room = BigInt((ideal[party] ?? 0) - (limits[party] ?? 0));
          return room === 0n ? [1n, 1n] : [gain, room];
        }),
      ),
    ),
    egalitarian: best(efficient, (point) => rising(gains(point).map((gain) => [gain, 1n]))),
    utilitarian: best(efficient, (point) => [[point.reduce((sum, value) => sum + BigInt(value), 0n), 1n]]),
  };
}
