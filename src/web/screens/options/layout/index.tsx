import { dateInWords } from '../../../../contract/words/dates.en.ts';
import { layoutWords as words } from '../../../../contract/words/layout.en.ts';
import type { PackageValues } from '../../../../room/types.ts';
import type { RoomHandle } from '../../../client/room-handle.ts';
import { Asked, AskToLayOut, mayAsk } from './ask.tsx';
import { DraftBody, DraftCard } from './draft-card.tsx';
import { LayOut } from './lay-out.tsx';
import { layoutForMe } from './layouts.ts';
import './layout.css';

export type LayoutsProps = {
  readonly room: RoomHandle;
  readonly onBegin?: (values: PackageValues) => void;
  /** Only one filled button a screen: outlined while an answer to an offer comes first. */
  readonly isMain: boolean;
};

/** Everything on laying out the deal that stands now: one's invitation, whom one asked, and drafts on the table. */
export function Layouts({ room, onBegin, isMain }: LayoutsProps) {
  const { view } = room;
  const { invited, toAnswer } = layoutForMe(view);
  const laid = view.layouts.filter((each) => each.status === 'laid');
  const asked = view.layouts.filter(
    (each) => each.by === room.me.id && each.status === 'open' && each.id !== invited?.together,
  );
  return (
    <>
      {invited && view.attending === undefined && !view.agreement ? (
        <LayOut room={room} layout={invited} isMain={isMain} />
      ) : null}
      {asked.map((layout) => (
        <Asked key={layout.id} room={room} layout={layout} />
      ))}
      {[...laid].reverse().map((layout) => (
        <DraftCard
          key={layout.id}
          room={room}
          layout={layout}
          isMain={isMain && !invited && layout.id === toAnswer?.id}
          {...(onBegin ? { onBegin } : {})}
        />
      ))}
    </>
  );
}

/** Quiet ways to ask the others, under what one does oneself; none while something of this kind waits for one's answer. */
export function WaysToAsk({ room }: { readonly room: RoomHandle }) {
  const { invited, toAnswer } = layoutForMe(room.view);
  return mayAsk(room) && !invited && !toAnswer ? <AskToLayOut room={room} /> : null;
}

/** Earlier versions, and invitations that came to nothing, folded. */
export function EarlierLayouts({ room }: { readonly room: RoomHandle }) {
  const rows = room.view.layouts.flatMap((layout) => {
    const drafts = layout.status === 'laid' ? layout.drafts.slice(0, -1) : layout.drafts;
    const ended = layout.status !== 'laid' && layout.status !== 'open';
    return drafts.length > 0 || ended ? [{ layout, drafts }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <details className="earlier">
      <summary>{words.draft.earlier}</summary>
      <div className="stack">
        {rows.map(({ layout, drafts }) => (
          <div key={layout.id}>
            <p className="offer-status">
              {words.invitation(room.firstName(layout.by), room.firstName(layout.to))}, {dateInWords(layout.at)}:{' '}
              {words.status[layout.status]}
            </p>
            {drafts.map((draft) => (
              <DraftBody key={draft.at} room={room} draft={draft} />
            ))}
          </div>
        ))}
      </div>
    </details>
  );
}
