import type { RoomHandle } from '../../client/room-handle.ts';
import { facilitatorIn } from '../../client/facilitator.ts';

/** The first name of the facilitator who sits here, unless that is oneself. */
export function neutralOf({ view, me, firstName }: RoomHandle): string | undefined {
  const found = facilitatorIn(view);
  return found && found.id !== me.id ? firstName(found.id) : undefined;
}
