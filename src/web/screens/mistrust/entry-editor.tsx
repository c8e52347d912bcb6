import { mistrustWords as words } from '../../../contract/words/mistrust.en.ts';
import { useReading } from '../../client/use-reading.ts';
import { Button, ChoiceButtons, Field } from '../../look/index.ts';
import { weights, withSource, type MapEntry } from './map-draft.ts';
import { PersonNote } from './person-note.tsx';
import { bothFields, readBoth } from './reading.ts';
import { SourceChoice } from './source-choice.tsx';

type Props = {
  readonly entry: MapEntry;
  /** Whether it was opened by hand just now. */
  readonly focused: boolean;
  readonly onChange: (entry: MapEntry) => void;
  readonly onClose: () => void;
  readonly onRemove: () => void;
};

/** Writes one entry: seen and concluded in two fields, then what it may be about and how much it weighs. */
export function EntryEditor({ entry, focused, onChange, onClose, onRemove }: Props) {
  const { observed, inferred, weight } = entry;
  const of = bothFields(observed, inferred);
  const reading = useReading(of, readBoth);
  // While somebody types on, the place of a sentence is the one of a moment ago.
  const ofPerson = reading?.of === of ? reading.value.ofPerson : undefined;
  return (
    <div className="map-entry">
      <div>
        <Field
          label={words.observed}
          hint={words.observedHint}
          value={observed}
          onChange={(text) => onChange({ ...entry, observed: text })}
          lines={2}
          autoFocus={focused}
        />
        <PersonNote entry={entry} found={ofPerson} onChange={onChange} />
      </div>
      <Field
        label={words.inferred}
        hint={words.inferredHint}
        optional
        value={inferred}
        onChange={(text) => onChange({ ...entry, inferred: text })}
        lines={2}
      />
      <SourceChoice
        chosen={entry.sources}
        proposed={reading?.value.sources ?? []}
        onChoose={(code, on) => onChange(withSource(entry, code, on))}
      />
      <div className="map-weight">
        <h3>{words.weight}</h3>
        <ChoiceButtons
          label={words.weight}
          small
          columns="row"
          selected={weight === undefined ? undefined : String(weight)}
          choices={weights.map((each) => ({ id: String(each), label: words.weights[each] }))}
          onChoose={(id) => {
            const chosen = weights.find((each) => String(each) === id);
            if (chosen !== undefined) onChange({ ...entry, weight: chosen });
          }}
        />
      </div>
      <div className="acts">
        <Button onPress={onClose}>{words.close}</Button>
        <Button kind="text" onPress={onRemove}>
          {words.remove}
        </Button>
      </div>
    </div>
  );
}
