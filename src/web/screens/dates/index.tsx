import { useState } from 'react';
import { deadlineWords as words } from '../../../contract/words/deadlines.en.ts';
import type { Deadline } from '../../../room/index.ts';
import type { ScreenProps } from '../../client/room-handle.ts';
import { Button, Empty } from '../../look/index.ts';
import { DateCard } from './date-card.tsx';
import { DateForm } from './date-form.tsx';
import './dates.css';
import { inOrder } from './where-dates-stand.ts';

/** Stands beside the ids of dates for one that is not there yet. */
const NEW = 'new';

/** Dates with the reason they rest on; a day that has passed closes nothing (method 2.11). */
export default function Dates({ room }: ScreenProps) {
  const { view, page } = room;
  /** The date being moved, or a new one; one form at a time. */
  const [writing, setWriting] = useState<string>();
  const done = () => setWriting(undefined);
  const today = page.now.slice(0, 10);
  const on = view.status === 'inviting' || view.status === 'open';
  const ruled = view.seats.every(
    (seat) => seat.status === 'left' || seat.status === 'declined' || view.rules.acceptedBy.includes(seat.id),
  );
  const mayAct = on && ruled && view.attending === undefined;
  const dates = inOrder(view.deadlines);
  // A date that waits for this seat's answer comes before one of its own.
  const asked = dates.some((each) => each.kind === 'agreed' && each.on >= today && !each.agreedBy.includes(room.me.id));
  const list = (title: string, some: readonly Deadline[]) =>
    some.length === 0 ? null : (
      <section className="stack" aria-label={title}>
        <h2>{title}</h2>
        {some.map((date) => (
          <DateCard
            key={date.id}
            room={room}
            date={date}
            today={today}
            mayAct={mayAct}
            moving={writing === date.id}
            onMoving={(moving) => setWriting(moving ? date.id : undefined)}
          />
        ))}
      </section>
    );
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <div className="stack dates">
        {dates.length === 0 && writing !== NEW ? <Empty>{words.none}</Empty> : null}
        {!mayAct ? null : writing === NEW ? (
          <DateForm room={room} onDone={done} />
        ) : writing !== undefined ? null : (
          <p className="acts">
            <Button icon="plus" kind={asked ? 'outlined' : 'main'} onPress={() => setWriting(NEW)}>
              {words.name}
            </Button>
          </p>
        )}
        {list(
          words.ahead,
          dates.filter((each) => each.on >= today),
        )}
        {list(
          words.past,
          dates.filter((each) => each.on < today),
        )}
      </div>
    </>
  );
}
