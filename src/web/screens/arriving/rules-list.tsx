import { arrivingWords as words } from '../../../contract/words/home.en.ts';
import type { Rule } from '../../../room/index.ts';
import './arriving.css';

/** Rules with their reasons. */
export function RulesList({ rules }: { readonly rules: readonly Rule[] }) {
  return (
    <ol className="rules">
      {rules.map((rule) => (
        <li key={rule.id}>
          <p className="rule-text">{rule.text}</p>
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
