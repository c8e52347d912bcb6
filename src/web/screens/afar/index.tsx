import { afarWords } from '../../../contract/words/afar.en.ts';
import { roomPath } from '../../client/paths.ts';
import type { ScreenProps } from '../../client/room-handle.ts';
import { momentInWords } from '../../frame/dates.ts';
import { Card, Empty, LinkButton, Notice, SeatMark } from '../../look/index.ts';
import { Ask, Told, type AfarProps } from './ask.tsx';
import { Back } from './back.tsx';
import { GiveLink } from './give-link.tsx';
import './afar.css';

const words = afarWords.ask;

/** Asking people who were invited and answer from afar: one question, or their words said back, on one page of theirs. */
export default function Afar({ room }: ScreenProps) {
  const { view } = room;
  const missing = view.seats.filter((seat) => seat.status === 'invited');
  const here = view.mode.current === 'relay';
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <p className="small mute">{words.bothWays}</p>
      <div className="stack afar">
        {here ? null : (
          <Notice
            kind="closed"
            actions={<LinkButton href={roomPath(room.room, 'people')}>{words.toPeople}</LinkButton>}
          >
            {words.otherMode}
          </Notice>
        )}
        {here && missing.length === 0 ? <Empty>{words.none}</Empty> : null}
        {here ? missing.map((seat) => <OneAfar key={seat.id} room={room} seat={seat.id} />) : null}
      </div>
    </>
  );
}

function OneAfar({ room, seat }: AfarProps) {
  const state = room.view.relay.afar.find((each) => each.seat === seat);
  const name = room.firstName(seat);
  return (
    <Card
      title={room.name(seat)}
      before={<SeatMark name={room.name(seat)} order={room.order(seat)} empty />}
      visibility={{ kind: 'everyone' }}
    >
      {state?.stopped === undefined ? (
        <div className="afar-parts">
          {state?.later === undefined || state.later <= room.page.now ? null : (
            <p>{words.later(name, momentInWords(state.later))}</p>
          )}
          {state?.confirmed === undefined ? null : (
            <p className="small mute">{words.confirmed(momentInWords(state.confirmed))}</p>
          )}
          <Ask room={room} seat={seat} />
          <Told room={room} seat={seat} />
          <Back room={room} seat={seat} />
          <GiveLink room={room} seat={seat} />
        </div>
      ) : (
        <p>{words.stopped(name)}</p>
      )}
    </Card>
  );
}
