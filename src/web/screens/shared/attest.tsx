import { outsideWords } from '../../../contract/words/attend.en.ts';
import type { Commitment } from '../../../room/index.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { ChoiceButtons, Field } from '../../look/index.ts';
import { SendNote, useSend } from './use-send.tsx';

const words = outsideWords.verifier;
const outcomes = ['kept', 'kept_late', 'partly', 'broken'] as const;

/** Where a promise must stand for the word of whoever checks it. */
export const attestable: ReadonlySet<Commitment['status']> = new Set(['accepted', 'claimed', 'disputed']);

/** The word of the person who checks a promise: what they found, and one of four equal answers. */
export function Attest({ room, commitment }: { readonly room: RoomHandle; readonly commitment: Commitment }) {
  const field = `outside.attest.${commitment.id}`;
  const said = useDraft(room, field);
  const sending = useSend(room);
  return (
    <>
      <Field label={words.words} lines={2} optional value={said.text} onChange={said.setText} name={field} />
      <ChoiceButtons
        label={words.label}
        disabled={sending.busy}
        choices={outcomes.map((id) => ({ id, label: words.outcomes[id] }))}
        onChoose={(outcome) =>
          void sending.send(
            { type: 'commitment.attest', commitment: commitment.id, outcome, words: said.text.trim() },
            { clears: [field] },
          )
        }
      />
      <SendNote sending={sending} />
    </>
  );
}
