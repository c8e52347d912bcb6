import { waysOutWords } from '../../../contract/words/ways-out.en.ts';
import { enoughForTodayWords } from '../../../contract/words/now-understanding.en.ts';
import type { Aspect } from '../../../room/types.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Notice, PrivateCard } from '../../look/index.ts';

const words = waysOutWords.hints;

/** Private hints on the loop (method 3.8, 3.9): no accusation, nothing that others see. */
export function Hints({ room, aspect }: { readonly room: RoomHandle; readonly aspect: Aspect }) {
  const { hints } = room.view.understanding;
  const bargaining = hints.some((each) => each.kind === 'bargaining' && each.aspect === aspect);
  const tired = hints.some((each) => each.kind === 'tired');
  const { next } = room.page;
  return (
    <>
      {next.enoughForToday ? <Notice kind="done">{enoughForTodayWords}</Notice> : null}
      {bargaining || tired ? (
        <PrivateCard title={words.onlyYou}>
          {bargaining ? <p>{words.bargaining}</p> : null}
          {tired ? <p>{words.tired}</p> : null}
        </PrivateCard>
      ) : null}
    </>
  );
}
