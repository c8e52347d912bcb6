import { useEffect, useState } from 'react';
import { understandingWords } from '../../../contract/words/understanding.en.ts';
import type { LabelKind } from '../../../room/types.ts';
import type { StatementView } from '../../../room/view.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Field, Notice, Skeleton, VisibilityMark } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { directionOf } from './where-it-stands.ts';

const words = understandingWords.help;
type Line = { readonly kind: LabelKind; readonly text: string };

type Props = { readonly room: RoomHandle; readonly statement: StatementView; readonly summary: string };

/** Drafted lines after a miss (method 3.6, 9.4): a draft of the software until a person takes it and makes it theirs. */
export function HelpingWords({ room, statement, summary }: Props) {
  const { author, aspect } = statement;
  const name = room.firstName(author);
  const attempts = directionOf(room, room.me.id, author, aspect)?.attempts;
  const verdict = attempts?.findLast((each) => each.verdict !== undefined)?.verdict;
  const about = attempts?.at(-1)?.text ?? summary;
  const field = `label:${aspect}:${author}`;
  const draft = useDraft(room, field);
  const sending = useSend(room);
  const [kind, setKind] = useState<LabelKind>('label');
  const [lines, setLines] = useState<readonly Line[]>();
  const pointed = verdict?.pointed.join(' ') ?? '';
  const note = verdict?.note ?? '';
  useEffect(() => {
    let live = true;
    import('../../../language/draft/labels.ts').then(
      ({ draftLabels }) => {
        const missing = [...pointed.split(' ').filter((id) => id !== ''), ...(note === '' ? [] : [note])];
        const drafted = draftLabels({
          aspect,
          statement: statement.text,
          points: statement.points,
          summary: about,
          missing,
        });
        if (live) setLines(drafted);
      },
      () => live && setLines([]),
    );
    return () => {
      live = false;
    };
  }, [aspect, statement, about, pointed, note]);
  const send = () =>
    void sending.send({ type: 'label.send', to: author, aspect, kind, text: draft.text.trim() }, { clears: [field] });
  return (
    <div className="helping">
      <h3>{words.title}</h3>
      <p className="small mute">{words.lede(name)}</p>
      {lines === undefined ? <Skeleton lines={3} /> : null}
      <ul className="drafted">
        {(lines ?? []).map((line) => (
          <li key={line.text}>
            <span className="cap">
              {words.draft}. {words.kinds[line.kind]}
            </span>
            <p>{line.text}</p>
            <Button
              small
              onPress={() => {
                setKind(line.kind);
                draft.setText(line.text);
              }}
              aria-label={`${words.take}: ${line.text}`}
            >
              {words.take}
            </Button>
          </li>
        ))}
      </ul>
      {sending.result?.type === 'done' && draft.text === '' ? (
        <Notice kind="done" announce="polite" title={words.sent(name)} />
      ) : (
        <>
          <Field label={words.own} hint={words.true} value={draft.text} onChange={draft.setText} lines={2} />
          <p>
            <VisibilityMark kind="pair" name={name} />
          </p>
          <SendNote sending={sending} />
          <div className="acts">
            <Button isDisabled={sending.busy || draft.text.trim() === ''} onPress={send}>
              {words.send(name)}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
