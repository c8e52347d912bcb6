import type { IssueMove, Reset } from '../state/reset.ts';

/** A wish to start over, as everybody sees it. */
export const resetView = ({ id, aspect, by, words, offer, at, status, acceptedBy, doneAt }: Reset): Reset => ({
  id,
  aspect,
  by,
  words,
  offer,
  at,
  status,
  acceptedBy,
  ...(doneAt === undefined ? {} : { doneAt }),
});

/** A wish to put an issue aside, back or off the table, as everybody sees it. */
export const moveView = ({ issue, to, by, words, at, agreedBy }: IssueMove): IssueMove => ({
  issue,
  to,
  by,
  words,
  at,
  agreedBy,
});
