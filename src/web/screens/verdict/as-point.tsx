import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { verdictWords } from '../../../contract/words/verdict.en.ts';
import type { DirectionView } from '../../../room/view.ts';
import { readDraft, writeDraft } from '../../client/drafts.ts';
import { newId } from '../../client/new-id.ts';
import { aspectPart, roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, PrivateCard } from '../../look/index.ts';
import { draftOf, sideFields, withPoint } from '../understanding/side-draft.ts';
import { statementOf } from '../understanding/where-it-stands.ts';

const words = verdictWords.asPoint;

type Props = { readonly room: RoomHandle; readonly direction: DirectionView; readonly said: string };

/**
 * Offers a sentence that an author added to "that's right" as a point (method 3.10). Taking it writes a draft and opens
 * the editor; only the author publishes it.
 */
export function AsPoint({ room, direction, said }: Props) {
  const { aspect, summariser } = direction;
  const [, go] = useLocation();
  const seen = `as-point:${aspect}:${summariser}`;
  const [left, setLeft] = useState(() => readDraft(room.room, room.me.id, seen) === said);
  const sentence = useAdded(said);
  const own = statementOf(room, room.me.id, aspect);
  const on = room.view.status === 'open';
  if (left || !on || !own || sentence === undefined || own.text.includes(sentence)) return null;
  const done = () => {
    writeDraft(room.room, room.me.id, seen, said);
    setLeft(true);
  };
  const take = () => {
    const [textField, pointsField] = sideFields(aspect);
    const read = (field: string) => readDraft(room.room, room.me.id, field);
    const next = withPoint(draftOf(own, read(textField), read(pointsField)), sentence, `p-${newId().slice(0, 10)}`);
    writeDraft(room.room, room.me.id, textField, next.text);
    writeDraft(room.room, room.me.id, pointsField, next.points);
    done();
    go(`${roomPath(room.room, 'understanding', aspectPart(aspect))}?tell=1`);
  };
  return (
    <PrivateCard title={words.title} level={3} className="as-point">
      <p className="small">
        {words.said} <span className="voice">“{sentence}”</span>
      </p>
      <p className="small mute">{words.lede(room.firstName(summariser))}</p>
      <div className="acts">
        <Button small onPress={take}>
          {words.take}
        </Button>
        <Button small onPress={done}>
          {words.leave}
        </Button>
      </div>
      <p className="cap">{words.note}</p>
    </PrivateCard>
  );
}

/** The added sentence, read in this browser. */
function useAdded(said: string): string | undefined {
  const [sentence, setSentence] = useState<string>();
  useEffect(() => {
    let here = true;
    import('../../../language/reply/added-sentence.ts').then(
      ({ addedSentence }) => here && setSentence(addedSentence(said)),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [said]);
  return sentence;
}
