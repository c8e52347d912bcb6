/**
 * An independent check of a solution's certificate. It shares nothing with the solver: it computes the threshold again
 * from the claimed points, walks every package that reaches it, and looks for one that is better.
 */

/** Points as `points[party][issue][option]`, the limits, and what is claimed. */
export type Claim = {
  readonly points: readonly (readonly (readonly number[])[])[];
  readonly limits: readonly number[];
  readonly goal:
    | { readonly type: 'nash'; readonly powers: readonly number[] }
    | { readonly type: 'leximin'; readonly units: readonly number[] }
    | { readonly type: 'utilitarian' }
    | { readonly type: 'ideal'; readonly party: number };
  readonly weights: readonly number[];
  /** The packages said to be best, one option (0-based) per issue. */
  readonly packages: readonly (readonly number[])[];
};

type Fraction = readonly [bigint, bigint];
const less = (one: Fraction, two: Fraction): boolean => one[0] * two[1] < two[0] * one[1];
const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

/** Undefined if the claim holds; else a sentence saying why not. At most `most` packages are walked through. */
export function checkCertificate(claim: Claim, most = 1_000_000): string | undefined {
  const { points, goal } = claim;
  const limits = claim.limits.map(BigInt);
  const weights = claim.weights.map(BigInt);
  if (weights.length !== points.length || weights.some((weight) => weight < 0n)) return 'weights must be ≥ 0, one each';
  const gainsOf = (choice: readonly number[]): bigint[] =>
    points.map(
      (rows, i) => sum(rows.map((row, issue) => BigInt(row[choice[issue] ?? -1] ?? Number.NaN))) - (limits[i] ?? 0n),
    );
  const powers = goal.type === 'nash' ? goal.powers.map(BigInt) : [];
  const units = goal.type === 'leximin' ? goal.units.map(BigInt) : [];
  // What counts, as a list of fractions, the first that differs deciding.
  const score = (gains: readonly bigint[]): Fraction[] => {
    if (goal.type === 'nash')
      return [[gains.reduce((product, gain, i) => product * gain ** (powers[i] ?? 1n), 1n), 1n]];
    if (goal.type === 'utilitarian') return [[sum(gains), 1n]];
    if (goal.type === 'ideal') return [[gains[goal.party] ?? 0n, 1n]];
    const shares = gains.map((gain, i): Fraction =>
      (units[i] ?? 1n) === 0n ? [gain < 0n ? -1n : 1n, 1n] : [gain, units[i] ?? 1n],
    );
    return shares.sort((one, two) => (less(one, two) ? -1 : less(two, one) ? 1 : 0));
  };
  const better = (one: readonly Fraction[], two: readonly Fraction[]): boolean => {
    for (const [rank, mine] of one.entries()) {
      const other = two[rank] ?? mine;
      if (less(other, mine)) return true;
      if (less(mine, other)) return false;
    }
    return false;
  };
  const allowed = (gains: readonly bigint[]): boolean => goal.type === 'leximin' || gains.every((gain) => gain >= 0n);
  const claimed = claim.packages.map(gainsOf);
  const [first] = claimed;
  if (first === undefined) return 'no package is claimed';
  const best = score(first);
  for (const gains of claimed) {
    if (!allowed(gains)) return 'a claimed package is below a limit';
    if (better(score(gains), best) || better(best, score(gains))) return 'the claimed packages are not equally good';
  }
  const reaches = thresholdTest(claim, first, best, weights);
  // Per issue, every option's weighted points; the best of the remaining issues bounds what can still be reached.
  const columns = (points[0] ?? []).map((row, issue) =>
    row.map((_, option) =>
      sum(points.map((rows, i) => (weights[i] ?? 0n) * BigInt(rows[issue]?.[option] ?? Number.NaN))),
    ),
  );
  const top = columns.map((column) => column.reduce((a, b) => (a > b ? a : b)));
  const rest = top.map((_, issue) => sum(top.slice(issue + 1)));
  const known = new Set(claim.packages.map((choice) => choice.join()));
  const choice: number[] = [];
  let walked = 0;
  let fault: string | undefined;
  const walk = (issue: number, value: bigint): void => {
    if (issue === columns.length) {
      walked += 1;
      const gains = gainsOf(choice);
      if (!allowed(gains) || known.has(choice.join())) return;
      if (better(score(gains), best)) fault = `package ${choice.join()} is better`;
      return;
    }
    for (const [option, add] of (columns[issue] ?? []).entries()) {
      if (fault !== undefined || walked > most || !reaches(value + add + (rest[issue] ?? 0n))) continue;
      choice[issue] = option;
      walk(issue + 1, value + add);
    }
    choice.length = issue;
  };
  walk(0, -sum(weights.map((weight, i) => weight * (limits[i] ?? 0n))));
  return fault ?? (walked > most ? `more than ${most} packages reach the threshold` : undefined);
}

/** Whether a weighted sum of gains lets a package be at least as good: the inequalities of the goals, in whole numbers. */
function thresholdTest(claim: Claim, gains: readonly bigint[], best: readonly Fraction[], weights: readonly bigint[]) {
  const { goal } = claim;
  const [a, b] = best[0] ?? [0n, 1n];
  if (goal.type === 'ideal') return (value: bigint): boolean => value >= (weights[goal.party] ?? 0n) * a;
  if (goal.type === 'utilitarian') {
    const least = weights.reduce((low, weight) => (weight < low ? weight : low));
    return (value: bigint): boolean => value >= least * sum(gains);
  }
  if (goal.type === 'leximin') {
    const total = sum(weights.map((weight, i) => weight * BigInt(goal.units[i] ?? 1)));
    return (value: bigint): boolean => value * b >= a * total;
  }
  // Weighted means: Π (λ g / w)^w ≤ (Σ λ g / W)^W.
  const powers = goal.powers.map(BigInt);
  const total = sum(powers);
  const need = weights.reduce((product, weight, i) => product * weight ** (powers[i] ?? 1n), a * total ** total);
  const below = powers.reduce((product, power) => product * power ** power, 1n);
  return (value: bigint): boolean => value >= 0n && value ** total * below >= need;
}
