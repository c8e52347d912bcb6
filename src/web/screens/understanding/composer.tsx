import { useCallback, useMemo, useState } from 'react';
import { understandingWords } from '../../../contract/words/understanding.en.ts';
import { waysOutWords } from '../../../contract/words/ways-out.en.ts';
import type { StatementView } from '../../../room/view.ts';
import { readDraft, useDraft, writeDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { useReading } from '../../client/use-reading.ts';
import { withParagraph } from '../../client/with-paragraph.ts';
import { wordCount } from '../../client/word-count.ts';
import { Button, Field, PrivateCard } from '../../look/index.ts';
import { notebookField } from '../notebook/notebook.tsx';
import { MarkedField } from '../shared/marked-field.tsx';
import './composer.css';
import { CoverageList } from './coverage-list.tsx';
import { DraftNoteCard } from './draft-note.tsx';
import { HelpingWords } from './helping-words.tsx';
import { LastLook } from './last-look.tsx';
import { noteKey, readCoverage, readNotes } from './reading.ts';
import { directionOf } from './where-it-stands.ts';
import { wordDiff } from './word-diff.ts';

const words = understandingWords.composer;

/** The draft field of a summary. */
export function summaryField(aspect: string, author: string): string {
  return `summary:${aspect}:${author}`;
}

type Props = {
  readonly room: RoomHandle;
  readonly statement: StatementView;
  /** Whether sending this is the one main action of the screen. */
  readonly main: boolean;
};

/** Says back what somebody means: private until sent, read live in this browser, never held back (method 3.2, 3.3). */
export function Composer({ room, statement, main }: Props) {
  const { author, aspect, text: told } = statement;
  const name = room.firstName(author);
  const direction = directionOf(room, room.me.id, author, aspect);
  // After points were only added, a short summary of those is all that is asked for (method 3.8c).
  const fresh = direction?.newPoints;
  const points = useMemo(
    () => statement.points.filter((point) => fresh?.includes(point.id) ?? true),
    [statement.points, fresh],
  );
  const before = direction?.attempts?.at(-1);
  const last = fresh !== undefined && before?.newPoints === undefined ? undefined : before;
  const field = summaryField(aspect, author);
  const draft = useDraft(room, field, last?.text ?? '');
  const [leftIn, setLeftIn] = useState<readonly string[]>([]);
  const [looking, setLooking] = useState(false);
  const [helping, setHelping] = useState(false);
  const offered = direction?.between?.ownWords !== undefined;
  const reasonField = `${field}:reason`;
  const reason = useDraft(room, reasonField);

  const coverage = useReading(
    draft.text,
    useCallback((summary: string) => readCoverage(told, points, summary), [told, points]),
  );
  const notes = useReading(
    draft.text,
    useCallback((summary: string) => readNotes(told, points, summary), [told, points]),
  );
  const note = notes?.value.find(
    (each) => !leftIn.includes(noteKey(each)) && (!each.part || draft.text.includes(each.part.text)),
  );
  const start = note?.part ? draft.text.indexOf(note.part.text) : -1;
  const mark = note?.part && start >= 0 ? { start, end: start + note.part.text.length } : undefined;
  const move = () => {
    if (!note?.part) return;
    writeDraft(
      room.room,
      room.me.id,
      notebookField,
      withParagraph(readDraft(room.room, room.me.id, notebookField), note.part.text),
    );
    draft.setText(draft.text.replace(note.part.text, '').replace(/ {2,}/g, ' ').trim());
  };

  return (
    <PrivateCard title={words.title(name)} untilSent className="comp" id="composer">
      <p className="small mute">{words.lede}</p>
      {fresh ? (
        <p className="small">
          <b>{waysOutWords.fresh.title(name)}.</b> {waysOutWords.fresh.lede}
        </p>
      ) : null}
      {last ? <p className="cap started">{words.started(last.number)}</p> : null}
      <MarkedField
        label={words.field}
        value={draft.text}
        onChange={draft.setText}
        describedBy={`${field}-count`}
        {...(mark ? { mark } : {})}
      />
      <p className="cap cnt" id={`${field}-count`}>
        <span>{words.count(wordCount(draft.text), fresh !== undefined)}</span>
        <span>{draft.saved && draft.text !== '' ? words.saved : ''}</span>
      </p>
      {note ? <DraftNoteCard note={note} onMove={move} onLeave={() => setLeftIn([...leftIn, noteKey(note)])} /> : null}
      {offered ? (
        <Field label={waysOutWords.ownWords.reason(name)} value={reason.text} onChange={reason.setText} lines={2} />
      ) : null}
      <div className="comp-foot">
        <CoverageList points={points} readings={draft.text.trim() === '' ? undefined : coverage?.value} name={name} />
        {last ? <Changes number={last.number} before={last.text} after={draft.text} /> : null}
        <div className="acts send">
          <Button
            {...(main ? { kind: 'main' as const } : {})}
            iconAfter="arrow"
            isDisabled={draft.text.trim() === ''}
            onPress={() => setLooking(true)}
          >
            {words.look}
          </Button>
          <Button kind="text" onPress={() => setHelping(!helping)} aria-expanded={helping}>
            {words.help}
          </Button>
        </div>
      </div>
      {helping ? <HelpingWords room={room} statement={statement} summary={draft.text} /> : null}
      <LastLook
        room={room}
        statement={statement}
        text={draft.text}
        reason={offered ? reason.text.trim() : ''}
        clears={[field, reasonField]}
        points={points}
        isOpen={looking}
        onClose={() => setLooking(false)}
      />
    </PrivateCard>
  );
}

type ChangesProps = { readonly number: number; readonly before: string; readonly after: string };

/** What is new against the last try: added underlined, gone struck through. */
function Changes({ number, before, after }: ChangesProps) {
  const runs = wordDiff(before, after);
  const changed = runs.some((run) => run.kind !== 'same');
  return (
    <details className="changes">
      <summary>{words.changed(number)}</summary>
      {changed ? (
        <p className="voice">
          {runs.map((run, index) =>
            run.kind === 'added' ? (
              <ins key={index}>{run.text}</ins>
            ) : run.kind === 'gone' ? (
              <del key={index}>{run.text}</del>
            ) : (
              <span key={index}>{run.text}</span>
            ),
          )}
        </p>
      ) : (
        <p className="small mute">{words.changedNone}</p>
      )}
    </details>
  );
}
