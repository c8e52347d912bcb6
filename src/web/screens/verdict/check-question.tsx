import { useLayoutEffect, useRef } from 'react';
import { checkAnswers } from '../../../contract/check-answers.ts';
import { verdictWords } from '../../../contract/words/verdict.en.ts';
import type { Check, CheckAnswer, VerdictButton } from '../../../room/types.ts';
import type { AttemptView, DirectionView } from '../../../room/view.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { ChoiceButtons, Field, PrivateCard } from '../../look/index.ts';
import { ClosestSentence } from './closest-sentence.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';

const words = verdictWords.check;

type Props = {
  readonly room: RoomHandle;
  readonly direction: DirectionView;
  readonly attempt: AttemptView;
  readonly check: { readonly kind: Check; readonly words: string; readonly button: VerdictButton };
};

/** The one private question when words and answer do not settle it (method 3.5). Nothing is released before it ends. */
export function CheckQuestion({ room, direction, attempt, check }: Props) {
  const { summariser, aspect } = direction;
  const field = `check:${aspect}:${summariser}`;
  const draft = useDraft(room, field, check.words);
  const sending = useSend(room);
  const place = useRef<HTMLDivElement>(null);
  // As it is drawn, not a moment later: by then whoever goes on at once would be pulled back.
  useLayoutEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
    place.current?.focus({ preventScroll: true });
  }, []);
  if (check.kind === 'f')
    return (
      <div className="ans" ref={place} tabIndex={-1} role="group" aria-label={words.private}>
        <ClosestSentence room={room} direction={direction} attempt={attempt} said={check.words} />
      </div>
    );
  const labels: Partial<Record<CheckAnswer, string>> = words.answers[check.kind];
  return (
    <div className="ans" ref={place} tabIndex={-1} role="group" aria-label={words.private}>
      <PrivateCard title={words.questions[check.kind]}>
        <p className="small mute">{words.before(room.firstName(summariser))}</p>
        <p className="cap chosen">{words.chosen(verdictWords.buttons[check.button])}</p>
        <ChoiceButtons<CheckAnswer>
          label={words.questions[check.kind]}
          disabled={sending.busy || draft.text.trim() === ''}
          choices={checkAnswers[check.kind].map((id) => ({ id, label: labels[id] ?? id }))}
          onChoose={(answer) =>
            void sending.send(
              { type: 'verdict.resolve', summariser, aspect, answer, words: draft.text.trim() },
              { clears: [field] },
            )
          }
        />
        <Field label={words.words} hint={words.wordsHint} value={draft.text} onChange={draft.setText} lines={2} />
        <SendNote sending={sending} />
      </PrivateCard>
    </div>
  );
}
