/**
 * What a chain of places has learned: a weight for each number of a pair (point and clause), for each kind of step from
 * one point's clause to the next one's, and for a point that is not there.
 */
export interface ChainWeights {
  readonly pairs: readonly number[];
  readonly steps: readonly number[];
  readonly absent: number;
}

/** What a chain says of one case. */
export interface ChainSums {
  /** Probability that point i takes clause c, at i·clauses+c. */
  readonly shares: Float64Array;
  /** How many steps of each kind are expected, and how many points are not there. */
  readonly steps: Float64Array;
  readonly absent: number;
}

/** How many numbers describe a pair of a point and a clause. */
export const PAIR_NUMBERS = 55;
/** How many kinds of steps there are. */
export const STEP_KINDS = 10;

/**
 * The kind of a step forward by `by` clauses (negative: back), 0 to STEP_KINDS−1; the first point steps from before the
 * first clause. Where there are no more clauses than points (`crowded`), sharing one is a kind of its own.
 */
export function stepKind(by: number, crowded: boolean): number {
  if (by < -3) return 0;
  if (by < -1) return 1;
  if (by === 0 && crowded) return 9;
  if (by <= 3) return by + 3;
  return by < 6 ? 7 : 8;
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/**
 * Sums over all ways in which the points of a case, one after the other, take a clause each or none (forward and
 * backward, Rabiner 1989); a point that is not there leaves the chain where it is. `numbers` holds PAIR_NUMBERS for
 * every pair at (i·clauses+c)·PAIR_NUMBERS. With `there`, only ways in which exactly those points take a clause count.
 * Time is points × clauses².
 */
export function runChain(
  numbers: Float32Array,
  points: number,
  clauses: number,
  weights: ChainWeights,
  there?: readonly boolean[],
): ChainSums {
  const shares = new Float64Array(points * clauses);
  const counts = new Float64Array(STEP_KINDS);
  if (points === 0 || clauses === 0) return { shares, steps: counts, absent: points };
  const fits = fitsOf(numbers, points * clauses, weights.pairs);
  const stay = Math.exp(weights.absent);
  const step = weights.steps.map(Math.exp);
  // State 0 is before the first clause, state c+1 at clause c.
  const states = clauses + 1;
  const kindOf = (last: number, clause: number): number => stepKind(clause + 1 - last, clauses <= points);
  const wayTo = (last: number, clause: number): number => step[kindOf(last, clause)] ?? 0;
  const stayOf = (i: number): number => (there?.[i] === true ? 0 : stay);
  const fitOf = (i: number, clause: number): number => (there?.[i] === false ? 0 : (fits[i * clauses + clause] ?? 0));

  const forward: Float64Array[] = [Float64Array.from({ length: states }, (_, at) => (at === 0 ? 1 : 0))];
  for (let i = 0; i < points; i += 1) {
    const before = forward[i] ?? new Float64Array(states);
    const next = before.map((value) => value * stayOf(i));
    for (let clause = 0; clause < clauses; clause += 1) {
      let reach = 0;
      for (let last = 0; last < states; last += 1) reach += (before[last] ?? 0) * wayTo(last, clause);
      next[clause + 1] = (next[clause + 1] ?? 0) + reach * fitOf(i, clause);
    }
    const total = sumOf(next);
    forward.push(next.map((value) => value / total));
  }

  let absent = 0;
  let after = new Float64Array(states).fill(1);
  for (let i = points - 1; i >= 0; i -= 1) {
    const before = forward[i] ?? after;
    const back = after.map((value) => value * stayOf(i));
    // Every way through point i: first those in which it is not there.
    let whole = before.reduce((sum, value, at) => sum + value * (back[at] ?? 0), 0);
    const missing = whole;
    const used = new Float64Array(STEP_KINDS);
    for (let clause = 0; clause < clauses; clause += 1) {
      const worth = fitOf(i, clause) * (after[clause + 1] ?? 0);
      let here = 0;
      for (let last = 0; last < states; last += 1) {
        const value = wayTo(last, clause) * worth;
        const way = (before[last] ?? 0) * value;
        const kind = kindOf(last, clause);
        back[last] = (back[last] ?? 0) + value;
        used[kind] = (used[kind] ?? 0) + way;
        here += way;
      }
      shares[i * clauses + clause] = here;
      whole += here;
    }
    for (let clause = 0; clause < clauses; clause += 1)
      shares[i * clauses + clause] = (shares[i * clauses + clause] ?? 0) / whole;
    used.forEach((value, kind) => (counts[kind] = (counts[kind] ?? 0) + value / whole));
    absent += missing / whole;
    const most = back.reduce((top, value) => Math.max(top, value), 0);
    after = back.map((value) => value / most);
  }
  return { shares, steps: counts, absent };
}

/** How far a pair may be for or against: what is beyond no longer matters, and sums stay finite. */
const FARTHEST = 25;

function fitsOf(numbers: Float32Array, pairs: number, weights: readonly number[]): Float64Array {
  return Float64Array.from({ length: pairs }, (_, pair) => {
    const sum = weights.reduce((all, weight, at) => all + weight * (numbers[pair * PAIR_NUMBERS + at] ?? 0), 0);
    return Math.exp(Math.max(-FARTHEST, Math.min(FARTHEST, sum)));
  });
}
