/**
 * More than two parties: weights for a goal by subgradient steps on the dual of the relaxed problem (Shor 1985). Any
 * weights give a true bound; better ones only leave fewer packages to look at.
 */
import type { Goal } from './goals.ts';
import type { Problem } from './problem.ts';

const steps = 240;

/** Whole weights λ, one per party, each at least 1. */
export function subgradientWeights(at: Problem, goal: Goal): number[] {
  const parties = at.parties.length;
  const unit = at.parties.map((_, party) => scaleOf(at, goal, party));
  let lambda: readonly number[] = unit.map((size) => 1 / size);
  let best = lambda;
  let bestBound = Infinity;
  const gains = new Float64Array(parties);
  for (let step = 0; step < steps; step += 1) {
    const bound = relaxed(at, goal, lambda, gains);
    if (bound < bestBound) {
      bestBound = bound;
      best = lambda;
    }
    const pace = 0.5 / (1 + step * 0.15);
    const push = pushes(goal, gains, lambda);
    const size = Math.max(1e-9, ...push.map(Math.abs));
    lambda = lambda.map((value, party) => value * Math.exp((-pace * (push[party] as number)) / size));
  }
  const least = goal.type === 'utilitarian' ? Math.min(...best) : 0;
  const top = Math.max(...best);
  return best.map((value) => Math.max(1, Math.round((Math.max(value, least) / top) * 2 ** 20)));
}

function scaleOf(at: Problem, goal: Goal, party: number): number {
  if (goal.type === 'leximin') return Math.max(1, goal.units[party] as number);
  if (goal.type === 'utilitarian') return 1;
  const row = at.points[party] as Float64Array;
  let total = 1;
  for (let issue = 0; issue < at.issues.length; issue += 1) {
    let top = 0;
    for (let k = at.offsets[issue] as number; k < (at.offsets[issue + 1] as number); k += 1)
      top = Math.max(top, row[k] as number);
    total += top;
  }
  return total;
}

/** The relaxed bound on the goal with these weights, scaled so that lower is better; leaves the gains behind it in `gains`. */
function relaxed(at: Problem, goal: Goal, lambda: readonly number[], gains: Float64Array): number {
  const parties = lambda.length;
  let sum = 0;
  for (let i = 0; i < parties; i += 1) gains[i] = -(at.parties[i]?.reservation ?? 0);
  for (let issue = 0; issue < at.issues.length; issue += 1) {
    let top = -Infinity;
    let chosen = 0;
    for (let k = at.offsets[issue] as number; k < (at.offsets[issue + 1] as number); k += 1) {
      let value = 0;
      for (let i = 0; i < parties; i += 1)
        value += (lambda[i] as number) * ((at.points[i] as Float64Array)[k] as number);
      if (value > top) {
        top = value;
        chosen = k;
      }
    }
    for (let i = 0; i < parties; i += 1)
      gains[i] = (gains[i] as number) + ((at.points[i] as Float64Array)[chosen] as number);
  }
  for (let i = 0; i < parties; i += 1) sum += (lambda[i] as number) * (gains[i] as number);
  switch (goal.type) {
    case 'nash': {
      const total = goal.powers.reduce((all, power) => all + power, 0);
      const logs = lambda.reduce((all, value, i) => all + (goal.powers[i] as number) * Math.log(value), 0);
      return total * Math.log(Math.max(sum, 1e-12)) - logs;
    }
    case 'leximin':
      return sum / lambda.reduce((all, value, i) => all + value * (goal.units[i] as number), 1e-12);
    case 'utilitarian':
      return sum / Math.min(...lambda);
    case 'ideal':
      return sum / (lambda[goal.party] as number);
    default: {
      const never: never = goal;
      return never;
    }
  }
}

/** How much too much weight each party has: above 0, its weight should fall. */
function pushes(goal: Goal, gains: Float64Array, lambda: readonly number[]): number[] {
  switch (goal.type) {
    case 'nash': {
      const total = goal.powers.reduce((all, power) => all + power, 0);
      const sum = lambda.reduce((all, value, i) => all + value * Math.max(0, gains[i] as number), 1e-12);
      return lambda.map((value, i) => (value * (gains[i] as number)) / sum - (goal.powers[i] as number) / total);
    }
    case 'leximin': {
      const units = lambda.reduce((all, value, i) => all + value * (goal.units[i] as number), 1e-12);
      const mean = lambda.reduce((all, value, i) => all + value * (gains[i] as number), 0) / units;
      return lambda.map((_, i) => (gains[i] as number) / Math.max(1, goal.units[i] as number) - mean);
    }
    case 'utilitarian': {
      const least = Math.min(...lambda);
      return lambda.map((value, i) => ((gains[i] as number) < 0 ? -1 : value > least ? 1 : 0));
    }
    case 'ideal':
      return lambda.map((_, i) => (i === goal.party ? 0 : (gains[i] as number) > 0 ? 1 : -1));
    default: {
      const never: never = goal;
      return never;
    }
  }
}
