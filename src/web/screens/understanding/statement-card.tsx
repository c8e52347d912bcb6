import { Link } from 'wouter';
import { eraseWords } from '../../../contract/words/caucus.en.ts';
import { understandingWords } from '../../../contract/words/understanding.en.ts';
import { facetWords } from '../../../contract/words/understanding.en.ts';
import type { Point } from '../../../room/types.ts';
import type { StatementView } from '../../../room/view.ts';
import { aspectPart, roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { momentInWords } from '../../frame/dates.ts';
import { Button, Card, Icon, SeatMark } from '../../look/index.ts';
import { CarriedBy } from '../shared/carried-by.tsx';
import { Erase } from '../shared/erase.tsx';
import './statement.css';
import { directionOf } from './where-it-stands.ts';

const words = understandingWords.statement;

/** Points in the author's words, each after its facet; no star, no number. */
export function Points({ points }: { readonly points: readonly Point[] }) {
  return (
    <ol className="pts">
      {points.map((point) => (
        <li key={point.id} data-point="" tabIndex={-1}>
          <span className="fac">
            {facetWords[point.facet]}
            {point.must ? <em>{words.must}</em> : null}
          </span>
          <p className="voice">{point.text}</p>
        </li>
      ))}
    </ol>
  );
}

type Props = { readonly room: RoomHandle; readonly statement: StatementView };

/** What somebody else told, and how they answered the last try. */
export function StatementCard({ room, statement }: Props) {
  const { author, aspect } = statement;
  const name = room.firstName(author);
  const direction = directionOf(room, room.me.id, author, aspect);
  const answered = direction?.attempts?.findLast((each) => each.verdict !== undefined);
  const pointed = statement.points.filter((point) => answered?.verdict?.pointed.includes(point.id));
  return (
    <Card
      className="statement"
      title={words.told(name, aspect === 'why_here')}
      before={<SeatMark name={room.name(author)} order={room.order(author)} />}
      under={words.under(room.day(statement.at), statement.points.length)}
      visibility={{ kind: 'everyone' }}
    >
      <CarriedBy room={room} by={statement.carriedBy} />
      <Points points={statement.points} />
      <details className="whole">
        <summary>{words.full}</summary>
        <p className="voice">{statement.text}</p>
      </details>
      {/* A deferred answer stands beside the words it answers. */}
      {answered?.verdict && direction?.status !== 'confirmed' && direction?.status !== 'deferred' ? (
        <div className="last-answer">
          <p className="cap">
            <b>{words.answer(name, answered.number, room.day(answered.verdict.at))}</b>
          </p>
          <p className="voice">“{answered.verdict.words}”</p>
          <CarriedBy room={room} by={answered.verdict.carriedBy} />
          <p className="small">{understandingWords.sent.buttons[answered.verdict.button]}</p>
          {pointed.length === 0 ? null : (
            <div className="small mute">
              {words.pointedTo(name)}
              <ul>
                {pointed.map((point) => (
                  <li key={point.id} className="voice">
                    {point.text}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {answered.verdict.note === '' ? null : (
            <p className="small mute">
              {words.alsoWrote(name)} <span className="voice">{answered.verdict.note}</span>
            </p>
          )}
        </div>
      ) : null}
    </Card>
  );
}

type OwnProps = Props & { readonly onRevise: (() => void) | undefined };

/** What this person told, the points they keep to themselves, and who has said it back. */
export function OwnStatement({ room, statement, onRevise }: OwnProps) {
  const { aspect } = statement;
  const waiting = room.view.directions.filter(
    (each) =>
      each.author === room.me.id &&
      each.aspect === aspect &&
      (each.status === 'sent' || each.status === 'deferred' || each.check),
  );
  return (
    <Card
      className="statement"
      title={words.own(aspect === 'why_here')}
      before={<SeatMark name={room.me.name} order={room.order(room.me.id)} />}
      under={words.under(room.day(statement.at), statement.points.length)}
      visibility={{ kind: 'everyone' }}
    >
      {waiting.map((each) => (
        <p key={each.summariser} className="small waits">
          {words.waitsForYou(room.firstName(each.summariser))}{' '}
          <Link href={roomPath(room.room, 'verdict', aspectPart(aspect), each.summariser)}>
            {words.answerTo(room.firstName(each.summariser))}
          </Link>
        </p>
      ))}
      <Points points={statement.points} />
      <KeptPoints room={room} statement={statement} />
      <details className="whole">
        <summary>{words.full}</summary>
        <p className="voice">{statement.text}</p>
      </details>
      {onRevise ? (
        <p>
          <Button kind="text" small icon="pen" onPress={onRevise}>
            {words.revise}
          </Button>
        </p>
      ) : null}
    </Card>
  );
}

/** Points that stay with their author, who may take them out for good: hatched, also in print; nothing for others. */
export function KeptPoints({ room, statement: { hidden, aspect, at } }: Props) {
  if (hidden === undefined || hidden.length === 0) return null;
  return (
    <div className="private hidden-points">
      <p className="hl">
        <Icon name="lock" />
        <b>{words.hidden}</b>
      </p>
      <ul>
        {hidden.map((point) => (
          <li key={point.id} className="voice">
            {point.text}
          </li>
        ))}
      </ul>
      <Erase room={room} what="kept_points" item={aspect} when={momentInWords(at)} label={eraseWords.keptPoints} />
    </div>
  );
}
