import { closingWords as words } from '../../../contract/words/closing.en.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Proposed } from './proposed.tsx';
import { Summary } from './summary.tsx';
import { Leave, Ways } from './ways.tsx';
import '../shared/course.css';
import './closing.css';

type Heads = { readonly title: string; readonly lede: string };

function heads({ view, me, firstName }: RoomHandle): Heads {
  const { closing, status } = view;
  if (status !== 'open' && status !== 'inviting') return { title: words.title[status], lede: words.lede[status] };
  if (me.status === 'left') return { title: words.title.left, lede: words.lede.left };
  if (!closing) return { title: words.title.open, lede: words.lede.open };
  const title = closing.by === me.id ? words.title.waiting : words.title.proposed(firstName(closing.by));
  return { title, lede: words.lede.proposed };
}

/** Leaving, closing without agreement, and how a room ended. */
export default function Closing({ room }: { readonly room: RoomHandle }) {
  const { view, me } = room;
  const { title, lede } = heads(room);
  const over = (view.status !== 'open' && view.status !== 'inviting') || me.status === 'left';
  return (
    <div className="closing">
      <p className="crumb">{words.crumb(room.day(room.page.now))}</p>
      <h1>{title}</h1>
      <p className="lede">{lede}</p>
      <div className="closing-body stack course">
        {over ? (
          <>
            <Summary room={room} />
            {view.status === 'agreed' && me.status === 'seated' && !view.attending ? <Leave room={room} /> : null}
          </>
        ) : view.closing ? (
          <Proposed room={room} closing={view.closing} />
        ) : (
          <Ways room={room} />
        )}
      </div>
    </div>
  );
}
