import { useState } from 'react';
import { verdictWords } from '../../../contract/words/verdict.en.ts';
import type { AttemptView, DirectionView } from '../../../room/view.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { sentencesOf } from '../../client/sentences.ts';
import { Button, ChoiceButtons, Field, PrivateCard } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

const words = verdictWords.closest;

type Props = {
  readonly room: RoomHandle;
  readonly direction: DirectionView;
  readonly attempt: AttemptView;
  /** The author's words, as they will go out. */
  readonly said: string;
};

/** Check f (method 3.8a): which sentence comes closest. Tapping one resolves it; nobody else learns that it was asked. */
export function ClosestSentence({ room, direction, attempt, said }: Props) {
  const { summariser, aspect } = direction;
  const field = `closest:${aspect}:${summariser}`;
  const added = useDraft(room, field);
  const sending = useSend(room);
  const [closest, setClosest] = useState<string>();
  const sentences = [attempt.text, ...attempt.additions.map((each) => each.text)].flatMap(sentencesOf);
  const resolve = (answer: 'stands' | 'missing') =>
    void sending.send(
      {
        type: 'verdict.resolve',
        summariser,
        aspect,
        answer,
        words: said,
        ...(answer === 'stands' && closest !== undefined ? { closest, added: added.text.trim() } : {}),
      },
      { clears: [field] },
    );
  return (
    <PrivateCard title={verdictWords.check.questions.f} className="closest">
      <p className="small mute">{words.lede(room.firstName(summariser))}</p>
      <ChoiceButtons<string>
        label={verdictWords.check.questions.f}
        columns={1}
        disabled={sending.busy}
        selected={closest ?? ''}
        choices={sentences.map((sentence) => ({ id: sentence, label: sentence }))}
        onChoose={setClosest}
      />
      <Field label={words.add} hint={words.addHint} value={added.text} onChange={added.setText} lines={2} />
      <div className="acts">
        <Button isDisabled={sending.busy || closest === undefined} onPress={() => resolve('stands')}>
          {words.take}
        </Button>
        <Button isDisabled={sending.busy} onPress={() => resolve('missing')}>
          {words.none}
        </Button>
      </div>
      <SendNote sending={sending} />
    </PrivateCard>
  );
}
