import type { CommitmentStatus } from '../../room/index.ts';

const words: Readonly<Record<CommitmentStatus, string>> = {
  offered: 'offered, not yet accepted',
  declined: 'not accepted',
  withdrawn_before_acceptance: 'taken back before it was accepted',
  accepted: 'open',
  claimed: 'said to be done',
  kept: 'kept',
  kept_late: 'kept, late',
  renegotiated_before_due: 'changed together before the day',
  replaced: 'ended together with its clause',
  excused: 'excused by both',
  partly: 'kept in part',
  broken: 'not kept',
  disputed: 'seen differently',
};
const known: Readonly<Record<string, string>> = words;

/** Where a promise stands, in plain words. Unknown statuses (from a newer version) stay as they are. */
export function commitmentStatusWords(status: string): string {
  return known[status] ?? status;
}
