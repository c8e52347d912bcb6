import { useState } from 'react';
import { closingLinesWords } from '../../../contract/words/closing-lines.en.ts';
import { closingWords as words } from '../../../contract/words/closing.en.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, Dialog, Field, Notice } from '../../look/index.ts';
import { MissingList } from '../shared/missing-list.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';

/** The endings that somebody can ask for or take, side by side and alike. */
export function Ways({ room }: { readonly room: RoomHandle }) {
  return (
    <div className="ways">
      <Ending room={room} kind="understood_no_agreement" />
      <Ending room={room} kind="ended" />
      <Leave room={room} />
      <p className="small mute">{words.pause}</p>
    </div>
  );
}

type EndingProps = {
  readonly room: RoomHandle;
  readonly kind: 'understood_no_agreement' | 'ended';
};

function Ending({ room, kind }: EndingProps) {
  const field = `closing.${kind}`;
  const said = useDraft(room, field);
  const contact = useDraft(room, `${field}.contact`);
  // A draft from before is never hidden.
  const [unfolded] = useState(() => said.text !== '' || contact.text !== '');
  const sending = useSend(room);
  const missing = kind === 'understood_no_agreement' ? room.view.missing : [];
  const text = words.kinds[kind];
  const close = () => {
    const next = contact.text.trim();
    const act = {
      type: 'room.close',
      kind,
      words: said.text.trim(),
      ...(next === '' ? {} : { nextContact: next }),
    } as const;
    void sending.send(act, { clears: [field, `${field}.contact`] });
  };
  return (
    <Card title={text.heading} className="way">
      <p>{text.body}</p>
      <details className="whole" open={unfolded}>
        <summary>{words.more}</summary>
        <div className="stack">
          <Field
            label={words.words}
            hint={words.wordsHint}
            lines={2}
            optional
            value={said.text}
            onChange={said.setText}
            name={kind}
          />
          <Field
            label={closingLinesWords.nextContact}
            hint={closingLinesWords.nextContactHint}
            lines="line"
            optional
            value={contact.text}
            onChange={contact.setText}
            name={`${kind}-contact`}
          />
        </div>
      </details>
      {missing.length > 0 ? (
        <Notice kind="closed" title={words.gateTitle}>
          <p>{words.kinds.understood_no_agreement.gate}</p>
          <MissingList room={room} missing={missing} />
        </Notice>
      ) : null}
      <SendNote sending={sending} />
      <div className="acts">
        <Button isDisabled={sending.busy || missing.length > 0} onPress={close}>
          {text.action}
        </Button>
      </div>
    </Card>
  );
}

/** Leaving alone, asked once more. */
export function Leave({ room }: { readonly room: RoomHandle }) {
  const [asking, setAsking] = useState(false);
  const sending = useSend(room);
  const text = words.leave;
  const signed = room.view.status === 'agreed';
  const what = (
    <>
      <p>{signed ? text.bodySigned : text.body}</p>
      <ul className="leave-lines">
        {(signed ? text.linesSigned : text.lines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
  return (
    <Card title={text.heading} className="way">
      {what}
      <SendNote sending={sending} />
      <div className="acts">
        <Button icon="leave" onPress={() => setAsking(true)}>
          {text.action}
        </Button>
      </div>
      <Dialog
        title={text.confirmTitle}
        isOpen={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button
              isDisabled={sending.busy}
              onPress={() => void sending.send({ type: 'party.leave' }).then(() => setAsking(false))}
            >
              {text.confirm}
            </Button>
            <Button onPress={() => setAsking(false)}>{text.stay}</Button>
          </>
        }
      >
        {what}
        <p>{text.final}</p>
      </Dialog>
    </Card>
  );
}
