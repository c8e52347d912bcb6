import { Link } from 'wouter';
import { verdictWords } from '../../../contract/words/verdict.en.ts';
import type { AttemptView, DirectionView } from '../../../room/view.ts';
import { aspectPart, roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, LoopMark } from '../../look/index.ts';
import { OpenToAll } from '../understanding/with-others.tsx';
import { AsPoint } from './as-point.tsx';
import { loopState } from '../understanding/where-it-stands.ts';

const words = verdictWords.done;

type Props = {
  readonly room: RoomHandle;
  readonly direction: DirectionView;
  readonly attempt: AttemptView;
  readonly onAgain: () => void;
};

/** The answer as it went out, and what it means. */
export function Done({ room, direction, attempt, onAgain }: Props) {
  const name = room.firstName(direction.summariser);
  const { verdict } = attempt;
  const { status } = direction;
  const meaning =
    status === 'confirmed'
      ? words.confirmed(name)
      : status === 'deferred'
        ? words.deferred
        : status === 'stale'
          ? words.stale(name)
          : words.missing(name);
  return (
    <div className="ans" role="status">
      <Card title={status === 'stale' ? words.staleTitle : words.title(name)} visibility={{ kind: 'pair', name }}>
        {verdict ? (
          <>
            <p className="state-row">
              <LoopMark
                state={loopState(direction)}
                word={verdictWords.buttons[verdict.button]}
                closing={status === 'confirmed'}
              />
            </p>
            <p className="voice">“{verdict.words}”</p>
          </>
        ) : null}
        <p className="small mute done-meaning">{meaning}</p>
        {direction.basis === 'as_told' ? <p className="small mute">{words.asTold}</p> : null}
        {direction.closest ? (
          <p className="small mute">
            {verdictWords.closest.yours(direction.closest.sentence)}{' '}
            {direction.closest.added === '' ? '' : verdictWords.closest.added(direction.closest.added)}{' '}
            {verdictWords.closest.onlyYou}
          </p>
        ) : null}
        <OpenToAll room={room} direction={direction} />
        {status === 'confirmed' && verdict ? <AsPoint room={room} direction={direction} said={verdict.words} /> : null}
        {direction.privatelyAsTold ? <p className="small mute">{words.asToldPrivate}</p> : null}
        <p className="acts done-acts">
          {status === 'deferred' ? <Button onPress={onAgain}>{words.again}</Button> : null}
          <Link className="btn" href={roomPath(room.room, 'understanding', aspectPart(direction.aspect))}>
            {words.toUnderstanding}
          </Link>
        </p>
      </Card>
    </div>
  );
}
