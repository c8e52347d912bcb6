import type { AttendantView, AttendingView } from '../view/attendants.ts';
import type { RelayView } from '../view/relay.ts';
import type { HeldView } from '../view/shuttle.ts';
import type { CaucusView, ModeView } from '../view/help.ts';
import type { SeatId } from '../types.ts';

/** Next steps of, and about, people at the table who are no party. */
export type AttendantStep =
  /** Somebody was asked and has not said yes themselves. */
  | { readonly step: 'answer_invitation' }
  | { readonly step: 'facilitate' | 'read_for_others' | 'attend' | 'gone' }
  /** A party's consent to somebody is asked for. */
  | { readonly step: 'answer_attendant'; readonly attendant: SeatId }
  /** Words that the facilitator asked for wait for this party's yes or no. */
  | { readonly step: 'answer_release' }
  /** Somebody asks to meet in another way. */
  | { readonly step: 'answer_mode'; readonly by: SeatId }
  /** The facilitator gave words back with a note. */
  | { readonly step: 'read_given_back' }
  /** Somebody who was invited may be asked one thing on a page of theirs. */
  | { readonly step: 'ask_from_afar'; readonly seat: SeatId };

type TableParts = {
  readonly you: SeatId;
  readonly caucuses: readonly CaucusView[];
  readonly mode: ModeView;
  readonly held: readonly HeldView[];
};

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

/** What else about the table waits for this party: words to release, another way to meet. */
export function tableStep(view: TableParts): AttendantStep | undefined {
  const { caucuses, mode, you, held } = view;
  const open = caucuses.some(
    (each) =>
      each.party === you &&
      each.closedAt === undefined &&
      each.items?.some((item) => item.release === 'asked') === true,
  );
  if (open) return { step: 'answer_release' };
  if (held.some((each) => each.party === you && each.status === 'given_back')) return { step: 'read_given_back' };
  const { proposed } = mode;
  return proposed && !proposed.agreedBy.includes(you) ? { step: 'answer_mode', by: proposed.by } : undefined;
}

/** Somebody who answers from afar and was asked nothing yet, or has nothing of one's own to say back (method 2.10). */
export function afarStep(view: {
  readonly you: SeatId;
  readonly mode: ModeView;
  readonly relay: RelayView;
  readonly seats: readonly { readonly id: SeatId; readonly status: string }[];
  readonly statements: readonly { readonly author: SeatId; readonly aspect: string }[];
}): AttendantStep | undefined {
  if (view.mode.current !== 'relay') return undefined;
  const { asks, afar, shown } = view.relay;
  const told = view.statements.some((each) => each.author === view.you && each.aspect === 'why_here');
  const open = view.seats.find(
    ({ id, status }) =>
      status === 'invited' &&
      ((!asks.some((each) => each.to === id) && !view.statements.some((each) => each.author === id)) ||
        (told && !shown.some((each) => each.by === view.you && each.to === id && each.aspect === 'why_here'))) &&
      !afar.some((each) => each.seat === id && each.stopped !== undefined),
  );
  return open && { step: 'ask_from_afar', seat: open.id };
}

/** The first person at the table whom this party was asked about and has not answered yet. */
export function consentStep(attendants: readonly AttendantView[], party: SeatId): AttendantStep | undefined {
  const asked = attendants.find(
    (each) => each.status === 'proposed' && each.needed.includes(party) && !each.agreedBy.includes(party),
  );
  return asked && { step: 'answer_attendant', attendant: asked.id };
}
