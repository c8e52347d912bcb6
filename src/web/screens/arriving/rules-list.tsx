import { arrivingWords as words } from '../../../contract/words/home.en.ts';
import type { Rule } from '../../../room/index.ts';
import './arriving.css';
import type { RuleChanges } from './rule-changes.ts';

/** Rules with their reasons. */
export function RulesList({ rules, changes }: { readonly rules: readonly Rule[]; readonly changes?: RuleChanges }) {
  const mark = (rule: Rule) => {
    const change = changes?.of(rule) ?? 'same';
    return change === 'same' ? null : <span className="rule-change">{words.changes.marks[change]}</span>;
  };
  return (
    <ol className="rules">
      {rules.map((rule) => (
        <li key={rule.id}>
          <p className="rule-text">
            {rule.text} {mark(rule)}
          </p>
          {rule.why === '' ? null : (
            <p className="small mute">
              <b>{words.why}</b> {rule.why}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
