import type { CommitmentPlan, CommitmentView } from '../../../room/index.ts';
import type { AgreementText, PackageValues } from '../../../room/types.ts';
import type { IssueView } from '../../../room/view.ts';

/** What somebody chose for one open promise; `what` and `on` go with other terms. */
export type PlanDraft = { readonly then: CommitmentPlan['then']; readonly what?: string; readonly on?: string };
export type PlanDrafts = Readonly<Record<string, PlanDraft>>;

const isThen = (value: unknown): value is PlanDraft['then'] =>
  value === 'goes_on' || value === 'ends' || value === 'new_terms';

/** Reads kept choices; anything else gives none. */
export function readPlans(kept: string): PlanDrafts {
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== 'object' || value === null) return {};
    const entries = Object.entries(value).flatMap(([id, plan]: [string, unknown]): [string, PlanDraft][] => {
      if (typeof plan !== 'object' || plan === null || !('then' in plan) || !isThen(plan.then)) return [];
      const what = 'what' in plan && typeof plan.what === 'string' ? { what: plan.what } : {};
      const on = 'on' in plan && typeof plan.on === 'string' ? { on: plan.on } : {};
      return [[id, { then: plan.then, ...what, ...on }]];
    });
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

/** Reads a kept package of this version of the agreement: its known issues and options; anything else gives none. */
export function readPackage(kept: string, from: number, issues: readonly IssueView[]): PackageValues | undefined {
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== 'object' || value === null || !('from' in value) || value.from !== from) return undefined;
    const chosen = 'package' in value && typeof value.package === 'object' ? (value.package ?? {}) : {};
    const entries = Object.entries(chosen).flatMap(([id, option]: [string, unknown]): [string, string][] => {
      const known = issues.find((each) => each.id === id)?.options.find((each) => each.id === option);
      return known ? [[id, known.id]] : [];
    });
    return Object.fromEntries(entries);
  } catch {
    return undefined;
  }
}

/** The choices as the act carries them, one for each touched promise; `undefined` while one is missing or half written. */
export function plansFrom(touched: readonly CommitmentView[], drafts: PlanDrafts): CommitmentPlan[] | undefined {
  const plans = touched.map((each): CommitmentPlan | undefined => {
    const draft = drafts[each.id];
    if (!draft) return undefined;
    if (draft.then !== 'new_terms') return { commitment: each.id, then: draft.then };
    const { what = each.what, on = each.due.on } = draft;
    if (what.trim() === '' || on === '' || each.status !== 'accepted') return undefined;
    const { doneWhen, due, verify, noticeRule, level, reversible, dependsOn, turn } = each;
    const never = turn?.kind === 'waits' ? turn.never : [];
    const terms = {
      what: what.trim(),
      doneWhen,
      due: { ...due, on },
      verify,
      noticeRule,
      level,
      reversible,
      dependsOn: dependsOn.filter((first) => !never.includes(first)),
    };
    return { commitment: each.id, then: 'new_terms', terms };
  });
  const whole = plans.filter((plan) => plan !== undefined);
  return whole.length === plans.length ? whole : undefined;
}

/** The text with the clauses that stand for an issue reading as the options of a package; others as they are. */
export function textOfPackage(
  text: AgreementText,
  before: PackageValues,
  values: PackageValues,
  issues: readonly IssueView[],
): AgreementText {
  return {
    ...text,
    clauses: text.clauses.map((clause) => {
      const issue = issues.find((each) => each.id === clause.id);
      const label = issue?.options.find((each) => each.id === values[clause.id])?.label;
      return label === undefined || before[clause.id] === values[clause.id] ? clause : { ...clause, text: label };
    }),
  };
}
