import { useState } from 'react';
import { afarWords } from '../../../contract/words/afar.en.ts';
import { useDraft } from '../../client/drafts.ts';
import { newSecret } from '../../client/new-id.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle, ScreenProps } from '../../client/room-handle.ts';
import { momentInWords } from '../../frame/dates.ts';
import { Button, Card, Empty, Field, LinkButton, Notice, SeatMark } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import './afar.css';

const words = afarWords.ask;

/** Asking people who were invited and answer from afar: one question, or their words said back, on one page of theirs. */
export default function Afar({ room }: ScreenProps) {
  const { view } = room;
  const missing = view.seats.filter((seat) => seat.status === 'invited');
  const here = view.mode.current === 'relay';
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <p className="small mute">{words.oneWay}</p>
      <div className="stack afar">
        {here ? null : (
          <Notice
            kind="closed"
            actions={<LinkButton href={roomPath(room.room, 'people')}>{words.toPeople}</LinkButton>}
          >
            {words.otherMode}
          </Notice>
        )}
        {here && missing.length === 0 ? <Empty>{words.none}</Empty> : null}
        {here ? missing.map((seat) => <OneAfar key={seat.id} room={room} seat={seat.id} />) : null}
      </div>
    </>
  );
}

type Props = { readonly room: RoomHandle; readonly seat: string };

function OneAfar({ room, seat }: Props) {
  const { relay, statements } = room.view;
  const state = relay.afar.find((each) => each.seat === seat);
  const asked = relay.asks.find((each) => each.to === seat && !each.answered);
  const told = statements.some((each) => each.author === seat);
  const name = room.firstName(seat);
  return (
    <Card
      title={room.name(seat)}
      before={<SeatMark name={room.name(seat)} order={room.order(seat)} empty />}
      visibility={{ kind: 'everyone' }}
    >
      {state?.stopped === undefined ? (
        <div className="afar-parts">
          {state?.later === undefined || state.later <= room.page.now ? null : (
            <p>{words.later(name, momentInWords(state.later))}</p>
          )}
          {state?.confirmed === undefined ? null : (
            <p className="small mute">{words.confirmed(momentInWords(state.confirmed))}</p>
          )}
          {asked ? (
            <>
              <p className="small">{words.waits}</p>
              <p className="voice">{asked.text}</p>
            </>
          ) : told ? (
            <>
              <p>{words.told(name)}</p>
              <p>
                <LinkButton href={roomPath(room.room, 'understanding', 'why-here', seat)}>{words.say(name)}</LinkButton>
              </p>
            </>
          ) : (
            <Ask room={room} seat={seat} />
          )}
          <GiveLink room={room} seat={seat} />
        </div>
      ) : (
        <p>{words.stopped(name)}</p>
      )}
    </Card>
  );
}

function Ask({ room, seat }: Props) {
  const field = `afar.ask.${seat}`;
  const text = useDraft(room, field);
  const sending = useSend(room);
  const act = { type: 'relay.ask', to: seat, aspect: 'why_here', text: text.text.trim() } as const;
  return (
    <>
      <Field label={words.question} hint={words.questionHint} lines={2} value={text.text} onChange={text.setText} />
      <SendNote sending={sending} />
      <p>
        <Button
          isDisabled={sending.busy || act.text === ''}
          onPress={() => void sending.send(act, { clears: [field] })}
        >
          {words.send}
        </Button>
      </p>
    </>
  );
}

/** The link to the one page: the secret is made here and shown once. */
function GiveLink({ room, seat }: Props) {
  const [link, setLink] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [copied, setCopied] = useState(false);
  const name = room.firstName(seat);
  const make = async () => {
    const answer = await room.linkAfar(seat, newSecret());
    if (answer.type === 'problem') return setProblem(answer.problem.message);
    setProblem(undefined);
    setLink(`${location.origin}/relay/${encodeURIComponent(room.room)}#${answer.value}`);
  };
  return (
    <>
      {link === undefined ? (
        <p>
          <Button icon="link" onPress={() => void make()}>
            {words.link(name)}
          </Button>
        </p>
      ) : (
        <>
          <Field
            label={words.linkFor(name)}
            lines="line"
            font="table"
            value={link}
            onChange={() => undefined}
            readOnly
          />
          <p>
            <Button
              small
              icon={copied ? 'check' : 'copy'}
              onPress={() => void navigator.clipboard?.writeText(link).then(() => setCopied(true))}
            >
              {copied ? words.copied : words.copy}
            </Button>
          </p>
        </>
      )}
      <p className="cap">{words.linkHint}</p>
      <p className="small mute">{words.proves}</p>
      {problem === undefined ? null : <Notice kind="alert" announce="assertive" title={problem} />}
    </>
  );
}
