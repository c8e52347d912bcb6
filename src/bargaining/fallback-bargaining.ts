/**
 * Fallback bargaining (Brams and Kilgour 2001): everybody ranks the options on the table and falls back, rank by rank,
 * until some option is good enough for all. Only ranks are used, so points of different people are never compared.
 */

/** Where it ends: the depth (1 = everybody's first choice) and the options all accept there. */
export type Fallback = { readonly depth: number; readonly options: readonly number[] };

/**
 * `rankings[party]` lists option numbers from best to worst, ties as a list within the list; options not listed are not
 * acceptable. Undefined if no option is acceptable to everybody. A tied option has the best rank of its group.
 */
export function fallbackBargaining(
  rankings: readonly (readonly (number | readonly number[])[])[],
): Fallback | undefined {
  const depths = rankings.map((ranking) => {
    const depth = new Map<number, number>();
    let rank = 1;
    for (const entry of ranking) {
      const group = typeof entry === 'number' ? [entry] : entry;
      for (const option of group) if (!depth.has(option)) depth.set(option, rank);
      rank += group.length;
    }
    return depth;
  });
  let best = Infinity;
  let options: number[] = [];
  for (const option of depths[0]?.keys() ?? []) {
    const deepest = Math.max(...depths.map((depth) => depth.get(option) ?? Infinity));
    if (deepest < best) {
      best = deepest;
      options = [option];
    } else if (deepest === best && deepest < Infinity) options.push(option);
  }
  return best === Infinity ? undefined : { depth: best, options: options.sort((one, two) => one - two) };
}

/** A ranking by points, best first, equal points tied; values below the limit are left out. */
export function rankingByPoints(points: readonly number[], limit = -Infinity): number[][] {
  const groups = new Map<number, number[]>();
  for (const [option, value] of points.entries()) {
    if (value < limit) continue;
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [option]);
    else group.push(option);
  }
  return [...groups.entries()].sort(([one], [two]) => two - one).map(([, options]) => options);
}
