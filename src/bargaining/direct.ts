/**
 * A solution without the frontier: weights from the relaxed problem, then every package that can be as good as the best
 * one known (see `goals.ts`, `reduced-costs.ts`). Usually a handful is left, and that handful is the proof.
 */
import { admissible, compareGains, roughScore, thresholdOf, type Goal } from './goals.ts';
import { hullWeights } from './hull-path.ts';
import type { Problem } from './problem.ts';
import { reducedCosts, walkWithin } from './reduced-costs.ts';
import { subgradientWeights } from './subgradient.ts';

/** Why nothing is better: with these weights, only `survivors` packages reach the threshold, and the best of them are the answer. */
export type Certificate = {
  readonly goal: Goal;
  readonly weights: readonly number[];
  /** Whole number; every package at least as good as the answer has Σ λ·(points − limit) of at least this. */
  readonly threshold: string;
  readonly survivors: number;
};

/** Everything that ties for best: gains (points above the limit) and all packages that give them. */
export type Direct = {
  readonly found: readonly { readonly gains: readonly number[]; readonly packages: readonly (readonly number[])[] }[];
  readonly certificate: Certificate;
};

/** Most packages walked through before giving up in favour of the frontier. */
const walkLimit = 60_000;
const roughSlack = 1e-11;

/** The best packages for a goal; undefined when too many come near (then the frontier is the way). Additive problems only. */
export function solveDirectly(at: Problem, goal: Goal): Direct | undefined {
  const weights = at.parties.length === 2 ? hullWeights(at, goal) : subgradientWeights(at, goal);
  const all = reducedCosts(at, weights, Infinity);
  if (all.best > Number.MAX_SAFE_INTEGER) return undefined;
  let slack = firstSlack(all.issues);
  for (;;) {
    const best: Best = { gains: undefined, rough: -Infinity, ties: new Map() };
    const visited = walkWithin(all, slack, walkLimit, (gains, options) => consider(goal, best, gains, options));
    if (visited === undefined) {
      // Too many; but the best of those seen may ask for a narrower walk.
      const asked =
        best.gains === undefined ? slack : Number(BigInt(all.best) - thresholdOf(goal, best.gains, weights));
      if (asked >= slack) return undefined;
      slack = asked;
      continue;
    }
    if (best.gains === undefined) {
      if (slack >= all.best + 1 && goal.type !== 'leximin') return undefined;
      slack = Math.max(1, slack * 4);
      continue;
    }
    const threshold = thresholdOf(goal, best.gains, weights);
    const needed = Number(BigInt(all.best) - threshold);
    if (needed <= slack) {
      const survivors = needed === slack ? visited : walkWithin(all, needed, walkLimit, () => undefined);
      if (survivors === undefined) return undefined;
      return {
        found: [...best.ties.values()],
        certificate: { goal, weights, threshold: String(threshold), survivors },
      };
    }
    // A poor package known so far asks for a wide walk; a moderate one finds a better package first.
    slack = Math.min(needed, Math.max(1, slack * 4));
  }
}

type Best = {
  gains: readonly number[] | undefined;
  rough: number;
  ties: Map<string, { readonly gains: readonly number[]; readonly packages: number[][] }>;
};

function consider(goal: Goal, best: Best, gains: readonly number[], options: () => number[]): void {
  if (!admissible(goal, gains)) return;
  const rough = roughScore(goal, gains);
  if (best.gains !== undefined) {
    if (rough < best.rough - Math.abs(best.rough) * roughSlack - roughSlack) return;
    const sign = compareGains(goal, gains, best.gains);
    if (sign < 0) return;
    if (sign > 0) best.ties.clear();
  }
  const key = gains.join();
  const tie = best.ties.get(key);
  if (tie === undefined) {
    const copy = [...gains];
    best.gains = copy;
    best.rough = rough;
    best.ties.set(key, { gains: copy, packages: [options()] });
  } else tie.packages.push(options());
}

/** A small first slack: enough for a few departures. */
function firstSlack(issues: readonly { readonly costs: readonly number[] }[]): number {
  const cheapest = issues.map((one) => one.costs[0] as number);
  return (cheapest[2] ?? cheapest.at(-1) ?? 0) + (cheapest[1] ?? 0);
}
