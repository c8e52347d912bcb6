import { useState } from 'react';
import { dateInWords } from '../../../../contract/words/dates.en.ts';
import { layoutWords } from '../../../../contract/words/layout.en.ts';
import type { LayoutView, SeatView } from '../../../../room/index.ts';
import { useDraft } from '../../../client/drafts.ts';
import { roomPath } from '../../../client/paths.ts';
import type { RoomHandle } from '../../../client/room-handle.ts';
import { Button, Card, Field, LinkButton, Notice, PrivateCard } from '../../../look/index.ts';
import { SendNote, useSend } from '../../shared/use-send.tsx';
import { onTable } from '../draft-packages.ts';

const words = layoutWords.ask;

/** Whether anybody can be asked now: offers are open on an issue, and people meet directly. */
export const mayAsk = ({ view }: Pick<RoomHandle, 'view'>): boolean =>
  view.attending === undefined &&
  view.agreement === undefined &&
  view.mode.current !== 'shuttle' &&
  view.missing.length === 0 &&
  onTable(view.issues).some((issue) => issue.missing.length === 0);

type Props = { readonly room: RoomHandle };

/** Quiet ways to ask each of the others to lay out the deal, and what became of asking. */
export function AskToLayOut({ room }: Props) {
  const seated = room.others.filter((each) => each.status === 'seated');
  return seated.map((seat) => <AskOne key={seat.id} room={room} seat={seat} />);
}

function AskOne({ room, seat }: Props & { readonly seat: SeatView }) {
  const [open, setOpen] = useState(false);
  const name = room.firstName(seat.id);
  const mine = room.view.layouts.filter((each) => each.by === room.me.id && each.to === seat.id);
  const waits = mine.find((each) => each.status === 'open');
  const silent = waits !== undefined && room.page.course.silent.includes(waits.id);
  if (room.page.course.turnedDown.includes(seat.id)) return <TurnedDown room={room} seat={seat} />;
  if (open) return <AskForm room={room} seat={seat} onDone={() => setOpen(false)} />;
  if (waits && !silent) return null;
  return (
    <>
      {mine.at(-1)?.status === 'declined' ? <Notice>{words.declined(name)}</Notice> : null}
      <div className="acts">
        <Button kind="text" icon="plus" onPress={() => setOpen(true)}>
          {waits ? words.again(name) : words.open(name)}
        </Button>
      </div>
    </>
  );
}

/** Twice not taken up: a line to the other about what may not be solved, and the way back to understanding. No third time. */
function TurnedDown({ room, seat }: Props & { readonly seat: SeatView }) {
  const field = `options.layout.line.${seat.id}`;
  const draft = useDraft(room, field, words.line);
  const sending = useSend(room);
  const name = room.firstName(seat.id);
  const waits = room.view.talk.some(
    (item) =>
      item.kind !== 'message' &&
      item.by === room.me.id &&
      item.to === seat.id &&
      !item.answer &&
      item.folded === undefined,
  );
  const back = (
    <LinkButton kind="text" href={roomPath(room.room, 'understanding', 'why-here', seat.id)}>
      {words.toUnderstanding}
    </LinkButton>
  );
  if (waits)
    return (
      <Notice title={words.turnedDown(name)} actions={back}>
        <p>{words.lineWaits(name)}</p>
      </Notice>
    );
  const text = draft.text.trim();
  return (
    <PrivateCard className="layout-ask" title={words.turnedDown(name)} untilSent>
      <p className="mute">{words.back(name)}</p>
      <Field
        label={words.lineLabel(name)}
        hint={words.lineHint(name)}
        value={draft.text}
        onChange={draft.setText}
        lines={2}
        name="line-after-two-noes"
      />
      <SendNote sending={sending} />
      <div className="acts">
        <Button
          isDisabled={sending.busy || text === ''}
          onPress={() =>
            void sending.send(
              { type: 'label.send', to: seat.id, aspect: 'why_here', kind: 'label', text },
              { clears: [field] },
            )
          }
        >
          {words.lineSend(name)}
        </Button>
        {back}
      </div>
    </PrivateCard>
  );
}

type FormProps = Props & { readonly seat: SeatView; readonly onDone: () => void };

function AskForm({ room, seat, onDone }: FormProps) {
  const field = `options.layout.ask.${seat.id}`;
  const draft = useDraft(room, field, words.sentence);
  const sending = useSend(room);
  const name = room.firstName(seat.id);
  const send = async () => {
    const stored = await sending.send(
      { type: 'layout.invite', to: seat.id, words: draft.text.trim() },
      { clears: [field] },
    );
    if (stored) onDone();
  };
  return (
    <PrivateCard className="layout-ask" title={words.title(name)} untilSent>
      <p className="mute">{words.explain(name)}</p>
      <Field
        label={words.words(name)}
        hint={words.hint}
        value={draft.text}
        onChange={draft.setText}
        lines={3}
        autoFocus
        name="ask-to-lay-out"
      />
      <SendNote sending={sending} />
      <div className="acts">
        <Button isDisabled={sending.busy} onPress={() => void send()}>
          {words.send(name)}
        </Button>
        <Button kind="text" onPress={onDone}>
          {words.leave}
        </Button>
      </div>
    </PrivateCard>
  );
}

/** An own invitation that waits for its answer, and can be taken back. */
export function Asked({ room, layout }: Props & { readonly layout: LayoutView }) {
  const sending = useSend(room);
  const name = room.firstName(layout.to);
  return (
    <Card
      className="layout-asked"
      title={words.asked(name)}
      under={words.since(dateInWords(layout.at))}
      visibility={{ kind: 'everyone' }}
    >
      {layout.words === '' ? null : <p className="voice">{layout.words}</p>}
      <p className="mute">{words.waiting(name)}</p>
      <SendNote sending={sending} />
      <div className="acts">
        <Button
          isDisabled={sending.busy}
          onPress={() => void sending.send({ type: 'layout.withdraw', layout: layout.id })}
        >
          {words.takeBack}
        </Button>
      </div>
    </Card>
  );
}
