import { talkWords as words } from '../../../contract/words/talk.en.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { ChoiceButtons, Field } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

/** Equal answers to a label or question: no, yes, in part, own words. */
export function AnswerLabel({ room, label }: { readonly room: RoomHandle; readonly label: string }) {
  const field = `label:${label}`;
  const draft = useDraft(room, field);
  const sending = useSend(room);
  return (
    <div className="stack answer-form">
      <Field
        label={words.wordsLabel}
        hint={words.wordsHint}
        optional
        value={draft.text}
        onChange={draft.setText}
        lines={2}
      />
      <ChoiceButtons
        label={words.choose}
        small
        disabled={sending.busy}
        choices={(['no', 'yes', 'in_part', 'words'] as const).map((id) => ({ id, label: words.choices[id] }))}
        onChoose={(choice) =>
          void sending.send({ type: 'label.answer', label, choice, words: draft.text.trim() }, { clears: [field] })
        }
      />
      <SendNote sending={sending} />
    </div>
  );
}
