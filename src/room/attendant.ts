import type { Aspect, IssueId, SeatId } from './types.ts';

/** What a guest was granted by everyone (method 2.1). A bridge person is a guest who may speak. */
export const guestAccesses = ['read_shared', 'speak', 'adviser'] as const;
export type GuestAccess = (typeof guestAccesses)[number];

/** What a representative may do for a party (method 2.1), declared to all in the party's own words. */
export type Mandate = {
  readonly text: string;
  readonly issues: 'all' | readonly IssueId[];
  readonly mayPropose: boolean;
  readonly maySign: boolean;
};

/** What somebody who is no party is at the table for. */
export type Post =
  | { readonly kind: 'facilitator' }
  | { readonly kind: 'guest'; readonly access: GuestAccess; readonly adviserTo?: SeatId }
  | { readonly kind: 'representative'; readonly of: SeatId; readonly mandate: Mandate }
  /** Reads one statement and its last summary, and answers three questions (method 3.8b). */
  | { readonly kind: 'reader'; readonly summariser: SeatId; readonly author: SeatId; readonly aspect: Aspect }
  | {
      readonly kind: 'verifier';
      readonly commitment: string;
      readonly owner: SeatId;
      readonly beneficiary: SeatId;
    };

/** Kinds of people at the table who are no party (method 2.1). */
export type AttendantKind = Post['kind'];

/** Somebody at the table who is no party: never asked for understanding, never counted by a gate, never signs for themself. */
export type Attendant = Post & {
  readonly id: SeatId;
  readonly name: string;
  /** The party who proposed them. */
  readonly proposedBy: SeatId;
  readonly proposedAt: string;
  /** Parties who agreed, the one who proposed first. */
  readonly agreedBy: readonly SeatId[];
  /** The person's own yes. A facilitator declares conflicts of interest with it, shown to all; empty = none. */
  readonly accepted?: { readonly at: string; readonly conflicts: string };
  /** `proposed` until everyone whose consent is needed has given it and they sat down themselves. */
  readonly status: 'proposed' | 'seated' | 'left';
  readonly ended?: { readonly by: SeatId | 'table'; readonly at: string };
};
