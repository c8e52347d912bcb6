import { useState } from 'react';
import { mistrustWords } from '../../../contract/words/mistrust.en.ts';
import type { Aspect } from '../../../room/types.ts';
import { readDraft, writeDraft } from '../../client/drafts.ts';
import { aspectPart, roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { useReading } from '../../client/use-reading.ts';
import { withParagraph } from '../../client/with-paragraph.ts';
import { Button, Dialog, LinkButton, Notice, Select, Tick, VisibilityMark } from '../../look/index.ts';
import { aboutChoices } from '../shared/about.ts';
import { draftOf, sideFields } from '../understanding/side-draft.ts';
import { statementOf } from '../understanding/where-it-stands.ts';
import type { MapEntry } from './map-draft.ts';
import { partOfPerson } from './reading.ts';

const words = mistrustWords.out;

type Props = {
  readonly room: RoomHandle;
  readonly entry: MapEntry;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Puts words of an entry into the draft of what its writer tells, after showing exactly which. Nothing is sent. */
export function TellIt({ room, entry, isOpen, onClose }: Props) {
  const [done, setDone] = useState<Aspect>();
  const close = () => {
    setDone(undefined);
    onClose();
  };
  return (
    <Dialog title={words.tellTitle} isOpen={isOpen} onClose={close} isPrivate>
      <p>
        <VisibilityMark kind="only_you" />
      </p>
      {done === undefined ? (
        <Choosing room={room} entry={entry} onDone={setDone} onClose={close} />
      ) : (
        <Notice
          kind="done"
          announce="polite"
          title={words.toldDone}
          actions={
            <LinkButton small href={`${roomPath(room.room, 'understanding', aspectPart(done))}?tell=1`}>
              {words.toDraft}
            </LinkButton>
          }
        />
      )}
    </Dialog>
  );
}

type ChoosingProps = {
  readonly room: RoomHandle;
  readonly entry: MapEntry;
  readonly onDone: (aspect: Aspect) => void;
  readonly onClose: () => void;
};

function Choosing({ room, entry, onDone, onClose }: ChoosingProps) {
  const observed = entry.observed.trim();
  const inferred = entry.inferred.trim();
  const [seen, setSeen] = useState(observed !== '');
  const [concluded, setConcluded] = useState(observed === '');
  const places = aboutChoices(room);
  const [aspect, setAspect] = useState<Aspect>('why_here');
  const parts = [
    ...(seen && observed !== '' ? [observed] : []),
    ...(concluded && inferred !== '' ? [words.asConclusion(inferred)] : []),
  ];
  const exact = parts.join(' ');
  const ofPerson = useReading(exact, partOfPerson);
  const put = () => {
    const [textField, pointsField] = sideFields(aspect);
    const read = (field: string) => readDraft(room.room, room.me.id, field);
    const before = draftOf(statementOf(room, room.me.id, aspect), read(textField), read(pointsField));
    writeDraft(room.room, room.me.id, textField, withParagraph(before.text, exact));
    onDone(aspect);
  };
  return (
    <>
      <p className="small mute">{words.tellLede}</p>
      {places.length > 1 ? (
        <Select label={words.tellWhere} value={aspect} choices={places} onChange={setAspect} />
      ) : null}
      <div>
        {observed === '' ? null : (
          <Tick checked={seen} onChange={setSeen}>
            {words.tellSeen}
          </Tick>
        )}
        {inferred === '' ? null : (
          <Tick checked={concluded} onChange={setConcluded}>
            {words.tellConcluded}
          </Tick>
        )}
      </div>
      {exact === '' ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p className="exact-head">
            <span className="field-label">{words.exact}</span>
            <VisibilityMark kind="only_you_until_sent" />
          </p>
          <p className="voice exact">{exact}</p>
        </>
      )}
      <div role="status">
        {ofPerson?.of === exact && ofPerson.value !== '' ? (
          <Notice>
            <p>
              {words.stillPerson} <span className="voice">{ofPerson.value}</span>
            </p>
          </Notice>
        ) : null}
      </div>
      <div className="acts">
        <Button kind="main" isDisabled={exact === ''} onPress={put}>
          {words.put}
        </Button>
        <Button kind="text" onPress={onClose}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}
