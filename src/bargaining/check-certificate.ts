/**
 * An independent check of a solution's certificate. It shares nothing with the solver: it computes the threshold again
 * from the claimed points, walks every package that reaches it, and looks for one that is better.
 */

/** Points as `points[party][issue][option]`, the limits, what is maximised, the weights, and the packages said to be best. */
export type Claim = {
  readonly points: readonly (readonly (readonly number[])[])[];
  readonly limits: readonly number[];
  readonly goal:
    | { readonly type: 'nash'; readonly powers: readonly number[] }
    | { readonly type: 'leximin'; readonly units: readonly number[] }
    | { readonly type: 'utilitarian' }
    | { readonly type: 'ideal'; readonly party: number };
  readonly weights: readonly number[];
  readonly packages: readonly (readonly number[])[];
};

type Fraction = readonly [above: bigint, below: bigint];
const compare = (one: Fraction, two: Fraction): number =>
  Number(one[0] * two[1] > two[0] * one[1]) - Number(one[0] * two[1] < two[0] * one[1]);
const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

/** What counts, as a list of fractions of which the first that differs decides. */
function scoreOf(goal: Claim['goal'], gains: readonly bigint[]): Fraction[] {
  if (goal.type === 'nash')
    return [[gains.reduce((all, gain, i) => all * gain ** BigInt(goal.powers[i] ?? 1), 1n), 1n]];
  if (goal.type === 'utilitarian') return [[sum(gains), 1n]];
  if (goal.type === 'ideal') return [[gains[goal.party] ?? 0n, 1n]];
  const share = (gain: bigint, unit: bigint): Fraction => (unit > 0n ? [gain, unit] : [gain < 0n ? -1n : 1n, 1n]);
  return gains.map((gain, i) => share(gain, BigInt(goal.units[i] ?? 1))).sort(compare);
}

const betterBy = (one: readonly Fraction[], two: readonly Fraction[]): number =>
  one.map((mine, rank) => compare(mine, two[rank] ?? mine)).find((sign) => sign !== 0) ?? 0;

/** Whether a weighted sum of gains lets a package be as good as the best score: the inequalities of the goals (`goals.ts`). */
function reachTest(claim: Claim, best: readonly Fraction[], weights: readonly bigint[]): (value: bigint) => boolean {
  const { goal } = claim;
  const [a, b] = best[0] ?? [0n, 1n];
  if (goal.type === 'ideal') return (value) => value >= (weights[goal.party] ?? 0n) * a;
  if (goal.type === 'utilitarian') return (value) => weights.some((weight) => value >= weight * a);
  if (goal.type === 'leximin') {
    const total = sum(weights.map((weight, i) => weight * BigInt(goal.units[i] ?? 1)));
    return (value) => value * b >= a * total;
  }
  // Weighted means: Π (λ g / w)^w ≤ (Σ λ g / W)^W.
  const powers = goal.powers.map(BigInt);
  const total = sum(powers);
  const need = weights.reduce((all, weight, i) => all * weight ** (powers[i] ?? 1n), a * total ** total);
  const below = powers.reduce((all, power) => all * power ** power, 1n);
  return (value) => value >= 0n && value ** total * below >= need;
}

/** Undefined if the claim holds; else a sentence saying why not. At most `most` packages are walked through. */
export function checkCertificate(claim: Claim, most = 1_000_000): string | undefined {
  const { points, goal, packages } = claim;
  const weights = claim.weights.map(BigInt);
  if (weights.length !== points.length || weights.some((weight) => weight < 0n)) return 'weights must be ≥ 0, one each';
  const at = (party: number, issue: number, option: number): bigint => BigInt(points[party]?.[issue]?.[option] ?? 0);
  const gainsOf = (choice: readonly number[]): bigint[] =>
    claim.limits.map((limit, party) => sum(choice.map((option, issue) => at(party, issue, option))) - BigInt(limit));
  const allowed = (gains: readonly bigint[]): boolean => goal.type === 'leximin' || gains.every((gain) => gain >= 0n);
  if (packages.length === 0) return 'no package is claimed';
  const best = scoreOf(goal, gainsOf(packages[0] ?? []));
  for (const choice of packages) {
    if (choice.some((option, issue) => points[0]?.[issue]?.[option] === undefined))
      return 'a claimed option is not there';
    if (!allowed(gainsOf(choice))) return 'a claimed package is below a limit';
    if (betterBy(scoreOf(goal, gainsOf(choice)), best) !== 0) return 'the claimed packages are not equally good';
  }
  const reaches = reachTest(claim, best, weights);
  // Every option's weighted points; the best of the issues still to come bounds what can be reached.
  const columns = (points[0] ?? []).map((row, issue) =>
    row.map((_, option) => sum(weights.map((weight, party) => weight * at(party, issue, option)))),
  );
  const tops = columns.map((column) => column.reduce((a, b) => (a > b ? a : b)));
  const rest = tops.map((_, issue) => sum(tops.slice(issue + 1)));
  const choice: number[] = [];
  let walked = 0;
  let fault: string | undefined;
  const walk = (issue: number, value: bigint): void => {
    if (issue < columns.length)
      for (const [option, add] of (columns[issue] ?? []).entries()) {
        if (fault !== undefined || walked > most || !reaches(value + add + (rest[issue] ?? 0n))) continue;
        choice[issue] = option;
        walk(issue + 1, value + add);
      }
    else if ((walked += 1) > 0 && allowed(gainsOf(choice)) && betterBy(scoreOf(goal, gainsOf(choice)), best) > 0)
      fault = `package ${choice.join()} is better`;
  };
  walk(0, -sum(weights.map((weight, party) => weight * BigInt(claim.limits[party] ?? 0))));
  return fault ?? (walked > most ? `more than ${most} packages reach the threshold` : undefined);
}
