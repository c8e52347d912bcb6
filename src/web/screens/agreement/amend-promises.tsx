import { touchedCommitments } from '../../../contract/agreement-changes.ts';
import { amendmentWords } from '../../../contract/words/amendment.en.ts';
import type { Commitment } from '../../../room/state/commitment.ts';
import type { AgreementText } from '../../../room/types.ts';
import { ChoiceButtons, Field } from '../../look/index.ts';
import type { PlanDrafts } from './amend-draft.ts';

const words = amendmentWords.editor;

type Props = {
  readonly before: AgreementText;
  readonly after: AgreementText;
  readonly commitments: readonly Commitment[];
  readonly plans: PlanDrafts;
  readonly onChange: (plans: PlanDrafts) => void;
};

/** What becomes of open promises: those of clauses that go end; for those of changed ones the proposer says what. */
export function Promises({ before, after, commitments, plans, onChange }: Props) {
  const gone = touchedCommitments(commitments, before, after, 'removed');
  const changed = touchedCommitments(commitments, before, after, 'changed');
  if (gone.length + changed.length === 0) return null;
  return (
    <div className="stack">
      <p className="field-label">{words.promises}</p>
      {gone.map(({ id, what }) => (
        <p key={id}>{words.gone(what)}</p>
      ))}
      {changed.map(({ id, what, due, status }) => {
        const plan = plans[id];
        const put = (next: Partial<PlanDrafts[string]>) =>
          onChange({ ...plans, [id]: { then: 'goes_on', ...plan, ...next } });
        const other = { id: 'new_terms', label: words.newTerms } as const;
        return (
          <div key={id} className="stack">
            <p className="voice">{what}</p>
            <ChoiceButtons
              label={words.promiseQuestion(what)}
              columns="row"
              small
              selected={plan?.then}
              choices={[
                { id: 'goes_on', label: words.goesOn },
                { id: 'ends', label: words.ends },
                ...(status === 'accepted' ? [other] : []),
              ]}
              onChoose={(then) => put({ then })}
            />
            {plan?.then === 'new_terms' ? (
              <>
                <Field
                  label={words.newWhat}
                  lines={2}
                  value={plan.what ?? what}
                  onChange={(next) => put({ what: next })}
                  name={`plan-what-${id}`}
                />
                <Field
                  label={words.newDay}
                  lines="line"
                  type="date"
                  font="table"
                  className="review-date"
                  value={plan.on ?? due.on}
                  onChange={(on) => put({ on })}
                  name={`plan-day-${id}`}
                />
              </>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
