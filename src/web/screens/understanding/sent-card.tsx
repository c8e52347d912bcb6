import { useState } from 'react';
import { lookWords } from '../../../contract/words/look.en.ts';
import { understandingWords } from '../../../contract/words/understanding.en.ts';
import type { DirectionView, StatementView } from '../../../room/view.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, LoopMark } from '../../look/index.ts';
import { Attached } from '../shared/attached.tsx';
import { CarriedBy } from '../shared/carried-by.tsx';
import { Composer } from './composer.tsx';
import { OpenToAll, Remind } from './with-others.tsx';

const words = understandingWords.sent;

type Props = {
  readonly room: RoomHandle;
  readonly statement: StatementView;
  readonly direction: DirectionView;
  readonly main: boolean;
};

/** A summary that waits for its author, was deferred, or came across. Only the two of the direction read its words. */
export function SentCard({ room, statement, direction, main }: Props) {
  const [anew, setAnew] = useState(false);
  const name = room.firstName(direction.author);
  const last = direction.attempts?.at(-1);
  const confirmed = direction.status === 'confirmed';
  if (anew) return <Composer room={room} statement={statement} main={main} />;
  const title = confirmed
    ? direction.basis === 'as_told'
      ? words.asTold(name)
      : words.confirmed(name)
    : words.title(name);
  return (
    <Card className="sent-card" title={title} visibility={{ kind: 'pair', name }}>
      {confirmed ? null : <p className="small mute">{words.lede(name)}</p>}
      <p className="voice last-text">{last?.text}</p>
      {last?.verdict ? (
        <div className="last-answer">
          <p className="state-row">
            <LoopMark
              state={confirmed ? (direction.basis === 'as_told' ? 'as_told' : 'confirmed') : 'working'}
              word={words.buttons[last.verdict.button]}
            />
          </p>
          <p className="voice">“{last.verdict.words}”</p>
          <CarriedBy room={room} by={last.verdict.carriedBy} />
        </div>
      ) : null}
      {direction.status === 'deferred' ? (
        <div className="stack">
          <p className="small mute">{words.deferred(name)}</p>
          <p>
            <Button small onPress={() => setAnew(true)}>
              {words.anew}
            </Button>
          </p>
        </div>
      ) : null}
      <Attached room={room} attempt={last} author={name} />
      <Remind room={room} direction={direction} />
      <OpenToAll room={room} direction={direction} />
      <Tries room={room} direction={direction} />
    </Card>
  );
}

/** Earlier tries with their answers, folded. */
export function Tries({ room, direction }: { readonly room: RoomHandle; readonly direction: DirectionView }) {
  const attempts = direction.attempts ?? [];
  if (attempts.length < 2) return null;
  return (
    <details className="whole">
      <summary>{words.tries}</summary>
      <ol className="tries">
        {attempts.map((attempt) => (
          <li key={attempt.number}>
            <p className="cap">{words.tryNumber(attempt.number, room.day(attempt.at))}</p>
            <p className="voice">{attempt.text}</p>
            {attempt.verdict ? (
              <p className="small mute">
                {words.buttons[attempt.verdict.button]} “{attempt.verdict.words}”
              </p>
            ) : (
              <p className="small mute">{lookWords.loop.working}</p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
