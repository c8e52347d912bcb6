import { agreementWords } from '../../../contract/words/agreement.en.ts';
import { dateInWords } from '../../../contract/words/dates.en.ts';
import { restartWords } from '../../../contract/words/restart.en.ts';
import { optionsWords } from '../../../contract/words/options.en.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, Empty, LinkButton, Notice } from '../../look/index.ts';
import { touchedIssues } from '../options/draft-packages.ts';
import { PackageTable } from '../options/package-table.tsx';
import { MissingList } from '../shared/missing-list.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';

const words = agreementWords.none;

/** Texts in writing that were folded when offers were started over: readable, and nobody agreed to them. */
export function FoldedTexts({ room }: { readonly room: RoomHandle }) {
  return room.view.foldedTexts.map(({ reset, at, text }) => (
    <details key={reset} className="card">
      <summary>
        {restartWords.foldedText}, {dateInWords(at)}
      </summary>
      <p className="cap">{restartWords.foldedHint}</p>
      {text.clauses.map(({ id, title, text: words }) => (
        <div key={id}>
          <p className="cap">{title}</p>
          <p className="voice">{words}</p>
        </div>
      ))}
    </details>
  ));
}

/** Before there is a text: start it from the accepted package, or say what has to come first. */
export function Start({ room }: { readonly room: RoomHandle }) {
  const { view } = room;
  const sending = useSend(room);
  const offer = view.proposals.find((each) => each.status === 'accepted_in_principle');
  const accepted = offer?.packages[offer.accepted ?? 0];
  const open = view.missing.length === 0;

  return (
    <Card className="start" visibility={{ kind: 'everyone' }} title={agreementWords.title.none}>
      {offer && accepted ? (
        <>
          <p>{words.accepted(optionsWords.letters[offer.accepted ?? 0] ?? '')}</p>
          <PackageTable
            label={words.table}
            issues={touchedIssues([accepted], view.issues)}
            packages={[accepted]}
            heads={[optionsWords.letters[offer.accepted ?? 0] ?? '']}
          />
        </>
      ) : (
        <Empty
          action={
            <LinkButton {...(open ? { kind: 'main' as const } : {})} href={roomPath(room.room, 'options')}>
              {words.toOptions}
            </LinkButton>
          }
        >
          {words.noPackage}
        </Empty>
      )}
      {open ? null : (
        <Notice kind="closed" title={words.gateTitle}>
          <p>{words.gate}</p>
          <MissingList room={room} missing={view.missing} />
        </Notice>
      )}
      <SendNote sending={sending} />
      <div className="acts">
        {offer && accepted ? (
          <Button
            kind="main"
            iconAfter="arrow"
            isDisabled={sending.busy || !open}
            onPress={() => void sending.send({ type: 'agreement.open', proposal: offer.id })}
          >
            {words.start}
          </Button>
        ) : (
          <Button
            kind="text"
            isDisabled={sending.busy || !open}
            onPress={() => void sending.send({ type: 'agreement.open' })}
          >
            {words.startEmpty}
          </Button>
        )}
      </div>
    </Card>
  );
}
