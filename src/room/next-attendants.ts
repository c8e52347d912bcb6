import type { AttendantView, AttendingView } from './view-attendants.ts';
import type { SeatId } from './types.ts';

/** Next steps of, and about, people at the table who are no party. */
export type AttendantStep =
  /** Somebody was asked and has not said yes themselves. */
  | { readonly step: 'answer_invitation' }
  | { readonly step: 'facilitate' | 'read_for_others' | 'attend' | 'gone' }
  /** A party's consent to somebody is asked for. */
  | { readonly step: 'answer_attendant'; readonly attendant: SeatId };

/** The next step of somebody who is no party. */
export function attendingStep({
  attendant,
}: AttendingView): AttendantStep | { readonly step: 'wait'; readonly for: readonly SeatId[] } {
  switch (attendant.status) {
    case 'left':
      return { step: 'gone' };
    case 'proposed': {
      if (!attendant.accepted) return { step: 'answer_invitation' };
      return { step: 'wait', for: attendant.needed.filter((id) => !attendant.agreedBy.includes(id)) };
    }
    case 'seated':
      if (attendant.kind === 'facilitator') return { step: 'facilitate' };
      return { step: attendant.kind === 'reader' ? 'read_for_others' : 'attend' };
    default:
      return attendant.status satisfies never;
  }
}

/** The first person at the table whom this party was asked about and has not answered yet. */
export function consentStep(attendants: readonly AttendantView[], party: SeatId): AttendantStep | undefined {
  const asked = attendants.find(
    (each) => each.status === 'proposed' && each.needed.includes(party) && !each.agreedBy.includes(party),
  );
  return asked && { step: 'answer_attendant', attendant: asked.id };
}
