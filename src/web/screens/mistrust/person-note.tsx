import { mistrustWords } from '../../../contract/words/mistrust.en.ts';
import type { PersonSentence } from '../../../language/mistrust/person-sentence.ts';
import { Button, Notice } from '../../look/index.ts';
import type { MapEntry } from './map-draft.ts';

const words = mistrustWords.person;

type Props = {
  readonly entry: MapEntry;
  readonly found: PersonSentence | undefined;
  readonly onChange: (entry: MapEntry) => void;
};

/** Where what was seen is a sentence about what somebody is: the question behind it, and other words; two equal answers. */
export function PersonNote({ entry, found, onChange }: Props) {
  const part = found ? entry.observed.slice(found.start, found.end).trim() : '';
  const asked = found !== undefined && part !== entry.asWritten;
  const take = ({ start, end, offer }: PersonSentence) => {
    const after = entry.observed.slice(end);
    const gap = after === '' || /^\s/u.test(after) ? '' : ' ';
    onChange({ ...entry, observed: `${entry.observed.slice(0, start)}${offer}${gap}${after}` });
  };
  return (
    <div role="status">
      {asked ? (
        <Notice
          title={words.question}
          actions={
            <>
              <Button small onPress={() => take(found)}>
                {words.use}
              </Button>
              <Button small onPress={() => onChange({ ...entry, asWritten: part })}>
                {words.keep}
              </Button>
            </>
          }
        >
          <p>
            {words.about} <span className="voice">{part}</span>
          </p>
          <p>
            {words.instead} <i>{found.offer}</i>
          </p>
        </Notice>
      ) : null}
    </div>
  );
}
