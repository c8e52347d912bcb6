import { Link } from 'wouter';
import { restartWords } from '../../../contract/words/restart.en.ts';
import { understandingWords } from '../../../contract/words/understanding.en.ts';
import type { IssueView } from '../../../room/index.ts';
import { roomPath } from '../../client/paths.ts';
import type { ActBody, RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, ChoiceButtons, Empty } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

const words = restartWords.park;
const acts = { parked: 'aspect.park', open: 'aspect.unpark', dropped: 'aspect.drop' } as const;

/** Every issue with where it stands, and moving it: each move takes effect when all have asked for the same. */
export function Standings({ room }: { readonly room: RoomHandle }) {
  const { issues } = room.view;
  return (
    <Card title={words.title} visibility={{ kind: 'everyone' }}>
      {issues.length === 0 ? <Empty>{understandingWords.issue.none}</Empty> : <p className="small">{words.hint}</p>}
      <ul className="issue-list">
        {issues.map((issue) => (
          <li key={issue.id}>
            <Line room={room} issue={issue} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Line({ room, issue }: { readonly room: RoomHandle; readonly issue: IssueView }) {
  const sending = useSend(room);
  const { id, title, standing = 'open' } = issue;
  const move = room.view.moves.find((each) => each.issue === id);
  const mine = move?.agreedBy.includes(room.me.id) ?? false;
  const send = (act: ActBody) => void sending.send(act);
  const on = room.view.status === 'open';
  return (
    <div className="stack">
      <p>
        <Link href={roomPath(room.room, 'understanding', id)}>{title}</Link>{' '}
        <span className="cap">{words.standing[standing]}</span>
      </p>
      {move ? (
        <p className="small">
          {move.by === room.me.id
            ? words.youAsked(words.to[move.to])
            : words.asked(room.firstName(move.by), words.to[move.to])}
        </p>
      ) : null}
      <SendNote sending={sending} />
      {!on ? null : move && !mine ? (
        <ChoiceButtons
          label={title}
          small
          columns="row"
          disabled={sending.busy}
          choices={[
            { id: 'agree', label: words.agree },
            { id: 'leave', label: words.leave },
          ]}
          onChoose={(choice) =>
            send(
              choice === 'agree'
                ? { type: acts[move.to], issue: id, words: '' }
                : { type: 'aspect.leave_as_is', issue: id },
            )
          }
        />
      ) : move ? (
        <p className="acts">
          <Button small isDisabled={sending.busy} onPress={() => send({ type: 'aspect.leave_as_is', issue: id })}>
            {words.leave}
          </Button>
        </p>
      ) : (
        <p className="acts">
          {standing === 'open' ? (
            <>
              <Button
                small
                isDisabled={sending.busy}
                onPress={() => send({ type: 'aspect.park', issue: id, words: '' })}
              >
                {words.park}
              </Button>
              <Button
                small
                isDisabled={sending.busy}
                onPress={() => send({ type: 'aspect.drop', issue: id, words: '' })}
              >
                {words.drop}
              </Button>
            </>
          ) : (
            <Button
              small
              isDisabled={sending.busy}
              onPress={() => send({ type: 'aspect.unpark', issue: id, words: '' })}
            >
              {words.unpark}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
