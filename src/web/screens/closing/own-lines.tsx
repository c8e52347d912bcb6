import { useState } from 'react';
import { closingLine, closingLinesWords as words } from '../../../contract/words/closing-lines.en.ts';
import type { SummaryLine } from '../../../room/index.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, ChoiceButtons } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

type Props = { readonly room: RoomHandle; readonly lines: readonly SummaryLine[] };
type Answer = 'approve' | 'strike';

/** The lines about this seat that wait for its answer: two equal answers each, sent together. */
export function OwnLines({ room, lines }: Props) {
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const sending = useSend(room);
  const chosen = (answer: Answer) => lines.flatMap((line) => (answers[line.id] === answer ? [line.id] : []));
  const [approved, struck] = [chosen('approve'), chosen('strike')];
  return (
    <Card title={words.mine} visibility={{ kind: 'everyone' }}>
      <p className="small">{words.mineHint}</p>
      <ol className="own-lines">
        {lines.map((line) => {
          const text = closingLine(line, room.names);
          return (
            <li key={line.id}>
              <p>{text}</p>
              <ChoiceButtons
                label={words.answer(text)}
                small
                columns="row"
                selected={answers[line.id]}
                disabled={sending.busy}
                choices={[
                  { id: 'approve', label: words.approve },
                  { id: 'strike', label: words.strike },
                ]}
                onChoose={(answer) => setAnswers({ ...answers, [line.id]: answer })}
              />
            </li>
          );
        })}
      </ol>
      <SendNote sending={sending} />
      <p className="acts">
        <Button
          kind="main"
          isDisabled={sending.busy || approved.length + struck.length === 0}
          onPress={() => void sending.send({ type: 'closing.answer_lines', approved, struck })}
        >
          {words.send}
        </Button>
      </p>
    </Card>
  );
}
