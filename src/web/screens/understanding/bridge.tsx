import { listed } from '../../../contract/words/now.en.ts';
import { understandingWords } from '../../../contract/words/understanding.en.ts';
import type { Aspect } from '../../../room/types.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Card, LoopMark, SeatMark } from '../../look/index.ts';
import { archPlanks, narrowBox, wideBox, type BridgeBox } from './bridge-shape.ts';
import './bridge.css';
import { directionOf, laneOf, type Lane } from './where-it-stands.ts';

const words = understandingWords.bridge;

/** How a direction is called on this seat's screen. */
export function directionName(room: RoomHandle, summariser: string, author: string): string {
  if (summariser === room.me.id) return words.youTo(room.firstName(author));
  if (author === room.me.id) return words.toYou(room.firstName(summariser));
  return words.between(room.firstName(summariser), room.firstName(author));
}

type Props = { readonly room: RoomHandle; readonly aspect: Aspect; readonly writingTo: string | undefined };

/** The bridge of two people: one arch a direction, one plank a point (look 4). Seating order, never "me first". */
export function Bridge({ room, aspect, writingTo }: Props) {
  const [left, right] = room.view.seats.filter((seat) => seat.status !== 'declined');
  if (!left || !right) return null;
  const lane = (from: string, to: string) => laneOf(room, from, to, aspect, from === room.me.id && writingTo === to);
  const upper = lane(left.id, right.id);
  const lower = lane(right.id, left.id);
  return (
    <Card className="bridge-card" title={words.title} visibility={{ kind: 'everyone' }}>
      <div className="bridge">
        <Pier room={room} seat={left.id} />
        <div className="arch">
          <div className="wide">
            <Arches upper={upper} lower={lower} room={room} box={wideBox} />
          </div>
          <div className="narrow">
            <Arches upper={upper} lower={lower} room={room} box={narrowBox} />
          </div>
        </div>
        <Pier room={room} seat={right.id} />
        <div className="lanes">
          {[upper, lower].map((each) => (
            <p key={each.summariser} className="lane">
              <span className={`hue p${(room.order(each.summariser) % 6) + 1}`}>
                <LoopMark state={each.state} bare closing={each.state === 'confirmed'} />
              </span>
              <span>
                <b>{directionName(room, each.summariser, each.author)}</b> <span>{each.words}</span>
              </span>
            </p>
          ))}
        </div>
      </div>
      <p className="cap ctr">{words.caption}</p>
    </Card>
  );
}

function Pier({ room, seat }: { readonly room: RoomHandle; readonly seat: string }) {
  return (
    <div className="pier">
      <SeatMark name={room.name(seat)} order={room.order(seat)} size="large" />
      <b>{room.firstName(seat)}</b>
    </div>
  );
}

type ArchesProps = {
  readonly upper: Lane;
  readonly lower: Lane;
  readonly room: RoomHandle;
  readonly box: BridgeBox;
};

function Arches({ upper, lower, room, box }: ArchesProps) {
  return (
    <svg viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true" fill="none" strokeLinecap="round">
      <Arch lane={upper} side="upper" order={room.order(upper.summariser)} box={box} />
      <Arch lane={lower} side="lower" order={room.order(lower.summariser)} box={box} />
    </svg>
  );
}

type ArchProps = {
  readonly lane: Lane;
  readonly side: 'upper' | 'lower';
  readonly order: number;
  readonly box: BridgeBox;
};

function Arch({ lane, side, order, box }: ArchProps) {
  const planks = archPlanks(lane.points.length, side, box);
  // Planks lie in the author's order from the summariser's side: the lower arch is walked from right to left.
  const points = side === 'upper' ? lane.points : lane.points.toReversed();
  return (
    <g className={`hue p${(order % 6) + 1}`}>
      {planks.map((d, index) => {
        if (points[index]?.across) return <path key={d} d={d} className="plank" strokeWidth={box.stroke} />;
        return (
          <g key={d}>
            {points[index] ? <path d={d} className="plank faint" strokeWidth={box.stroke} /> : null}
            <path d={d} className="plank dots" />
          </g>
        );
      })}
    </g>
  );
}

/** Three and more: rows say back, columns told, a cell is the ring with its words. */
export function Matrix({ room, aspect, writingTo }: Props) {
  const seats = room.view.seats.filter((seat) => seat.status !== 'declined' && seat.status !== 'left');
  return (
    <Card className="bridge-card" title={words.matrix} visibility={{ kind: 'everyone' }}>
      <div className="wide matrix-scroll" role="group" aria-label={words.matrix} tabIndex={0}>
        <table className="matrix">
          <thead>
            <tr>
              <td />
              {seats.map((seat) => (
                <th key={seat.id} scope="col">
                  <Pier room={room} seat={seat.id} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seats.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {room.firstName(row.id)} <span className="cap">{words.rowHead}</span>
                </th>
                {seats.map((column) => (
                  <td key={column.id}>
                    {row.id === column.id ? (
                      <span aria-hidden="true">·</span>
                    ) : (
                      <Cell room={room} aspect={aspect} from={row.id} to={column.id} writingTo={writingTo} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="narrow matrix-list">
        {seats.map((author) => (
          <li key={author.id}>
            <Told room={room} aspect={aspect} author={author.id} seats={seats} writingTo={writingTo} />
          </li>
        ))}
      </ul>
      <p className="cap ctr">
        <span className="wide">{words.matrixRows} </span>
        {words.matrixCaption}
      </p>
    </Card>
  );
}

type ToldProps = Props & { readonly author: string; readonly seats: readonly { readonly id: string }[] };

/** On a narrow screen: whom each other has said back. With five and more it is folded, else it would be twenty lines. */
function Told({ room, aspect, author, seats, writingTo }: ToldProps) {
  const others = seats.filter((seat) => seat.id !== author);
  const lanes = (
    <ul>
      {others.map((seat) => (
        <li key={seat.id} className="lane">
          <b>{directionName(room, seat.id, author)}</b>
          <Cell room={room} aspect={aspect} from={seat.id} to={author} writingTo={writingTo} />
        </li>
      ))}
    </ul>
  );
  const pier = <Pier room={room} seat={author} />;
  if (seats.length < 5) {
    return (
      <>
        {pier}
        {lanes}
      </>
    );
  }
  const understood = others.filter((seat) => directionOf(room, seat.id, author, aspect)?.status === 'confirmed');
  return (
    <details>
      <summary>
        {pier}{' '}
        <span className="cap">{words.matrixFolded(listed(understood.map((seat) => room.firstName(seat.id))))}</span>
      </summary>
      {lanes}
    </details>
  );
}

type CellProps = Props & { readonly from: string; readonly to: string };

function Cell({ room, aspect, from, to, writingTo }: CellProps) {
  const lane = laneOf(room, from, to, aspect, from === room.me.id && writingTo === to);
  return (
    <span className={`hue p${(room.order(from) % 6) + 1} cell`}>
      <LoopMark state={lane.state} word={lane.words} />
    </span>
  );
}
