import type { LayoutStatus } from '../state/layout.ts';
import type { IssueId, SeatId } from '../types.ts';

/** Why an act on laying out the deal was not done. Data, like every refusal. */
export type LayoutRefusal =
  | { readonly code: 'layout.unknown' }
  | { readonly code: 'layout.of_yourself' }
  /** Somebody who has not sat down cannot be asked. */
  | { readonly code: 'layout.not_here'; readonly seat: SeatId }
  /** No issue is on the table whose gate is open. */
  | { readonly code: 'layout.no_issue' }
  | { readonly code: 'layout.asked_already'; readonly seat: SeatId }
  /** Twice not taken up: the way on is understanding, not asking again (method 8.6, S2.24). */
  | { readonly code: 'layout.back_to_understanding'; readonly seat: SeatId }
  | { readonly code: 'layout.not_yours'; readonly seat: SeatId }
  | { readonly code: 'layout.not_open'; readonly status: LayoutStatus }
  | { readonly code: 'layout.empty' }
  | { readonly code: 'layout.own' }
  | { readonly code: 'layout.nothing_laid' }
  | { readonly code: 'layout.other_draft'; readonly current: number; readonly yours: number }
  | { readonly code: 'layout.keep_first' }
  | { readonly code: 'layout.not_in_draft'; readonly issue: IssueId }
  | { readonly code: 'layout.interest_missing' }
  | { readonly code: 'layout.replied' };
