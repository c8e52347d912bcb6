import { waysOutWords } from '../../../contract/words/ways-out.en.ts';
import { listed } from '../../../contract/words/now.en.ts';
import type { Aspect } from '../../../room/types.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, ChoiceButtons, Field, Notice } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

type Props = { readonly room: RoomHandle; readonly aspect: Aspect };
const { freeze, waive } = waysOutWords;

/** "Shall we freeze the points for this round?" (method 3.8c): the same for everyone, agreed by all, lifted by anyone. */
export function FreezePoints({ room, aspect }: Props) {
  const sending = useSend(room);
  const field = `lift:${aspect}`;
  const draft = useDraft(room, field);
  const { freezes, freezeSuggested } = room.view.understanding;
  const standing = freezes.find((each) => each.aspect === aspect);
  const lift = (label: string) => (
    <Button
      isDisabled={sending.busy}
      onPress={() => void sending.send({ type: 'points.lift', aspect, words: draft.text.trim() }, { clears: [field] })}
    >
      {label}
    </Button>
  );
  if (!standing) {
    if (!freezeSuggested.includes(aspect)) return null;
    return (
      <Notice title={freeze.suggest}>
        <p className="small">{freeze.suggestWhy}</p>
        <p className="acts">
          <Button isDisabled={sending.busy} onPress={() => void sending.send({ type: 'points.freeze', aspect })}>
            {freeze.propose}
          </Button>
        </p>
        <SendNote sending={sending} />
      </Notice>
    );
  }
  if (standing.inEffect)
    return (
      <Notice title={freeze.inEffect}>
        <details className="whole">
          <summary>{freeze.lift}</summary>
          <Field label={freeze.liftWords} optional value={draft.text} onChange={draft.setText} lines={1} />
          <p className="acts">{lift(freeze.lift)}</p>
        </details>
        <SendNote sending={sending} />
      </Notice>
    );
  const mine = standing.acceptedBy.includes(room.me.id);
  const title =
    standing.proposedBy === room.me.id ? freeze.proposedYou : freeze.proposed(room.firstName(standing.proposedBy));
  return (
    <Notice title={title}>
      {mine ? (
        <p className="acts">{lift(waive.back)}</p>
      ) : (
        <ChoiceButtons<'agree' | 'notNow'>
          label={title}
          columns="row"
          disabled={sending.busy}
          choices={[
            { id: 'agree', label: freeze.agree },
            { id: 'notNow', label: freeze.notNow },
          ]}
          onChoose={(choice) =>
            void sending.send(
              choice === 'agree'
                ? { type: 'points.accept_freeze', aspect }
                : { type: 'points.lift', aspect, words: '' },
            )
          }
        />
      )}
      <SendNote sending={sending} />
    </Notice>
  );
}

/** Going on without being understood here, when all want that; always shown as waived (method 2.6). */
export function WaiveAspect({ room, aspect, missing }: Props & { readonly missing: boolean }) {
  const sending = useSend(room);
  const standing = room.view.understanding.waivers.find((each) => each.aspect === aspect);
  const by = standing?.by ?? [];
  const mine = by.includes(room.me.id);
  const names = (ids: readonly string[]) => listed(ids.map(room.firstName));
  const active = room.view.seats.filter((seat) => seat.status === 'seated').map((seat) => seat.id);
  if (!standing && !missing) return null;
  const take = (
    <Button
      small
      isDisabled={sending.busy}
      onPress={() => void sending.send({ type: mine ? 'understanding.unwaive' : 'understanding.waive', aspect })}
    >
      {mine ? waive.back : waive.say}
    </Button>
  );
  if (standing?.inEffect)
    return (
      <Notice title={waive.inEffect}>
        <p className="acts">{take}</p>
        <SendNote sending={sending} />
      </Notice>
    );
  return (
    <details className="whole waive" open={by.length > 0}>
      <summary>{waive.title}</summary>
      <p className="small mute">{waive.lede}</p>
      {mine ? (
        <p className="small">{waive.saidYou(names(active.filter((id) => !by.includes(id))))}</p>
      ) : by.length > 0 ? (
        <p className="small">{waive.saidOthers(names(by))}</p>
      ) : null}
      <p className="acts">{take}</p>
      <SendNote sending={sending} />
    </details>
  );
}
