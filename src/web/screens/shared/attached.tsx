import { waysOutWords as words } from '../../../contract/words/ways-out.en.ts';
import type { AttemptView } from '../../../room/view.ts';
import type { RoomHandle } from '../../client/room-handle.ts';

type Props = { readonly room: RoomHandle; readonly attempt: AttemptView | undefined; readonly author: string };

/** What goes with a summary: whose it adopts, what others add, why it matters to the author. */
export function Attached({ room, attempt }: Props) {
  if (!attempt) return null;
  return (
    <>
      {attempt.adopts === undefined ? null : (
        <p className="small mute">{words.adopt.adopted(room.firstName(attempt.adopts))}</p>
      )}
      {attempt.additions.map((each) => (
        <p key={each.by}>
          <span className="small mute">{words.adopt.adds(room.firstName(each.by))}</span>{' '}
          <span className="voice">{each.text}</span>
        </p>
      ))}
      {attempt.reason === undefined ? null : <p className="voice">{words.ownWords.reasonLine(attempt.reason)}</p>}
    </>
  );
}
