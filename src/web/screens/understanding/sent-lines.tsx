import { talkWords } from '../../../contract/words/talk.en.ts';
import { understandingWords } from '../../../contract/words/understanding.en.ts';
import type { Aspect } from '../../../room/types.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Card } from '../../look/index.ts';

type Props = { readonly room: RoomHandle; readonly author: string; readonly aspect: Aspect };

/** The short lines this seat sent to one author on one aspect, and their answers. */
export function SentLines({ room, author, aspect }: Props) {
  const lines = room.view.talk.flatMap((item) =>
    item.kind !== 'message' && item.by === room.me.id && item.to === author && item.aspect === aspect ? [item] : [],
  );
  if (lines.length === 0) return null;
  const name = room.firstName(author);
  return (
    <Card title={understandingWords.help.sentLines} visibility={{ kind: 'pair', name }} className="statement">
      <ul className="pts">
        {lines.map((line) => (
          <li key={line.id}>
            <p className="voice">{line.text}</p>
            <p className="cap">
              {line.answer ? `${name} ${talkWords.chose[line.answer.choice]}` : talkWords.labelWaiting}
            </p>
            {line.answer && line.answer.words !== '' ? <p className="voice">{line.answer.words}</p> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
