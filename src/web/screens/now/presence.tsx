import { momentInWords } from '../../frame/dates.ts';
import { nowWords as words } from '../../../contract/words/now.en.ts';
import type { Away, Waiting } from '../../../room/index.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, SeatMark } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

const text = words.presence;

/** Who has the floor since when, and who is away: in plain words, with no clock running. */
export function Presence({ room }: { readonly room: RoomHandle }) {
  const { floor, away } = room.page.course;
  const { paused, status } = room.view;
  // Nobody is waited for while all rests, nor once the room has ended.
  if (paused || status === 'ended' || status === 'understood_no_agreement') return null;
  // One line a person: what has waited longest.
  const first = floor.filter((each, index) => floor.findIndex((other) => other.seat === each.seat) === index);
  if (first.length === 0 && away.length === 0) return null;
  return (
    <Card title={text.title} visibility={{ kind: 'everyone' }}>
      <ul className="plain-list presence">
        {first.map((each) => (
          <Floor key={each.seat} room={room} waiting={each} />
        ))}
      </ul>
      {away.map((each) => (
        <AwayLine key={each.seat} room={room} away={each} />
      ))}
    </Card>
  );
}

function Floor({ room, waiting }: { readonly room: RoomHandle; readonly waiting: Waiting }) {
  const { seat, since, what } = waiting;
  const who = seat === room.me.id ? text.youHave : text.has(room.firstName(seat));
  return (
    <li className="who">
      <SeatMark name={room.name(seat)} order={room.order(seat)} />
      <span>
        {who} {text.since(momentInWords(since))} {text.what[what]}
      </span>
    </li>
  );
}

function AwayLine({ room, away }: { readonly room: RoomHandle; readonly away: Away }) {
  const sending = useSend(room);
  const { seat, since, remindFrom } = away;
  const may = remindFrom !== undefined && remindFrom <= room.page.now;
  return (
    <>
      <p>{text.away(room.firstName(seat), momentInWords(since))}</p>
      <SendNote sending={sending} />
      {may ? (
        <p className="acts">
          <Button
            small
            isDisabled={sending.busy}
            onPress={() => void sending.send({ type: 'party.remind', party: seat })}
          >
            {text.remind(room.firstName(seat))}
          </Button>
        </p>
      ) : (
        <p className="cap">{remindFrom === undefined ? text.enough : text.remindLater(momentInWords(remindFrom))}</p>
      )}
    </>
  );
}
