import type { IssueView } from '../../../room/index.ts';
import type { PackageValues } from '../../../room/types.ts';

/** Packages of one offer at once (method 8.3: two to four; one is a plain offer). */
export const MOST_PACKAGES = 4;

const isValues = (value: unknown): value is PackageValues =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((option) => typeof option === 'string');

/** Reads packages from a draft kept on this device; anything else than one to four of them gives one empty package. */
export function readPackages(text: string): readonly PackageValues[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value) && value.length > 0 && value.length <= MOST_PACKAGES && value.every(isValues))
      return value;
  } catch {
    // An empty or older draft: start over.
  }
  return [{}];
}

/** Packages as the text of a draft; no value chosen anywhere in a single package is an empty draft. */
export function writePackages(packages: readonly PackageValues[]): string {
  const untouched = packages.length === 1 && packages.every((each) => Object.keys(each).length === 0);
  return untouched ? '' : JSON.stringify(packages);
}

/** A package with one cell set, or emptied with `''`. */
export function withCell(values: PackageValues, issue: string, option: string): PackageValues {
  const { [issue]: _before, ...rest } = values;
  return option === '' ? rest : { ...rest, [issue]: option };
}

/**
 * Which packages differ from the rest on one issue: those that do not hold its most common value. Where no value stands
 * at least twice, all that hold something differ. One package alone never differs.
 */
export function differing(packages: readonly PackageValues[], issue: string): readonly boolean[] {
  const values = packages.map((each) => each[issue] ?? '');
  const count = (value: string) => values.filter((each) => each === value).length;
  const most = Math.max(...values.map(count));
  if (most === values.length) return values.map(() => false);
  const common = most > 1 ? values.find((value) => count(value) === most) : undefined;
  return values.map((value) => value !== common);
}

/** On how many issues the two most alike packages differ; 0 for fewer than two packages. */
export function leastDifference(packages: readonly PackageValues[], issues: readonly string[]): number {
  const pairs = packages.flatMap((a, i) => packages.slice(i + 1).map((b) => [a, b] as const));
  if (pairs.length === 0) return 0;
  return Math.min(...pairs.map(([a, b]) => issues.filter((issue) => a[issue] !== b[issue]).length));
}

/** Why a set of packages cannot be sent yet, or nothing. */
export function packagesProblem(packages: readonly PackageValues[]): 'empty' | 'same' | undefined {
  if (packages.some((each) => Object.keys(each).length === 0)) return 'empty';
  const written = packages.map((each) => JSON.stringify(Object.entries(each).sort()));
  return new Set(written).size < written.length ? 'same' : undefined;
}

/** Issues that some of the packages give a value, in the order of the board. */
export function touchedIssues(packages: readonly PackageValues[], issues: readonly IssueView[]): readonly IssueView[] {
  return issues.filter((issue) => packages.some((each) => each[issue.id] !== undefined));
}

/** Issues that an offer can hold: those put aside or taken off the table are refused in one. */
export const onTable = (issues: readonly IssueView[]): readonly IssueView[] =>
  issues.filter((issue) => issue.standing === undefined);

/** Packages without issues or options that do not exist (any more). */
export function knownOnly(packages: readonly PackageValues[], issues: readonly IssueView[]): readonly PackageValues[] {
  const known = (issue: string, option: string) =>
    issues.some((each) => each.id === issue && each.options.some((one) => one.id === option));
  return packages.map((each) =>
    Object.fromEntries(Object.entries(each).filter(([issue, option]) => known(issue, option))),
  );
}
