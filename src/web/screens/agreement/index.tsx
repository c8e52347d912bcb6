import { agreementWords as words, calendarDate } from '../../../contract/words/agreement.en.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { LinkButton, Notice } from '../../look/index.ts';
import { Drafting } from './drafting.tsx';
import { Document, Frozen } from './frozen.tsx';
import { Signatures } from './signatures.tsx';
import { Start } from './start.tsx';
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
          <Start room={room} />
        ) : agreement.status === 'drafting' ? (
          <Drafting room={room} agreement={agreement} />
        ) : agreement.status === 'frozen' ? (
          <Frozen room={room} agreement={agreement} />
        ) : (
          <div className="stack">
            <Notice
              kind="done"
              title={words.inForce.review(calendarDate(agreement.text.reviewOn))}
              actions={
                <LinkButton kind="main" iconAfter="arrow" href={roomPath(room.room, 'record')}>
                  {words.inForce.toRecord}
                </LinkButton>
              }
            >
              {words.inForce.nextBody}
            </Notice>
            <Document agreement={agreement} />
            <Signatures room={room} agreement={agreement} />
            <p className="cap">{words.inForce.legal}</p>
          </div>
        )}
      </div>
    </div>
  );
}
