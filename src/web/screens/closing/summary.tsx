import { closingWords } from '../../../contract/words/closing.en.ts';
import { closingLine, closingLinesWords as words, issuesLine } from '../../../contract/words/closing-lines.en.ts';
import type { Standing, SummaryLine } from '../../../room/index.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Card, LinkButton, LoopMark } from '../../look/index.ts';
import { OwnLines } from './own-lines.tsx';

const text = closingWords.summary;
const standings: readonly Standing[] = ['open', 'parked', 'dropped'];

/** The same page for every ending: what counts, what waits for an answer, own lines to approve. No blame, no counts. */
export function Summary({ room }: { readonly room: RoomHandle }) {
  const { view } = room;
  const lines = view.closingSummary ?? [];
  const mine = lines.filter((line) => line.waitingFor.includes(room.me.id));
  const about = lines.filter((line) => line.about.length > 0);
  const counts = about.filter((line) => line.waitingFor.length === 0);
  const waiting = about.filter((line) => line.waitingFor.length > 0 && !line.waitingFor.includes(room.me.id));
  const others = lines.filter((line) => line.about.length === 0);
  return (
    <>
      {mine.length > 0 ? <OwnLines key={mine.map((line) => line.id).join()} room={room} lines={mine} /> : null}
      <Card title={text.heading} visibility={{ kind: 'everyone' }} className="closing-summary">
        <h3>{words.counts}</h3>
        {counts.length === 0 ? <p className="mute">{words.none}</p> : <Lines room={room} lines={counts} />}
        {waiting.length === 0 ? null : (
          <>
            <h3>{words.waiting}</h3>
            <Lines room={room} lines={waiting} />
          </>
        )}
        {others.length === 0 ? null : (
          <>
            <h3>{words.room}</h3>
            <Issues room={room} lines={others} />
            <Lines room={room} lines={others.filter((line) => line.kind !== 'issue')} />
          </>
        )}
        <div className="acts">
          {view.agreement?.status === 'in_force' ? (
            <LinkButton href={roomPath(room.room, 'agreement')}>{text.toAgreement}</LinkButton>
          ) : null}
          <LinkButton href={roomPath(room.room, 'record')}>{text.toRecord}</LinkButton>
        </div>
      </Card>
      {view.status === 'ended' && room.me.status !== 'left' ? (
        <Card title={words.goOn}>
          <ul className="plain-list">
            {words.goOnWays.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  );
}

/** The issues, one line for each way they came out. */
function Issues({ room, lines }: LinesProps) {
  const signed = room.view.agreement?.status === 'in_force';
  const titles = (as: Standing) =>
    lines.flatMap((line) => (line.kind === 'issue' && line.standing === as ? [room.names.issue(line.issue)] : []));
  return (
    <ul>
      {standings.map((as) =>
        titles(as).length === 0 ? null : (
          <li key={as}>
            <span>{issuesLine(titles(as), as, signed)}</span>
          </li>
        ),
      )}
    </ul>
  );
}

type LinesProps = { readonly room: RoomHandle; readonly lines: readonly SummaryLine[] };

function Lines({ room, lines }: LinesProps) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.id}>
          {line.kind === 'understood' ? (
            <LoopMark state={line.basis === 'as_told' ? 'as_told' : 'confirmed'} bare />
          ) : line.kind === 'stayed_open' ? (
            <LoopMark state="missing" bare />
          ) : line.kind === 'enough' ? (
            <LoopMark state="enough" bare />
          ) : null}
          <span>{closingLine(line, room.names, room.view.agreement?.status === 'in_force')}</span>
        </li>
      ))}
    </ul>
  );
}
