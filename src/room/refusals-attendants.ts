import type { AttendantKind } from './attendant.ts';
import type { IssueId } from './types.ts';

/** Why an act by, or about, somebody who is no party was not done. */
export type AttendantRefusal =
  | { readonly code: 'attendant.unknown' }
  | { readonly code: 'attendant.gone' }
  | { readonly code: 'attendant.exists'; readonly kind: AttendantKind }
  | { readonly code: 'attendant.not_asked' }
  | { readonly code: 'attendant.agreed' }
  | { readonly code: 'attendant.accepted' }
  | { readonly code: 'attendant.not_seated' }
  | { readonly code: 'attendant.seated' }
  | { readonly code: 'attendant.may_not'; readonly kind: AttendantKind }
  | { readonly code: 'mandate.not_given'; readonly what: 'propose' | 'sign' }
  | { readonly code: 'mandate.other_issue'; readonly issue: IssueId };
