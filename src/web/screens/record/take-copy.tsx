import { useState } from 'react';
import { exportKinds } from '../../../contract/api.ts';
import type { ExportKind } from '../../../contract/api.ts';
import { recordWords } from '../../../contract/words/record.en.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, ChoiceButtons, Notice } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

const words = recordWords.export;

/** Hands a text to the browser as a file to keep. */
function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The kinds of export, what each contains, and a download. */
export function TakeCopy({ room }: { readonly room: RoomHandle }) {
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const active = room.view.seats.filter((seat) => seat.status === 'seated');
  const allAgree = active.every((seat) => room.view.transcriptConsent.includes(seat.id));
  const download = async (kind: ExportKind) => {
    setBusy(true);
    const file = await room.exportFile(kind);
    setBusy(false);
    setProblem(file.type === 'ok' ? undefined : file.problem.message);
    if (file.type === 'ok') saveFile(`parley-${room.room}-${kind}.jsonl`, file.value);
  };
  return (
    <Card title={words.heading} visibility={{ kind: 'leaves_room' }}>
      <p className="small mute">{words.explain}</p>
      <ul className="copies">
        {exportKinds.map((kind) => (
          <li key={kind}>
            <div>
              <b>{words.kinds[kind].name}</b>
              <p className="small mute">{words.kinds[kind].contains}</p>
            </div>
            <Button
              small
              icon="download"
              isDisabled={busy || (kind === 'transcript' && !allAgree)}
              aria-label={`${words.download}: ${words.kinds[kind].name}`}
              onPress={() => void download(kind)}
            >
              {words.download}
            </Button>
          </li>
        ))}
      </ul>
      {problem === undefined ? null : (
        <Notice kind="alert" title={words.failed} announce="assertive">
          {problem}
        </Notice>
      )}
    </Card>
  );
}

/** Consent of each to a full transcript: two equal answers, and a way back. */
export function Consent({ room }: { readonly room: RoomHandle }) {
  const sending = useSend(room);
  const text = recordWords.consent;
  const { transcriptConsent, seats } = room.view;
  const active = seats.filter((seat) => seat.status === 'seated');
  const given = transcriptConsent.map(room.firstName).join(', ');
  const open = active.filter((seat) => !transcriptConsent.includes(seat.id)).map((seat) => room.firstName(seat.id));
  const mine = transcriptConsent.includes(room.me.id);
  const [declined, setDeclined] = useState(false);
  return (
    <Card title={text.heading} visibility={{ kind: 'everyone' }} className="consent">
      <p className="small mute">{text.explain}</p>
      <p className="small">
        {given === '' ? text.nobody : text.given(given)}{' '}
        {open.length === 0 ? text.all : given === '' ? '' : text.missing(open.join(', '))}
      </p>
      <SendNote sending={sending} />
      {mine ? (
        <div className="acts">
          <Button isDisabled={sending.busy} onPress={() => void sending.send({ type: 'transcript.withdraw_consent' })}>
            {text.withdraw}
          </Button>
        </div>
      ) : declined ? null : (
        <ChoiceButtons
          label={text.heading}
          small
          disabled={sending.busy}
          choices={[
            { id: 'give', label: text.give },
            { id: 'not', label: text.notNow },
          ]}
          onChoose={(id) => {
            if (id === 'give') void sending.send({ type: 'transcript.consent' });
            else setDeclined(true);
          }}
        />
      )}
    </Card>
  );
}
