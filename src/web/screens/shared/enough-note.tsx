import { waysOutWords } from '../../../contract/words/ways-out.en.ts';
import type { DirectionView } from '../../../room/view.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Field, Notice } from '../../look/index.ts';
import { SendNote, useSend } from './use-send.tsx';

const words = waysOutWords.enough;

type Props = { readonly room: RoomHandle; readonly direction: DirectionView };

/** "Well enough to go on" with its reason and the author's dissent, wherever the status is shown (method 2.6, 3.8b). */
export function EnoughNote({ room, direction }: Props) {
  const { enough, author } = direction;
  if (!enough) return null;
  const name = room.firstName(author);
  return (
    <Notice title={words.title(name)}>
      <p className="small mute">
        {enough.basis === 'facilitator' ? words.facilitator(room.name(enough.by)) : words.reader}
      </p>
      {enough.reason === '' ? null : <p className="voice">“{enough.reason}”</p>}
      {enough.dissent ? (
        <>
          <p className="small mute">{words.dissent(name)}</p>
          <p className="voice">“{enough.dissent.note}”</p>
        </>
      ) : null}
      <p className="small">{words.goOn}</p>
      {author === room.me.id ? <Dissent room={room} direction={direction} /> : null}
    </Notice>
  );
}

function Dissent({ room, direction }: Props) {
  const { summariser, aspect, enough } = direction;
  const field = `dissent:${aspect}:${summariser}`;
  const draft = useDraft(room, field, enough?.dissent?.note ?? '');
  const sending = useSend(room);
  return (
    <details className="whole">
      <summary>{enough?.dissent ? words.dissentChange : words.dissentSave}</summary>
      <Field
        label={words.dissentField}
        hint={words.dissentHint}
        value={draft.text}
        onChange={draft.setText}
        lines={2}
      />
      <SendNote sending={sending} />
      <p className="acts">
        <Button
          isDisabled={sending.busy || draft.text.trim() === (enough?.dissent?.note ?? '')}
          onPress={() =>
            void sending.send(
              { type: 'understanding.dissent', summariser, aspect, note: draft.text.trim() },
              { clears: [field] },
            )
          }
        >
          {words.dissentSave}
        </Button>
      </p>
    </details>
  );
}
