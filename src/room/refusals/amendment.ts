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
  | { readonly code: 'dispute.unknown' }
  | { readonly code: 'dispute.not_own' }
  | { readonly code: 'dispute.settled' };
