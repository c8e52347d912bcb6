import { useState } from 'react';
import { consoleWords as words } from '../../../contract/words/console.en.ts';
import { topic } from '../../../contract/words/now.en.ts';
import { peopleWords } from '../../../contract/words/people.en.ts';
import type { DirectionView } from '../../../room/index.ts';
import { useDraft } from '../../client/drafts.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, Dialog, Field, LinkButton, PrivateCard } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { Codes } from './codes.tsx';
import { MarkEnough } from './mark-enough.tsx';
import { tasksOf, type Task } from './tasks.ts';
import { ToCarry } from './to-carry.tsx';

/** The facilitator's console of one room: who may need them, caucuses, own notes, ending the process. */
export function Console({ room }: { readonly room: RoomHandle }) {
  const tasks = tasksOf(room.view);
  return (
    <>
      <Card title={words.tasks}>
        {tasks.length === 0 ? <p className="mute">{words.noTasks}</p> : null}
        {tasks.map((task, index) => (
          <div key={index} className="task">
            <OneTask room={room} task={task} />
          </div>
        ))}
        <Lifted room={room} />
        {room.view.status === 'open' ? (
          <p>
            <LinkButton kind="text" href={roomPath(room.room, 'understanding', 'restart')}>
              {words.restart}
            </LinkButton>
          </p>
        ) : null}
      </Card>
      <ToCarry room={room} />
      <Codes room={room} />
      <Card title={words.caucuses} visibility={{ kind: 'neutral' }}>
        <p className="caucus-links">
          {room.view.seats
            .filter((seat) => seat.status === 'seated' || seat.status === 'invited')
            .map((seat) => {
              const open = room.view.caucuses.some((each) => each.party === seat.id && each.closedAt === undefined);
              const name = room.firstName(seat.id);
              return (
                <LinkButton key={seat.id} href={roomPath(room.room, 'caucus', seat.id)}>
                  {open ? words.caucusOpen(name) : words.caucusStart(name)}
                </LinkButton>
              );
            })}
        </p>
      </Card>
      <Notes room={room} />
      <EndProcess room={room} />
    </>
  );
}

function OneTask({ room, task }: { readonly room: RoomHandle; readonly task: Task }) {
  switch (task.kind) {
    case 'stalled':
      return <Stalled room={room} direction={task.direction} />;
    case 'unanswered':
      return <p>{words.unanswered(room.firstName(task.party))}</p>;
    case 'threat':
      return <p>{words.threat(room.firstName(task.party))}</p>;
    case 'carry':
      return <p>{words.carry(room.firstName(task.party))}</p>;
    case 'told': {
      const sent = room.view.safety.find((each) => each.seat === task.party);
      return (
        <>
          <p>{words.told(room.firstName(task.party))}</p>
          {sent ? (
            <ul className="plain-list small">
              {(['free', 'own', 'ready'] as const).map((each) => (
                <li key={each}>
                  {words.questions[each]}: <b>{words.answers[sent.answers[each]]}</b>
                </li>
              ))}
            </ul>
          ) : null}
        </>
      );
    }
    default:
      return task satisfies never;
  }
}

type DirectionProps = { readonly room: RoomHandle; readonly direction: DirectionView };

function Stalled({ room, direction }: DirectionProps) {
  const { summariser, author, aspect } = direction;
  const [who, other] = [room.firstName(author), room.firstName(summariser)];
  return (
    <>
      <p>
        <b>{words.stalled(who, other, topic(aspect, room.names))}</b>
      </p>
      <p className="small">{words.stalledWhat(who)}</p>
      <p>
        <LinkButton href={roomPath(room.room, 'caucus', author)}>{words.caucusStart(who)}</LinkButton>
      </p>
      <details>
        <summary>{words.enough.title}</summary>
        <div className="task">
          <MarkEnough room={room} direction={direction} />
        </div>
      </details>
    </>
  );
}

/** What this facilitator lifted and may take back. */
function Lifted({ room }: { readonly room: RoomHandle }) {
  const lifted = room.view.directions.filter((each) => each.enough?.basis === 'facilitator');
  return lifted.map((direction) => (
    <LiftedOne key={`${direction.author} ${direction.aspect}`} {...{ room, direction }} />
  ));
}

function LiftedOne({ room, direction }: DirectionProps) {
  const { summariser, author, aspect } = direction;
  const sending = useSend(room);
  return (
    <div className="task">
      <p>
        {peopleWords.overrides.enough(room.firstName(author), room.firstName(summariser), topic(aspect, room.names))}
      </p>
      <SendNote sending={sending} />
      <p>
        <Button
          small
          isDisabled={sending.busy}
          onPress={() => void sending.send({ type: 'understanding.unmark_enough', summariser, author, aspect })}
        >
          {words.enough.unset}
        </Button>
      </p>
    </div>
  );
}

/** Process notes stay in this browser (method 2.12): the server never gets them. */
function Notes({ room }: { readonly room: RoomHandle }) {
  const notes = useDraft(room, 'process-notes');
  return (
    <PrivateCard title={words.notes}>
      <Field
        label={words.notes}
        labelHidden
        hint={words.notesHint}
        lines={4}
        value={notes.text}
        onChange={notes.setText}
      />
    </PrivateCard>
  );
}

function EndProcess({ room }: { readonly room: RoomHandle }) {
  const [asking, setAsking] = useState(false);
  const sending = useSend(room);
  return (
    <div>
      <Button kind="text" onPress={() => setAsking(true)}>
        {words.end}
      </Button>
      <SendNote sending={sending} />
      <Dialog
        title={words.endTitle}
        isOpen={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button
              isDisabled={sending.busy}
              onPress={() => void sending.send({ type: 'process.end' }).then(() => setAsking(false))}
            >
              {words.endYes}
            </Button>
            <Button onPress={() => setAsking(false)}>{words.endNo}</Button>
          </>
        }
      >
        <p>{words.endBody}</p>
      </Dialog>
    </div>
  );
}
