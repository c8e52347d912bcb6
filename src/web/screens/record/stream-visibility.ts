import type { RoomHandle } from '../../client/room-handle.ts';
import type { Visibility } from '../../look/index.ts';

/** Who sees a stream, read from its name: `shared`, `private:SEAT`, `pair:SEAT+SEAT`, `caucus:PARTY+NEUTRAL`. */
export function streamVisibility(stream: string, room: Pick<RoomHandle, 'me' | 'firstName'>): Visibility {
  if (stream.startsWith('private:')) return { kind: 'only_you' };
  if (stream.startsWith('caucus:')) return { kind: 'neutral' };
  if (!stream.startsWith('pair:')) return { kind: 'everyone' };
  const other = stream
    .slice('pair:'.length)
    .split('+')
    .find((seat) => seat !== room.me.id);
  return { kind: 'pair', name: room.firstName(other ?? '') };
}
