import type { ReactNode } from 'react';
import { listed, topic } from '../../../contract/words/now.en.ts';
import { peopleWords } from '../../../contract/words/people.en.ts';
import { modeNames } from '../../../contract/words/refusals-help.en.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { momentInWords } from '../../frame/dates.ts';
import { Card } from '../../look/index.ts';

const words = peopleWords.overrides;

type Line = { readonly key: string; readonly what: string; readonly when?: string; readonly more?: ReactNode };

/** Every rule that was lifted here, with reason and time (method 2.6): the same for everyone. */
function linesOf(room: RoomHandle): readonly Line[] {
  const { view, firstName, names } = room;
  const enough = view.directions.flatMap((each): readonly Line[] => {
    if (!each.enough) return [];
    const { basis, reason, at, dissent } = each.enough;
    const author = firstName(each.author);
    return [
      {
        key: `${each.summariser} ${each.author} ${each.aspect}`,
        what: `${words.enough(author, firstName(each.summariser), topic(each.aspect, names))} ${words.by[basis]}`,
        when: at,
        more: (
          <>
            {reason === '' ? null : <p className="voice">{reason}</p>}
            {dissent ? (
              <>
                <p className="small">{words.dissent(author)}</p>
                <p className="voice">{dissent.note}</p>
              </>
            ) : null}
          </>
        ),
      },
    ];
  });
  const waived = view.understanding.waivers
    .filter((each) => each.inEffect)
    .map((each) => ({ key: `waived ${each.aspect}`, what: words.waived(topic(each.aspect, names)) }));
  const meeting = view.mode.changes.map(({ mode, at, reason }) => ({
    key: `mode ${at}`,
    what: words.mode(modeNames[mode]),
    when: at,
    more: <p className="voice">{reason}</p>,
  }));
  const coolingBy = view.agreement?.coolingWaivedBy ?? [];
  const cooling =
    coolingBy.length > 0 ? [{ key: 'cooling', what: words.cooling(listed(coolingBy.map(firstName))) }] : [];
  return [...enough, ...waived, ...meeting, ...cooling];
}

/** See `linesOf`. */
export function Overrides({ room }: { readonly room: RoomHandle }) {
  const lines = linesOf(room);
  if (lines.length === 0) return null;
  return (
    <Card title={words.title} visibility={{ kind: 'everyone' }}>
      <p className="small mute">{words.lede}</p>
      <ul>
        {lines.map(({ key, what, when, more }) => (
          <li key={key} className="override">
            <p>{what}</p>
            {more}
            {when === undefined ? null : <p className="cap">{momentInWords(when)}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
