import { useState } from 'react';
import { deadlineWords as words } from '../../../contract/words/deadlines.en.ts';
import type { Deadline } from '../../../room/index.ts';
import type { ScreenProps } from '../../client/room-handle.ts';
import { Button, Empty } from '../../look/index.ts';
import { DateCard } from './date-card.tsx';
import { DateForm } from './date-form.tsx';
import './dates.css';
import { inOrder } from './where-dates-stand.ts';

/** Dates with the reason they rest on; a day that has passed closes nothing (method 2.11). */
export default function Dates({ room }: ScreenProps) {
  const { view, page } = room;
  const [naming, setNaming] = useState(false);
  const today = page.now.slice(0, 10);
  const on = view.status === 'inviting' || view.status === 'open';
  const ruled = view.seats.every(
    (seat) => seat.status === 'left' || seat.status === 'declined' || view.rules.acceptedBy.includes(seat.id),
  );
  const mayAct = on && ruled && view.attending === undefined;
  const dates = inOrder(view.deadlines);
  const list = (title: string, some: readonly Deadline[]) =>
    some.length === 0 ? null : (
      <section className="stack" aria-label={title}>
        <h2>{title}</h2>
        {some.map((date) => (
          <DateCard key={date.id} room={room} date={date} today={today} mayAct={mayAct} />
        ))}
      </section>
    );
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <div className="stack dates">
        {dates.length === 0 && !naming ? <Empty>{words.none}</Empty> : null}
        {!mayAct ? null : naming ? (
          <DateForm room={room} onDone={() => setNaming(false)} />
        ) : (
          <p className="acts">
            <Button icon="plus" kind="main" onPress={() => setNaming(true)}>
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
