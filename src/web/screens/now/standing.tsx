import { Link } from 'wouter';
import { nowWords as words } from '../../../contract/words/now.en.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Card, Icon, type IconName } from '../../look/index.ts';

type State = 'done' | 'open' | 'closed';
const icons: Readonly<Record<State, IconName>> = { done: 'check', open: 'arrow', closed: 'none' };
const stateWords: Readonly<Record<State, string>> = {
  done: words.stepDone,
  open: words.stepOpen,
  closed: words.stepClosed,
};

/** The five stretches of the way and where each stands, in words; no bar, no share done; nothing once the way has ended. */
export function Standing({ room }: { readonly room: RoomHandle }) {
  const { view } = room;
  const active = view.seats.filter((seat) => seat.status === 'invited' || seat.status === 'seated');
  if (view.status === 'ended' || view.status === 'understood_no_agreement') return null;
  const seats = active.every((seat) => seat.status === 'seated');
  const rules = seats && active.every((seat) => view.rules.acceptedBy.includes(seat.id));
  const understood = rules && view.missing.length === 0;
  const agreed = view.status === 'agreed';
  const offers = view.proposals.some((each) => each.status === 'accepted_in_principle');
  const after = (before: boolean, done: boolean): State => (done ? 'done' : before ? 'open' : 'closed');
  const lines: readonly (readonly [string, State, string])[] = [
    [
      active.length < view.seats.length ? words.steps.seatsLeft : words.steps.seats,
      after(true, seats),
      roomPath(room.room, 'now'),
    ],
    [words.steps.rules, after(true, rules), roomPath(room.room, 'arriving')],
    [words.steps.understood, after(rules, understood), roomPath(room.room, 'understanding')],
    [words.steps.offers, after(understood, offers || agreed), roomPath(room.room, 'options')],
    [words.steps.agreement, after(offers || view.agreement !== undefined, agreed), roomPath(room.room, 'agreement')],
  ];
  return (
    <Card title={words.whereYouAre} visibility={{ kind: 'everyone' }}>
      <ol className="standing">
        {lines.map(([what, state, href]) => (
          <li key={what} className={state}>
            <Icon name={icons[state]} />
            <Link href={href}>{what}</Link>
            <span className="cap">{stateWords[state]}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
