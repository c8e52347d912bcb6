import type { RoomHandle } from '../../client/room-handle.ts';

/** Field of the message to everyone among the drafts of a room and seat. */
export const messageField = 'message';

/** Why a party cannot write to everyone just now: somebody has not sat down, they meet apart, or the room is over. */
export function whyNoMessage({ view }: Pick<RoomHandle, 'view'>): 'absent' | 'apart' | 'over' | undefined {
  if (view.seats.some((seat) => seat.status === 'invited')) return 'absent';
  if (view.status !== 'inviting' && view.status !== 'open') return 'over';
  return view.mode.current === 'shuttle' && view.attending === undefined ? 'apart' : undefined;
}
