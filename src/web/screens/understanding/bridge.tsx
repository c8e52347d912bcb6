import { understandingWords } from '../../../contract/words/understanding.en.ts';
import type { Aspect } from '../../../room/types.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Card, LoopMark, SeatMark } from '../../look/index.ts';
import { archPlanks, narrowBox, wideBox, type BridgeBox } from './bridge-shape.ts';
import './bridge.css';
import { laneOf, type Lane } from './where-it-stands.ts';

const words = understandingWords.bridge;

/** How a direction is called on this seat's screen. */
function directionName(room: RoomHandle, summariser: string, author: string): string {
  if (summariser === room.me.id) return words.youTo(room.firstName(author));
  if (author === room.me.id) return words.toYou(room.firstName(summariser));
  return words.between(room.firstName(summariser), room.firstName(author));
}

export type PictureProps = {
  readonly room: RoomHandle;
  readonly aspect: Aspect;
  readonly writingTo: string | undefined;
};

/** The bridge of two people: one arch a direction, one plank a point (look 4). Seating order, never "me first". */
export function Bridge({ room, aspect, writingTo }: PictureProps) {
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

/** A person's mark and first name. */
export function Pier({ room, seat }: { readonly room: RoomHandle; readonly seat: string }) {
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
