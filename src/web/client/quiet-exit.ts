import { forgetRoom } from './access.ts';

/** A page that says nothing about where somebody was. */
const NEUTRAL = 'https://www.wikipedia.org/';

/**
 * Leaves at once: to a neutral page, and without the page just left in the history of this tab. With `room`, this browser
 * forgets the room first: its link, drafts and what waited to be sent.
 */
export function leaveAtOnce(room?: string): void {
  if (room !== undefined) forgetRoom(room);
  location.replace(NEUTRAL);
}
