import { facetWords, understandingWords } from '../../../contract/words/understanding.en.ts';
import type { Facet } from '../../../room/types.ts';
import { Button, Field, Notice, Select, Tick, VisibilityMark } from '../../look/index.ts';
import { placeIn, type DraftPoint } from './side-draft.ts';

const words = understandingWords.side;
const facets: readonly Facet[] = ['why', 'fact', 'impact', 'need', 'worry', 'limit', 'wish'];

type Props = {
  readonly number: number;
  readonly point: DraftPoint;
  readonly text: string;
  readonly mayBeMust: boolean;
  readonly onChange: (point: DraftPoint) => void;
  readonly onRemove: () => void;
  readonly onTakeOut: () => void;
};

/** One point being written: its words, what it is about, whether it must be understood, whether it stays hidden. */
export function PointEditor({ number, point, text, mayBeMust, onChange, onRemove, onTakeOut }: Props) {
  const leaks = point.hidden && placeIn(text, point) !== undefined;
  return (
    <li className={point.hidden ? 'point-editor is-hidden' : 'point-editor'} data-point="" tabIndex={-1}>
      <Field
        label={words.point(number)}
        lines={1}
        value={point.text}
        onChange={(value) => onChange({ ...point, text: value })}
      />
      <div className="point-options">
        <Select
          label={words.facet(number)}
          labelHidden
          value={point.facet}
          choices={facets.map((value) => ({ value, label: facetWords[value] }))}
          onChange={(facet) => onChange({ ...point, facet })}
        />
        {point.hidden ? (
          <VisibilityMark kind="only_you" />
        ) : (
          <Tick
            checked={point.must}
            disabled={!point.must && !mayBeMust}
            onChange={(must) => onChange({ ...point, must })}
            {...(!point.must && !mayBeMust ? { hint: words.mustFull } : {})}
          >
            {words.must}
          </Tick>
        )}
        <Tick
          checked={point.hidden}
          onChange={(hidden) => onChange({ ...point, hidden, must: hidden ? false : point.must })}
        >
          {words.hide}
        </Tick>
        <Button kind="text" small onPress={onRemove} aria-label={words.remove(number)}>
          {words.removeShort}
        </Button>
      </div>
      {leaks ? (
        <Notice
          title={words.stillInText}
          announce="polite"
          actions={
            <Button small onPress={onTakeOut}>
              {words.takeOut}
            </Button>
          }
        />
      ) : null}
    </li>
  );
}
