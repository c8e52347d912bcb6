import { carriedWords as words } from '../../../contract/words/carried.en.ts';
import type { HeldView } from '../../../room/index.ts';
import type { Carrying } from '../../../room/state/shuttle.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Card, LinkButton } from '../../look/index.ts';
import './carried.css';
import { HeldWords } from './held-words.tsx';

/** Whether this seat sent something held, or somebody in its place. */
export const isOwn = ({ party, via }: HeldView, you: string): boolean => party === you || via === you;

/** What this seat sent of a kind and waits to be carried. */
export function waitingOf(room: Pick<RoomHandle, 'view'>, is: (carrying: Carrying) => boolean): HeldView | undefined {
  const { held, you } = room.view;
  return held.find((each) => isOwn(each, you) && each.status === 'waiting' && is(each.carrying));
}

/** In the place of a form: what was sent from it and waits, with its exact words. */
export function HeldNote({ room, held }: { readonly room: RoomHandle; readonly held: HeldView }) {
  const name = room.firstName(held.neutral);
  return (
    <Card className="held-note" title={words.waitsHere(name)} visibility={{ kind: 'pair', name }}>
      <HeldWords room={room} carrying={held.carrying} />
      <p className="small mute">{words.waitsBody}</p>
      <p className="acts">
        <LinkButton href={roomPath(room.room, 'carried')}>{words.see}</LinkButton>
      </p>
    </Card>
  );
}
