import { caucusWords as words } from '../../../contract/words/caucus.en.ts';
import type { CaucusView } from '../../../room/index.ts';
import { useDraft } from '../../client/drafts.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle, ScreenProps } from '../../client/room-handle.ts';
import { momentInWords } from '../../frame/dates.ts';
import { Button, Card, ChoiceButtons, Empty, Field, LinkButton, Person, VisibilityMark } from '../../look/index.ts';
import { Erase } from '../shared/erase.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';
import './caucus.css';

/** A party alone with the facilitator. For the facilitator the address names the party. */
export default function CaucusPage({ room, params = [] }: ScreenProps) {
  const { view, me } = room;
  const neutral = view.attendants.find((each) => each.kind === 'facilitator' && each.status === 'seated');
  const isNeutral = neutral?.id === me.id;
  const party = isNeutral ? (params[0] ?? view.seats[0]?.id ?? '') : me.id;
  const caucus = view.caucuses.find((each) => each.party === party);
  const other = isNeutral ? party : neutral?.id;
  const sending = useSend(room);
  if (other === undefined) {
    return (
      <>
        <h1>{words.title('…')}</h1>
        <Empty>{words.noFacilitator}</Empty>
        <p className="acts">
          <LinkButton href={roomPath(room.room, 'people')}>{words.toPeople}</LinkButton>
        </p>
      </>
    );
  }
  const open = caucus !== undefined && caucus.closedAt === undefined && caucus.neutral === neutral?.id;
  return (
    <>
      <div className="head">
        <h1>{words.title(room.firstName(other))}</h1>
        <VisibilityMark kind="pair" name={room.firstName(other)} />
      </div>
      <p className="lede">{isNeutral ? words.ledeNeutral : words.lede}</p>
      <div className="stack caucus">
        {caucus ? <Said room={room} caucus={caucus} /> : null}
        {open ? (
          <Write room={room} party={party} isNeutral={isNeutral} />
        ) : (
          <div>
            {caucus ? <p className="mute">{words.closed}</p> : null}
            <Button
              kind="main"
              isDisabled={sending.busy}
              onPress={() => void sending.send({ type: 'caucus.open', party })}
            >
              {words.open}
            </Button>
          </div>
        )}
        {open ? (
          <p>
            <Button
              kind="text"
              small
              isDisabled={sending.busy}
              onPress={() => void sending.send({ type: 'caucus.close', party })}
            >
              {words.close}
            </Button>
          </p>
        ) : null}
        <SendNote sending={sending} />
      </div>
    </>
  );
}

function Said({ room, caucus }: { readonly room: RoomHandle; readonly caucus: CaucusView }) {
  const items = caucus.items ?? [];
  const sending = useSend(room);
  if (items.length === 0) return <Empty>{words.none}</Empty>;
  return (
    <ol className="caucus-lines">
      {items.map((item) => {
        const mine = item.by === room.me.id;
        const who = mine ? words.you : room.firstName(item.by);
        const open = item.release === 'asked' && caucus.party === room.me.id && caucus.closedAt === undefined;
        return (
          <li key={item.id}>
            <Person name={room.name(item.by)} order={room.order(item.by)} under={momentInWords(item.at)}>
              {item.release === undefined ? who : `${who} ${words.asks}`}
            </Person>
            {item.erased === undefined ? (
              <p className="voice">{item.text}</p>
            ) : (
              <p className="mute">{words.erased(momentInWords(item.erased))}</p>
            )}
            {open ? (
              <ChoiceButtons
                label={words.answer}
                small
                disabled={sending.busy}
                choices={[
                  { id: 'grant', label: words.grant },
                  { id: 'deny', label: words.deny },
                ]}
                onChoose={(choice) =>
                  void sending.send(
                    choice === 'grant'
                      ? { type: 'release.grant', words: item.text, request: item.id }
                      : { type: 'release.deny', request: item.id },
                  )
                }
              />
            ) : item.release === undefined || item.erased !== undefined ? null : (
              <p className="cap">{item.release === 'asked' ? words.waits : words[item.release]}</p>
            )}
            {mine && item.erased === undefined ? (
              <Erase room={room} what="caucus" item={item.id} when={momentInWords(item.at)} />
            ) : null}
          </li>
        );
      })}
      <SendNote sending={sending} />
    </ol>
  );
}

type WriteProps = { readonly room: RoomHandle; readonly party: string; readonly isNeutral: boolean };

function Write({ room, party, isNeutral }: WriteProps) {
  const [say, carry] = [`caucus.say.${party}`, `caucus.release.${party}`];
  const text = useDraft(room, say);
  const exact = useDraft(room, carry);
  const sending = useSend(room);
  const release = () =>
    isNeutral
      ? ({ type: 'release.request', party, words: exact.text.trim() } as const)
      : ({ type: 'release.grant', words: exact.text.trim() } as const);
  return (
    <>
      <Card label={words.write}>
        <Field label={words.write} lines={3} value={text.text} onChange={text.setText} />
        <div className="acts">
          <Button
            kind="main"
            isDisabled={sending.busy || text.text.trim() === ''}
            onPress={() => void sending.send({ type: 'caucus.say', party, text: text.text.trim() }, { clears: [say] })}
          >
            {words.say}
          </Button>
        </div>
      </Card>
      <details className="card">
        <summary>{isNeutral ? words.requestLabel : words.release}</summary>
        <div className="stack release-form">
          <Field
            label={isNeutral ? words.requestLabel : words.releaseLabel}
            hint={isNeutral ? words.requestHint : words.releaseHint}
            lines={2}
            value={exact.text}
            onChange={exact.setText}
          />
          <div className="acts">
            <Button
              isDisabled={sending.busy || exact.text.trim() === ''}
              onPress={() => void sending.send(release(), { clears: [carry] })}
            >
              {isNeutral ? words.requestSend : words.releaseSend}
            </Button>
          </div>
        </div>
      </details>
      <SendNote sending={sending} />
    </>
  );
}
