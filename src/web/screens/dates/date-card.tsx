import { calendarDayInWords } from '../../../contract/words/dates.en.ts';
import { deadlineWords as words } from '../../../contract/words/deadlines.en.ts';
import { listed, topic } from '../../../contract/words/now.en.ts';
import type { Deadline } from '../../../room/index.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, ChoiceButtons, SeatMark } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { DateForm } from './date-form.tsx';
import { notAgreed, standingOf } from './where-dates-stand.ts';

type Props = {
  readonly room: RoomHandle;
  readonly date: Deadline;
  readonly today: string;
  /** Whether this seat may do something about dates here. */
  readonly mayAct: boolean;
  readonly moving: boolean;
  readonly onMoving: (moving: boolean) => void;
};

/** What a date rests on, in one neutral line. */
export function restsOn(room: RoomHandle, date: Deadline): string {
  const waiting = notAgreed(date, room.view);
  switch (date.kind) {
    case 'natural':
      return words.rests.natural;
    case 'agreed':
      return waiting.length === 0 ? words.rests.agreed : words.rests.waits(listed(waiting.map(room.firstName)));
    case 'unilateral':
      return date.by === room.me.id ? words.rests.unilateralYou : words.rests.unilateral(room.firstName(date.by));
    default:
      return date.kind satisfies never;
  }
}

/** One date with its reason, what it rests on, and what this seat may do about it. */
export function DateCard({ room, date, today, mayAct, moving, onMoving }: Props) {
  const sending = useSend(room);
  const mine = date.by === room.me.id;
  const standing = standingOf(date, room.view, today);
  const before = room.view.deadlines.find((each) => each.id === date.instead);
  const by = mine ? words.byYou : words.by(room.firstName(date.by));
  const together = date.kind === 'agreed' && notAgreed(date, room.view).length === 0;
  const asked = standing === 'waits' && !date.agreedBy.includes(room.me.id);
  const lift = () => void sending.send({ type: 'deadline.lift', deadline: date.id });
  return (
    <Card
      level={3}
      title={calendarDayInWords(date.on)}
      before={<SeatMark name={room.name(date.by)} order={room.order(date.by)} />}
      under={date.aspect === undefined ? by : `${by}, ${words.about(topic(date.aspect, room.names))}`}
      visibility={{ kind: 'everyone' }}
      className="date-card"
    >
      <p className="voice">{date.reason}</p>
      <p className="small mute">
        {standing === 'passed' ? words.passed : standing === 'lapsed' ? words.lapsed : restsOn(room, date)}
      </p>
      {before ? <p className="small mute">{words.instead(calendarDayInWords(before.on))}</p> : null}
      <SendNote sending={sending} />
      {!mayAct ? null : moving ? (
        <DateForm room={room} before={date} together={together} onDone={() => onMoving(false)} />
      ) : asked ? (
        <>
          <ChoiceButtons<'agree' | 'decline'>
            label={calendarDayInWords(date.on)}
            disabled={sending.busy}
            choices={[
              { id: 'agree', label: words.agree },
              { id: 'decline', label: words.decline },
            ]}
            onChoose={(choice) =>
              choice === 'agree' ? void sending.send({ type: 'deadline.agree', deadline: date.id }) : lift()
            }
          />
          <p className="acts">
            <Button kind="text" small onPress={() => onMoving(true)}>
              {words.move}
            </Button>
          </p>
        </>
      ) : mine || date.kind === 'agreed' ? (
        <p className="acts">
          <Button small isDisabled={sending.busy} onPress={() => onMoving(true)}>
            {mine && !together ? words.change : words.move}
          </Button>
          {mine || !together ? (
            <Button kind="text" small isDisabled={sending.busy} onPress={lift}>
              {mine && standing === 'waits' ? words.takeBack : words.lift}
            </Button>
          ) : null}
        </p>
      ) : null}
    </Card>
  );
}
