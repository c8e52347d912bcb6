import { agreementWords } from '../../../contract/words/agreement.en.ts';
import type { AgreementText } from '../../../room/types.ts';
import { Button, Field } from '../../look/index.ts';
import { withClause } from './text-draft.ts';

const words = agreementWords.draft;

export type ClauseFieldsProps = {
  readonly text: AgreementText;
  /** The text on the table, where it differs from the one these changes rest on. */
  readonly table: AgreementText | undefined;
  readonly onChange: (text: AgreementText) => void;
};

/** The clauses, one block each, all of them editable. */
export function ClauseFields({ text, table, onChange }: ClauseFieldsProps) {
  const added = table?.clauses.filter((theirs) => !text.clauses.some((mine) => mine.id === theirs.id)) ?? [];
  return (
    <ol className="clauses">
      {text.clauses.map((clause, index) => {
        const number = index + 1;
        const theirs = table?.clauses.find((each) => each.id === clause.id);
        return (
          <li key={clause.id} className="clause" aria-label={words.clause(number)}>
            <div className="clause-head">
              <span className="clause-number" aria-hidden="true">
                {number}
              </span>
              <Field
                className="clause-title"
                label={words.clauseTitle(number)}
                labelHidden
                lines="line"
                font="table"
                value={clause.title}
                onChange={(title) => onChange(withClause(text, clause.id, { title }))}
                name={`title-${number}`}
              />
              <Button
                kind="text"
                small
                aria-label={words.remove(number)}
                onPress={() => onChange({ ...text, clauses: text.clauses.filter((each) => each.id !== clause.id) })}
              >
                {words.removeShort}
              </Button>
            </div>
            <Field
              label={words.clauseText(number)}
              labelHidden
              lines={2}
              value={clause.text}
              onChange={(own) => onChange(withClause(text, clause.id, { text: own }))}
              name={`text-${number}`}
            />
            {theirs && theirs.text !== clause.text ? (
              <Differs
                theirs={theirs.text}
                onTake={() => onChange(withClause(text, clause.id, { text: theirs.text }))}
              />
            ) : null}
            {table && !theirs ? <p className="cap">{words.conflict.clauseGone}</p> : null}
          </li>
        );
      })}
      {added.map((theirs) => (
        <li key={theirs.id} className="theirs">
          <p>
            <b>{words.conflict.clauseNew(theirs.title)}</b>
          </p>
          <p className="voice">{theirs.text}</p>
          <Button small onPress={() => onChange({ ...text, clauses: [...text.clauses, theirs] })}>
            {words.conflict.addTheirs}
          </Button>
        </li>
      ))}
      <li className="add-clause">
        <p className="cap">{words.clauseHint}</p>
        <Button
          kind="text"
          small
          icon="plus"
          onPress={() =>
            onChange({
              ...text,
              clauses: [...text.clauses, { id: crypto.randomUUID(), title: words.newTitle, text: '' }],
            })
          }
        >
          {words.add}
        </Button>
      </li>
    </ol>
  );
}

/** What stands on the table where one's own line differs, with one button to take it over. */
export function Differs({ theirs, onTake }: { readonly theirs: string; readonly onTake: () => void }) {
  return (
    <div className="theirs">
      <p className="cap">{words.conflict.theirs}</p>
      <p className="voice">{theirs === '' ? words.conflict.empty : theirs}</p>
      <Button small onPress={onTake}>
        {words.conflict.take}
      </Button>
    </div>
  );
}
