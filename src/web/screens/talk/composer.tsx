import { useState } from 'react';
import { talkWords as words } from '../../../contract/words/talk.en.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { useReading, type Reading } from '../../client/use-reading.ts';
import { wordCount } from '../../client/word-count.ts';
import { Button, PrivateCard, Select } from '../../look/index.ts';
import { MarkedField } from '../shared/marked-field.tsx';
import { firstOpen } from '../shared/first-open.ts';
import { neutralOf } from '../shared/neutral.ts';
import { notesOn, PressureNote, type MessageNote } from '../shared/pressure-note.tsx';
import { aboutChoices } from '../shared/about.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { messageField } from './message-field.ts';

const ABOUT = 'message.about';
const MOST_WORDS = 400;

/** Stands for a message about no topic of its own. */
const NOTHING = 'nothing';

/** How long Send waits for the reader before it sends without having looked. */
const READER_MS = 1500;

/** Writes a message to everyone. At most one private note stands above Send; sending is always possible. */
export function Composer({ room }: { readonly room: RoomHandle }) {
  const draft = useDraft(room, messageField);
  const chosen = useDraft(room, ABOUT);
  const sending = useSend(room);
  const [leftIn, setLeftIn] = useState<readonly string[]>([]);
  const [atSend, setAtSend] = useState<Reading<readonly MessageNote[]>>();
  const typed = useReading(draft.text, notesOn);
  const finding = firstOpen(atSend?.of === draft.text ? atSend : typed, draft.text, leftIn);
  const count = wordCount(draft.text);
  const about = aboutChoices(room);
  const neutral = neutralOf(room);
  const aspect = about.find((each) => each.value === chosen.text)?.value ?? '';
  const send = (toldOf = false) =>
    void sending.send(
      { type: 'message.send', text: draft.text.trim(), ...(aspect === '' ? {} : { aspect }) },
      { clears: [messageField, ABOUT], toldOf },
    );
  // Somebody may press Send before the pause in typing that starts the reader.
  const lookThenSend = async () => {
    const text = draft.text;
    const late = new Promise<readonly MessageNote[]>((resolve) => setTimeout(() => resolve([]), READER_MS));
    const value = await Promise.race([notesOn(text).catch(() => []), late]);
    if (firstOpen({ of: text, value }, text, leftIn)) setAtSend({ of: text, value });
    else send();
  };
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
          {...(neutral === undefined ? {} : { told: neutral })}
          {...(finding.stopped && neutral === undefined
            ? {}
            : {
                onAsIs: () => {
                  setLeftIn([...leftIn, draft.text.slice(finding.start, finding.end)]);
                  send(finding.stopped === true);
                },
              })}
        />
      ) : null}
      <Select
        label={words.about}
        hint={words.aboutHint}
        optional
        value={aspect === '' ? NOTHING : aspect}
        choices={[{ value: NOTHING, label: words.aboutNothing }, ...about]}
        onChange={(value) => chosen.setText(value === NOTHING ? '' : value)}
      />
      <SendNote sending={sending} />
      <div className="acts composer-acts">
        {finding ? null : (
          <Button
            kind="main"
            isDisabled={empty || sending.busy || count > MOST_WORDS}
            onPress={() => void lookThenSend()}
          >
            {words.send}
          </Button>
        )}
      </div>
    </PrivateCard>
  );
}
