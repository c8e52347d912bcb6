import type { Standing } from '../state/reset.ts';
import type { IssueId, RestartScope, SeatId } from '../types.ts';

/** Why an act on the course of a room was not done: restarting, parking, taking back. Data, like every refusal. */
export type CourseRefusal =
  | { readonly code: 'reset.unknown' }
  | { readonly code: 'reset.own' }
  | { readonly code: 'reset.not_own' }
  | { readonly code: 'reset.answered' }
  | { readonly code: 'reset.exists'; readonly aspect: RestartScope }
  | { readonly code: 'reset.nothing_said'; readonly aspect: RestartScope }
  | { readonly code: 'reset.too_many'; readonly aspect: RestartScope; readonly limit: number; readonly again: string }
  | { readonly code: 'message.unknown' }
  | { readonly code: 'message.not_own' }
  | { readonly code: 'message.taken_back' }
  | { readonly code: 'issue.not_on_table'; readonly issue: IssueId; readonly standing: Standing }
  | { readonly code: 'issue.standing'; readonly issue: IssueId; readonly standing: Standing }
  | { readonly code: 'move.none'; readonly issue: IssueId }
  | { readonly code: 'move.other'; readonly issue: IssueId; readonly to: Standing }
  | { readonly code: 'move.agreed'; readonly issue: IssueId }
  | { readonly code: 'remind.not_away'; readonly party: SeatId }
  | { readonly code: 'remind.enough'; readonly party: SeatId; readonly limit: number }
  | { readonly code: 'remind.too_soon'; readonly again: string }
  | { readonly code: 'remind.quiet_hours' }
  | { readonly code: 'timing.hours'; readonly hours: number }
  | { readonly code: 'deadline.unknown' }
  | { readonly code: 'deadline.date'; readonly on: string }
  | { readonly code: 'deadline.answered' }
  | { readonly code: 'deadline.not_own' }
  | { readonly code: 'deadline.together' }
  | { readonly code: 'closing.not_over' }
  | { readonly code: 'line.unknown' };
