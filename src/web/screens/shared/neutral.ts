import type { RoomHandle } from '../../client/room-handle.ts';

/** The first name of the facilitator who sits here, unless that is oneself. */
export function neutralOf({ view, me, firstName }: RoomHandle): string | undefined {
  const found = view.attendants.find((each) => each.kind === 'facilitator' && each.status === 'seated');
  return found && found.id !== me.id ? firstName(found.id) : undefined;
}
