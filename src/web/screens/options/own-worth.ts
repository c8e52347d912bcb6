import { pointsOf, problem } from '../../../bargaining/index.ts';
import type { IssueView } from '../../../room/index.ts';
import type { PackageValues } from '../../../room/types.ts';

/** How much each issue matters to this person and how good each option is, whole numbers 0 to 100. Never leaves the device. */
export type OwnWorth = {
  readonly weights: Readonly<Record<string, number>>;
  readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly limit?: number;
};

export const noWorth: OwnWorth = { weights: {}, scores: {} };

/** Own points count as about equal within this many of 100 (method 8.3, ε), in both directions. */
export const EQUAL_BAND = 1.5;

const isNumberMap = (value: unknown): value is Readonly<Record<string, number>> =>
  typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'number');

/** Reads what is kept on this device; anything else gives no worth at all. */
export function readWorth(text: string): OwnWorth {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('weights' in value) || !('scores' in value)) return noWorth;
    const { weights, scores } = value;
    if (!isNumberMap(weights) || typeof scores !== 'object' || scores === null) return noWorth;
    const maps = Object.entries(scores).flatMap(([issue, map]) => (isNumberMap(map) ? [[issue, map] as const] : []));
    const limit = 'limit' in value && typeof value.limit === 'number' ? { limit: value.limit } : {};
    return { weights, scores: Object.fromEntries(maps), ...limit };
  } catch {
    return noWorth;
  }
}

/** A whole number from 0 to 100 out of what somebody typed, or nothing. */
export function readShare(text: string): number | undefined {
  if (!/^\d{1,3}$/.test(text.trim())) return undefined;
  const value = Number(text);
  return value <= 100 ? value : undefined;
}

/**
 * Own value of each package, 0 to 100: weights times scores, additive, computed in whole points by the bargaining
 * engine. `undefined` where a package leaves out an issue that has a weight, or an option has no score yet.
 */
export function ownValues(
  worth: OwnWorth,
  issues: readonly IssueView[],
  packages: readonly PackageValues[],
): readonly (number | undefined)[] {
  const weighed = issues.filter((issue) => (worth.weights[issue.id] ?? 0) > 0 && issue.options.length > 0);
  const total = weighed.reduce((sum, issue) => sum + (worth.weights[issue.id] ?? 0), 0);
  if (total === 0) return packages.map(() => undefined);
  const points = weighed.map((issue) =>
    issue.options.map((option) => (worth.weights[issue.id] ?? 0) * (worth.scores[issue.id]?.[option.id] ?? 0)),
  );
  const own = problem({
    issues: weighed.map((issue) => ({ name: issue.id, options: issue.options.map((option) => option.id) })),
    parties: [{ name: 'own' }],
    points: [points],
  });
  if (own.type !== 'problem') return packages.map(() => undefined);
  return packages.map((values) => {
    const choice = weighed.map((issue) => {
      const chosen = values[issue.id];
      const scored = chosen !== undefined && worth.scores[issue.id]?.[chosen] !== undefined;
      return scored ? issue.options.findIndex((option) => option.id === chosen) : -1;
    });
    return choice.includes(-1) ? undefined : pointsOf(own, 0, choice) / total;
  });
}

/** Greatest distance between own values, or nothing while one of them is unknown or there are fewer than two. */
export function spreadOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.flatMap((value) => (value === undefined ? [] : [value]));
  return known.length < 2 || known.length < values.length ? undefined : Math.max(...known) - Math.min(...known);
}

/** A number with one decimal, in the reader's own way of writing. */
export function oneDecimal(value: number): string {
  return value.toLocaleString(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
