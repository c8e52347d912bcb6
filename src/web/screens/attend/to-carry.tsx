import { carriedWords } from '../../../contract/words/carried.en.ts';
import { topic } from '../../../contract/words/now.en.ts';
import type { HeldView } from '../../../room/index.ts';
import type { Direction } from '../../../room/types.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { momentInWords } from '../../frame/dates.ts';
import { Button, Card, Field } from '../../look/index.ts';
import '../carried/carried.css';
import { carryTitle, HeldWords } from '../carried/held-words.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { MarkEnough } from './mark-enough.tsx';

const words = carriedWords.neutral;

/** The facilitator's queue: exact words that wait, and what is covered well enough by way of them. */
export function ToCarry({ room }: { readonly room: RoomHandle }) {
  const { held, mode } = room.view;
  const waiting = held.filter((each) => each.status === 'waiting');
  if (mode.current !== 'shuttle' && waiting.length === 0) return null;
  return (
    <Card title={words.title} visibility={{ kind: 'neutral' }}>
      <p className="small mute">{words.lede}</p>
      {waiting.length === 0 ? <p className="mute">{words.none}</p> : null}
      {waiting.map((each) => (
        <OneToCarry key={each.id} room={room} held={each} />
      ))}
      {mode.current === 'shuttle' ? <ByWayOfYou room={room} /> : null}
    </Card>
  );
}

function OneToCarry({ room, held }: { readonly room: RoomHandle; readonly held: HeldView }) {
  const field = `give-back.${held.id}`;
  const note = useDraft(room, field);
  const sending = useSend(room);
  const { party, id: item } = held;
  return (
    <section className="to-carry" aria-label={carryTitle(room, held)}>
      <h3>{carryTitle(room, held)}</h3>
      <p className="cap">{momentInWords(held.at)}</p>
      <HeldWords room={room} carrying={held.carrying} />
      <SendNote sending={sending} />
      <div className="acts">
        <Button
          isDisabled={sending.busy}
          onPress={() => void sending.send({ type: 'shuttle.carry', party, item }, { clears: [field] })}
        >
          {words.carry}
        </Button>
      </div>
      <details>
        <summary>{words.back}</summary>
        <div className="task">
          <Field
            label={words.note(room.firstName(party))}
            hint={words.noteHint}
            lines={2}
            value={note.text}
            onChange={note.setText}
          />
          <p>
            <Button
              isDisabled={sending.busy || note.text.trim() === ''}
              onPress={() =>
                void sending.send(
                  { type: 'shuttle.give_back', party, item, note: note.text.trim() },
                  { clears: [field] },
                )
              }
            >
              {words.giveBack}
            </Button>
          </p>
        </div>
      </details>
    </section>
  );
}

/** Directions in which the facilitator has heard both (method 2.10), as far as something is told there. */
function ByWayOfYou({ room }: { readonly room: RoomHandle }) {
  const { missing, issues } = room.view;
  const open = [...missing, ...issues.flatMap((issue) => issue.missing)].flatMap((each): readonly Direction[] =>
    'summariser' in each && each.why !== 'no_statement' ? [each] : [],
  );
  if (open.length === 0) return null;
  return (
    <details>
      <summary>{words.enough}</summary>
      <p className="small mute">{words.enoughLede}</p>
      {open.map((each) => (
        <Mark key={`${each.summariser} ${each.author} ${each.aspect}`} room={room} direction={each} />
      ))}
    </details>
  );
}

function Mark({ room, direction }: { readonly room: RoomHandle; readonly direction: Direction }) {
  const { summariser, author, aspect } = direction;
  const title = words.direction(room.firstName(summariser), room.firstName(author), topic(aspect, room.names));
  return (
    <section className="to-carry" aria-label={title}>
      <h3>{title}</h3>
      <MarkEnough room={room} direction={direction} />
    </section>
  );
}
