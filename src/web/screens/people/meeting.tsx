import { useState } from 'react';
import { listed } from '../../../contract/words/now.en.ts';
import { afarWords } from '../../../contract/words/afar.en.ts';
import { peopleWords } from '../../../contract/words/people.en.ts';
import { modeNames } from '../../../contract/words/refusals-help.en.ts';
import type { Mode } from '../../../room/index.ts';
import { useDraft } from '../../client/drafts.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, ChoiceButtons, Field, LinkButton, Select } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

const words = peopleWords.mode;
const modes: readonly Mode[] = ['joint', 'shuttle', 'relay'];

/** How people meet, and asking for another way; it holds when everyone here agrees. */
export function Meeting({ room }: { readonly room: RoomHandle }) {
  const { mode, status } = room.view;
  const on = status === 'inviting' || status === 'open';
  const kind = room.view.attending?.attendant.kind;
  const mayAsk = on && (kind === undefined || kind === 'facilitator');
  return (
    <Card title={words.title} visibility={{ kind: 'everyone' }}>
      <p>{words.now(modeNames[mode.current])}</p>
      {mode.current === 'relay' && kind === undefined ? (
        <p>
          <LinkButton href={roomPath(room.room, 'afar')}>{afarWords.ask.title}</LinkButton>
        </p>
      ) : null}
      {mode.proposed ? <Answer room={room} proposed={mode.proposed} /> : mayAsk ? <AskFor room={room} /> : null}
    </Card>
  );
}

type AnswerProps = {
  readonly room: RoomHandle;
  readonly proposed: NonNullable<RoomHandle['view']['mode']['proposed']>;
};

function Answer({ room, proposed }: AnswerProps) {
  const sending = useSend(room);
  const party = room.view.attending === undefined;
  const missing = room.view.seats.filter((seat) => seat.status === 'seated' && !proposed.agreedBy.includes(seat.id));
  const mine = !party || proposed.agreedBy.includes(room.me.id);
  return (
    <div className="person-decide">
      <p>{words.asked(room.firstName(proposed.by), modeNames[proposed.mode])}</p>
      <p className="voice">{proposed.reason}</p>
      {mine ? (
        <p className="small">{words.waiting(listed(missing.map((seat) => room.firstName(seat.id))))}</p>
      ) : (
        <ChoiceButtons
          label={words.label}
          disabled={sending.busy}
          choices={[
            { id: 'agree', label: words.agree },
            { id: 'keep', label: words.keep },
          ]}
          onChoose={(choice) =>
            void sending.send(choice === 'agree' ? { type: 'mode.agree', mode: proposed.mode } : { type: 'mode.keep' })
          }
        />
      )}
      <SendNote sending={sending} />
    </div>
  );
}

function AskFor({ room }: { readonly room: RoomHandle }) {
  const reason = useDraft(room, 'people.mode');
  const sending = useSend(room);
  const others = modes.filter((each) => each !== room.view.mode.current);
  const [chosen, setChosen] = useState<Mode | ''>('');
  return (
    <details className="ask-form">
      <summary>{words.label}</summary>
      <div className="ask-form">
        <Select
          label={words.label}
          labelHidden
          value={chosen === '' ? (others[0] ?? '') : chosen}
          choices={others.map((value) => ({ value, label: words.choices[value] }))}
          onChange={setChosen}
        />
        <Field label={words.reason} lines={2} value={reason.text} onChange={reason.setText} />
        <SendNote sending={sending} />
        <div className="acts">
          <Button
            isDisabled={sending.busy || reason.text.trim() === ''}
            onPress={() => {
              const mode = chosen === '' ? others[0] : chosen;
              if (mode)
                void sending.send({ type: 'mode.set', mode, reason: reason.text.trim() }, { clears: ['people.mode'] });
            }}
          >
            {words.set}
          </Button>
        </div>
      </div>
    </details>
  );
}
