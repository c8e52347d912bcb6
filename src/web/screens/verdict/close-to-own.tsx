import { useCallback } from 'react';
import { verdictWords } from '../../../contract/words/verdict.en.ts';
import type { Point } from '../../../room/types.ts';
import type { AttemptView } from '../../../room/view.ts';
import { useReading } from '../../client/use-reading.ts';
import { VisibilityMark } from '../../look/index.ts';
import { readNotes } from '../understanding/reading.ts';

const words = verdictWords.close;

type Props = {
  readonly statement: string;
  readonly points: readonly Point[];
  readonly attempt: AttemptView;
  readonly name: string;
};

/** Tells the author alone that a summary repeats what they wrote (method 3.8a). A note, no reproach, and it closes nothing. */
export function CloseToOwn({ statement, points, attempt, name }: Props) {
  const notes = useReading(
    attempt.text,
    useCallback((text: string) => readNotes(statement, points, text), [statement, points]),
  );
  const close = notes?.value.some((note) => note.kind === 'parroting') ?? false;
  return (
    <div aria-live="polite">
      {close ? (
        <div className="private close-note">
          <div className="head">
            <h2>{words.title}</h2>
            <VisibilityMark kind="only_you" />
          </div>
          <p className="small">{words.body(name)}</p>
          <p className="cap">{words.onlyYou}</p>
        </div>
      ) : null}
    </div>
  );
}
