import { optionsWords as words } from '../../../contract/words/options.en.ts';
import type { IssueView } from '../../../room/index.ts';
import type { PackageValues } from '../../../room/types.ts';
import { differing } from './draft-packages.ts';
import { IssueTitle, splitTitle } from './issue-title.tsx';
import './package-table.css';

export type PackageTableProps = {
  /** Names the table for screen readers. */
  readonly label: string;
  readonly issues: readonly IssueView[];
  readonly packages: readonly PackageValues[];
  /** With it every cell is a list of choices; without it the table is to be read. */
  readonly onCell?: (index: number, issue: string, option: string) => void;
  /** In place of "A", "B": for a single package that changes another one. */
  readonly heads?: readonly string[];
  /** What stands in an empty cell, in place of "not in it". */
  readonly blank?: string;
  /** Names a list of choices, from the issue and the head of its column. */
  readonly cell?: (issue: string, head: string) => string;
  /** Marks cells that differ from this package instead of from each other. */
  readonly base?: PackageValues;
};

/** Issues by packages, side by side in the same order, differences bold and underlined. */
export function PackageTable(props: PackageTableProps) {
  const {
    label,
    issues,
    packages,
    onCell,
    heads,
    base,
    blank = words.builder.notInIt,
    cell = words.builder.cell,
  } = props;
  const letters = heads ?? words.letters;
  const marks = (issue: string): readonly boolean[] =>
    base ? packages.map((each) => (each[issue] ?? '') !== (base[issue] ?? '')) : differing(packages, issue);
  // Narrow screens lay rows out as grids; the roles keep the table a table there.
  return (
    <table
      className={`packages of-${packages.length} ${onCell ? 'editable' : ''}`.trim()}
      role="table"
      aria-label={label}
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <span className="sr">{words.builder.issue}</span>
          </th>
          {packages.map((_, index) => (
            <th role="columnheader" scope="col" key={index}>
              {letters[index]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {issues.map((issue) => {
          const differs = marks(issue.id);
          return (
            <tr role="row" key={issue.id}>
              <th role="rowheader" scope="row">
                <IssueTitle title={issue.title} />
              </th>
              {packages.map((values, index) => (
                <td role="cell" key={index} className={differs[index] === true ? 'differs' : undefined}>
                  <Cell
                    issue={issue}
                    letter={letters[index] ?? ''}
                    name={cell(splitTitle(issue.title).name, letters[index] ?? '')}
                    blank={blank}
                    chosen={values[issue.id] ?? ''}
                    onChoose={onCell ? (option) => onCell(index, issue.id, option) : undefined}
                  />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type CellProps = {
  readonly issue: IssueView;
  readonly letter: string;
  readonly name: string;
  readonly blank: string;
  readonly chosen: string;
  readonly onChoose: ((option: string) => void) | undefined;
};

function Cell({ issue, letter, name, blank, chosen, onChoose }: CellProps) {
  const option = issue.options.find((each) => each.id === chosen);
  if (!onChoose) return <span className="value">{option?.label ?? <i className="cap">{blank}</i>}</span>;
  return (
    <label className="cell">
      <span className="cell-letter" aria-hidden="true">
        {letter}
      </span>
      <span className="sr">{name}</span>
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{blank}</option>
        {issue.options.map((each) => (
          <option key={each.id} value={each.id}>
            {each.label}
          </option>
        ))}
      </select>
    </label>
  );
}
