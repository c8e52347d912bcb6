import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { ordinal, topic } from '../../../contract/words/now.en.ts';
import { verdictWords as words } from '../../../contract/words/verdict.en.ts';
import { waysOutWords } from '../../../contract/words/ways-out.en.ts';
import type { Aspect } from '../../../room/types.ts';
import type { AttemptView, DirectionView } from '../../../room/view.ts';
import { aspectFromPart, aspectPart, roomPath } from '../../client/paths.ts';
import type { RoomHandle, ScreenProps } from '../../client/room-handle.ts';
import { useReading } from '../../client/use-reading.ts';
import { Card, Notice, SeatMark, type Visibility } from '../../look/index.ts';
import { readCoverage } from '../understanding/reading.ts';
import { directionOf, statementOf } from '../understanding/where-it-stands.ts';
import { HeldNote, waitingOf } from '../carried/held-note.tsx';
import { CarriedBy } from '../shared/carried-by.tsx';
import { Attached } from '../shared/attached.tsx';
import { EnoughNote } from '../shared/enough-note.tsx';
import { WaysOut } from '../shared/ways-out.tsx';
import { AnswerForm, type AsTold } from './answer-form.tsx';
import { CheckQuestion } from './check-question.tsx';
import { Done } from './done.tsx';
import { CloseToOwn } from './close-to-own.tsx';
import { GivenMarks } from './given-marks.tsx';
import { HiddenPanel } from './hidden-panel.tsx';
import { YourPoints, type Marks } from './your-points.tsx';
import './verdict.css';

/** The group as a summariser, as the room names it. */
const GROUP = 'group';
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The verdict of an author on one summary: words first, then one of four equal answers (method 3.4, look 3c). */
export default function Verdict({ room, params = [] }: ScreenProps) {
  const aspect = aspectFromPart(params[0]);
  const summariser =
    params[1] === GROUP ? GROUP : (room.others.find((seat) => seat.id === params[1]) ?? room.others[0])?.id;
  const direction = summariser ? directionOf(room, summariser, room.me.id, aspect) : undefined;
  const attempt = direction?.attempts?.at(-1);
  if (!summariser || !direction || !attempt) {
    return (
      <>
        <h1>{words.title}</h1>
        <Notice>{words.nothing(summariser ? room.firstName(summariser) : '')}</Notice>
        <p className="acts">
          <Link className="btn" href={roomPath(room.room, 'understanding', aspectPart(aspect))}>
            {words.done.toUnderstanding}
          </Link>
        </p>
      </>
    );
  }
  return (
    <OneVerdict
      key={`${aspect} ${summariser} ${attempt.number}`}
      room={room}
      aspect={aspect}
      direction={direction}
      attempt={attempt}
    />
  );
}

type Props = {
  readonly room: RoomHandle;
  readonly aspect: Aspect;
  readonly direction: DirectionView;
  readonly attempt: AttemptView;
};

function OneVerdict({ room, aspect, direction, attempt }: Props) {
  const { summariser } = direction;
  const name = room.firstName(summariser);
  const own = statementOf(room, room.me.id, aspect);
  const bargaining = room.view.understanding.hints.some(
    (each) => each.kind === 'bargaining' && each.summariser === summariser && each.aspect === aspect,
  );
  const opened = useRef(Date.now());
  const [marks, setMarks] = useState<Marks>(new Map());
  const [asTold, setAsTold] = useState<AsTold>('no');
  const [untold, setUntold] = useState(false);
  const [again, setAgain] = useState(false);
  const [hint, setHint] = useState(0);
  const held = waitingOf(
    room,
    (each) => each.kind === 'answer' && each.summariser === summariser && each.aspect === aspect,
  );
  const open = direction.status === 'sent' || (direction.status === 'deferred' && again);
  const done = open || direction.check ? undefined : attempt.verdict;
  const visibility: Visibility = summariser === GROUP ? { kind: 'everyone' } : { kind: 'pair', name };
  const guesses = useReading(
    attempt.text,
    useCallback((text: string) => readCoverage(own?.text ?? '', own?.points ?? [], text), [own]),
  );
  const covered = (id: string) => marks.get(id) ?? guesses?.value.find((each) => each.id === id)?.state === 'full';
  useLayoutEffect(() => {
    if (hint > 0) document.querySelector<HTMLTextAreaElement>('.verdict-words textarea')?.focus();
  }, [hint]);
  return (
    <div className="vwrap">
      <div className="vmain">
        <p className="crumb">{words.crumb(topic(aspect, room.names))}</p>
        <h1>{words.title}</h1>
        <p className="lede">
          {words.fixed[0]}
          <b>{words.fixed[1]}</b>
          {words.fixed[2]}
        </p>
        <Card
          className="sum"
          title={words.saysBack(name)}
          before={
            summariser === GROUP ? undefined : <SeatMark name={room.name(summariser)} order={room.order(summariser)} />
          }
          under={words.under(capital(ordinal(attempt.number)), room.day(attempt.at))}
          visibility={visibility}
        >
          {attempt.newPoints ? <p className="small mute">{waysOutWords.fresh.own(name)}</p> : null}
          <CarriedBy room={room} by={attempt.carriedBy} />
          <p className="voice big">{attempt.text}</p>
          <Attached room={room} attempt={attempt} author={name} />
        </Card>
        {open && !held ? (
          <CloseToOwn statement={own?.text ?? ''} points={own?.points ?? []} attempt={attempt} name={name} />
        ) : null}
        {held ? (
          <HeldNote room={room} held={held} />
        ) : direction.check ? (
          <CheckQuestion room={room} direction={direction} attempt={attempt} check={direction.check} />
        ) : open ? (
          <AnswerForm
            room={room}
            direction={direction}
            attempt={attempt}
            asTold={asTold}
            onAsTold={setAsTold}
            marks={[...marks].map(([point, covered]) => ({ point, covered }))}
            missingMarks={(own?.points ?? []).filter((point) => marks.get(point.id) === false).map((point) => point.id)}
            untold={untold}
            onUntold={() => setUntold(!untold)}
            opened={opened.current}
          />
        ) : (
          <Done room={room} direction={direction} attempt={attempt} onAgain={() => setAgain(true)} />
        )}
        <div className="loop-notes">
          {bargaining ? <Notice title={waysOutWords.hints.bargaining}>{waysOutWords.hints.onlyYou}</Notice> : null}
          <EnoughNote room={room} direction={direction} />
          <WaysOut room={room} direction={direction} />
        </div>
      </div>
      {own && done ? (
        <aside>
          <GivenMarks points={own.points} verdict={done} name={name} visibility={visibility} />
        </aside>
      ) : own && !direction.check ? (
        <aside className="private vside" aria-labelledby="your-points">
          <YourPoints
            points={own.points.filter((point) => attempt.newPoints?.includes(point.id) ?? true)}
            covered={covered}
            known={guesses !== undefined}
            marks={marks}
            onMark={(id, value) => setMarks(new Map(marks).set(id, value))}
            name={name}
          />
          {open && !held && (untold || (own.hidden?.length ?? 0) > 0) ? (
            <HiddenPanel
              room={room}
              direction={direction}
              hidden={own.hidden ?? []}
              asTold={asTold}
              onAsTold={setAsTold}
              onHint={() => setHint(hint + 1)}
              onKeep={() => setUntold(false)}
            />
          ) : null}
        </aside>
      ) : null}
    </div>
  );
}
