import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { DemoAnswer, DemoRoomEntry } from '../../../contract/api-demo.ts';
import { demoDays, demoWords as words } from '../../../contract/words/demo.en.ts';
import { keepRoom } from '../../client/access.ts';
import { openDemo, readDemo } from '../../client/api.ts';
import { roomPath } from '../../client/paths.ts';
import { useHeadingFocus } from '../../frame/heading-focus.ts';
import { SoloFrame } from '../../frame/solo-frame.tsx';
import { Button, ChoiceButtons, LinkButton, Notice, Skeleton } from '../../look/index.ts';
import { LinkLine } from '../new-room/links.tsx';
import './demo.css';

type Offered =
  | { readonly type: 'loading' }
  | { readonly type: 'off' }
  | { readonly type: 'rooms'; readonly rooms: readonly DemoRoomEntry[] }
  | { readonly type: 'problem'; readonly message: string };
type Copy = { readonly answer: DemoAnswer; readonly day: number };

/** The demo rooms: which room, how far it has come, whose place; then a copy of one's own. */
export default function Demo() {
  const [offered, setOffered] = useState<Offered>({ type: 'loading' });
  const [copy, setCopy] = useState<Copy>();
  useHeadingFocus(copy ? 'ready' : 'choose');
  useEffect(() => {
    let here = true;
    void readDemo().then((answer) => {
      if (!here) return;
      if (answer.type === 'ok') setOffered({ type: 'rooms', rooms: answer.value.rooms });
      else if (answer.problem.error === 'not_found') setOffered({ type: 'off' });
      else setOffered({ type: 'problem', message: answer.problem.message });
    });
    return () => {
      here = false;
    };
  }, []);

  if (copy) return <Ready copy={copy} again={() => setCopy(undefined)} />;
  switch (offered.type) {
    case 'loading':
      return (
        <SoloFrame title={words.title}>
          <Skeleton lines={5} />
        </SoloFrame>
      );
    case 'off':
    case 'problem': {
      const off = offered.type === 'off';
      return (
        <SoloFrame title={off ? words.off : words.title}>
          <h1>{off ? words.off : words.title}</h1>
          <p className="lede">{off ? words.offWhy : offered.message}</p>
          <p className="acts solo-acts">
            <LinkButton href="/">{words.home}</LinkButton>
          </p>
        </SoloFrame>
      );
    }
    case 'rooms':
      return <Choose rooms={offered.rooms} done={setCopy} />;
    default:
      return offered satisfies never;
  }
}

type ChooseProps = { readonly rooms: readonly DemoRoomEntry[]; readonly done: (copy: Copy) => void };

function Choose({ rooms, done }: ChooseProps) {
  const [roomId, setRoomId] = useState(rooms[0]?.id ?? '');
  const room = rooms.find((each) => each.id === roomId);
  const [wantedDay, setDay] = useState<number>();
  const [wantedSeat, setSeat] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  if (!room) return null;
  const day = wantedDay ?? room.days[0] ?? 1;
  const there = room.seats.filter((each) => each.from <= day);
  const seat = there.find((each) => each.id === wantedSeat)?.id ?? there[0]?.id ?? '';

  const open = async () => {
    setBusy(true);
    setProblem(undefined);
    const answer = await openDemo({ room: room.id, day, seat });
    setBusy(false);
    if (answer.type === 'problem') return setProblem(answer.problem.message);
    const { room: id, title, you } = answer.value;
    keepRoom({ room: id, token: you.token, title, name: you.name });
    done({ answer: answer.value, day });
  };
  return (
    <SoloFrame title={words.title}>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <div className="demo-choice">
        <section aria-labelledby="demo-room">
          <h2 id="demo-room">{words.room}</h2>
          <ChoiceButtons
            label={words.room}
            columns={1}
            selected={room.id}
            choices={rooms.map((each) => ({ id: each.id, label: each.title, under: each.purpose }))}
            onChoose={(id) => {
              setRoomId(id);
              setDay(undefined);
              setSeat(undefined);
            }}
          />
        </section>
        <fieldset className="demo-days">
          <legend>{words.day}</legend>
          <p className="cap">{words.dayHint}</p>
          {room.days.map((each) => (
            <label key={each} className="demo-day">
              <input type="radio" name="day" checked={each === day} onChange={() => setDay(each)} />
              <b>{words.dayNumber(each)}</b>
              <span>{demoDays[room.id]?.[each]}</span>
            </label>
          ))}
        </fieldset>
        <section className="demo-seat" aria-labelledby="demo-seat">
          <h2 id="demo-seat">{words.seat}</h2>
          <ChoiceButtons
            label={words.seat}
            columns={1}
            selected={seat}
            choices={there.map((each) => ({
              id: each.id,
              label: each.name,
              under: each.kind === 'party' ? each.role : `${words.facilitator}, ${each.role}`,
            }))}
            onChoose={setSeat}
          />
          {room.seats
            .filter((each) => each.from > day)
            .map((each) => (
              <p key={each.id} className="cap">
                {words.notYet(each.name, each.from)}
              </p>
            ))}
          {problem === undefined ? null : <Notice kind="alert" announce="assertive" title={problem} />}
          <p className="acts">
            <Button kind="main" iconAfter="arrow" isDisabled={busy} onPress={() => void open()}>
              {words.open}
            </Button>
            {busy ? (
              <span className="cap" role="status">
                {words.opening}
              </span>
            ) : null}
          </p>
        </section>
      </div>
    </SoloFrame>
  );
}

function Ready({ copy: { answer, day }, again }: { readonly copy: Copy; readonly again: () => void }) {
  const [, go] = useLocation();
  const title = words.ready(answer.title, day);
  return (
    <SoloFrame title={title}>
      <h1>{title}</h1>
      <p className="lede">{words.readyNote(answer.you.name)}</p>
      <p className="acts solo-acts">
        <Button kind="main" iconAfter="arrow" onPress={() => go(roomPath(answer.room))}>
          {words.goIn(answer.you.name)}
        </Button>
        <Button kind="text" onPress={again}>
          {words.again}
        </Button>
      </p>
      <section className="demo-others" aria-labelledby="demo-others">
        <h2 id="demo-others">{words.others}</h2>
        <p className="cap">{words.othersNote}</p>
        <div className="room-links">
          {answer.others.map((each) => (
            <LinkLine key={each.seat} room={answer.room} link={each} label={words.linkFor(each.name)} />
          ))}
        </div>
      </section>
    </SoloFrame>
  );
}
