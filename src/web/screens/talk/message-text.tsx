import { useState } from 'react';
import { topic } from '../../../contract/words/now.en.ts';
import { restartWords } from '../../../contract/words/restart.en.ts';
import type { TalkItem } from '../../../room/index.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Field } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

const words = restartWords.message;
type Props = { readonly room: RoomHandle; readonly item: Extract<TalkItem, { kind: 'message' }> };

/** The words of a message: as sent, taken back, or folded under a restart; its sender may take it back. */
export function MessageText({ room, item }: Props) {
  const [taking, setTaking] = useState(false);
  const mine = item.by === room.me.id;
  const { takenBack, folded } = item;
  const about = item.aspect === undefined ? null : <p className="cap">{words.about(topic(item.aspect, room.names))}</p>;
  if (takenBack) {
    return (
      <>
        <p className="cap">{mine ? words.takenYou : words.taken(room.firstName(item.by))}</p>
        {takenBack.instead === undefined ? null : (
          <>
            <p className="cap">{words.insteadSaid}</p>
            <p className="voice">{takenBack.instead}</p>
          </>
        )}
        <details>
          <summary>{words.show}</summary>
          <p className="voice">{item.text}</p>
        </details>
      </>
    );
  }
  if (folded !== undefined) {
    return (
      <details>
        <summary>{restartWords.folded}</summary>
        {about}
        <p className="voice">{item.text}</p>
      </details>
    );
  }
  const on = room.view.status === 'open' || room.view.status === 'inviting';
  return (
    <>
      {about}
      <p className="voice">{item.text}</p>
      {!mine || !on ? null : taking ? (
        <TakeBack room={room} message={item.id} onDone={() => setTaking(false)} />
      ) : (
        <p className="acts">
          <Button small kind="text" onPress={() => setTaking(true)}>
            {words.takeBack}
          </Button>
        </p>
      )}
    </>
  );
}

type TakeBackProps = { readonly room: RoomHandle; readonly message: string; readonly onDone: () => void };

function TakeBack({ room, message, onDone }: TakeBackProps) {
  const field = `take-back.${message}`;
  const instead = useDraft(room, field);
  const sending = useSend(room);
  const text = instead.text.trim();
  const send = async () => {
    const act = { type: 'message.take_back', message, ...(text === '' ? {} : { instead: text }) } as const;
    if (await sending.send(act, { clears: [field] })) onDone();
  };
  return (
    <>
      <Field
        label={words.instead}
        hint={words.insteadHint}
        optional
        lines={2}
        value={instead.text}
        onChange={instead.setText}
      />
      <SendNote sending={sending} />
      <p className="acts">
        <Button small isDisabled={sending.busy} onPress={() => void send()}>
          {words.confirm}
        </Button>
        <Button small onPress={onDone}>
          {words.keep}
        </Button>
      </p>
    </>
  );
}
