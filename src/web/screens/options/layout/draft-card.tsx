import { useState } from 'react';
import { dateInWords } from '../../../../contract/words/dates.en.ts';
import { layoutWords } from '../../../../contract/words/layout.en.ts';
import { listed } from '../../../../contract/words/now.en.ts';
import type { LayoutDraft, LayoutView } from '../../../../room/index.ts';
import type { PackageValues } from '../../../../room/types.ts';
import type { RoomHandle } from '../../../client/room-handle.ts';
import { Button, Card, Notice, SeatMark } from '../../../look/index.ts';
import { splitTitle } from '../issue-title.tsx';
import { PackageTable } from '../package-table.tsx';
import { LayoutForm } from './lay-out.tsx';
import { keptValues } from './layouts.ts';
import { cellsOf, ReplyToDraft } from './reply-to-draft.tsx';

const words = layoutWords.draft;

export type DraftCardProps = {
  readonly room: RoomHandle;
  readonly layout: LayoutView;
  /** Whether the answer to it is the one main action of the screen. */
  readonly isMain: boolean;
  /** Puts what is kept into the offer that is being prepared; missing where no offer can be made now. */
  readonly onBegin?: (values: PackageValues) => void;
};

/** What somebody laid out: the table with its blanks, "nobody has agreed to this", the answers, and what one may do. */
export function DraftCard({ room, layout, isMain, onBegin }: DraftCardProps) {
  const [again, setAgain] = useState(false);
  const { me, view } = room;
  const last = layout.drafts.at(-1);
  if (!last) return null;
  const mine = layout.to === me.id;
  const isParty = view.attending === undefined;
  const isOpen = layout.status === 'laid' && isParty && view.agreement === undefined && view.mode.current !== 'shuttle';
  const answer = last.replies.find((each) => each.by === me.id);
  const inviter = room.firstName(layout.by);
  const waits = mine && isOpen && !last.replies.some((each) => each.by === layout.by);
  const kept = answer ? keptValues(last.values, answer.keeps, view.issues) : {};
  return (
    <Card
      className="layout-draft"
      title={mine ? words.mine : words.theirs(room.firstName(layout.to))}
      under={[
        words.on(dateInWords(last.at)),
        ...(layout.drafts.length > 1 ? [words.version(layout.drafts.length)] : []),
      ].join(', ')}
      before={<SeatMark name={room.name(layout.to)} order={room.order(layout.to)} />}
      visibility={{ kind: 'everyone' }}
    >
      <DraftBody room={room} draft={last} />
      {layout.common && layout.drafts.length === 1 && !mine ? (
        <Common room={room} layout={layout} common={layout.common} onBegin={isOpen && !answer ? onBegin : undefined} />
      ) : null}
      <Replies room={room} draft={last} />
      {waits ? <p className="mute">{words.waiting(inviter)}</p> : null}
      {mine && isOpen && !again ? (
        <div className="acts">
          <Button icon="pen" onPress={() => setAgain(true)}>
            {words.again}
          </Button>
        </div>
      ) : null}
      {again ? (
        <LayoutForm room={room} layout={layout} isFirst={false} isMain={false} onSent={() => setAgain(false)} />
      ) : null}
      {!mine && isOpen && !answer ? <ReplyToDraft room={room} layout={layout} draft={last} isMain={isMain} /> : null}
      {answer && isOpen && onBegin && Object.keys(kept).length > 0 ? (
        <div className="acts">
          <Button icon="plus" onPress={() => onBegin(kept)}>
            {words.begin}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

/** The table of one draft with what belongs to it, to be read. */
export function DraftBody({ room, draft }: { readonly room: RoomHandle; readonly draft: LayoutDraft }) {
  const issues = room.view.issues.filter(
    (each) => draft.values[each.id] !== undefined || draft.blank.includes(each.id),
  );
  return (
    <>
      <p className="layout-mark">{words.mark}</p>
      <PackageTable
        label={layoutWords.lay.table}
        issues={issues}
        packages={[draft.values]}
        heads={[words.head]}
        blank={layoutWords.lay.blank}
      />
      {draft.words === '' ? null : (
        <div className="say">
          <p className="cap">
            <b>{words.note}</b>
          </p>
          <p className="voice">{draft.words}</p>
        </div>
      )}
    </>
  );
}

type CommonProps = {
  readonly room: RoomHandle;
  readonly layout: LayoutView;
  readonly common: readonly string[];
  readonly onBegin: DraftCardProps['onBegin'] | undefined;
};

/** What two who laid out at once have in common: a beginning, if there is any. */
function Common({ room, layout, common, onBegin }: CommonProps) {
  const names = room.view.issues.flatMap(({ id, title }) => (common.includes(id) ? [splitTitle(title).name] : []));
  const same = keptValues(layout.drafts[0]?.values ?? {}, common, room.view.issues);
  if (names.length === 0) return <Notice>{words.noCommon}</Notice>;
  return (
    <Notice
      kind="done"
      actions={
        onBegin && Object.keys(same).length > 0 ? (
          <Button small onPress={() => onBegin(same)}>
            {words.beginCommon}
          </Button>
        ) : undefined
      }
    >
      {words.common(names)}
    </Notice>
  );
}

function Replies({ room, draft }: { readonly room: RoomHandle; readonly draft: LayoutDraft }) {
  if (draft.replies.length === 0) return null;
  return (
    <ul className="replies">
      {draft.replies.map((reply) => (
        <li key={`${reply.by} ${reply.at}`}>
          <div className="who">
            <SeatMark name={room.name(reply.by)} order={room.order(reply.by)} size="mini" />
            <div>
              <b>{words.keeps(room.firstName(reply.by), listed(cellsOf(room, draft, reply.keeps)))}</b>
            </div>
          </div>
          {reply.unmet.map(({ issue, interest }) => (
            <p className="voice" key={issue}>
              <span className="cap">{words.unmet(splitTitle(room.names.issue(issue)).name)} </span>
              {interest}
            </p>
          ))}
          {reply.words === '' ? null : <p className="voice">{reply.words}</p>}
        </li>
      ))}
    </ul>
  );
}
