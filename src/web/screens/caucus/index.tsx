import { caucusWords as words } from '../../../contract/words/caucus.en.ts';
import type { CaucusView } from '../../../room/index.ts';
import { useDraft } from '../../client/drafts.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle, ScreenProps } from '../../client/room-handle.ts';
import { Button, ChoiceButtons, Empty, Field, LinkButton, VisibilityMark } from '../../look/index.ts';
import { Lines, Say } from '../shared/between-two.tsx';
import { SendNote, useSend, type Sending } from '../shared/use-send.tsx';
import { facilitatorIn } from '../../client/facilitator.ts';

/** A party alone with the facilitator. For the facilitator the address names the party. */
export default function CaucusPage({ room, params = [] }: ScreenProps) {
  const { view, me } = room;
  const neutral = facilitatorIn(view);
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
      <div className="stack between-two">
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

type Item = NonNullable<CaucusView['items']>[number];

function Said({ room, caucus }: { readonly room: RoomHandle; readonly caucus: CaucusView }) {
  const items = caucus.items ?? [];
  const sending = useSend(room);
  if (items.length === 0) return <Empty>{words.none}</Empty>;
  const who = (item: Item): string => {
    const asks = item.release !== undefined;
    if (item.by === room.me.id) return asks ? words.youAsk : words.you;
    return asks ? words.asks(room.firstName(item.by)) : room.firstName(item.by);
  };
  return (
    <>
      <Lines
        room={room}
        items={items}
        what="caucus"
        who={who}
        text={(item) => <p className="voice">{item.text}</p>}
        erased={words.erased}
        under={(item) => {
          const open = item.release === 'asked' && caucus.party === room.me.id && caucus.closedAt === undefined;
          if (open) return <Answer item={item} sending={sending} />;
          if (item.release === undefined || item.erased !== undefined) return null;
          return <p className="cap">{item.release === 'asked' ? words.waits : words[item.release]}</p>;
        }}
      />
      <SendNote sending={sending} />
    </>
  );
}

/** Whether exactly these words may go into the room: their owner says. */
function Answer({ item, sending }: { readonly item: Item; readonly sending: Sending }) {
  return (
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
  );
}

type WriteProps = { readonly room: RoomHandle; readonly party: string; readonly isNeutral: boolean };

function Write({ room, party, isNeutral }: WriteProps) {
  const carry = `caucus.release.${party}`;
  const exact = useDraft(room, carry);
  const sending = useSend(room);
  const release = () =>
    isNeutral
      ? ({ type: 'release.request', party, words: exact.text.trim() } as const)
      : ({ type: 'release.grant', words: exact.text.trim() } as const);
  return (
    <>
      <Say
        room={room}
        field={`caucus.say.${party}`}
        words={words}
        act={(text) => ({ type: 'caucus.say', party, text })}
        sending={sending}
      />
      <details className="card">
        <summary>{isNeutral ? words.requestLabel : words.release}</summary>
        <div className="stack two-form">
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
