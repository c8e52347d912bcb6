import { useLayoutEffect, useRef, useState } from 'react';
import { mistrustWords as words, sourceWords } from '../../../contract/words/mistrust.en.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button } from '../../look/index.ts';
import { whyNoMessage } from '../talk/message-field.ts';
import { AskIt } from './ask-it.tsx';
import type { MapEntry } from './map-draft.ts';
import { TellIt } from './tell-it.tsx';

type Props = {
  readonly room: RoomHandle;
  readonly entry: MapEntry;
  /** Whether it was folded by hand just now. */
  readonly focused: boolean;
  readonly onOpen: () => void;
};

/** One entry as it was written, and the two ways to put something of it into a draft. */
export function EntryCard({ room, entry, focused, onOpen }: Props) {
  const acts = useRef<HTMLDivElement>(null);
  // A folded entry is much shorter than its form: what has the focus now may lie above the window.
  useLayoutEffect(() => {
    if (focused) acts.current?.scrollIntoView({ block: 'nearest' });
  }, [focused]);
  const [out, setOut] = useState<'tell' | 'ask'>();
  const { observed, inferred, sources, weight } = entry;
  const over = room.view.status !== 'inviting' && room.view.status !== 'open';
  const closed = whyNoMessage(room);
  const written = observed.trim() !== '' || inferred.trim() !== '';
  return (
    <div className="map-entry">
      {observed.trim() === '' ? null : <p className="voice">{observed}</p>}
      {inferred.trim() === '' ? null : (
        <p>
          <span className="cap">{words.concluded}</span> <span className="voice">{inferred}</span>
        </p>
      )}
      {sources.length === 0 ? (
        <p className="small mute">{words.noSource}</p>
      ) : (
        <ul className="chosen-sources">
          {sources.map((code) => (
            <li key={code}>
              {sourceWords[code].name}
              <span className="cap">{sourceWords[code].question}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="small">{weight === undefined ? words.noWeight : words.weighs[weight]}</p>
      <div className="acts" ref={acts}>
        <Button small icon="pen" autoFocus={focused} onPress={onOpen}>
          {words.open}
        </Button>
        {over || !written ? null : (
          <Button small onPress={() => setOut('tell')}>
            {words.out.tell}
          </Button>
        )}
        {over || sources.length === 0 || closed !== undefined ? null : (
          <Button small onPress={() => setOut('ask')}>
            {words.out.ask}
          </Button>
        )}
      </div>
      {sources.length > 0 && (closed === 'absent' || closed === 'apart') ? (
        <p className="cap">{words.out.later[closed]}</p>
      ) : null}
      <TellIt room={room} entry={entry} isOpen={out === 'tell'} onClose={() => setOut(undefined)} />
      <AskIt room={room} entry={entry} isOpen={out === 'ask'} onClose={() => setOut(undefined)} />
    </div>
  );
}
