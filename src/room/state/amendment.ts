import type { Private } from '../private.ts';
import type { CommitmentTerms } from './commitment.ts';
import type { AgreementText, PackageValues, SeatId, Signature } from '../types.ts';

/**
 * What an amendment would make of the version in force: a changed text; a package that all may prefer, with the text that
 * says it (post-settlement settlement, method 8.7); or the end of the agreement.
 */
export type AmendmentChange =
  | { readonly kind: 'change'; readonly text: AgreementText }
  | { readonly kind: 'post_settlement'; readonly text: AgreementText; readonly package: PackageValues }
  | { readonly kind: 'end' };

/** What becomes of an open promise whose clause would read differently. */
export type CommitmentPlan =
  | { readonly commitment: string; readonly then: 'goes_on' | 'ends' }
  | { readonly commitment: string; readonly then: 'new_terms'; readonly terms: CommitmentTerms };
/** What the signatures do to a promise; `what` was promised, so that the signed text can be read by itself. */
export type Settling = { readonly commitment: string; readonly what: string } & (
  { readonly then: 'ends' } | { readonly then: 'new_terms'; readonly terms: CommitmentTerms }
);

/** Which version a signed text is, counted from 1, and the hash of the one it replaces or ends. */
export type Succession = {
  readonly version: number;
  readonly replaces: string;
  readonly settles: readonly Settling[];
};

/** A wish to change the agreement in force, until all have signed it or it is over. The version in force stays meanwhile. */
export type Amendment = {
  readonly id: string;
  readonly by: SeatId;
  /** The representative who proposed it in the place of `by`. */
  readonly via?: SeatId;
  readonly at: string;
  /** The version it starts from, counted from 1. */
  readonly from: number;
  readonly reason: string;
  readonly change: AmendmentChange;
  readonly commitments: readonly CommitmentPlan[];
  /**
   * `not_now`: not all said yes, or it was not signed. It costs nobody anything, and nobody learns who said no. `lapsed`:
   * one of those who have to sign left before all had.
   */
  readonly status: 'proposed' | 'frozen' | 'in_force' | 'not_now' | 'withdrawn' | 'lapsed';
  readonly answeredBy: readonly SeatId[];
  /** The answers, sealed: each opens only for who gave it. */
  readonly answers: readonly { readonly by: SeatId; readonly yes: Private<boolean> }[];
  readonly hash?: string;
  readonly frozenAt?: string;
  readonly lapsedAt?: string;
  readonly between?: readonly SeatId[];
  readonly succession?: Succession;
  readonly coolingWaivedBy: readonly SeatId[];
  readonly signatures: readonly Signature[];
};

/** A version that was in force once. It stays readable, with its hash and signatures. */
export type EarlierVersion = {
  readonly text: AgreementText;
  readonly hash: string;
  readonly succession?: Succession;
  readonly between?: readonly SeatId[];
  readonly signatures: readonly Signature[];
  readonly from: string;
  readonly until: string;
};

/**
 * A text that was fixed, and one of those it names left before all had signed: not in force, and never to be. It stays
 * readable with its hash and the signatures there were; they bind nobody.
 */
export type LapsedText = {
  readonly text: AgreementText;
  readonly hash: string;
  readonly frozenAt: string;
  readonly lapsedAt: string;
  readonly between: readonly SeatId[];
  readonly signatures: readonly Signature[];
};

/** Somebody thinks that something is not kept (method 12.2): a fact that changes nothing by itself. */
export type Dispute = {
  readonly id: string;
  readonly by: SeatId;
  readonly at: string;
  readonly clause?: string;
  /** What they observed. */
  readonly words: string;
  readonly settledAt?: string;
};

/** What becomes of an agreement after it came into force. */
export type Amending = {
  readonly amendments: readonly Amendment[];
  readonly earlier: readonly EarlierVersion[];
  readonly lapsed: readonly LapsedText[];
  readonly disputes: readonly Dispute[];
};

export const noAmending: Amending = { amendments: [], earlier: [], lapsed: [], disputes: [] };
