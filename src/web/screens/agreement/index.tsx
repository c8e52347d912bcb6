import { agreementWords as words } from '../../../contract/words/agreement.en.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Drafting } from './drafting.tsx';
import { Document, Frozen } from './frozen.tsx';
import { InForce } from './in-force.tsx';
import { LapsedTexts } from './lapsed.tsx';
import { Card } from '../../look/index.ts';
import type { InForceProps } from './props.ts';
import { Signatures } from './signatures.tsx';
import { FoldedTexts, Start } from './start.tsx';
import './agreement.css';

/** From an accepted package to one signed text. */
export default function Agreement({ room }: { readonly room: RoomHandle }) {
  const { agreement } = room.view;
  const state = agreement?.status ?? 'none';
  // A room that ended over a text in writing, or half signed: there is nothing left to do about it.
  const over = room.view.status !== 'open' && room.view.status !== 'inviting';
  const unsigned = over && (state === 'drafting' || state === 'frozen');
  const { amendments } = room.view.amending;
  const changing =
    state === 'in_force' && amendments.some((each) => each.status === 'proposed' || each.status === 'frozen');
  const version = agreement?.succession?.version ?? 1;
  return (
    <div className="agreement">
      <p className="crumb">{words.crumb(room.day(room.page.now))}</p>
      <h1>{unsigned ? words.lapsed.over.title : words.title[state]}</h1>
      <p className="lede">
        {unsigned ? words.lapsed.over.lede : changing ? words.changing(version) : words.lede[state]}
      </p>
      <div className="agreement-body">
        {!agreement ? (
          <div className="stack">
            <Start room={room} />
            <FoldedTexts room={room} />
          </div>
        ) : unsigned ? (
          <div className="stack">
            <Unsigned room={room} agreement={agreement} />
            <LapsedTexts room={room} />
          </div>
        ) : agreement.status === 'drafting' ? (
          <div className="stack">
            {room.view.attending ? (
              // Only the parties write; whoever else sees the room reads what they have saved.
              <TextAsSaved agreement={agreement} lede={words.draft.readOnly} />
            ) : (
              <Drafting room={room} agreement={agreement} />
            )}
            <LapsedTexts room={room} />
          </div>
        ) : agreement.status === 'frozen' ? (
          <Frozen room={room} agreement={agreement} />
        ) : (
          <InForce room={room} agreement={agreement} />
        )}
      </div>
    </div>
  );
}

/** The text as it was when the room ended: fixed with its signatures, or in writing; nothing where it lapsed before. */
function Unsigned({ room, agreement }: InForceProps) {
  if (agreement.status === 'frozen')
    return (
      <>
        <Document agreement={agreement} />
        <Signatures room={room} agreement={{ ...agreement, status: 'lapsed' }} />
      </>
    );
  if (room.view.amending.lapsed.length > 0) return null;
  return <TextAsSaved agreement={agreement} />;
}

/** The text in writing, to be read. */
function TextAsSaved({ agreement, lede }: Pick<InForceProps, 'agreement'> & { readonly lede?: string }) {
  return (
    <Card title={words.draft.heading} visibility={{ kind: 'everyone' }}>
      {lede === undefined ? null : <p className="small mute">{lede}</p>}
      {agreement.text.clauses.map(({ id, title, text }) => (
        <div key={id}>
          <p className="cap">{title}</p>
          <p className="voice">{text}</p>
        </div>
      ))}
    </Card>
  );
}
