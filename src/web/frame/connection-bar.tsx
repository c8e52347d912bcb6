import { useEffect, useState } from 'react';
import { frameWords } from '../../contract/words/frame.en.ts';
import type { OutboxItem, RoomHandle } from '../client/room-handle.ts';
import type { LateAnswer } from '../client/use-room.ts';
import { Button, Notice } from '../look/index.ts';
import { momentInWords } from './dates.ts';

/** A lost connection is told only when it lasts, so that a short gap does not flicker. */
const PATIENCE_MS = 2500;
/** An act under way this long is shown as such. */
const SLOW_MS = 1500;

function thing(item: OutboxItem): string {
  const { things } = frameWords;
  switch (item.act.type) {
    case 'message.send':
    case 'label.send':
    case 'party.ask':
    case 'party.answer':
      return things.message;
    case 'summary.send':
      return things.summary;
    case 'statement.publish':
      return things.statement;
    case 'verdict.give':
    case 'verdict.resolve':
      return things.verdict;
    default:
      return things.other;
  }
}

function lateMessage({ result }: LateAnswer): string {
  if (result.type === 'refused') return result.message;
  return result.type === 'problem' ? result.problem.message : '';
}

type Props = {
  readonly room: RoomHandle;
  readonly late: readonly LateAnswer[];
  readonly dismiss: (act: string) => void;
};

/** What is not sent yet, and how the connection stands: calm, above the page, only when there is something to say. */
export function ConnectionBar({ room, late, dismiss }: Props) {
  const [long, setLong] = useState(false);
  const { connection, outbox } = room;
  useEffect(() => {
    if (connection === 'live') {
      setLong(false);
      return undefined;
    }
    const timer = setTimeout(() => setLong(true), connection === 'offline' ? 0 : PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [connection]);
  const slow = outbox.filter((item) => item.state === 'unsent' || Date.now() - Date.parse(item.pressedAt) > SLOW_MS);
  return (
    <div className="bars">
      <div role="status">
        {long ? (
          <Notice kind="offline">{connection === 'offline' ? frameWords.offline : frameWords.connecting}</Notice>
        ) : null}
      </div>
      {slow.map((item) => (
        <Notice
          key={item.act.id}
          kind="unsent"
          announce="polite"
          title={item.state === 'sending' ? frameWords.unsent.sending : frameWords.unsent.title}
          actions={
            item.state === 'unsent' ? (
              <>
                <Button small onPress={() => void room.retry(item.act.id)}>
                  {frameWords.unsent.again}
                </Button>
                <Button small kind="text" onPress={() => room.takeBack(item.act.id)}>
                  {frameWords.unsent.takeBack}
                </Button>
              </>
            ) : null
          }
        >
          {frameWords.unsent.body(thing(item), momentInWords(item.pressedAt))}
        </Notice>
      ))}
      {late.map((each) => (
        <Notice
          key={each.act}
          kind="alert"
          announce="assertive"
          title={frameWords.late.title}
          actions={
            <Button small onPress={() => dismiss(each.act)}>
              {frameWords.late.dismiss}
            </Button>
          }
        >
          {lateMessage(each)}
        </Notice>
      ))}
    </div>
  );
}
