import { consoleWords } from '../../../contract/words/console.en.ts';
import type { Direction } from '../../../room/types.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Field } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

const words = consoleWords.enough;
type Props = { readonly room: RoomHandle; readonly direction: Direction };

/** The facilitator marks a direction as covered well enough to go on, with a reason that everyone reads. */
export function MarkEnough({ room, direction: { summariser, author, aspect } }: Props) {
  const field = `enough.${summariser}.${author}.${aspect}`;
  const reason = useDraft(room, field);
  const sending = useSend(room);
  const given = reason.text.trim();
  return (
    <>
      <p className="small mute">{words.lede}</p>
      <Field label={words.reason} lines={3} value={reason.text} onChange={reason.setText} />
      <SendNote sending={sending} />
      <p>
        <Button
          isDisabled={sending.busy || given === ''}
          onPress={() =>
            void sending.send(
              { type: 'understanding.mark_enough', summariser, author, aspect, reason: given },
              { clears: [field] },
            )
          }
        >
          {words.set}
        </Button>
      </p>
    </>
  );
}
