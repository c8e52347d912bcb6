import { Link } from 'wouter';
import { calendarDayInWords } from '../../../contract/words/dates.en.ts';
import { deadlineWords } from '../../../contract/words/deadlines.en.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Card } from '../../look/index.ts';
import { restsOn } from '../dates/date-card.tsx';
import '../dates/dates.css';
import { inOrder, standingOf } from '../dates/where-dates-stand.ts';

const words = deadlineWords.now;

/** The dates ahead, each with its reason, and a date that waits for this seat's yes. Nothing when there are none. */
export function DatesAhead({ room }: { readonly room: RoomHandle }) {
  const today = room.page.now.slice(0, 10);
  const ahead = inOrder(room.view.deadlines).filter((each) => each.on >= today);
  const asked = ahead.find(
    (each) => standingOf(each, room.view, today) === 'waits' && !each.agreedBy.includes(room.me.id),
  );
  if (ahead.length === 0) return null;
  return (
    <Card title={words.title} visibility={{ kind: 'everyone' }} className="now-dates">
      {asked && room.page.next.step !== 'answer_date' ? (
        <p>
          {words.waits(room.firstName(asked.by))} <Link href={roomPath(room.room, 'dates')}>{words.open}</Link>
        </p>
      ) : null}
      <ul>
        {ahead.map((each) => (
          <li key={each.id}>
            <b>{calendarDayInWords(each.on)}</b> <span className="voice">{each.reason}</span>
            <p className="cap">{restsOn(room, each)}</p>
          </li>
        ))}
      </ul>
      {asked ? null : (
        <p className="small">
          <Link href={roomPath(room.room, 'dates')}>{words.all}</Link>
        </p>
      )}
    </Card>
  );
}
