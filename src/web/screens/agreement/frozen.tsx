import { agreementWords } from '../../../contract/words/agreement.en.ts';
import { amendmentWords } from '../../../contract/words/amendment.en.ts';
import { dateInWords } from '../../../contract/words/dates.en.ts';
import type { AgreementView } from '../../../room/view.ts';
import { useDraft } from '../../client/drafts.ts';
import { mandateOf } from '../../client/mandate.ts';
import type { ActBody, RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, Field, Notice } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import type { Sending } from '../shared/use-send.tsx';
import { fingerprintOf, inGroups } from './fingerprint.ts';
import { Signatures } from './signatures.tsx';

const words = agreementWords.frozen;
/** Method 12.4: a day between fixing and signing, unless all waive it. */
const COOLING_MS = 24 * 3_600_000;

/** A text while it is signed: the first one, or a later version. */
export type SignableView = Pick<AgreementView, 'hash' | 'document' | 'frozenAt' | 'coolingWaivedBy' | 'signatures'> & {
  readonly status: string;
};

export type FrozenProps = {
  readonly room: RoomHandle;
  readonly agreement: SignableView;
  /** What one may do instead of signing; without it, open the first text again. */
  readonly version?: number;
  readonly instead?: { readonly label: string; readonly means: string; readonly act: ActBody };
};

/** The fixed text: read it, check its fingerprint here, wait or waive, sign or not. The same layout for everyone. */
export function Frozen({ room, agreement, instead, version }: FrozenProps) {
  const sending = useSend(room);
  const sound = agreement.document !== undefined && fingerprintOf(agreement.document) === agreement.hash;
  return (
    <div className="stack">
      <Document agreement={agreement} version={version} />
      <Cooling room={room} agreement={agreement} sending={sending} />
      <Signatures room={room} agreement={agreement} version={version} />
      {sound ? <Sign room={room} agreement={agreement} sending={sending} instead={instead} /> : null}
    </div>
  );
}

type DocumentProps = {
  readonly agreement: Pick<AgreementView, 'hash' | 'document'>;
  /** Where several versions stand on one page. */
  readonly version?: number | undefined;
  /** Another heading than the usual one. */
  readonly title?: string;
};

/** The exact text and whether it has the fingerprint it should have, computed in this browser. */
export function Document({ agreement, version, title }: DocumentProps) {
  const text = agreement.document ?? '';
  const sound = fingerprintOf(text) === agreement.hash;
  return (
    <Card
      className="document"
      title={title ?? amendmentWords.ofVersion(words.heading, version)}
      visibility={{ kind: 'everyone' }}
    >
      <p className="voice exact">{text}</p>
      {sound ? (
        <p className="fingerprint">
          <span className="cap">{words.fingerprint}</span>{' '}
          <span className="code">{inGroups(agreement.hash ?? '')}</span>
          <span className="cap">{words.checked}</span>
        </p>
      ) : (
        <Notice kind="alert" announce="assertive">
          {words.wrong}
        </Notice>
      )}
    </Card>
  );
}

type StepProps = Pick<FrozenProps, 'room' | 'agreement'> & { readonly sending: Sending };

/** Whether signing is open: a day has passed, or everyone seated has waived the wait. */
function isOpen({ room, agreement }: Pick<FrozenProps, 'room' | 'agreement'>): boolean {
  const waived = room.view.seats.every(
    (seat) => seat.status !== 'seated' || agreement.coolingWaivedBy.includes(seat.id),
  );
  const waited = Date.parse(room.page.now) - Date.parse(agreement.frozenAt ?? room.page.now);
  return waived || waited >= COOLING_MS;
}

function Cooling({ room, agreement, sending }: StepProps) {
  if (isOpen({ room, agreement })) return <Notice kind="done">{words.cooling.open}</Notice>;
  const opens = new Date(Date.parse(agreement.frozenAt ?? room.page.now) + COOLING_MS).toISOString();
  const waived = agreement.coolingWaivedBy.includes(room.me.id);
  const waiting = room.view.seats.flatMap((seat) =>
    seat.status === 'seated' && !agreement.coolingWaivedBy.includes(seat.id) ? [room.firstName(seat.id)] : [],
  );
  return (
    <Notice
      kind="info"
      title={words.cooling.title}
      actions={
        // Waiving the wait is the party's own.
        waived || room.view.attending ? undefined : (
          <Button
            small
            isDisabled={sending.busy}
            onPress={() => void sending.send({ type: 'agreement.waive_cooling_off', hash: agreement.hash ?? '' })}
          >
            {words.cooling.waive}
          </Button>
        )
      }
    >
      <p>{words.cooling.body(dateInWords(opens))}</p>
      <p>
        {waived ? words.cooling.waived : null} {words.cooling.waiting(waiting.join(', '))}
      </p>
    </Notice>
  );
}

type SignProps = StepProps & { readonly instead: FrozenProps['instead'] };

function Sign({ room, agreement, sending, instead }: SignProps) {
  const name = useDraft(room, 'agreement.name');
  const hash = agreement.hash ?? '';
  const signed = agreement.signatures.some((each) => each.by === room.me.id);
  const open = isOpen({ room, agreement });
  const mandate = mandateOf(room.view);
  if (mandate && !mandate.maySign) return <Notice kind="info">{words.sign.notYours(room.me.name)}</Notice>;
  // A representative signs or does not; opening the first text again is the party's.
  const reopen =
    mandate && !instead ? null : (
      <Button isDisabled={sending.busy} onPress={() => void sending.send(instead?.act ?? { type: 'agreement.reopen' })}>
        {instead?.label ?? (signed ? words.reopen : words.sign.notSign)}
      </Button>
    );
  return (
    <Card className="sign" title={words.sign.heading}>
      {signed ? (
        <>
          <p className="mute">{words.sign.until}</p>
          <SendNote sending={sending} />
          <div className="acts equal">
            <Button isDisabled={sending.busy} onPress={() => void sending.send({ type: 'agreement.unsign' })}>
              {words.sign.takeBack}
            </Button>
            {reopen}
          </div>
        </>
      ) : (
        <>
          <p className="statement">{words.sign.statement}</p>
          <Field
            label={words.sign.name}
            hint={words.sign.hint}
            lines="line"
            value={name.text}
            onChange={name.setText}
            autoComplete="name"
            className="signature-name"
            name="signature"
          />
          <SendNote sending={sending} />
          <div className="acts equal">
            <Button
              isDisabled={sending.busy || !open || name.text.trim() === ''}
              onPress={() =>
                void sending.send(
                  { type: 'agreement.sign', hash, name: name.text.trim() },
                  { clears: ['agreement.name'] },
                )
              }
            >
              {words.sign.sign}
            </Button>
            {reopen}
          </div>
          {open ? null : <p className="cap">{words.sign.closedUntil}</p>}
        </>
      )}
      <p className="cap">{instead?.means ?? words.reopenMeans}</p>
    </Card>
  );
}
