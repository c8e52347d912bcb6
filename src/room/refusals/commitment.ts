/** Why an act on a commitment was not done. Data, like every refusal; all of it rests on what everyone here sees. */
export type CommitmentRefusal =
  | { readonly code: 'commitment.unknown' }
  | { readonly code: 'commitment.status'; readonly status: string }
  | { readonly code: 'commitment.not_yours'; readonly needed: 'owner' | 'beneficiary' | 'either' | 'verifier' }
  | { readonly code: 'commitment.answered' }
  | { readonly code: 'commitment.to_nobody' }
  | { readonly code: 'commitment.no_clause' }
  | { readonly code: 'commitment.nothing_to_repair' }
  | { readonly code: 'commitment.no_verifier' }
  | { readonly code: 'commitment.level'; readonly most: number }
  | { readonly code: 'commitment.date'; readonly on: string }
  | { readonly code: 'commitment.zone'; readonly zone: string }
  | { readonly code: 'commitment.grace'; readonly days: number }
  | { readonly code: 'commitment.not_due'; readonly on: string }
  /** It waits for another promise that is not kept, so it is not due. */
  | { readonly code: 'commitment.waits' }
  /** Two promises would wait for each other. */
  | { readonly code: 'commitment.circle' }
  /** What it would wait for ended in another way. */
  | { readonly code: 'commitment.never_kept' }
  | { readonly code: 'commitment.past_due'; readonly on: string }
  | { readonly code: 'commitment.reminded' }
  | { readonly code: 'commitment.no_counter' }
  | { readonly code: 'repair.not_yet'; readonly needed: 'account' | 'said_back' | 'heard' | 'remedy' }
  | { readonly code: 'repair.said' };
