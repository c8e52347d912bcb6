/**
 * All packages whose weighted sum of gains reaches a threshold. Per issue, an option's reduced cost is how far its
 * weighted points lie below the best option's; a package qualifies when its reduced costs add up to no more than the
 * slack. Departures from the best options are walked cheapest first, so every step of the walk is a qualifying package.
 */
import type { Problem } from './problem.ts';

/** Best weighted sum, the package that has it, and the departures from it, cheapest issue first. */
export type ReducedCosts = {
  /** Σ λ·(points − limit) at its largest, a whole number. */
  readonly best: number;
  readonly base: readonly number[];
  readonly baseGains: readonly number[];
  readonly issues: readonly Departures[];
};

type Departures = {
  readonly issue: number;
  readonly options: readonly number[];
  readonly costs: readonly number[];
  /** Change of points per party, option by option. */
  readonly changes: readonly (readonly number[])[];
};

/** Reduced costs of all options for whole weights λ ≥ 0 (with λ · points below 2^53). */
export function reducedCosts(at: Problem, weights: readonly number[], slack: number): ReducedCosts {
  const parties = at.parties.length;
  const base: number[] = [];
  const baseGains = at.parties.map((party) => -party.reservation);
  const issues: Departures[] = [];
  let best = 0;
  for (let i = 0; i < parties; i += 1) best += (weights[i] as number) * (baseGains[i] as number);
  for (let issue = 0; issue < at.issues.length; issue += 1) {
    const from = at.offsets[issue] as number;
    const to = at.offsets[issue + 1] as number;
    let top = -Infinity;
    let chosen = from;
    for (let k = from; k < to; k += 1) {
      const value = weigh(at, weights, k);
      if (value > top) {
        top = value;
        chosen = k;
      }
    }
    best += top;
    base.push(chosen - from);
    for (let i = 0; i < parties; i += 1)
      baseGains[i] = (baseGains[i] as number) + ((at.points[i] as Float64Array)[chosen] as number);
    const near: { option: number; cost: number }[] = [];
    for (let k = from; k < to; k += 1) {
      const cost = top - weigh(at, weights, k);
      if (k !== chosen && cost <= slack) near.push({ option: k - from, cost });
    }
    if (near.length === 0) continue;
    near.sort((one, two) => one.cost - two.cost);
    issues.push({
      issue,
      options: near.map((one) => one.option),
      costs: near.map((one) => one.cost),
      changes: near.map(({ option }) =>
        at.points.map((row) => (row[from + option] as number) - (row[chosen] as number)),
      ),
    });
  }
  issues.sort((one, two) => (one.costs[0] as number) - (two.costs[0] as number));
  return { best, base, baseGains, issues };
}

function weigh(at: Problem, weights: readonly number[], k: number): number {
  let value = 0;
  for (let i = 0; i < weights.length; i += 1)
    value += (weights[i] as number) * ((at.points[i] as Float64Array)[k] as number);
  return value;
}

/**
 * Calls `visit` with the gains of every package within the slack, at most `limit` of them; `options` gives the package
 * being visited. Gives back how many were visited, or undefined when there are more.
 */
export function walkWithin(
  costs: ReducedCosts,
  slack: number,
  limit: number,
  visit: (gains: readonly number[], options: () => number[]) => void,
): number | undefined {
  if (slack < 0) return 0;
  const { issues, base, baseGains } = costs;
  const taken: { issue: number; option: number }[] = [];
  const gainsAt = [[...baseGains]];
  let visited = 0;
  const options = (): number[] => {
    const chosen = [...base];
    for (const { issue, option } of taken) chosen[issue] = option;
    return chosen;
  };
  const walk = (first: number, left: number): boolean => {
    visited += 1;
    if (visited > limit) return false;
    const gains = gainsAt[taken.length] as number[];
    visit(gains, options);
    for (let j = first; j < issues.length; j += 1) {
      const { issue, options: other, costs: price, changes } = issues[j] as Departures;
      if ((price[0] as number) > left) break;
      for (let o = 0; o < other.length && (price[o] as number) <= left; o += 1) {
        const change = changes[o] as readonly number[];
        const next = gainsAt[taken.length + 1] ?? [];
        for (let i = 0; i < gains.length; i += 1) next[i] = (gains[i] as number) + (change[i] as number);
        gainsAt[taken.length + 1] = next;
        taken.push({ issue, option: other[o] as number });
        const went = walk(j + 1, left - (price[o] as number));
        taken.pop();
        if (!went) return false;
      }
    }
    return true;
  };
  return walk(0, slack) ? visited : undefined;
}
