import { useEffect, useState } from 'react';
import { understandingWords } from '../../../contract/words/understanding.en.ts';
import type { PressureFinding } from '../../../language/index.ts';
import type { Point } from '../../../room/types.ts';
import type { StatementView } from '../../../room/view.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Dialog, Skeleton, VisibilityMark } from '../../look/index.ts';
import { pressureIn } from '../shared/pressure-note.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { readCoverage, readNotes, type DraftNote } from './reading.ts';

const words = understandingWords.last;

type Findings = {
  readonly musts: readonly Point[];
  readonly replies: readonly DraftNote[];
  readonly pressure: readonly PressureFinding[];
};

const nothing: Findings = { musts: [], replies: [], pressure: [] };

async function readAll(told: string, points: readonly Point[], text: string): Promise<Findings> {
  const [coverage, notes, pressure] = await Promise.all([
    readCoverage(told, points, text),
    readNotes(told, points, text),
    pressureIn(text),
  ]);
  const open = new Set(coverage.filter((each) => each.state !== 'full').map((each) => each.id));
  return {
    musts: points.filter((point) => point.must && open.has(point.id)),
    replies: notes.filter((note) => note.kind === 'reply_inside'),
    pressure,
  };
}

type Props = {
  readonly room: RoomHandle;
  readonly statement: StatementView;
  readonly text: string;
  /** Why it matters to the author, with words they offered; empty for none. */
  readonly reason: string;
  readonly clears: readonly string[];
  /** The points this summary is about. */
  readonly points: readonly Point[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** The last look before a summary goes out: who sees it then, its exact text, what may stand out. It never blocks. */
export function LastLook({ room, statement, text, reason, clears, points, isOpen, onClose }: Props) {
  const { author, aspect } = statement;
  const name = room.firstName(author);
  const sending = useSend(room);
  const [read, setRead] = useState<{ readonly of: string; readonly findings: Findings }>();
  // What was read of an earlier text is passed over here: an effect that forgets it would run with every keystroke.
  const findings = read?.of === text ? read.findings : undefined;
  useEffect(() => {
    if (!isOpen) return undefined;
    let live = true;
    readAll(statement.text, points, text).then(
      (all) => live && setRead({ of: text, findings: all }),
      () => live && setRead({ of: text, findings: nothing }),
    );
    return () => {
      live = false;
    };
  }, [isOpen, statement.text, points, text]);
  const send = async () => {
    const sent = await sending.send(
      { type: 'summary.send', author, aspect, text: text.trim(), ...(reason === '' ? {} : { reason }) },
      { clears },
    );
    if (sent) onClose();
  };
  return (
    <Dialog
      title={words.title}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isDisabled={sending.busy} onPress={() => void send()}>
            {words.send(name)}
          </Button>
          <Button onPress={onClose}>{words.back}</Button>
        </>
      }
    >
      <p className="last-marks small">
        <span>
          {words.from} <VisibilityMark kind="only_you" />
        </span>
        <span>
          {words.to} <VisibilityMark kind="pair" name={name} />
        </span>
      </p>
      <p className="voice last-text">{text}</p>
      {findings === undefined ? <Skeleton lines={2} /> : <Standing findings={findings} name={name} text={text} />}
      <SendNote sending={sending} />
    </Dialog>
  );
}

function Standing({
  findings,
  name,
  text,
}: {
  readonly findings: Findings;
  readonly name: string;
  readonly text: string;
}) {
  const { musts, replies, pressure } = findings;
  if (musts.length + replies.length + pressure.length === 0) return <p className="small mute">{words.clear}</p>;
  return (
    <div className="last-findings small">
      {musts.length === 0 ? null : (
        <div>
          <p>{words.uncovered(name)}</p>
          <ul>
            {musts.map((point) => (
              <li key={point.id} className="voice">
                {point.text}
              </li>
            ))}
          </ul>
        </div>
      )}
      {replies.map((note) => (
        <p key={note.part?.start}>
          {words.replies} <span className="voice wavy">{note.part?.text}</span>
        </p>
      ))}
      {pressure.map((each) => (
        <p key={`${each.class} ${each.start}`}>
          {words.pressure} <span className="voice wavy">{text.slice(each.start, each.end)}</span> {each.received}
        </p>
      ))}
    </div>
  );
}
