import { useState } from 'react';
import { frameWords } from '../../contract/words/frame.en.ts';
import type { RoomHandle, SendResult } from '../client/room-handle.ts';
import { Button, ChoiceButtons, Dialog, Notice } from '../look/index.ts';
import { momentInWords } from './dates.ts';
import { pauseUntil, type PauseLength } from './pause-until.ts';

type Props = { readonly room: RoomHandle; readonly isOpen: boolean; readonly onClose: () => void };

/** Asks for a pause, or ends one. No reason is asked. */
export function PauseDialog({ room, isOpen, onClose }: Props) {
  const words = frameWords.pauseDialog;
  const [result, setResult] = useState<SendResult>();
  const { paused } = room.view;
  const done = (answer: SendResult) => {
    if (answer.type === 'done' || answer.type === 'queued') onClose();
    setResult(answer.type === 'done' ? undefined : answer);
  };
  const problem =
    result?.type === 'refused' ? result.message : result?.type === 'problem' ? result.problem.message : undefined;
  return (
    <Dialog title={paused ? words.pausedTitle : words.title} isOpen={isOpen} onClose={onClose}>
      {paused ? (
        <>
          <p>{words.isPaused(room.name(paused.by), momentInWords(paused.until))}</p>
          <div className="acts">
            <Button onPress={() => void room.send({ type: 'party.resume' }).then(done)}>{words.resume}</Button>
            <Button onPress={onClose}>{words.keep}</Button>
          </div>
        </>
      ) : (
        <>
          <p>{words.body}</p>
          <p className="small mute">{words.shared}</p>
          <ChoiceButtons<PauseLength>
            label={words.how}
            choices={(['hours', 'tomorrow', 'days', 'week'] as const).map((id) => ({ id, label: words.choices[id] }))}
            onChoose={(length) =>
              void room.send({ type: 'party.pause', until: pauseUntil(length, new Date()).toISOString() }).then(done)
            }
          />
        </>
      )}
      {problem === undefined ? null : <Notice kind="alert" announce="assertive" title={problem} />}
    </Dialog>
  );
}
