import type { AmendmentRefusal } from './refusals/amendment.ts';
import type { CommitmentRefusal } from './refusals/commitment.ts';
import type { CourseRefusal } from './refusals/course.ts';
import type { AttendantRefusal } from './refusals/attendants.ts';
import type { LayoutRefusal } from './refusals/layout.ts';
import type { MissingUnderstanding, UnderstandingRefusal } from './refusals/understanding.ts';
import type { IssueId, SeatId } from './types.ts';

export type { MissingUnderstanding };

/**
 * Why an act was not done: data, never a thrown error. Each says exactly what would lift it. A refusal may rest only on
 * what the acting seat may see; anything else would tell it about somebody else's private state.
 */
export type Refusal =
  | AmendmentRefusal
  | CourseRefusal
  | CommitmentRefusal
  | LayoutRefusal
  | { readonly code: 'room.unknown' }
  | { readonly code: 'room.over'; readonly status: string }
  | { readonly code: 'room.paused'; readonly by: SeatId; readonly until: string }
  | { readonly code: 'room.not_paused' }
  | { readonly code: 'seat.not_seated'; readonly seat: SeatId }
  | { readonly code: 'seat.already'; readonly status: string }
  | { readonly code: 'seat.unknown'; readonly seat: string }
  | { readonly code: 'gate.seats'; readonly waitingFor: readonly SeatId[] }
  | { readonly code: 'gate.rules'; readonly version: number; readonly waitingFor: readonly SeatId[] }
  | { readonly code: 'gate.understanding'; readonly missing: readonly MissingUnderstanding[] }
  | { readonly code: 'rules.other_version'; readonly current: number; readonly yours: number }
  | { readonly code: 'rules.already_accepted'; readonly version: number }
  | { readonly code: 'question.unknown' }
  | { readonly code: 'question.answered' }
  | { readonly code: 'issue.unknown'; readonly issue: string }
  | { readonly code: 'issue.has_statement'; readonly issue: IssueId }
  | { readonly code: 'issue.nothing_to_add_said'; readonly issue: IssueId }
  | { readonly code: 'option.unknown'; readonly issue: IssueId; readonly option: string }
  | { readonly code: 'option.twice'; readonly issue: IssueId; readonly label: string }
  | { readonly code: 'statement.missing'; readonly author: SeatId }
  | { readonly code: 'point.unknown'; readonly point: string }
  | UnderstandingRefusal
  /** Whoever uses a link that was handed out makes it their own first. */
  | { readonly code: 'link.handed_out' }
  /** The new secret is another seat's already. */
  | { readonly code: 'link.taken' }
  | { readonly code: 'threat.not_carried' }
  /** Not carried either; the facilitator was told. */
  | { readonly code: 'threat.told'; readonly neutral: SeatId }
  | { readonly code: 'label.unknown' }
  | { readonly code: 'label.not_yours' }
  | { readonly code: 'label.answered' }
  | { readonly code: 'proposal.unknown' }
  | { readonly code: 'proposal.own' }
  | { readonly code: 'proposal.not_own' }
  | { readonly code: 'proposal.not_live'; readonly status: string }
  | { readonly code: 'proposal.package_unknown'; readonly index: number; readonly packages: number }
  | { readonly code: 'proposal.no_values' }
  | { readonly code: 'proposal.same_twice' }
  | { readonly code: 'proposal.answered' }
  | { readonly code: 'agreement.none' }
  | { readonly code: 'agreement.exists' }
  | { readonly code: 'agreement.status'; readonly status: string; readonly needed: string }
  | { readonly code: 'agreement.incomplete'; readonly missing: readonly ('clauses' | 'reviewOn' | 'dispute')[] }
  | { readonly code: 'agreement.other_hash'; readonly current: string }
  | { readonly code: 'agreement.other_version'; readonly current: number; readonly yours: number }
  | { readonly code: 'agreement.cooling_off'; readonly until: string; readonly waitingFor: readonly SeatId[] }
  | { readonly code: 'agreement.signed' }
  | { readonly code: 'agreement.not_signed' }
  | { readonly code: 'agreement.waived' }
  | { readonly code: 'closing.none' }
  | { readonly code: 'closing.own' }
  | { readonly code: 'closing.exists' }
  | { readonly code: 'consent.given' }
  | { readonly code: 'consent.none' }
  | { readonly code: 'export.consent_missing'; readonly waitingFor: readonly SeatId[] }
  | AttendantRefusal
  | { readonly code: 'pause.too_long'; readonly days: number }
  | { readonly code: 'pause.in_the_past' }
  | { readonly code: 'text.empty'; readonly field: string }
  | { readonly code: 'text.too_long'; readonly field: string; readonly words: number; readonly limit: number }
  | { readonly code: 'list.too_long'; readonly field: string; readonly count: number; readonly limit: number }
  | { readonly code: 'id.twice'; readonly id: string };

export type RefusalCode = Refusal['code'];
