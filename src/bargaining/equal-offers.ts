/**
 * Packages of about equal value to one seat and as different as possible (MESO; Leonardelli, Gu, McRuer, Medvec and
 * Galinsky 2019; method 8.3). Uses that seat's own points; what may suit the others comes in as a rough guess from what
 * they have shared, never from their private numbers.
 */
import { inside, pointsOf, type Problem } from './problem.ts';

/** What is asked: points per package (aspiration ± band), how many offers, how many issues any two must differ in. */
export type EqualOffersWish = {
  readonly party: number;
  readonly aspiration: number;
  readonly band: number;
  readonly offers?: 2 | 3 | 4;
  readonly difference?: number;
  /** A guess of how well an option suits the others, any scale; from shared interests only. */
  readonly fit?: (issue: number, option: number) => number;
};

/** An offer: a package, its points to the seat, and the guessed fit. */
export type EqualOffer = { readonly package: readonly number[]; readonly points: number; readonly fit: number };

/** Most packages looked at, and most walked through when choosing among them. */
const candidateLimit = 100_000;
const choiceLimit = 400_000;

/**
 * The offers with the largest guessed fit in all (without a guess: the most different ones), pairwise different in
 * `difference` issues (default 3 with six or more issues, else 2); fewer or none when there are no such packages.
 */
export function equalOffers(at: Problem, wish: EqualOffersWish): EqualOffer[] {
  const { offers = 3 } = wish;
  const difference = wish.difference ?? (at.issues.length >= 6 ? 3 : 2);
  const candidates = inBand(at, wish).sort((one, two) => two.fit - one.fit);
  return wish.fit === undefined
    ? farthest(candidates, wish.aspiration, offers, difference)
    : bestFitting(candidates, offers, difference);
}

/** The packages in the band and at or above the seat's limit; best guessed options first when there are too many. */
function inBand(at: Problem, wish: EqualOffersWish): EqualOffer[] {
  const row = at.points[wish.party] as Float64Array;
  const limit = at.parties[wish.party]?.reservation ?? 0;
  const low = Math.max(wish.aspiration - wish.band, limit);
  const high = wish.aspiration + wish.band;
  const options = at.issues.map((issue, index) => {
    const list = issue.options.map((_, option) => ({
      option,
      points: row[(at.offsets[index] as number) + option] as number,
      fit: wish.fit?.(index, option) ?? 0,
    }));
    return list.sort((one, two) => two.fit - one.fit || one.option - two.option);
  });
  let least = 0;
  let most = 0;
  for (const term of at.terms) {
    least += Math.min(0, term.points[wish.party] ?? 0);
    most += Math.max(0, term.points[wish.party] ?? 0);
  }
  // What the issues still to come can add at least and at most.
  const rest: { least: number; most: number }[] = [];
  for (let issue = options.length - 1; issue >= 0; issue -= 1) {
    rest[issue] = { least, most };
    const points = (options[issue] ?? []).map((one) => one.points);
    least += Math.min(...points);
    most += Math.max(...points);
  }
  const found: EqualOffer[] = [];
  const choice = at.issues.map(() => 0);
  const walk = (issue: number, points: number, fit: number): void => {
    if (found.length >= candidateLimit) return;
    if (issue === options.length) {
      const whole = pointsOf(at, wish.party, choice);
      if (whole < low || whole > high || at.forbidden.some((box) => inside(box.sides, choice))) return;
      found.push({ package: [...choice], points: whole, fit });
      return;
    }
    for (const one of options[issue] ?? []) {
      const sum = points + one.points;
      if (sum + (rest[issue]?.most ?? 0) < low || sum + (rest[issue]?.least ?? 0) > high) continue;
      choice[issue] = one.option;
      walk(issue + 1, sum, fit + one.fit);
    }
  };
  walk(0, 0, 0);
  return found;
}

const differing = (one: EqualOffer, two: EqualOffer): number =>
  one.package.reduce((count, option, issue) => count + Number(option !== two.package[issue]), 0);

/** Branch and bound over candidates by falling fit; exact unless the walk grows too long, then the best found. */
function bestFitting(candidates: readonly EqualOffer[], offers: number, difference: number): EqualOffer[] {
  let best: readonly EqualOffer[] = [];
  let bestFit = -Infinity;
  let walked = 0;
  const choose = (from: number, chosen: readonly EqualOffer[], fit: number): void => {
    if (chosen.length > best.length || (chosen.length === best.length && fit > bestFit)) {
      best = chosen;
      bestFit = fit;
    }
    if (chosen.length === offers) return;
    for (let next = from; next < candidates.length && walked < choiceLimit; next += 1) {
      const one = candidates[next] as EqualOffer;
      walked += 1;
      // No later candidate fits better than this one.
      if (best.length === offers && fit + (offers - chosen.length) * one.fit <= bestFit) return;
      if (chosen.every((other) => differing(one, other) >= difference))
        choose(next + 1, [...chosen, one], fit + one.fit);
    }
  };
  choose(0, [], 0);
  return [...best];
}

/** The candidate nearest to the aspiration, then always the one farthest from those chosen. */
function farthest(
  candidates: readonly EqualOffer[],
  aspiration: number,
  offers: number,
  difference: number,
): EqualOffer[] {
  const chosen: EqualOffer[] = [];
  const near = (one: EqualOffer): number => Math.abs(one.points - aspiration);
  while (chosen.length < offers) {
    let best: EqualOffer | undefined;
    let bestApart = chosen.length === 0 ? -1 : difference - 1;
    for (const one of candidates) {
      const apart = chosen.length === 0 ? 0 : Math.min(...chosen.map((other) => differing(one, other)));
      const better = apart > bestApart || (apart === bestApart && best !== undefined && near(one) < near(best));
      if (!better) continue;
      best = one;
      bestApart = apart;
    }
    if (best === undefined) break;
    chosen.push(best);
  }
  return chosen;
}
