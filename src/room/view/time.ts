import type { RoomState } from '../state.ts';
import type { Deadline, Timing } from '../state/time.ts';

/** Whether a room has come to any ending. */
export const isOver = ({ status }: Pick<RoomState, 'status'>): boolean => status !== 'inviting' && status !== 'open';

/** How time is handled, as the rules say it. */
export const timingView = ({ responseHours, quiet }: Timing): Timing => ({
  responseHours,
  ...(quiet ? { quiet: { from: quiet.from, to: quiet.to, zone: quiet.zone } } : {}),
});

/** A date with what it rests on, as everybody sees it. */
export const deadlineView = ({ id, by, at, kind, on, aspect, reason, instead, agreedBy }: Deadline): Deadline => ({
  id,
  by,
  at,
  kind,
  on,
  ...(aspect === undefined ? {} : { aspect }),
  reason,
  ...(instead === undefined ? {} : { instead }),
  agreedBy,
});
