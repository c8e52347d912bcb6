import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { nowWords as words, stepWords } from '../../../contract/words/now.en.ts';
import { roomPath, stepPath } from '../../client/paths.ts';
import type { ScreenProps } from '../../client/room-handle.ts';
import { Button, Card, Notice, SeatMark } from '../../look/index.ts';
import { LookFirst } from '../shared/look-first.tsx';
import { MissingList } from '../shared/missing-list.tsx';
import { DatesAhead } from './dates.tsx';
import './now.css';
import { newSince, type NewThing } from './new-since.ts';
import { Presence } from './presence.tsx';
import { Standing } from './standing.tsx';
import { store } from '../../client/storage.ts';

/** One card: the next step and why; who has the floor; what is new; where things stand. */
export default function Now({ room }: ScreenProps) {
  const { view, page } = room;
  const { next } = page;
  const step = stepWords(next, room.names);
  const [, go] = useLocation();
  const waiting = next.step === 'wait' ? next.for : [];
  const over = view.status !== 'inviting' && view.status !== 'open' ? view.status : undefined;
  const fresh = useNews(room);
  const lastOwn = view.presence.lastSeen.find((each) => each.seat === room.me.id)?.at ?? '';
  const reminded = view.presence.reminders.some((each) => each.to === room.me.id && each.at > lastOwn);
  return (
    <>
      <h1>{words.title}</h1>
      <div className="stack now">
        <Card className="now-next" label={words.next}>
          <p className="crumb">{waiting.length > 0 ? words.floor : words.next}</p>
          <h2>{over && next.step === 'done' ? words.over[over] : step.title}</h2>
          <p className="lede">{step.why}</p>
          {waiting.length > 0 ? (
            <>
              <ul className="floor">
                {waiting.map((seat) => (
                  <li key={seat} className="who">
                    <SeatMark name={room.name(seat)} order={room.order(seat)} />
                    <b>{room.name(seat)}</b>
                  </li>
                ))}
              </ul>
              {view.missing.length > 0 ? <MissingList room={room} missing={view.missing} /> : null}
            </>
          ) : null}
          {step.action === undefined ? null : (
            <p className="acts">
              <Button
                kind="main"
                iconAfter="arrow"
                onPress={() => go(next.step === 'done' ? roomPath(room.room, 'record') : stepPath(room.room, next))}
              >
                {step.action}
              </Button>
            </p>
          )}
          {next.step === 'tell_why_here' ? <LookFirst room={room} /> : null}
        </Card>
        {reminded ? <Notice>{words.presence.reminded}</Notice> : null}
        <Presence room={room} />
        <DatesAhead room={room} />
        <Card title={words.since}>
          {fresh.length === 0 ? <p className="mute">{words.nothingNew}</p> : null}
          <ul className="news">
            {fresh.map((each) => (
              <li key={each.key}>
                <Link href={each.href}>{each.words}</Link>
              </li>
            ))}
          </ul>
        </Card>
        <Standing room={room} />
      </div>
    </>
  );
}

/** What others did since this page was last open on this device. */
function useNews(room: ScreenProps['room']): readonly NewThing[] {
  const key = `parley.seen.${room.room}.${room.me.id}`;
  const [since] = useState(() => store().get(key) ?? room.view.createdAt);
  const { now } = room.page;
  useEffect(() => store().set(key, now), [key, now]);
  return newSince(room, since);
}
