/**
 * What a solution maximises, seen as one inequality: whoever is at least as good as a known package has a weighted sum
 * of gains of at least a threshold. This is what makes a solution checkable without the frontier: with the right weights
 * only a handful of packages reach the threshold.
 *
 * Gains are points above the limit. With whole weights λ ≥ 0:
 *   nash         Π gᵢ^wᵢ ≥ P        ⇒  Σ λᵢ gᵢ ≥ W · (P · Π (λᵢ / wᵢ)^wᵢ)^(1/W), W = Σ wᵢ   (weighted means, λ > 0)
 *   leximin      gᵢ / kᵢ ≥ v ∀i      ⇒  Σ λᵢ gᵢ ≥ v · Σ λᵢ kᵢ                              (egalitarian: k = 1)
 *   utilitarian  Σ gᵢ ≥ S, g ≥ 0     ⇒  Σ λᵢ gᵢ ≥ μ · S, μ = min λ
 *   ideal of j   gⱼ ≥ m, g ≥ 0       ⇒  Σ λᵢ gᵢ ≥ λⱼ · m
 */
import { compareProducts, powerProduct, signOf } from './exact.ts';

/** One of the four solutions, or the most one party can get. */
export type Goal =
  | { readonly type: 'nash'; readonly powers: readonly number[] }
  | { readonly type: 'leximin'; readonly units: readonly number[] }
  | { readonly type: 'utilitarian' }
  | { readonly type: 'ideal'; readonly party: number };

/** Whether gains may count at all: everybody at or above the limit (leximin itself prefers that). */
export function admissible(goal: Goal, gains: readonly number[]): boolean {
  return goal.type === 'leximin' || gains.every((gain) => gain >= 0);
}

/** A float that grows with how good gains are; only to tell clear cases apart. */
export function roughScore(goal: Goal, gains: readonly number[]): number {
  switch (goal.type) {
    case 'nash': {
      let score = 0;
      for (let i = 0; i < gains.length; i += 1) score += (goal.powers[i] as number) * Math.log(gains[i] as number);
      return score;
    }
    case 'leximin': {
      let score = Infinity;
      for (let i = 0; i < gains.length; i += 1) score = Math.min(score, shareOf(goal.units, gains, i));
      return score;
    }
    case 'utilitarian': {
      let score = 0;
      for (const gain of gains) score += gain;
      return score;
    }
    case 'ideal':
      return gains[goal.party] as number;
    default: {
      const never: never = goal;
      return never;
    }
  }
}

const shareOf = (units: readonly number[], gains: readonly number[], i: number): number => {
  const unit = units[i] as number;
  return unit === 0 ? ((gains[i] as number) < 0 ? -Infinity : 1) : (gains[i] as number) / unit;
};

/** Sign of how much better `one` is than `two`, exactly. */
export function compareGains(goal: Goal, one: readonly number[], two: readonly number[]): number {
  switch (goal.type) {
    case 'nash':
      return signOf(powerProduct(one, goal.powers) - powerProduct(two, goal.powers));
    case 'leximin': {
      const first = sortedShares(goal.units, one);
      const second = sortedShares(goal.units, two);
      for (let rank = 0; rank < first.length; rank += 1) {
        const [a, b] = first[rank] as readonly [number, number];
        const [c, d] = second[rank] as readonly [number, number];
        const sign = compareProducts(a, d, c, b);
        if (sign !== 0) return sign;
      }
      return 0;
    }
    case 'utilitarian':
      return Math.sign(one.reduce((sum, gain) => sum + gain, 0) - two.reduce((sum, gain) => sum + gain, 0));
    case 'ideal':
      return Math.sign((one[goal.party] as number) - (two[goal.party] as number));
    default: {
      const never: never = goal;
      return never;
    }
  }
}

function sortedShares(units: readonly number[], gains: readonly number[]): (readonly [number, number])[] {
  return gains
    .map((gain, i): readonly [number, number] => {
      const unit = units[i] as number;
      return unit === 0 ? (gain < 0 ? [-1, 1] : [1, 1]) : [gain, unit];
    })
    .sort((one, two) => compareProducts(one[0], two[1], two[0], one[1]));
}

/** The threshold (whole) that every package at least as good as these gains reaches with these whole weights. */
export function thresholdOf(goal: Goal, gains: readonly number[], weights: readonly number[]): bigint {
  const lambda = weights.map(BigInt);
  switch (goal.type) {
    case 'nash': {
      const total = goal.powers.reduce((sum, power) => sum + power, 0);
      // The largest T with T^W · Π w^w ≤ W^W · P · Π λ^w.
      const below = goal.powers.reduce((product, power) => product * BigInt(power) ** BigInt(power), 1n);
      const above =
        BigInt(total) ** BigInt(total) * powerProduct(gains, goal.powers) * powerProduct(weights, goal.powers);
      return rootFloor(above / below, total);
    }
    case 'leximin': {
      // v = the smallest share a / b: Σ λ g ≥ ⌈a · Σ λ k / b⌉.
      const [a, b] = sortedShares(goal.units, gains)[0] as readonly [number, number];
      const sum = lambda.reduce((total, value, i) => total + value * BigInt(goal.units[i] as number), 0n);
      return ceilingDivide(BigInt(a) * sum, BigInt(b));
    }
    case 'utilitarian': {
      const least = lambda.reduce((low, value) => (value < low ? value : low));
      return least * gains.reduce((sum, gain) => sum + BigInt(gain), 0n);
    }
    case 'ideal':
      return (lambda[goal.party] as bigint) * BigInt(gains[goal.party] as number);
    default: {
      const never: never = goal;
      return never;
    }
  }
}

function ceilingDivide(above: bigint, below: bigint): bigint {
  const quotient = above / below;
  return quotient * below < above ? quotient + 1n : quotient;
}

/** The largest whole r ≥ 0 with r^degree ≤ value (Newton's iteration from above). */
export function rootFloor(value: bigint, degree: number): bigint {
  if (value < 2n || degree === 1) return value < 0n ? 0n : value;
  const n = BigInt(degree);
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / degree));
  for (;;) {
    const next = ((n - 1n) * root + value / root ** (n - 1n)) / n;
    if (next >= root) return root;
    root = next;
  }
}
