import { notebookWords as words } from '../../../contract/words/talk.en.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Dialog, Field, VisibilityMark } from '../../look/index.ts';

type Props = { readonly room: RoomHandle; readonly isOpen: boolean; readonly onClose: () => void };

/** Field of the notebook among the drafts of a room and seat. */
export const notebookField = 'notebook';

/** Private notes: kept on this device, never sent. */
export function Notebook({ room, isOpen, onClose }: Props) {
  const notes = useDraft(room, notebookField);
  return (
    <Dialog title={words.title} isOpen={isOpen} onClose={onClose} shape="sheet" isPrivate>
      <p>
        <VisibilityMark kind="only_you" />
      </p>
      <p className="small mute">{words.lede}</p>
      <Field className="notebook-field" label={words.label} value={notes.text} onChange={notes.setText} lines={14} />
      <p className="cap">{notes.saved ? words.saved : words.notSaved}</p>
    </Dialog>
  );
}
