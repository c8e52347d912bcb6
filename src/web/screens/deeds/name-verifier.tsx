import { useState } from 'react';
import { Link } from 'wouter';
import { deedsWords } from '../../../contract/words/deeds.en.ts';
import type { Commitment } from '../../../room/index.ts';
import { useDraft } from '../../client/drafts.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Field } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

const words = deedsWords.verifier;

type Props = {
  readonly room: RoomHandle;
  readonly commitment: Commitment;
  /** Whether to offer it where nobody has asked for it. */
  readonly offered: boolean;
};

/** Names somebody from outside who checks this promise and sees nothing else; both sides agree to them (method 2.1). */
export function NameVerifier({ room, commitment, offered }: Props) {
  const { id, verify } = commitment;
  const field = `promise.verifier.${id}`;
  const name = useDraft(room, field);
  const [open, setOpen] = useState(verify.verifier === undefined && verify.by === 'verifier');
  const sending = useSend(room);
  const asked = room.view.attendants.find((each) => each.verifies?.commitment === id && each.status !== 'left');
  if (asked) {
    if (asked.status === 'seated') return null;
    const mine = asked.needed.includes(room.me.id) && !asked.agreedBy.includes(room.me.id);
    const link = asked.proposedBy === room.me.id;
    return (
      <p className="small">
        {words.asked(asked.name, room.firstName(asked.proposedBy))}{' '}
        {mine || link ? (
          <Link href={roomPath(room.room, 'people')}>{mine ? words.answer : words.giveLink(asked.name)}</Link>
        ) : null}
      </p>
    );
  }
  if (verify.verifier !== undefined) return null;
  if (!open)
    return !offered ? null : (
      <p className="acts">
        <Button kind="text" small onPress={() => setOpen(true)}>
          {words.open}
        </Button>
      </p>
    );
  return (
    <div className="name-verifier">
      <Field
        label={words.name}
        hint={words.hint}
        lines="line"
        font="table"
        autoComplete="off"
        maxLength={80}
        value={name.text}
        onChange={name.setText}
      />
      <SendNote sending={sending} />
      <p className="acts">
        <Button
          small
          isDisabled={sending.busy || name.text.trim() === ''}
          onPress={() =>
            void sending.send(
              { type: 'commitment.name_verifier', commitment: id, name: name.text.trim() },
              { clears: [field] },
            )
          }
        >
          {words.ask}
        </Button>
        <Button kind="text" small onPress={() => setOpen(false)}>
          {words.notNow}
        </Button>
      </p>
    </div>
  );
}
