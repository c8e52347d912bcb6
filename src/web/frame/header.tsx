import { Link } from 'wouter';
import { frameWords } from '../../contract/words/frame.en.ts';
import type { RoomHandle } from '../client/room-handle.ts';
import { roomPath } from '../client/paths.ts';
import { Button, Person, SeatMark } from '../look/index.ts';
import { shortDay } from './dates.ts';
import { Logo } from './logo.tsx';

/** Whether the room still goes on: nothing rests in a room that is over. */
export const isOn = (view: RoomHandle['view']): boolean => view.status === 'inviting' || view.status === 'open';

/** One line under the room's title: the day, or that it is paused or over. Dates in words, never a clock. */
export function roomLine(room: RoomHandle): string {
  const { view, page } = room;
  if (!isOn(view)) return view.agreement?.status === 'in_force' ? frameWords.signed : frameWords.over;
  if (view.paused) return frameWords.pausedUntil(shortDay(view.paused.until));
  return frameWords.day(room.day(page.now));
}

/** From four on the marks do not fit beside the title of a phone, from seven on not beside a tablet's: a count stands there. */
const crowd = (seats: number): string => (seats > 6 ? 'crowd' : seats > 3 ? 'several' : '');

/** The head of every page of a room: where we are, who is at the table, pause. */
export function Header({ room, onPause }: { readonly room: RoomHandle; readonly onPause: () => void }) {
  const { view } = room;
  // Nobody is present undeclared (method 2.1).
  const others = view.attendants.filter((each) => each.status === 'seated');
  return (
    <header className="top">
      <div className="in">
        <Link className="mark" href="/" aria-label={frameWords.allRooms}>
          <Logo />
          <span>Parley</span>
        </Link>
        <Link className="room" href={roomPath(room.room, 'now')}>
          <b>{view.title}</b>
          <span>{roomLine(room)}</span>
        </Link>
        <ul className={`seats ${crowd(view.seats.length)}`} aria-label={frameWords.seats}>
          {view.seats.map((seat, order) => {
            const name = seat.id === view.you ? frameWords.you(seat.name) : seat.name;
            const empty = seat.status !== 'seated';
            const state = seat.status === 'seated' ? seat.role : frameWords.seatStates[seat.status];
            return (
              <li key={seat.id}>
                {view.seats.length <= 3 ? (
                  <span className="full">
                    <Person name={seat.name} order={order} empty={empty} under={state}>
                      {name}
                    </Person>
                  </span>
                ) : null}
                <span className={view.seats.length <= 3 ? 'short' : ''} title={name}>
                  <SeatMark name={seat.name} order={order} empty={empty} />
                  <span className="sr">
                    {name}, {state}
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
        {view.seats.length > 3 ? (
          <Link className={`at-table ${crowd(view.seats.length)}`} href={roomPath(room.room, 'people')}>
            {frameWords.atTable(view.seats.length)}
          </Link>
        ) : null}
        {others.length > 0 ? (
          <Link
            className="others-here"
            href={roomPath(room.room, 'people')}
            aria-label={frameWords.alsoHere(others.length)}
          >
            <span className="in-full">{frameWords.alsoHere(others.length)}</span>
            <span className="in-short">{frameWords.alsoHereShort(others.length)}</span>
          </Link>
        ) : null}
        {isOn(view) && view.attending === undefined ? (
          <Button small icon={view.paused ? 'play' : 'pause'} className="pause" onPress={onPause}>
            {view.paused ? frameWords.resume : frameWords.pause}
          </Button>
        ) : null}
      </div>
    </header>
  );
}
