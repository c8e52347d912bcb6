import { useState } from 'react';
import { understandingWords } from '../../../contract/words/understanding.en.ts';
import type { Aspect } from '../../../room/types.ts';
import { useDraft } from '../../client/drafts.ts';
import { newId } from '../../client/new-id.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { wordCount } from '../../client/word-count.ts';
import { Button, Field, Notice, PrivateCard } from '../../look/index.ts';
import { LookFirst } from '../shared/look-first.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { PointEditor } from './point-editor.tsx';
import { draftOf, pointsIn, sideFields, toSend, without, type DraftPoint } from './side-draft.ts';
import './side-editor.css';
import { statementOf } from './where-it-stands.ts';

const words = understandingWords.side;
const MOST_POINTS = 12;
const MOST_MUST = 3;
const sameWords = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
const freshId = () => `p-${newId().slice(0, 10)}`;

type Props = {
  readonly room: RoomHandle;
  readonly aspect: Aspect;
  /** Leaves what was told as it is; nothing where nothing was told yet. */
  readonly onLeave: (() => void) | undefined;
  readonly onPublished: () => void;
};

/** Tells one's side: a text, the points found in it, which must be understood, which stay hidden. Private until sent. */
export function SideEditor({ room, aspect, onLeave, onPublished }: Props) {
  const told = statementOf(room, room.me.id, aspect);
  const before = draftOf(told, '', '');
  const fields = sideFields(aspect);
  const text = useDraft(room, fields[0], before.text);
  const kept = useDraft(room, fields[1], before.points);
  const sending = useSend(room);
  const [note, setNote] = useState<'text' | 'points'>();
  const [proposed, setProposed] = useState(false);
  const points = pointsIn(kept.text);
  const setPoints = (next: readonly DraftPoint[]) => kept.setText(JSON.stringify(next));
  const { points: shared, hidden } = toSend(points);
  // Found in words that were rewritten since, and untouched by hand.
  const stray = points.some((point) => !point.hidden && point.source !== '' && !text.text.includes(point.source));
  const musts = points.filter((point) => point.must && !point.hidden).length;

  const propose = async () => {
    if (text.text.trim() === '') return setNote('text');
    setNote(undefined);
    const { proposePoints } = await import('../../../language/draft/points.ts');
    const own = points.filter((point) => point.hidden || point.source === '');
    const found = proposePoints(text.text).map((point): DraftPoint => {
      const source = text.text.slice(point.start, point.end);
      const same = points.find((each) => each.source === source);
      return same ?? { id: freshId(), text: point.text, facet: point.facet, must: false, hidden: false, source };
    });
    const fresh = found.filter(
      (point) => !own.some((each) => each.id === point.id || sameWords(each.text, point.text)),
    );
    setPoints([...own, ...fresh].slice(0, MOST_POINTS));
    setProposed(true);
  };
  const change = (next: DraftPoint) => {
    const was = points.find((point) => point.id === next.id);
    // What is kept to oneself must not stand in the text, which everyone reads.
    if (next.hidden && was?.hidden === false) text.setText(without(text.text, next));
    setPoints(points.map((point) => (point.id === next.id ? next : point)));
  };
  const publish = async () => {
    if (text.text.trim() === '') return setNote('text');
    if (shared.length === 0) return setNote('points');
    setNote(undefined);
    const act = { type: 'statement.publish', aspect, text: text.text.trim(), points: shared, hidden } as const;
    if (await sending.send(act, { clears: fields })) onPublished();
  };

  const title = told ? words.reviseTitle : aspect === 'why_here' ? words.titleWhy : words.titleIssue;
  return (
    <PrivateCard title={title} untilSent className="side-editor">
      <p className="small mute">
        {told ? understandingWords.statement.reviseNote : aspect === 'why_here' ? words.ledeWhy : words.ledeIssue}
      </p>
      {told ? null : <LookFirst room={room} />}
      <Field label={words.text} hint={words.textHint} value={text.text} onChange={text.setText} lines={6} />
      <p className="cap cnt">
        <span>{words.words(wordCount(text.text))}</span>
        <span>{text.saved && text.text !== '' ? understandingWords.composer.saved : ''}</span>
      </p>
      {points.length === 0 ? null : (
        <>
          {stray ? <p className="small">{words.strayPoints}</p> : null}
          <p>
            <Button small onPress={() => void propose()}>
              {words.proposeAgain}
            </Button>
          </p>
          <h3>{words.points}</h3>
          <p className="small mute">
            {proposed ? `${words.proposed} ` : ''}
            {words.pointsHint}
          </p>
          <ol className="point-editors">
            {points.map((point, index) => (
              <PointEditor
                key={point.id}
                number={index + 1}
                point={point}
                text={text.text}
                mayBeMust={musts < MOST_MUST}
                onChange={change}
                onRemove={() => setPoints(points.filter((each) => each.id !== point.id))}
                onTakeOut={() => text.setText(without(text.text, point))}
              />
            ))}
          </ol>
        </>
      )}
      {points.length > 0 && points.length < MOST_POINTS ? (
        <p>
          <Button
            kind="text"
            small
            icon="plus"
            onPress={() =>
              setPoints([...points, { id: freshId(), text: '', facet: 'need', must: false, hidden: false, source: '' }])
            }
          >
            {words.add}
          </Button>
        </p>
      ) : null}
      {note === undefined ? null : (
        <Notice announce="assertive" title={note === 'text' ? words.needText : words.needPoint} />
      )}
      <SendNote sending={sending} />
      {points.length === 0 ? null : <p className="small preview">{words.preview(shared.length, hidden.length)}</p>}
      <div className="acts">
        {/* Two buttons, not one that changes under the finger: a second press must not publish. */}
        <Button
          key={points.length === 0 ? 'propose' : 'publish'}
          kind="main"
          isDisabled={sending.busy}
          onPress={() => void (points.length === 0 ? propose() : publish())}
        >
          {points.length === 0 ? words.propose : told ? words.publishAgain : words.publish}
        </Button>
        {told && onLeave ? (
          <Button
            kind="text"
            onPress={() => {
              text.clear();
              kept.clear();
              onLeave();
            }}
          >
            {words.cancel}
          </Button>
        ) : null}
      </div>
    </PrivateCard>
  );
}
