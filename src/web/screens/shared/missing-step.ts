import { sharedWords } from '../../../contract/words/shared.en.ts';
import type { MissingUnderstanding } from '../../../room/index.ts';
import { aspectPart, roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';

type Step = { readonly href: string; readonly words: string };

type Room = Pick<RoomHandle, 'room' | 'me' | 'firstName'> & { readonly view: Pick<RoomHandle['view'], 'attending'> };

/** The step that lifts one missing direction, as this seat would take it, or where to look when it is somebody else's;
 * nothing for somebody who is no party: understanding is no place of theirs. */
export function stepFor(room: Room, missing: MissingUnderstanding): Step | undefined {
  return room.view.attending === undefined ? stepOf(room, missing) : undefined;
}

function stepOf(room: Omit<Room, 'view'>, missing: MissingUnderstanding): Step {
  const words = sharedWords.goThere;
  const mine = (seat: string) => seat === room.me.id;
  if (missing.why === 'nothing_said_on_issue') {
    const href = roomPath(room.room, 'understanding', missing.issue);
    return { href, words: mine(missing.author) ? words.tell : words.look };
  }
  if (missing.why === 'nothing_said_on_issues') {
    const href = roomPath(room.room, 'understanding', aspectPart('issues'));
    return { href, words: mine(missing.author) ? words.tell : words.look };
  }
  const part = aspectPart(missing.aspect);
  const place = roomPath(room.room, 'understanding', part);
  if (missing.why === 'no_statement') return { href: place, words: mine(missing.author) ? words.tell : words.look };
  if (missing.why === 'awaiting_verdict')
    return mine(missing.author)
      ? {
          href: roomPath(room.room, 'verdict', part, missing.summariser),
          words: words.answer(room.firstName(missing.summariser)),
        }
      : { href: place, words: words.look };
  if (missing.why === 'too_few')
    return mine(missing.author)
      ? { href: place, words: words.look }
      : {
          href: roomPath(room.room, 'understanding', part, missing.author),
          words: words.sayBack(room.firstName(missing.author)),
        };
  if (missing.summariser === 'group')
    return { href: roomPath(room.room, 'understanding', part, missing.author), words: words.look };
  return mine(missing.summariser)
    ? {
        href: roomPath(room.room, 'understanding', part, missing.author),
        words: words.sayBack(room.firstName(missing.author)),
      }
    : { href: place, words: words.look };
}
