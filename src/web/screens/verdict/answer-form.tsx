import { useLayoutEffect, useState } from 'react';
import { verdictWords as words } from '../../../contract/words/verdict.en.ts';
import type { VerdictButton } from '../../../room/types.ts';
import type { AttemptView, DirectionView } from '../../../room/view.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { useReading } from '../../client/use-reading.ts';
import { wordCount } from '../../client/word-count.ts';
import { Button, ChoiceButtons, Field, Icon, Notice, focusChoice } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { NotNow } from './not-now.tsx';
import { PointAtMissing } from './point-at-missing.tsx';

export type AsTold = 'no' | 'shown' | 'private';

/** The draft field of the words of a verdict. */
export function wordsField(direction: Pick<DirectionView, 'aspect' | 'summariser'>): string {
  return `verdict:${direction.aspect}:${direction.summariser}`;
}

/** Whether one word alone is strong enough ("Exactly"): read in this browser, as the room reads it again. */
async function isStrong(text: string): Promise<boolean> {
  const { readWords } = await import('../../../language/reply/read-words.ts');
  const read = readWords(text).class;
  return read === 'affirm' || read === 'affirm_plus';
}

type Props = {
  readonly room: RoomHandle;
  readonly direction: DirectionView;
  readonly attempt: AttemptView;
  readonly asTold: AsTold;
  readonly onAsTold: (asTold: AsTold) => void;
  /** What the author says of own points in the list beside; goes before any guess, and with the answer. */
  readonly marks: readonly { readonly point: string; readonly covered: boolean }[];
  /** Points this author marked as missing in the list beside. */
  readonly missingMarks: readonly string[];
  readonly untold: boolean;
  readonly onUntold: () => void;
  readonly opened: number;
};

/** Words first; then four answers of equal weight; after "close" or "no" one step to point at what is missing. */
export function AnswerForm(props: Props) {
  const { room, direction, asTold, onAsTold, marks, missingMarks, untold, onUntold, opened } = props;
  const { summariser, aspect } = direction;
  const name = room.firstName(summariser);
  const field = wordsField(direction);
  const draft = useDraft(room, field);
  const sending = useSend(room);
  const [pointing, setPointing] = useState<VerdictButton>();
  const count = wordCount(draft.text);
  const strong = useReading(count === 1 ? draft.text : '', isStrong);
  const ready = count >= 2 || (strong?.of === draft.text && strong.value);
  useAltDigits(ready && pointing === undefined);

  const give = (button: VerdictButton, pointed: readonly string[], note: string) =>
    void sending.send(
      {
        type: 'verdict.give',
        summariser,
        aspect,
        words: draft.text.trim(),
        button,
        asTold: button === 'thats_right' ? asTold : 'no',
        pointed: [...pointed],
        note: note.trim(),
        seconds: Math.round((Date.now() - opened) / 1000),
        ...(marks.length > 0 ? { marks: [...marks] } : {}),
      },
      { clears: [field, `${field}:note`] },
    );
  return (
    <section className="ans">
      <Field
        className="verdict-words"
        label={words.field}
        value={draft.text}
        onChange={draft.setText}
        lines={3}
        disabled={sending.busy}
      />
      {asTold === 'no' ? null : (
        <Notice
          announce="polite"
          title={asTold === 'shown' ? words.hidden.chosenShown : words.hidden.chosenPrivate}
          actions={
            <Button small kind="text" onPress={() => onAsTold('no')}>
              {words.hidden.undo}
            </Button>
          }
        />
      )}
      <div aria-live="polite">{ready ? null : <p className="cap until">{words.until}</p>}</div>
      {!ready ? null : pointing === undefined ? (
        <>
          <ChoiceButtons<VerdictButton>
            label={words.group}
            disabled={sending.busy}
            choices={words.order.map((id) => ({ id, label: words.buttons[id] }))}
            onChoose={(button) =>
              button === 'almost' || button === 'not_it' ? setPointing(button) : give(button, [], '')
            }
          />
          <p className="cap">{sending.busy ? words.sending : words.after(name)}</p>
        </>
      ) : (
        <PointAtMissing
          room={room}
          direction={direction}
          button={pointing}
          preset={missingMarks}
          field={`${field}:note`}
          busy={sending.busy}
          onSend={(pointed, note) => give(pointing, pointed, note)}
          onBack={() => setPointing(undefined)}
        />
      )}
      <NotNow room={room} direction={direction} />
      <SendNote sending={sending} />
      <button type="button" className="untold" aria-expanded={untold} onClick={onUntold}>
        <Icon name="lock" />
        {words.untold}
      </button>
    </section>
  );
}

/** Alt with 1 to 4 goes to an answer; Enter then gives it (look 8). */
function useAltDigits(on: boolean): void {
  // A key pressed as soon as the answers are drawn counts.
  useLayoutEffect(() => {
    if (!on) return undefined;
    const down = (event: KeyboardEvent) => {
      const digit = /^Digit([1-4])$/.exec(event.code)?.[1];
      if (!event.altKey || digit === undefined) return;
      event.preventDefault();
      focusChoice(Number(digit));
    };
    addEventListener('keydown', down);
    return () => removeEventListener('keydown', down);
  }, [on]);
}
