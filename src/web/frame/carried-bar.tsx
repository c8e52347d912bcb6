import { carriedWords as words } from '../../contract/words/carried.en.ts';
import { roomPath } from '../client/paths.ts';
import type { RoomHandle } from '../client/room-handle.ts';
import { LinkButton, Notice } from '../look/index.ts';
import { facilitatorIn } from '../client/facilitator.ts';

/** Over every page of a party who meets by way of the facilitator: that what is sent waits, and what waits now. */
export function CarriedBar({ room, shown }: { readonly room: RoomHandle; readonly shown: boolean }) {
  const { view } = room;
  const neutral = facilitatorIn(view);
  const own = view.held.filter((each) => each.party === view.you || each.via === view.you);
  const by = own[0]?.neutral ?? neutral?.id;
  const over = view.status !== 'inviting' && view.status !== 'open';
  const byWay = view.mode.current === 'shuttle' || own.length > 0;
  const party = view.attending === undefined || view.attending.attendant.kind === 'representative';
  if (!shown || over || !party || !byWay || by === undefined) return null;
  const waiting = own.filter((each) => each.status === 'waiting').length;
  const name = room.firstName(by);
  return (
    <div className="carried-bar">
      <Notice
        title={words.bar(name)}
        actions={
          own.length === 0 ? undefined : <LinkButton href={roomPath(room.room, 'carried')}>{words.see}</LinkButton>
        }
      >
        {words.barBody(name)} {waiting > 0 ? words.barWaits(waiting) : null}{' '}
        {own.length > waiting ? words.barGivenBack : null}
      </Notice>
    </div>
  );
}
