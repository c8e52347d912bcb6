import { useQuery } from '@tanstack/react-query';
import { boardWords as words } from '../../../contract/words/console.en.ts';
import { homeWords } from '../../../contract/words/home.en.ts';
import { myRooms, type MyRoom } from '../../client/access.ts';
import { readPage } from '../../client/api.ts';
import { roomPath } from '../../client/paths.ts';
import { SoloFrame } from '../../frame/solo-frame.tsx';
import { LinkButton } from '../../look/index.ts';
import { tasksOf } from '../attend/tasks.ts';
import './pages.css';

/** The rooms in which this browser holds a facilitator's link, side by side. Each is asked for with its own link. */
export default function Board() {
  const rooms = myRooms().filter((each) => each.as === 'facilitator');
  return (
    <SoloFrame title={words.title}>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <div className="stack page-body">
        {rooms.length === 0 ? (
          <p className="mute">{words.none}</p>
        ) : (
          <ul className="stack">
            {rooms.map((each) => (
              <OneRoom key={each.room} entry={each} />
            ))}
          </ul>
        )}
      </div>
    </SoloFrame>
  );
}

/** An entry of a list and no block with a name of its own: two rooms may have the same title. */
function OneRoom({ entry }: { readonly entry: MyRoom }) {
  const { data } = useQuery({
    queryKey: ['board', entry.room, entry.token],
    queryFn: () => readPage(entry.room, entry.token),
    refetchInterval: 60_000,
  });
  const view = data?.type === 'ok' ? data.value.view : undefined;
  const count = view ? tasksOf(view).length : 0;
  const sees = view?.attending?.sees;
  const title = view?.title ?? entry.title ?? homeWords.unnamed;
  const standing =
    data === undefined
      ? words.waiting
      : data.type === 'problem'
        ? words.failed
        : sees === 'invitation'
          ? words.asked
          : sees === 'nothing'
            ? words.ended
            : count === 0
              ? words.calm
              : words.tasks(count);
  return (
    <li className="card">
      <h2>{title}</h2>
      {view ? <p className="small mute">{view.seats.map((seat) => seat.name).join(', ')}</p> : null}
      <p className={count > 0 ? 'board-waits' : 'board-waits mute'}>{standing}</p>
      <p className="acts">
        <LinkButton small href={roomPath(entry.room)} aria-label={`${words.open}: ${title}`}>
          {words.open}
        </LinkButton>
      </p>
    </li>
  );
}
