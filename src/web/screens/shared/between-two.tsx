import type { ReactNode } from 'react';
import { useDraft } from '../../client/drafts.ts';
import type { ActBody, RoomHandle } from '../../client/room-handle.ts';
import { momentInWords } from '../../frame/dates.ts';
import { Button, Card, Field, Person } from '../../look/index.ts';
import { Erase } from './erase.tsx';
import type { Sending } from './use-send.tsx';
import './between-two.css';

/** What one of the two wrote; `erased` is when it was taken out for good. */
export type Line = { readonly id: string; readonly by: string; readonly at: string; readonly erased?: string };

export type LinesProps<T extends Line> = {
  readonly room: RoomHandle;
  readonly items: readonly T[];
  readonly what: 'caucus' | 'advice';
  /** Who wrote it, with what kind of line it is. */
  readonly who: (item: T) => string;
  readonly text: (item: T) => ReactNode;
  readonly erased: (moment: string) => string;
  /** What goes under the words: an answer, or how it stands. */
  readonly under?: (item: T) => ReactNode;
};

/** A conversation of two, line by line; authors can take theirs out for good. */
export function Lines<T extends Line>({ room, items, what, who, text, erased, under }: LinesProps<T>) {
  return (
    <ol className="two-lines">
      {items.map((item) => (
        <li key={item.id}>
          <Person name={room.name(item.by)} order={room.order(item.by)} under={momentInWords(item.at)}>
            {who(item)}
          </Person>
          {item.erased === undefined ? text(item) : <p className="mute">{erased(momentInWords(item.erased))}</p>}
          {under?.(item)}
          {item.by === room.me.id && item.erased === undefined ? (
            <Erase room={room} what={what} item={item.id} when={momentInWords(item.at)} />
          ) : null}
        </li>
      ))}
    </ol>
  );
}

export type SayProps = {
  readonly room: RoomHandle;
  /** The name of the draft. */
  readonly field: string;
  readonly words: { readonly write: string; readonly say: string };
  readonly act: (text: string) => ActBody;
  readonly sending: Sending;
};

/** The field for the next line. */
export function Say({ room, field, words, act, sending }: SayProps) {
  const draft = useDraft(room, field);
  const text = draft.text.trim();
  return (
    <Card label={words.write}>
      <Field label={words.write} lines={3} value={draft.text} onChange={draft.setText} />
      <div className="acts">
        <Button
          kind="main"
          isDisabled={sending.busy || text === ''}
          onPress={() => void sending.send(act(text), { clears: [field] })}
        >
          {words.say}
        </Button>
      </div>
    </Card>
  );
}
