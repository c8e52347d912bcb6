import { understandingWords } from '../../../contract/words/understanding.en.ts';
import { Button, Notice } from '../../look/index.ts';
import type { DraftNote } from './reading.ts';

const words = understandingWords.composer;

function said(note: DraftNote): readonly [string, string] {
  const part = note.part?.text ?? '';
  switch (note.kind) {
    case 'reply_inside':
      return words.notes.reply_inside(part);
    case 'mind_reading':
      return words.notes.mind_reading(part);
    case 'parroting':
      return words.notes.parroting;
    case 'only_facts':
      return words.notes.only_facts;
    default:
      return note.kind satisfies never;
  }
}

type Props = { readonly note: DraftNote; readonly onMove: () => void; readonly onLeave: () => void };

/** At most one private note under the field. It can always be left as it is. */
export function DraftNoteCard({ note, onMove, onLeave }: Props) {
  const [what, then] = said(note);
  return (
    <div className="tip">
      <Notice
        announce="polite"
        actions={
          note.part ? (
            <>
              <Button small onPress={onMove}>
                {words.move}
              </Button>
              <Button small kind="text" onPress={onLeave}>
                {words.leave}
              </Button>
            </>
          ) : (
            <Button small onPress={onLeave}>
              {words.read}
            </Button>
          )
        }
      >
        <p>
          <b>{what}</b> {then}
        </p>
      </Notice>
    </div>
  );
}
