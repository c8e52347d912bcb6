import { verdictWords } from '../../../contract/words/verdict.en.ts';
import type { AttemptView, DirectionView } from '../../../room/view.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { sentencesOf } from '../../client/sentences.ts';
import { ChoiceButtons, Field, PrivateCard } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

const words = verdictWords.closest;
/** Stands beside the numbers of the sentences. */
const NONE = 'none';

type Props = {
  readonly room: RoomHandle;
  readonly direction: DirectionView;
  readonly attempt: AttemptView;
  /** The author's words, as they will go out. */
  readonly said: string;
};

/**
 * Check f (method 3.8a): which sentence comes closest. One tap resolves it; adding something is folded away above the
 * sentences, so that it is there before the tap. Nobody else learns that it was asked.
 */
export function ClosestSentence({ room, direction, attempt, said }: Props) {
  const { summariser, aspect } = direction;
  const field = `closest:${aspect}:${summariser}`;
  const added = useDraft(room, field);
  const sending = useSend(room);
  const sentences = [attempt.text, ...attempt.additions.map((each) => each.text)].flatMap(sentencesOf);
  const resolve = (choice: string) => {
    const closest = sentences[Number(choice)];
    const answer = closest === undefined ? 'missing' : 'stands';
    void sending.send(
      {
        type: 'verdict.resolve',
        summariser,
        aspect,
        answer,
        words: said,
        ...(closest === undefined ? {} : { closest, added: added.text.trim() }),
      },
      { clears: [field] },
    );
  };
  return (
    <PrivateCard title={verdictWords.check.questions.f} className="closest">
      <p className="small mute">{words.lede(room.firstName(summariser))}</p>
      <details className="whole add-one" open={added.text !== ''}>
        <summary>{words.addFirst}</summary>
        <Field label={words.add} hint={words.addHint} value={added.text} onChange={added.setText} lines={2} />
      </details>
      <ChoiceButtons<string>
        label={verdictWords.check.questions.f}
        columns={1}
        disabled={sending.busy}
        choices={[
          ...sentences.map((label, index) => ({ id: String(index), label: <span className="voice">{label}</span> })),
          { id: NONE, label: words.none },
        ]}
        onChoose={resolve}
      />
      <SendNote sending={sending} />
    </PrivateCard>
  );
}
