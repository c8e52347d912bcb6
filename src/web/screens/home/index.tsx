import { useEffect, useState, useSyncExternalStore } from 'react';
import { Link, useLocation } from 'wouter';
import { boardWords } from '../../../contract/words/console.en.ts';
import { homeWords as words } from '../../../contract/words/home.en.ts';
import { forgetRoom, myRooms, onRoomsChange, type MyRoom } from '../../client/access.ts';
import { readDemo } from '../../client/api.ts';
import { roomPath } from '../../client/paths.ts';
import { dayInWords } from '../../frame/dates.ts';
import { SoloFrame } from '../../frame/solo-frame.tsx';
import { Button, Dialog, Icon, VisibilityMark } from '../../look/index.ts';
import './home.css';

let kept: readonly MyRoom[] = [];
let keptAs = '';
/** The same list object while nothing changed. */
function roomsNow(): readonly MyRoom[] {
  const fresh = myRooms();
  const as = JSON.stringify(fresh);
  if (as !== keptAs) {
    kept = fresh;
    keptAs = as;
  }
  return kept;
}

/** Whether this Parley was started with demo rooms; a link that leads to nothing helps nobody. */
function useDemo(): boolean {
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    let here = true;
    void readDemo().then((answer) => {
      if (here && answer.type === 'ok') setOffered(answer.value.rooms.length > 0);
    });
    return () => {
      here = false;
    };
  }, []);
  return offered;
}

/** The first page: what this is, a new room, and the rooms this browser has links to. */
export default function Home() {
  const rooms = useSyncExternalStore(onRoomsChange, roomsNow);
  const [forgetting, setForgetting] = useState<MyRoom>();
  const [, go] = useLocation();
  const demo = useDemo();
  return (
    <SoloFrame>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <p className="acts solo-acts">
        <Button kind="main" iconAfter="arrow" onPress={() => go('/new')}>
          {words.open}
        </Button>
      </p>
      <section className="private home-rooms" aria-labelledby="mine">
        <div className="head">
          <h2 id="mine">{words.mine}</h2>
          <VisibilityMark kind="only_you" />
        </div>
        {rooms.length === 0 ? <p className="mute">{words.none}</p> : null}
        <ul>
          {rooms.map((each) => (
            <li key={each.room}>
              <Link href={roomPath(each.room)}>
                <Icon name="table" />
                <span>
                  <b>{each.title ?? words.unnamed}</b>
                  <span className="cap">
                    {[
                      each.name === undefined ? undefined : words.as(each.name),
                      each.openedAt === undefined ? undefined : words.opened(dayInWords(each.openedAt)),
                    ]
                      .filter((part) => part !== undefined)
                      .join(', ')}
                  </span>
                </span>
              </Link>
              <Button
                kind="text"
                small
                onPress={() => setForgetting(each)}
                aria-label={`${words.forget}: ${each.title ?? words.unnamed}`}
              >
                {words.forget}
              </Button>
            </li>
          ))}
        </ul>
        <p className="cap home-note">{words.mineNote}</p>
      </section>
      <p className="home-links small">
        {rooms.some((each) => each.as === 'facilitator') ? <Link href="/board">{boardWords.link}</Link> : null}
        {demo ? <Link href="/demo">{words.demo}</Link> : null}
        <Link href="/review">{words.review}</Link>
        <Link href="/private-first">{words.privateFirst}</Link>
        <Link href="/who-can-see-what">{words.who}</Link>
        <Link href="/limits">{words.limits}</Link>
      </p>
      <Dialog
        title={words.forgetTitle}
        isOpen={forgetting !== undefined}
        onClose={() => setForgetting(undefined)}
        actions={
          <>
            <Button
              onPress={() => {
                if (forgetting) forgetRoom(forgetting.room);
                setForgetting(undefined);
              }}
            >
              {words.forgetYes}
            </Button>
            <Button onPress={() => setForgetting(undefined)}>{words.forgetNo}</Button>
          </>
        }
      >
        <p>{words.forgetBody}</p>
      </Dialog>
    </SoloFrame>
  );
}
