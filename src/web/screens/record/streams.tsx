import { dateInWords } from '../../../contract/words/dates.en.ts';
import { recordWords } from '../../../contract/words/record.en.ts';
import type { RecordPage } from '../../../contract/api.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Card, PrivateCard } from '../../look/index.ts';
import type { Visibility } from '../../look/index.ts';
import { inGroups } from '../agreement/fingerprint.ts';
import { streamVisibility } from './stream-visibility.ts';

type Stream = RecordPage['streams'][number];

function streamTitle(visibility: Visibility): string {
  switch (visibility.kind) {
    case 'only_you':
      return recordWords.stream.private;
    case 'pair':
      return recordWords.stream.pair(visibility.name);
    default:
      return recordWords.stream.shared;
  }
}

/** The newest lines shown before "show all". */
const FIRST = 8;

/** The streams this seat may see, shared first, each with its lines in words. */
export function Streams({ room, page }: { readonly room: RoomHandle; readonly page: RecordPage }) {
  const order = (stream: Stream) => (stream.stream === 'shared' ? 0 : stream.stream.startsWith('pair:') ? 1 : 2);
  return (
    <div className="stack">
      {[...page.streams]
        .sort((a, b) => order(a) - order(b))
        .map((stream) => (
          <StreamCard key={stream.stream} room={room} stream={stream} />
        ))}
    </div>
  );
}

function StreamCard({ room, stream }: { readonly room: RoomHandle; readonly stream: Stream }) {
  const visibility = streamVisibility(stream.stream, room);
  const newest = [...stream.events].reverse();
  const title = streamTitle(visibility);
  const body = (
    <>
      {newest.length === 0 ? <p className="mute">{recordWords.stream.none}</p> : null}
      <Lines room={room} events={newest.slice(0, FIRST)} />
      {newest.length > FIRST ? (
        <details>
          <summary>{recordWords.stream.show(newest.length)}</summary>
          <Lines room={room} events={newest.slice(FIRST)} />
        </details>
      ) : null}
    </>
  );
  const under = recordWords.stream.count(stream.length);
  return visibility.kind === 'only_you' ? (
    <PrivateCard title={title} under={under}>
      {body}
    </PrivateCard>
  ) : (
    <Card title={title} under={under} visibility={visibility}>
      {body}
    </Card>
  );
}

function Lines({ room, events }: { readonly room: RoomHandle; readonly events: Stream['events'] }) {
  return (
    <ol className="lines">
      {events.map((event) => (
        <li key={event.seq}>
          <span className="cap seq" aria-label={recordWords.line(event.seq)}>
            {event.seq}
          </span>
          <span>
            {event.by === 'table' ? null : <b>{room.firstName(event.by)}</b>} {recordWords.event(event.type)}
            <span className="cap when">{dateInWords(event.at)}</span>
          </span>
          <span className="code cap">{inGroups(event.hash).slice(0, 9)}</span>
        </li>
      ))}
    </ol>
  );
}
