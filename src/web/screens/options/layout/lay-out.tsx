import { useState } from 'react';
import { layoutWords } from '../../../../contract/words/layout.en.ts';
import type { LayoutView } from '../../../../room/index.ts';
import { useDraft } from '../../../client/drafts.ts';
import type { RoomHandle } from '../../../client/room-handle.ts';
import { Button, Card, Field, Notice, PrivateCard, SeatMark } from '../../../look/index.ts';
import { Gate } from '../gate.tsx';
import { SendNote, useSend } from '../../shared/use-send.tsx';
import { knownOnly, onTable, readPackages, touchedIssues, withCell, writePackages } from '../draft-packages.ts';
import { PackageTable } from '../package-table.tsx';

const words = layoutWords.lay;

type Props = { readonly room: RoomHandle; readonly layout: LayoutView };

/** The page of somebody who is asked to lay out the deal: who asks, what matters, an empty table, and a no without reason. */
export function LayOut({ room, layout, isMain }: Props & { readonly isMain: boolean }) {
  const [changing, setChanging] = useState(false);
  const name = room.firstName(layout.by);
  const sealed = layout.own?.sealed === true && !changing;
  return (
    <>
      <Card
        className="layout-invited"
        title={words.invited(name)}
        before={<SeatMark name={room.name(layout.by)} order={room.order(layout.by)} />}
        visibility={{ kind: 'everyone' }}
      >
        {layout.words === '' ? <p>{words.noWords(name)}</p> : <p className="voice">{layout.words}</p>}
        <WhatMatters room={room} />
      </Card>
      {layout.together === undefined ? null : <Together room={room} layout={layout} />}
      {layout.own && !layout.own.sealed ? <Notice>{words.notShown}</Notice> : null}
      {sealed ? (
        <Sealed room={room} layout={layout} onChange={() => setChanging(true)} />
      ) : (
        <LayoutForm room={room} layout={layout} onSent={() => setChanging(false)} isFirst={!changing} isMain={isMain} />
      )}
    </>
  );
}

/** What each told as most important, which all have said back by now. */
function WhatMatters({ room }: { readonly room: RoomHandle }) {
  const { statements, seats } = room.view;
  const rows = seats.flatMap((seat) => {
    if (seat.status !== 'seated') return [];
    const points = statements.filter((each) => each.author === seat.id).flatMap((each) => each.points);
    const must = points.filter((each) => each.must);
    const shown = must.length > 0 ? must : points;
    return shown.length > 0 ? [{ seat, points: shown }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <details className="what-matters">
      <summary>{words.matters}</summary>
      <ul>
        {rows.map(({ seat, points }) => (
          <li key={seat.id}>
            <div className="who">
              <SeatMark name={room.name(seat.id)} order={room.order(seat.id)} size="mini" />
              <b>{room.firstName(seat.id)}</b>
            </div>
            {points.map((point) => (
              <p className="voice" key={point.id}>
                {point.text}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Together({ room, layout }: Props) {
  const sending = useSend(room);
  const own = room.view.layouts.find((each) => each.id === layout.together);
  return (
    <Notice
      title={words.together(room.firstName(layout.by))}
      actions={
        own ? (
          <Button
            small
            kind="text"
            isDisabled={sending.busy}
            onPress={() => void sending.send({ type: 'layout.withdraw', layout: own.id })}
          >
            {words.alone}
          </Button>
        ) : undefined
      }
    >
      <SendNote sending={sending} />
    </Notice>
  );
}

function Sealed({ room, layout, onChange }: Props & { readonly onChange: () => void }) {
  const name = room.firstName(layout.by);
  const { own } = layout;
  if (!own) return null;
  return (
    <PrivateCard className="layout-sealed" title={words.sealedTitle(name)} under={words.sealedNote(name)}>
      <PackageTable
        label={words.table}
        issues={onTable(room.view.issues)}
        packages={[own.values]}
        heads={[words.value]}
        blank={words.blank}
      />
      {own.words === '' ? null : <p className="voice">{own.words}</p>}
      <div className="acts">
        <Button icon="pen" onPress={onChange}>
          {words.change}
        </Button>
      </div>
    </PrivateCard>
  );
}

export type LayoutFormProps = Props & {
  readonly onSent: () => void;
  /** Laid out for the first time: then it can be declined, or done by both at once. */
  readonly isFirst: boolean;
  readonly isMain: boolean;
};

/** The empty table: every cell is a list of options, or blank. Private until it is sent. */
export function LayoutForm({ room, layout, onSent, isFirst, isMain }: LayoutFormProps) {
  const { view } = room;
  const field = (name: string) => `options.layout.${layout.id}.${name}`;
  const before = layout.own?.values ?? layout.drafts.at(-1)?.values ?? {};
  const cells = useDraft(room, field('values'), writePackages([before]));
  const said = useDraft(room, field('words'), layout.own?.words ?? '');
  const sending = useSend(room);
  const issues = onTable(view.issues).filter((issue) => issue.options.length > 0);
  const [values = {}] = knownOnly(readPackages(cells.text), issues);
  const name = room.firstName(layout.by);
  const touched = touchedIssues([values], view.issues);
  const missing = touched.length === 0 ? [] : [...view.missing, ...touched.flatMap((issue) => issue.missing)];
  const empty = touched.length === 0;

  const send = async () => {
    const stored = await sending.send(
      { type: 'layout.lay', layout: layout.id, values: { ...values }, words: said.text.trim() },
      { clears: [field('values'), field('words')] },
    );
    if (stored) onSent();
  };
  return (
    <PrivateCard className="lay-out" title={words.card} under={words.under} level={isFirst ? 2 : 3} untilSent>
      <PackageTable
        label={words.table}
        issues={issues}
        packages={[values]}
        heads={[words.value]}
        blank={words.blank}
        cell={words.cell}
        onCell={(_index, issue, option) => cells.setText(writePackages([withCell(values, issue, option)]))}
      />
      <Field
        label={words.words}
        hint={words.hint}
        value={said.text}
        onChange={said.setText}
        lines={2}
        optional
        name="layout-words"
      />
      <Gate room={room} closes="offers" missing={missing} />
      <SendNote sending={sending} />
      <div className="acts">
        <Button
          kind={isMain ? 'main' : 'outlined'}
          iconAfter="arrow"
          isDisabled={sending.busy || empty || missing.length > 0}
          onPress={() => void send()}
        >
          {layout.status === 'open' && layout.together !== undefined ? words.seal : words.send(name)}
        </Button>
        {isFirst ? (
          <Button
            isDisabled={sending.busy}
            onPress={() => void sending.send({ type: 'layout.decline', layout: layout.id })}
          >
            {words.decline}
          </Button>
        ) : (
          <Button kind="text" onPress={onSent}>
            {words.cancel}
          </Button>
        )}
      </div>
      <p className="cap">{empty ? words.needsValue : words.draft}</p>
      {isFirst ? <p className="cap">{words.declineNote}</p> : null}
      {isFirst && layout.together === undefined ? (
        <div className="acts">
          <Button
            kind="text"
            icon="pair"
            isDisabled={sending.busy}
            onPress={() => void sending.send({ type: 'layout.invite', to: layout.by, words: '' })}
          >
            {words.both(name)}
          </Button>
        </div>
      ) : null}
    </PrivateCard>
  );
}
