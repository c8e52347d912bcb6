import { useState } from 'react';
import { mistrustWords, sourceWords } from '../../../contract/words/mistrust.en.ts';
import type { SourceCode } from '../../../language/mistrust/sources.ts';
import { readDraft, writeDraft } from '../../client/drafts.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { withParagraph } from '../../client/with-paragraph.ts';
import { Button, Dialog, LinkButton, Notice, Select, VisibilityMark } from '../../look/index.ts';
import { messageField } from '../talk/message-field.ts';
import type { MapEntry } from './map-draft.ts';

const words = mistrustWords.out;

type Props = {
  readonly room: RoomHandle;
  readonly entry: MapEntry;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Puts the question of a source, turned to the other side, into the draft of a message. Nothing is sent. */
export function AskIt({ room, entry, isOpen, onClose }: Props) {
  const [wanted, setWanted] = useState<SourceCode>();
  const [done, setDone] = useState(false);
  const source = entry.sources.find((code) => code === wanted) ?? entry.sources[0];
  const close = () => {
    setDone(false);
    onClose();
  };
  if (source === undefined) return null;
  const { ask } = sourceWords[source];
  const put = () => {
    const before = readDraft(room.room, room.me.id, messageField);
    writeDraft(room.room, room.me.id, messageField, withParagraph(before, ask));
    setDone(true);
  };
  return (
    <Dialog title={words.askTitle} isOpen={isOpen} onClose={close} isPrivate>
      <p>
        <VisibilityMark kind="only_you" />
      </p>
      {done ? (
        <Notice
          kind="done"
          announce="polite"
          title={words.askDone}
          actions={
            <LinkButton small href={roomPath(room.room, 'talk')}>
              {words.toMessage}
            </LinkButton>
          }
        />
      ) : (
        <>
          <p className="small mute">{words.askLede}</p>
          {entry.sources.length > 1 ? (
            <Select
              label={words.askWhich}
              value={source}
              choices={entry.sources.map((code) => ({ value: code, label: sourceWords[code].name }))}
              onChange={setWanted}
            />
          ) : null}
          <p className="exact-head">
            <span className="field-label">{words.askExact}</span>
            <VisibilityMark kind="only_you_until_sent" />
          </p>
          <p className="voice exact">{ask}</p>
          <div className="acts">
            <Button kind="main" onPress={put}>
              {words.askPut}
            </Button>
            <Button kind="text" onPress={close}>
              {words.cancel}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
