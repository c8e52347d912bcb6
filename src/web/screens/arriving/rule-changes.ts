import type { Rule } from '../../../room/index.ts';

/** How a rule differs from the wording before: it is new, its words changed, or it stands as it was. */
export type RuleChange = 'new' | 'changed' | 'same';
export type RuleChanges = {
  readonly of: (rule: Rule) => RuleChange;
  /** Rules of the wording before that are gone. */
  readonly dropped: readonly Rule[];
  readonly none: boolean;
};

/** What one wording of the rules changes in another; nobody should have to find that by reading both. */
export function ruleChanges(before: readonly Rule[], after: readonly Rule[]): RuleChanges {
  const of = (rule: Rule): RuleChange => {
    const old = before.find((each) => each.id === rule.id);
    if (!old) return 'new';
    return old.text === rule.text && old.why === rule.why ? 'same' : 'changed';
  };
  const dropped = before.filter((old) => !after.some((each) => each.id === old.id));
  return { of, dropped, none: dropped.length === 0 && after.every((rule) => of(rule) === 'same') };
}
