import { equalOffers, problem } from '../../../bargaining/index.ts';
import type { IssueView } from '../../../room/index.ts';
import type { PackageValues } from '../../../room/types.ts';
import { EQUAL_BAND, ownValues, type OwnWorth } from '../options/own-worth.ts';

/** By so many of 100 own points a package must be better than the signed one to be worth a proposal (method 8.7, δ). */
export const LEAST_GAIN = 0.5;

/**
 * Up to three packages that are a little better than the signed one for this person, by their own weights and scores, and
 * as different as possible from each other: what is left of the gain may be the others'. Worked out on this device from
 * own values alone. Empty while a weighed issue is open in the signed package or has no scored option, or when there is none.
 */
export function otherPackages(
  worth: OwnWorth,
  issues: readonly IssueView[],
  signed: PackageValues,
): readonly PackageValues[] {
  const [before] = ownValues(worth, issues, [signed]);
  if (before === undefined) return [];
  const weighed = issues.flatMap(({ id, options }) => {
    const weight = worth.weights[id] ?? 0;
    const scored = options.flatMap(({ id: option }) => {
      const score = worth.scores[id]?.[option];
      return score === undefined ? [] : [{ option, points: weight * score }];
    });
    return weight > 0 && options.length > 0 ? [{ id, weight, scored }] : [];
  });
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const own = problem({
    issues: weighed.map(({ id, scored }) => ({ name: id, options: scored.map(({ option }) => option) })),
    parties: [{ name: 'own' }],
    points: [weighed.map(({ scored }) => scored.map(({ points }) => points))],
  });
  if (own.type !== 'problem') return [];
  const aspiration = (before + LEAST_GAIN + EQUAL_BAND) * total;
  return equalOffers(own, { party: 0, aspiration, band: EQUAL_BAND * total }).map((offer) => ({
    ...signed,
    ...Object.fromEntries(
      weighed.flatMap(({ id, scored }, index) => {
        const chosen = scored[offer.package[index] ?? -1];
        return chosen ? [[id, chosen.option] as const] : [];
      }),
    ),
  }));
}
