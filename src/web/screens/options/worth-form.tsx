import { optionsWords } from '../../../contract/words/options.en.ts';
import type { IssueView } from '../../../room/index.ts';
import { Field } from '../../look/index.ts';
import { IssueTitle } from './issue-title.tsx';
import { readShare } from './own-worth.ts';
import type { OwnWorth } from './own-worth.ts';

const words = optionsWords.worth;

export type WorthFormProps = {
  readonly worth: OwnWorth;
  readonly issues: readonly IssueView[];
  readonly onChange: (worth: OwnWorth) => void;
};

/** The map with one number set, or taken out where nothing readable was typed. */
const put = (map: Readonly<Record<string, number>>, key: string, text: string): Readonly<Record<string, number>> => {
  const value = readShare(text);
  const { [key]: _before, ...rest } = map;
  return value === undefined ? rest : { ...rest, [key]: value };
};

/** Weights of issues and scores of options, 0 to 100, one group an issue. */
export function WorthForm({ worth, issues, onChange }: WorthFormProps) {
  return (
    <div className="worth-form">
      {issues
        .filter((issue) => issue.options.length > 0)
        .map((issue) => {
          const scores = worth.scores[issue.id] ?? {};
          return (
            <fieldset key={issue.id}>
              <legend>
                <IssueTitle title={issue.title} />
              </legend>
              <Share
                label={words.weight}
                value={worth.weights[issue.id]}
                onChange={(text) => onChange({ ...worth, weights: put(worth.weights, issue.id, text) })}
              />
              <div className="worth-scores">
                {issue.options.map((option) => (
                  <Share
                    key={option.id}
                    label={words.score(option.label)}
                    value={scores[option.id]}
                    onChange={(text) =>
                      onChange({ ...worth, scores: { ...worth.scores, [issue.id]: put(scores, option.id, text) } })
                    }
                  />
                ))}
              </div>
            </fieldset>
          );
        })}
    </div>
  );
}

type ShareProps = { label: string; value: number | undefined; onChange: (text: string) => void };

function Share({ label, value, onChange }: ShareProps) {
  return (
    <Field
      className="share"
      label={label}
      lines="line"
      font="table"
      type="number"
      min="0"
      max="100"
      value={value === undefined ? '' : `${value}`}
      onChange={onChange}
    />
  );
}
