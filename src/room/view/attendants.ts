import type { Attendant, GuestAccess, Mandate } from '../attendant.ts';
import { concernedBy } from '../acts/admission.ts';
import { reachOf, readingOf, type Reach, type Reading } from '../reach.ts';
import { attendantOf, type RoomState } from '../state.ts';
import type { Aspect, SeatId } from '../types.ts';

/** Somebody at the table who is no party, as everyone who sees the room may see them. */
export type AttendantView = Pick<Attendant, 'id' | 'name' | 'kind' | 'proposedBy' | 'proposedAt' | 'status'> & {
  /** Parties whose consent is needed, and those who gave it. */
  readonly needed: readonly SeatId[];
  readonly agreedBy: readonly SeatId[];
  /** Their own yes, with a facilitator's declaration of conflicts of interest; empty = none. */
  readonly accepted?: { readonly at: string; readonly conflicts: string };
  readonly ended?: { readonly by: string; readonly at: string };
  readonly guest?: { readonly access: GuestAccess; readonly adviserTo?: SeatId };
  readonly represents?: { readonly party: SeatId; readonly mandate: Mandate };
  readonly reads?: { readonly summariser: SeatId; readonly author: SeatId; readonly aspect: Aspect };
  readonly verifies?: { readonly commitment: string; readonly owner: SeatId; readonly beneficiary: SeatId };
};

/** The viewer's own place, when they are no party: how much they see, and what a reader reads. */
export type AttendingView = { readonly attendant: AttendantView; readonly sees: Reach; readonly reading?: Reading };

function postView(attendant: Attendant): Partial<AttendantView> {
  switch (attendant.kind) {
    case 'facilitator':
      return {};
    case 'guest': {
      const { access, adviserTo } = attendant;
      return { guest: { access, ...(adviserTo === undefined ? {} : { adviserTo }) } };
    }
    case 'representative': {
      const { of: party, mandate } = attendant;
      const { text, issues, mayPropose, maySign } = mandate;
      return { represents: { party, mandate: { text, issues, mayPropose, maySign } } };
    }
    case 'reader': {
      const { summariser, author, aspect } = attendant;
      return { reads: { summariser, author, aspect } };
    }
    case 'verifier': {
      const { commitment, owner, beneficiary } = attendant;
      return { verifies: { commitment, owner, beneficiary } };
    }
    default:
      return attendant satisfies never;
  }
}

/** See `AttendantView`. `state` is the whole room: whose consent is needed follows from who still takes part. */
export function attendantView(state: RoomState, attendant: Attendant): AttendantView {
  const { id, name, kind, proposedBy, proposedAt, status, agreedBy, accepted, ended } = attendant;
  return {
    id,
    name,
    kind,
    proposedBy,
    proposedAt,
    status,
    needed: concernedBy(state, attendant),
    agreedBy,
    ...(accepted ? { accepted: { at: accepted.at, conflicts: accepted.conflicts } } : {}),
    ...(ended ? { ended: { by: ended.by, at: ended.at } } : {}),
    ...postView(attendant),
  };
}

/** See `AttendingView`; `undefined` for a party. Who left is told no more than that, and when. */
export function attendingView(state: RoomState, seat: SeatId): AttendingView | undefined {
  const attendant = attendantOf(state, seat);
  if (!attendant) return undefined;
  const sees = reachOf(state, seat);
  const reading = readingOf(state, seat);
  const own = attendantView(state, attendant);
  const known = sees === 'room' || sees === 'invitation' ? own : { ...own, needed: [], agreedBy: [] };
  return { attendant: known, sees, ...(reading ? { reading } : {}) };
}
