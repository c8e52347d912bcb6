import { useState } from 'react';
import { agreementWords, calendarDate } from '../../../contract/words/agreement.en.ts';
import { amendmentWords as words } from '../../../contract/words/amendment.en.ts';
import { dateInWords } from '../../../contract/words/dates.en.ts';
import { listed } from '../../../contract/words/now.en.ts';
import { mandateOf } from '../../client/mandate.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, LinkButton, Notice } from '../../look/index.ts';
import { AmendForm, type AmendKind } from './amend-form.tsx';
import { OpenAmendment } from './amendment.tsx';
import { Changes } from './changes.tsx';
import { Disputes } from './disputes.tsx';
import { Document } from './frozen.tsx';
import { LapsedTexts } from './lapsed.tsx';
import type { InForceProps } from './props.ts';
import { Signatures } from './signatures.tsx';

/** The signed text: what is open about it, the version that counts, those before it, and ways to change it together. */
export function InForce({ room, agreement }: InForceProps) {
  const { amendments } = room.view.amending;
  const open = amendments.find((each) => each.status === 'proposed' || each.status === 'frozen');
  const version = agreement.succession?.version ?? 1;
  // Named where another version stands on the same page.
  const shown = open !== undefined || version > 1 ? version : undefined;
  const text = agreementWords.inForce;
  const [changing, setChanging] = useState<AmendKind>();
  const [noting, setNoting] = useState(false);
  // One filled button: that of the form somebody has opened, else the record.
  const writes = changing !== undefined || noting;
  return (
    <div className="stack">
      {open ? <OpenAmendment room={room} agreement={agreement} amendment={open} /> : null}
      {agreement.status === 'in_force' ? (
        <Notice
          kind="done"
          title={text.review(calendarDate(agreement.text.reviewOn))}
          actions={
            <LinkButton
              {...(open || writes ? {} : { kind: 'main' as const })}
              iconAfter="arrow"
              href={roomPath(room.room, 'record')}
            >
              {text.toRecord}
            </LinkButton>
          }
        >
          {text.nextBody}
        </Notice>
      ) : null}
      {agreement.inForceAt === undefined ? null : (
        <p className="crumb">{words.inForceSince(version, dateInWords(agreement.inForceAt))}</p>
      )}
      <Document agreement={agreement} version={shown} />
      <Signatures room={room} agreement={agreement} version={shown} />
      <p className="cap">{text.legal}</p>
      <Earlier room={room} agreement={agreement} />
      {agreement.status === 'in_force' ? (
        <Ways room={room} agreement={agreement} open={open !== undefined} kind={changing} onKind={setChanging} />
      ) : null}
      <Past room={room} />
      <LapsedTexts room={room} />
      <Disputes
        room={room}
        agreement={agreement}
        writing={noting}
        onWriting={setNoting}
        main={changing === undefined && !open}
      />
    </div>
  );
}

/** Every version before, readable with its hash and signatures, and what changed after it. */
function Earlier({ room, agreement }: InForceProps) {
  const { earlier } = room.view.amending;
  if (earlier.length === 0) return null;
  return (
    <Card title={words.earlier.heading} visibility={{ kind: 'everyone' }}>
      {earlier.map((each, index) => {
        const version = each.succession?.version ?? 1;
        const next = earlier[index + 1]?.text ?? agreement.text;
        return (
          <details key={each.hash}>
            <summary>{words.earlier.line(version, dateInWords(each.from), dateInWords(each.until))}</summary>
            <div className="stack">
              <h3>{words.changes.headingDone(version)}</h3>
              <Changes before={each.text} after={next} />
              <Document agreement={each} version={version} />
              <Signatures
                room={room}
                agreement={{ ...each, status: 'in_force', coolingWaivedBy: [] }}
                version={version}
              />
            </div>
          </details>
        );
      })}
    </Card>
  );
}

type WaysProps = InForceProps & {
  readonly open: boolean;
  readonly kind: AmendKind | undefined;
  readonly onKind: (kind: AmendKind | undefined) => void;
};

/** Changing it, another package, or its end: each only together. */
function Ways({ room, agreement, open, kind, onKind }: WaysProps) {
  const text = words.propose;
  const mandate = mandateOf(room.view);
  if ((room.view.attending && !mandate?.mayPropose) || !agreement.signatures.some((each) => each.by === room.me.id))
    return null;
  if (kind !== undefined && !open)
    return <AmendForm room={room} agreement={agreement} kind={kind} onDone={() => onKind(undefined)} />;
  const gone = room.view.seats.flatMap((seat) =>
    seat.status === 'left' && agreement.signatures.some((each) => each.by === seat.id) ? [room.firstName(seat.id)] : [],
  );
  if (gone.length > 0)
    return (
      <Card className="ways-on" title={text.heading}>
        <p>{text.signerLeft(listed(gone))}</p>
      </Card>
    );
  const packages = room.view.issues.some((issue) => issue.options.length > 0);
  return (
    <Card className="ways-on" title={text.heading}>
      <p>{text.lede}</p>
      {open ? (
        <p className="small mute">{text.open}</p>
      ) : (
        <div className="acts">
          <Button onPress={() => onKind('change')}>{text.change}</Button>
          {packages ? <Button onPress={() => onKind('post_settlement')}>{text.package}</Button> : null}
          <Button onPress={() => onKind('end')}>{text.end}</Button>
        </div>
      )}
    </Card>
  );
}

/** Changes that did not come about, without blame. */
function Past({ room }: { readonly room: RoomHandle }) {
  const lines = room.view.amending.amendments.flatMap(({ id, by, status }) =>
    status === 'not_now' || status === 'withdrawn' || status === 'lapsed'
      ? [{ id, line: words.past[status](room.firstName(by)) }]
      : [],
  );
  if (lines.length === 0) return null;
  return (
    <ul className="plain-list">
      {lines.map(({ id, line }) => (
        <li key={id} className="small mute">
          {line}
        </li>
      ))}
    </ul>
  );
}
