import type { IssueView, RoomView } from '../../../room/index.ts';
import type { PackageValues } from '../../../room/types.ts';
import { MOST_PACKAGES } from './draft-packages.ts';
import type { Offer } from './offer.ts';

export type TakenUp = {
  /** What the offer holds on the issues that may be in an offer; packages that come to the same are one. */
  readonly packages: readonly PackageValues[];
  /** Issues it held a value on that stay empty: started over since, put aside, or off the table. */
  readonly left: readonly IssueView[];
};

/** What of an offer that rests can go into a draft (method 2.7, 3: packages keep other issues as drafts). */
export function takenUp(offer: Offer, { issues, resets }: Pick<RoomView, 'issues' | 'resets'>): TakenUp {
  const anew = (issue: string) =>
    resets.some((each) => each.aspect === `issue:${issue}` && each.doneAt !== undefined && each.doneAt >= offer.at);
  const held = issues.filter((issue) => offer.packages.some((each) => each[issue.id] !== undefined));
  const left = held.filter((issue) => issue.standing !== undefined || anew(issue.id));
  const stays = (issue: string) => !left.some((each) => each.id === issue);
  const cut: readonly PackageValues[] = offer.packages.map((each) =>
    Object.fromEntries(
      Object.entries(each)
        .filter(([issue]) => stays(issue))
        .sort(),
    ),
  );
  const written = cut.map((each) => JSON.stringify(each));
  const packages = cut.filter((each, at) => Object.keys(each).length > 0 && written.indexOf(written[at] ?? '') === at);
  return { packages, left };
}

/** A draft with packages beside those in it; nothing in it is lost, and `undefined` says that there is no room for them. */
export function beside(
  draft: readonly PackageValues[],
  more: readonly PackageValues[],
): readonly PackageValues[] | undefined {
  const begun = draft.filter((each) => Object.keys(each).length > 0);
  const all = [...begun, ...more];
  return all.length <= MOST_PACKAGES ? all : undefined;
}
