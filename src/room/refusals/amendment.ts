import type { SeatId } from '../types.ts';

/** Why an act on an agreement in force was not done. Data, like every refusal; all of it rests on what everyone here sees. */
export type AmendmentRefusal =
  | { readonly code: 'amendment.unknown' }
  | { readonly code: 'amendment.open' }
  | { readonly code: 'amendment.other_version'; readonly current: number; readonly yours: number }
  | { readonly code: 'amendment.same' }
  | { readonly code: 'amendment.own' }
  | { readonly code: 'amendment.not_own' }
  | { readonly code: 'amendment.answered' }
  | { readonly code: 'amendment.status'; readonly status: string }
  /** Open promises of changed clauses on which the amendment says nothing. */
  | { readonly code: 'amendment.promises_open'; readonly commitments: readonly string[] }
  | { readonly code: 'amendment.promise_not_touched'; readonly commitment: string }
  /** One who signed the version in force has left; a change needs all of them. */
  | { readonly code: 'amendment.signer_left'; readonly seat: SeatId }
  /** One whom the fixed text names has left. */
  | { readonly code: 'agreement.party_left' }
  | { readonly code: 'dispute.unknown' }
  | { readonly code: 'dispute.not_own' }
  | { readonly code: 'dispute.settled' };
