import type { CommitmentOffer, CommitmentTerms } from '../state/commitment.ts';
import { RoomSpec, type SpecAct } from '../room.testing.ts';

/** Room time 0 is Monday, 2 March 2026, 09:00 UTC. The promise is due on Thursday, 5 March, with no days of grace. */
export const dueHours = { before: 24, lastDay: 24 * 3 + 10, after: 24 * 4 } as const;

export const terms: CommitmentTerms = {
  what: 'Send the draft plan',
  doneWhen: 'It stands in the room',
  due: { on: '2026-03-05', zone: 'Europe/Lisbon', graceDays: 0 },
  verify: { by: 'beneficiary', how: 'Ben reads it' },
  noticeRule: 'I say so two days before',
  level: 2,
  reversible: true,
  dependsOn: [],
};

export const offer = (more: Partial<CommitmentOffer> = {}): SpecAct => ({
  seat: 'ana',
  type: 'commitment.offer',
  ...terms,
  to: ['ben'],
  source: 'good_will',
  ...more,
});

/** Ana promises Ben something; id `p-1`. */
export const offered = (more: Partial<CommitmentOffer> = {}, seats = ['ana', 'ben', 'cem']): RoomSpec =>
  RoomSpec.seated(seats).given(offer(more), { id: 'p' });
export const accepted = (more: Partial<CommitmentOffer> = {}): RoomSpec =>
  offered(more).given({ seat: 'ben', type: 'commitment.accept', commitment: 'p-1' });
export const claimed = (): RoomSpec =>
  accepted().given(
    { seat: 'ana', type: 'commitment.claim_done', commitment: 'p-1', words: 'It is there.', doneOn: '2026-03-03' },
    { at: 48 },
  );
export const disputed = (): RoomSpec =>
  claimed().given(
    { seat: 'ben', type: 'commitment.report_not_kept', commitment: 'p-1', words: 'Half of it is missing.' },
    { at: 50 },
  );
