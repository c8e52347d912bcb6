import { useState } from 'react';
import { eraseWords as words } from '../../../contract/words/caucus.en.ts';
import type { Erasable } from '../../../room/index.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Dialog } from '../../look/index.ts';
import { SendNote, useSend } from './use-send.tsx';

type Props = {
  readonly room: RoomHandle;
  readonly what: Erasable;
  readonly item: string;
  /** When it was said, to tell several such buttons apart. */
  readonly when: string;
  /** Stands on the button where the usual words would not say what goes. */
  readonly label?: string;
};

/** Takes the content of an own item out for good, after saying what that does and does not do. */
export function Erase({ room, what, item, when, label }: Props) {
  const [asking, setAsking] = useState(false);
  const sending = useSend(room);
  return (
    <div>
      <Button kind="text" small onPress={() => setAsking(true)} aria-label={`${label ?? words.action}, ${when}`}>
        {label ?? words.action}
      </Button>
      <SendNote sending={sending} />
      <Dialog
        title={words.title}
        isOpen={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button
              isDisabled={sending.busy}
              onPress={() => void sending.send({ type: 'item.erase', what, item }).then(() => setAsking(false))}
            >
              {words.yes}
            </Button>
            <Button onPress={() => setAsking(false)}>{words.no}</Button>
          </>
        }
      >
        <p>{what === 'kept_points' ? words.bodyKept : words.body}</p>
      </Dialog>
    </div>
  );
}
