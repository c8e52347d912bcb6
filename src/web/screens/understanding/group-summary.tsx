import { useState } from 'react';
import { groupWords as words } from '../../../contract/words/ways-out.en.ts';
import { listed } from '../../../contract/words/now.en.ts';
import type { Aspect } from '../../../room/types.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, Field, LoopMark, Select } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { directionOf, laneWords, loopState } from './where-it-stands.ts';

type Props = { readonly room: RoomHandle; readonly aspect: Aspect; readonly author: string };

/** Five and more parties: one writes for all, the others add one more thing, then it goes to the author (method 2.9). */
export function GroupSummary({ room, aspect, author }: Props) {
  const { group, groupDrafts, turns, named } = room.view.understanding;
  if (!group) return null;
  const on = (each: { readonly author: string; readonly aspect: Aspect }) =>
    each.author === author && each.aspect === aspect;
  const direction = directionOf(room, 'group', author, aspect);
  const draft = groupDrafts.find(on);
  const turn = turns.find(on)?.turn;
  const from = named.find(on)?.from;
  const name = room.firstName(author);
  const open = direction === undefined || !['sent', 'deferred', 'confirmed'].includes(direction.status);
  const last = direction?.attempts?.at(-1);
  return (
    <Card title={words.title(name)} visibility={{ kind: 'everyone' }} className="group-summary">
      <p className="state-row">
        <LoopMark state={loopState(direction)} word={laneWords(room, 'group', author, aspect, false)} />
      </p>
      {last && draft === undefined ? (
        <>
          <p className="voice">{last.text}</p>
          <Additions room={room} additions={last.additions} />
        </>
      ) : null}
      {from === undefined ? null : <p className="small">{words.needed(name, room.firstName(from))}</p>}
      {author === room.me.id ? (
        <NeedFrom room={room} aspect={aspect} from={from ?? ''} />
      ) : open ? (
        <>
          <p className="small mute">{words.lede}</p>
          {draft ? (
            <Draft room={room} aspect={aspect} author={author} />
          ) : turn === room.me.id ? (
            <Write room={room} aspect={aspect} author={author} start={last?.text ?? ''} />
          ) : (
            <p>{words.turn(room.firstName(turn ?? ''))}</p>
          )}
        </>
      ) : null}
    </Card>
  );
}

type AdditionsProps = {
  readonly room: RoomHandle;
  readonly additions: readonly { readonly by: string; readonly text: string }[];
};

/** What the others add to a summary. */
export function Additions({ room, additions }: AdditionsProps) {
  return (
    <>
      {additions.map((each) => (
        <p key={each.by} className="small">
          {words.added(room.firstName(each.by), each.text)}
        </p>
      ))}
    </>
  );
}

function Write({ room, aspect, author, start }: Props & { readonly start: string }) {
  const field = `group:${aspect}:${author}`;
  const draft = useDraft(room, field, start);
  const sending = useSend(room);
  // Two empty fields side by side, one's own and everybody's, would be mistaken for one another.
  const [writing, setWriting] = useState(draft.text !== start);
  if (!writing) {
    return (
      <>
        <p>{words.yourTurn}</p>
        <p className="acts">
          <Button onPress={() => setWriting(true)}>{words.begin}</Button>
        </p>
      </>
    );
  }
  return (
    <>
      <Field label={words.field(room.firstName(author))} value={draft.text} onChange={draft.setText} lines={4} />
      <SendNote sending={sending} />
      <p className="acts">
        <Button
          isDisabled={sending.busy || draft.text.trim() === ''}
          onPress={() =>
            void sending.send(
              { type: 'group_summary.draft', author, aspect, text: draft.text.trim() },
              { clears: [field] },
            )
          }
        >
          {words.write}
        </Button>
      </p>
    </>
  );
}

function Draft({ room, aspect, author }: Props) {
  const field = `group-add:${aspect}:${author}`;
  const own = useDraft(room, field);
  const sending = useSend(room);
  const draft = room.view.understanding.groupDrafts.find((each) => each.author === author && each.aspect === aspect);
  if (!draft) return null;
  const added = (seat: string) => draft.additions.some((each) => each.by === seat);
  const missing = room.view.seats.filter(
    (seat) => seat.status === 'seated' && seat.id !== author && seat.id !== draft.by && !added(seat.id),
  );
  const add = (text: string) =>
    void sending.send({ type: 'group_summary.add', author, aspect, text }, { clears: [field] });
  return (
    <>
      <p className="small mute">{words.writtenBy(room.firstName(draft.by))}</p>
      <p className="voice">{draft.text}</p>
      <Additions room={room} additions={draft.additions} />
      {missing.length === 0 ? null : (
        <p className="small">{words.waitingFor(listed(missing.map((seat) => room.firstName(seat.id))))}</p>
      )}
      {draft.by === room.me.id ? (
        <p className="acts">
          <Button
            isDisabled={sending.busy}
            onPress={() => void sending.send({ type: 'group_summary.send', author, aspect })}
          >
            {words.send(room.firstName(author))}
          </Button>
        </p>
      ) : (
        <>
          <Field label={words.add} hint={words.addHint} value={own.text} onChange={own.setText} lines={2} />
          <div className="acts">
            <Button isDisabled={sending.busy || own.text.trim() === ''} onPress={() => add(own.text.trim())}>
              {words.addIt}
            </Button>
            <Button isDisabled={sending.busy} onPress={() => add('')}>
              {words.nothingMore}
            </Button>
          </div>
        </>
      )}
      <SendNote sending={sending} />
    </>
  );
}

function NeedFrom({
  room,
  aspect,
  from,
}: {
  readonly room: RoomHandle;
  readonly aspect: Aspect;
  readonly from: string;
}) {
  const sending = useSend(room);
  return (
    <>
      <p className="small mute">{words.needWhy}</p>
      <Select<string>
        label={words.need}
        value={from}
        choices={[
          { value: '', label: words.needNobody },
          ...room.others
            .filter((seat) => seat.status === 'seated')
            .map((seat) => ({ value: seat.id, label: seat.name })),
        ]}
        onChange={(chosen) => void sending.send({ type: 'summary.need_from', aspect, from: chosen })}
      />
      <SendNote sending={sending} />
    </>
  );
}
