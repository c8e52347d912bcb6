import { useState } from 'react';
import { talkWords as words } from '../../../contract/words/talk.en.ts';
import type { PressureFinding } from '../../../language/index.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { useReading } from '../../client/use-reading.ts';
import { wordCount } from '../../client/word-count.ts';
import { Button, PrivateCard } from '../../look/index.ts';
import { MarkedField } from '../shared/marked-field.tsx';
import { PressureNote, pressureIn } from '../shared/pressure-note.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';

const FIELD = 'message';
const MOST_WORDS = 400;

/** Writes a message to everyone. At most one private note stands above Send; sending is always possible. */
export function Composer({ room }: { readonly room: RoomHandle }) {
  const draft = useDraft(room, FIELD);
  const sending = useSend(room);
  const [leftIn, setLeftIn] = useState<readonly string[]>([]);
  const read = useReading(draft.text, pressureIn);
  const finding = firstOpen(read, draft.text, leftIn);
  const count = wordCount(draft.text);
  const send = () => void sending.send({ type: 'message.send', text: draft.text.trim() }, { clears: [FIELD] });
  const empty = draft.text.trim() === '';
  return (
    <PrivateCard title={words.write} untilSent>
      <MarkedField
        label={words.write}
        value={draft.text}
        onChange={draft.setText}
        lines={4}
        {...(finding ? { mark: finding } : {})}
        {...(count > MOST_WORDS ? { error: words.tooLong(count) } : {})}
      />
      {finding ? (
        <PressureNote
          text={draft.text}
          finding={finding}
          onUse={draft.setText}
          onAsIs={() => {
            setLeftIn([...leftIn, draft.text.slice(finding.start, finding.end)]);
            send();
          }}
        />
      ) : null}
      <SendNote sending={sending} />
      <div className="acts composer-acts">
        {finding ? null : (
          <Button kind="main" isDisabled={empty || sending.busy || count > MOST_WORDS} onPress={send}>
            {words.send}
          </Button>
        )}
      </div>
    </PrivateCard>
  );
}

/** The first finding that still stands in the text and was not already left in. */
export function firstOpen(
  findings: readonly PressureFinding[] | undefined,
  text: string,
  leftIn: readonly string[],
): PressureFinding | undefined {
  return findings?.find((each) => each.end <= text.length && !leftIn.includes(text.slice(each.start, each.end)));
}
