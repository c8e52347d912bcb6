import { carriedWords as words } from '../../../contract/words/carried.en.ts';
import type { HeldView } from '../../../room/index.ts';
import type { RoomHandle, ScreenProps } from '../../client/room-handle.ts';
import { momentInWords } from '../../frame/dates.ts';
import { Button, Card, Empty } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import './carried.css';
import { isOwn } from './held-note.tsx';
import { heldTitle, HeldWords } from './held-words.tsx';
import { facilitatorIn } from '../../client/facilitator.ts';

/** What a party sent by way of the facilitator and waits, and what was given back with a note. */
export default function Carried({ room }: ScreenProps) {
  const { view, me } = room;
  const neutral = facilitatorIn(view);
  const name = neutral ? room.firstName(neutral.id) : undefined;
  const own = view.held.filter((each) => isOwn(each, me.id));
  return (
    <>
      <h1>{name === undefined ? words.titleNobody : words.title(name)}</h1>
      {name === undefined ? null : <p className="lede">{words.lede(name)}</p>}
      <div className="stack carried">
        {own.length === 0 ? <Empty>{words.none}</Empty> : null}
        {own.map((held) => (
          <OwnHeld key={held.id} room={room} held={held} />
        ))}
      </div>
    </>
  );
}

function OwnHeld({ room, held }: { readonly room: RoomHandle; readonly held: HeldView }) {
  const sending = useSend(room);
  const name = room.firstName(held.neutral);
  const back = held.status === 'given_back';
  return (
    <Card title={heldTitle(room, held.carrying)} under={momentInWords(held.at)} visibility={{ kind: 'pair', name }}>
      {back ? (
        <>
          <p className="small">
            <b>{words.givenBack(name)}</b>
          </p>
          <p className="voice">{held.note}</p>
          <p className="small">
            <b>{words.yours}</b>
          </p>
        </>
      ) : (
        <p className="small mute">{words.waits}</p>
      )}
      {held.via === undefined ? null : (
        <p className="small mute">
          {held.via === room.me.id ? words.sentFor(room.firstName(held.party)) : words.sentBy(room.firstName(held.via))}
        </p>
      )}
      <HeldWords room={room} carrying={held.carrying} />
      {back ? <p className="small">{words.notCarried}</p> : null}
      <SendNote sending={sending} />
      <div className="acts">
        <Button
          isDisabled={sending.busy}
          onPress={() => void sending.send({ type: 'shuttle.take_back', item: held.id })}
        >
          {back ? words.putAway : words.takeBack}
        </Button>
      </div>
    </Card>
  );
}
