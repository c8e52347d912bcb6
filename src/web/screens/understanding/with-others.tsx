import { waysOutWords } from '../../../contract/words/ways-out.en.ts';
import type { DirectionView } from '../../../room/view.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, Field } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

const { adopt, open: opening, remind } = waysOutWords;

type OpenProps = { readonly room: RoomHandle; readonly direction: DirectionView };

/** With three and more: both may let everyone read a confirmed summary, so that others can adopt it (method 2.9, 2.12). */
export function OpenToAll({ room, direction }: OpenProps) {
  const sending = useSend(room);
  const { summariser, author, aspect, status, between, attempts, opened } = direction;
  const last = attempts?.at(-1);
  if (status !== 'confirmed' || !between || room.view.seats.length < 3) return null;
  if (last !== undefined && opened === last.number) return <p className="small mute">{opening.opened}</p>;
  const mine = between.openedBy.includes(room.me.id);
  const other = room.firstName(author === room.me.id ? summariser : author);
  return (
    <div className="open-to-all">
      <p className="small">
        {between.openedBy.length === 0 ? opening.ask : mine ? opening.youDo(other) : opening.theyDo(other)}
      </p>
      <p className="small mute">{opening.why}</p>
      <p className="acts">
        <Button
          small
          isDisabled={sending.busy}
          onPress={() => void sending.send({ type: 'summary.open', summariser, author, aspect, open: !mine })}
        >
          {mine ? opening.back : opening.let}
        </Button>
      </p>
      <SendNote sending={sending} />
    </div>
  );
}

type AdoptProps = { readonly room: RoomHandle; readonly source: DirectionView };

/** "I adopt this summary, and add …" (method 2.9). The author still answers for this direction. */
export function Adopt({ room, source }: AdoptProps) {
  const { summariser: of, author, aspect } = source;
  const field = `adopt:${aspect}:${of}:${author}`;
  const draft = useDraft(room, field);
  const sending = useSend(room);
  const attempt = source.attempts?.find((each) => each.number === source.opened);
  if (!attempt) return null;
  const name = room.firstName(author);
  return (
    <Card title={adopt.title(room.firstName(of), name)} visibility={{ kind: 'everyone' }} className="adopt">
      <p className="voice">{attempt.text}</p>
      {attempt.verdict ? <p className="small mute">“{attempt.verdict.words}”</p> : null}
      <p className="small mute">{adopt.lede(name)}</p>
      <Field label={adopt.field} hint={adopt.hint} value={draft.text} onChange={draft.setText} lines={2} />
      <SendNote sending={sending} />
      <p className="acts">
        <Button
          isDisabled={sending.busy || draft.text.trim() === ''}
          onPress={() =>
            void sending.send(
              { type: 'summary.adopt', of, author, aspect, addition: draft.text.trim() },
              { clears: [field] },
            )
          }
        >
          {adopt.send(name)}
        </Button>
      </p>
    </Card>
  );
}

const DAY_MS = 86_400_000;

/** One neutral reminder a day, three in all (method 3.9); offered only once a day has passed. */
export function Remind({ room, direction }: OpenProps) {
  const sending = useSend(room);
  const { author, aspect, attempts, between, status } = direction;
  const sent = attempts?.at(-1)?.at;
  if (sent === undefined || !between || !['sent', 'deferred'].includes(status)) return null;
  const reminders = between.reminders.filter((each) => each.about === 'verdict' && each.at >= sent);
  const since = Date.parse(room.page.now) - Date.parse(reminders.at(-1)?.at ?? sent);
  const due = since >= DAY_MS && reminders.length < 3;
  if (reminders.length === 0 && !due) return null;
  return (
    <div className="remind">
      {reminders.length === 0 ? null : <p className="small mute">{remind.sent(reminders.length)}</p>}
      {!due ? null : (
        <>
          <p className="acts">
            <Button
              small
              isDisabled={sending.busy}
              onPress={() => void sending.send({ type: 'reminder.send', about: 'verdict', to: author, aspect })}
            >
              {remind.send}
            </Button>
          </p>
          <p className="cap">{remind.note}</p>
        </>
      )}
      <SendNote sending={sending} />
    </div>
  );
}
