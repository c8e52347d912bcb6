/**
 * From rough statements to weights. A ranking gives rank-order-centroid weights (Barron and Barrett 1996); comparisons
 * of pairs ("price matters much more than delivery") give the weights that fit them best in logarithms (Crawford and
 * Williams 1985), and what does not fit together is shown, not smoothed away.
 */

/** `more` matters more than `less`, about `times` as much (1 = the same; 1.5 somewhat, 3 much, 6 far more). */
export type Comparison = { readonly more: number; readonly less: number; readonly times: number };

/** Weights (sum 1), circles in the statements, and the statements that fit the others worst (times as fitted). */
export type Elicited = {
  readonly weights: readonly number[];
  /** Item numbers where "more than" runs in a circle, e.g. [0, 2, 1]: 0 over 2, 2 over 1, 1 over 0. */
  readonly circle: readonly number[] | undefined;
  readonly misfits: readonly { readonly comparison: Comparison; readonly fitted: number }[];
  /** Items no chain of statements links to item 0: their weights are guesses. */
  readonly unlinked: readonly number[];
};

/** Weights of a ranking from most to least important; tied items stand together in a list. They sum to 1. */
export function weightsFromRanking(ranking: readonly (number | readonly number[])[]): number[] {
  const groups = ranking.map((entry) => (typeof entry === 'number' ? [entry] : entry));
  const count = groups.reduce((sum, group) => sum + group.length, 0);
  const centroid = (rank: number): number => {
    let sum = 0;
    for (let k = rank; k <= count; k += 1) sum += 1 / k;
    return sum / count;
  };
  const weights = new Array<number>(count).fill(0);
  let rank = 1;
  for (const group of groups) {
    const share = group.reduce((sum, _, place) => sum + centroid(rank + place), 0) / group.length;
    for (const item of group) weights[item] = share;
    rank += group.length;
  }
  return weights;
}

/** A statement misfits when it is off by more than this factor. */
const misfitFactor = 1.8;

/** Weights of `count` items from comparisons; refuses nothing, but shows circles, misfits and items left unlinked. */
export function elicitWeights(count: number, comparisons: readonly Comparison[]): Elicited {
  const logs = leastSquares(count, comparisons);
  const sizes = logs.map(Math.exp);
  const sum = sizes.reduce((total, value) => total + value, 0);
  const misfits = comparisons
    .map((comparison) => ({ comparison, fitted: (sizes[comparison.more] ?? 1) / (sizes[comparison.less] ?? 1) }))
    .filter(({ comparison, fitted }) => Math.abs(Math.log(fitted / comparison.times)) > Math.log(misfitFactor))
    .sort((one, two) => off(two) - off(one));
  return {
    weights: sizes.map((value) => value / sum),
    circle: findCircle(count, comparisons),
    misfits,
    unlinked: unlinkedTo(count, comparisons),
  };
}

const off = (one: { readonly comparison: Comparison; readonly fitted: number }): number =>
  Math.abs(Math.log(one.fitted / one.comparison.times));

/** Gauss–Seidel on the normal equations: each log weight is the mean of what its statements say. */
function leastSquares(count: number, comparisons: readonly Comparison[]): number[] {
  const logs = new Array<number>(count).fill(0);
  for (let round = 0; round < 500; round += 1)
    for (let item = 0; item < count; item += 1) {
      let sum = 0;
      let said = 0;
      for (const { more, less, times } of comparisons) {
        if (more === item) sum += (logs[less] ?? 0) + Math.log(times);
        else if (less === item) sum += (logs[more] ?? 0) - Math.log(times);
        else continue;
        said += 1;
      }
      if (said > 0) logs[item] = sum / said;
    }
  return logs;
}

function findCircle(count: number, comparisons: readonly Comparison[]): number[] | undefined {
  const state = new Array<'new' | 'open' | 'done'>(count).fill('new');
  const path: number[] = [];
  const visit = (item: number): number[] | undefined => {
    state[item] = 'open';
    path.push(item);
    for (const { more, less, times } of comparisons) {
      if (more !== item || times <= 1) continue;
      if (state[less] === 'open') return path.slice(path.indexOf(less));
      const found = state[less] === 'new' ? visit(less) : undefined;
      if (found !== undefined) return found;
    }
    path.pop();
    state[item] = 'done';
    return undefined;
  };
  for (let item = 0; item < count; item += 1) {
    const found = state[item] === 'new' ? visit(item) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function unlinkedTo(count: number, comparisons: readonly Comparison[]): number[] {
  const linked = new Set([0]);
  for (let round = 0; round < count; round += 1)
    for (const { more, less } of comparisons) {
      if (linked.has(more)) linked.add(less);
      else if (linked.has(less)) linked.add(more);
    }
  return Array.from({ length: count }, (_, item) => item).filter((item) => !linked.has(item));
}
