/** The best small change to a draft: few issues changed, nobody who counts worse off (a step of a one-text procedure). */
import { evaluate, type Problem } from './problem.ts';

/** A changed package, what changed, and the change of points per party that counts (in the order asked for). */
export type SmallChange = {
  readonly package: readonly number[];
  readonly changed: readonly { readonly issue: number; readonly from: number; readonly to: number }[];
  readonly gains: readonly number[];
};

/**
 * The change of one issue (or two, with `changes` 2) that leaves none of `parties` worse off and helps one: best smallest
 * gain first, then the sum. Undefined if there is none. For one seat give that seat alone; several need consent.
 */
export function bestSmallChange(
  at: Problem,
  draft: readonly number[],
  parties: readonly number[],
  changes: 1 | 2 = 1,
): SmallChange | undefined {
  const before = at.parties.map((_, party) => evaluate(at, draft)?.[party] ?? -Infinity);
  let best: SmallChange | undefined;
  const consider = (choice: readonly number[]): void => {
    const after = evaluate(at, choice);
    if (after === undefined) return;
    const gains = parties.map((party) => (after[party] ?? 0) - (before[party] ?? 0));
    if (Math.min(...gains) < 0 || Math.max(...gains) <= 0) return;
    if (best !== undefined && !isBetter(gains, best.gains)) return;
    const changed = choice.flatMap((to, issue) =>
      to === draft[issue] ? [] : [{ issue, from: draft[issue] ?? 0, to }],
    );
    best = { package: [...choice], changed, gains };
  };
  for (const [issue, one] of at.issues.entries())
    for (let option = 0; option < one.options.length; option += 1) {
      if (option === draft[issue]) continue;
      const moved = draft.with(issue, option);
      consider(moved);
      if (changes === 1) continue;
      for (let other = issue + 1; other < at.issues.length; other += 1)
        for (let to = 0; to < (at.issues[other]?.options.length ?? 0); to += 1)
          if (to !== draft[other]) consider(moved.with(other, to));
    }
  return best;
}

function isBetter(one: readonly number[], two: readonly number[]): boolean {
  const least = Math.min(...one) - Math.min(...two);
  if (least !== 0) return least > 0;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return sum(one) > sum(two);
}
