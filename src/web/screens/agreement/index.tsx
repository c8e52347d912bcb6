import { agreementWords as words } from '../../../contract/words/agreement.en.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Drafting } from './drafting.tsx';
import { Frozen } from './frozen.tsx';
import { InForce } from './in-force.tsx';
import { FoldedTexts, Start } from './start.tsx';
import './agreement.css';

/** From an accepted package to one signed text. */
export default function Agreement({ room }: { readonly room: RoomHandle }) {
  const { agreement } = room.view;
  const state = agreement?.status ?? 'none';
  return (
    <div className="agreement">
      <p className="crumb">{words.crumb(room.day(room.page.now))}</p>
      <h1>{words.title[state]}</h1>
      <p className="lede">{words.lede[state]}</p>
      <div className="agreement-body">
        {!agreement ? (
          <div className="stack">
            <Start room={room} />
            <FoldedTexts room={room} />
          </div>
        ) : agreement.status === 'drafting' ? (
          <Drafting room={room} agreement={agreement} />
        ) : agreement.status === 'frozen' ? (
          <Frozen room={room} agreement={agreement} />
        ) : (
          <InForce room={room} agreement={agreement} />
        )}
      </div>
    </div>
  );
}
