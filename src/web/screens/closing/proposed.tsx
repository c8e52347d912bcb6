import { closingWords as words } from '../../../contract/words/closing.en.ts';
import { closingLinesWords } from '../../../contract/words/closing-lines.en.ts';
import { dateInWords } from '../../../contract/words/dates.en.ts';
import type { RoomView } from '../../../room/index.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, ChoiceButtons, SeatMark } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

export type ProposedProps = {
  readonly room: RoomHandle;
  readonly closing: NonNullable<RoomView['closing']>;
};

/** Somebody asked to close: their words, and two equal answers for everyone else. */
export function Proposed({ room, closing }: ProposedProps) {
  const sending = useSend(room);
  const mine = closing.by === room.me.id;
  const answered = closing.confirmedBy.includes(room.me.id);
  const open = room.view.seats.flatMap((seat) =>
    seat.status === 'seated' && seat.id !== closing.by && !closing.confirmedBy.includes(seat.id)
      ? [room.firstName(seat.id)]
      : [],
  );
  return (
    <Card
      className="proposed"
      title={words.proposed.as(words.kinds[closing.kind].heading)}
      under={dateInWords(closing.at)}
      before={<SeatMark name={room.name(closing.by)} order={room.order(closing.by)} />}
      visibility={{ kind: 'everyone' }}
    >
      <p>{words.kinds[closing.kind].body}</p>
      {closing.words === '' ? null : (
        <div>
          <p className="cap">{words.proposed.said(room.firstName(closing.by))}</p>
          <p className="voice">{closing.words}</p>
        </div>
      )}
      {closing.nextContact === undefined ? null : (
        <div>
          <p className="cap">{closingLinesWords.nextContact}</p>
          <p className="voice">{closing.nextContact}</p>
        </div>
      )}
      {open.length === 0 ? null : <p className="mute small">{words.proposed.waiting(open.join(', '))}</p>}
      <SendNote sending={sending} />
      {mine || answered ? (
        <div className="acts">
          <Button isDisabled={sending.busy} onPress={() => void sending.send({ type: 'room.keep_open' })}>
            {words.proposed.keep}
          </Button>
        </div>
      ) : (
        <ChoiceButtons
          label={words.proposed.question}
          disabled={sending.busy}
          choices={[
            { id: 'agree', label: words.proposed.agree },
            { id: 'keep', label: words.proposed.keep },
          ]}
          onChoose={(id) => void sending.send({ type: id === 'agree' ? 'room.confirm_close' : 'room.keep_open' })}
        />
      )}
    </Card>
  );
}
