import { useState } from 'react';
import { useLocation } from 'wouter';
import { verdictWords } from '../../../contract/words/verdict.en.ts';
import type { Point } from '../../../room/types.ts';
import type { DirectionView } from '../../../room/view.ts';
import { readDraft, writeDraft } from '../../client/drafts.ts';
import { aspectPart, roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, ChoiceButtons, Icon } from '../../look/index.ts';
import { wordsField, type AsTold } from './answer-form.tsx';

const words = verdictWords.hidden;
type Choice = 'tell' | 'hint' | 'as_told' | 'keep';

type Props = {
  readonly room: RoomHandle;
  readonly direction: DirectionView;
  readonly hidden: readonly Point[];
  readonly asTold: AsTold;
  readonly onAsTold: (asTold: AsTold) => void;
  readonly onHint: () => void;
  readonly onKeep: () => void;
};

/** What the other cannot know: tell it, hint at the area, "right as far as I told you", or keep it (method 3.7). */
export function HiddenPanel({ room, direction, hidden, asTold, onAsTold, onHint, onKeep }: Props) {
  const [step, setStep] = useState<'four' | 'as_told' | 'kept'>('four');
  const [, go] = useLocation();
  const name = room.firstName(direction.summariser);
  const field = wordsField(direction);
  const write = (text: string) => {
    const before = readDraft(room.room, room.me.id, field).trim();
    if (!before.includes(text)) writeDraft(room.room, room.me.id, field, before === '' ? text : `${before} ${text}`);
    onHint();
  };
  const choose = (choice: Choice) => {
    if (choice === 'tell') go(`${roomPath(room.room, 'understanding', aspectPart(direction.aspect))}?tell=1`);
    else if (choice === 'hint') write(words.hintWords);
    else if (choice === 'as_told') setStep('as_told');
    else {
      onAsTold('no');
      setStep('kept');
      onKeep();
    }
  };
  return (
    <div className="hid" id="not-told">
      <p className="hl">
        <Icon name="lock" />
        <b>{words.title}</b>
      </p>
      {hidden.length === 0 ? <p className="small mute">{words.none}</p> : null}
      {hidden.map((point) => (
        <p key={point.id} className="voice">
          {point.text}
        </p>
      ))}
      {step === 'kept' ? (
        <>
          <p className="small" role="status">
            {words.kept}
          </p>
          <Button small kind="text" onPress={() => setStep('four')}>
            {words.undo}
          </Button>
        </>
      ) : step === 'as_told' && asTold === 'no' ? (
        <>
          <p className="small">{words.asToldAsk(name)}</p>
          <ChoiceButtons<'shown' | 'private'>
            label={words.asToldAsk(name)}
            columns={1}
            small
            choices={[
              { id: 'shown', label: words.shown },
              { id: 'private', label: words.private },
            ]}
            onChoose={(choice) => {
              onAsTold(choice);
              write(choice === 'shown' ? words.asToldWords : 'That’s right.');
              setStep('four');
            }}
          />
          <p className="cap">{words.explain(name)}</p>
        </>
      ) : (
        <>
          <p className="small mute">{words.lede(name)}</p>
          <ChoiceButtons<Choice>
            label={words.fixed}
            columns={1}
            small
            choices={[
              { id: 'tell', label: words.tell, under: words.tellNote },
              { id: 'hint', label: words.hint },
              { id: 'as_told', label: words.asTold },
              { id: 'keep', label: words.keep },
            ]}
            onChoose={choose}
          />
          <p className="cap">{words.explain(name)}</p>
        </>
      )}
    </div>
  );
}
