import type { AttendantKind } from '../attendant.ts';
import type { Mode } from '../state/help.ts';
import type { IssueId, SeatId } from '../types.ts';

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
  /** They made their link their own: nobody else hands out another. */
  | { readonly code: 'attendant.own_link' }
  | { readonly code: 'attendant.facilitator_only' }
  | { readonly code: 'attendant.may_not'; readonly kind: AttendantKind }
  | { readonly code: 'advice.no_adviser' }
  | { readonly code: 'advice.not_yours' }
  | { readonly code: 'advice.not_seated' }
  | { readonly code: 'caucus.no_facilitator' }
  | { readonly code: 'caucus.not_yours' }
  | { readonly code: 'caucus.not_open' }
  | { readonly code: 'caucus.open' }
  | { readonly code: 'release.unknown' }
  | { readonly code: 'release.own_words' }
  | { readonly code: 'mode.already'; readonly mode: Mode }
  | { readonly code: 'mode.asked'; readonly mode: Mode }
  | { readonly code: 'mode.not_asked' }
  | { readonly code: 'mode.agreed' }
  | { readonly code: 'mode.needs_facilitator' }
  | { readonly code: 'mode.shuttle' }
  | { readonly code: 'relay.stopped'; readonly seat: SeatId }
  | { readonly code: 'relay.sits'; readonly seat: SeatId }
  | { readonly code: 'relay.other_mode' }
  | { readonly code: 'relay.asked' }
  | { readonly code: 'relay.told' }
  | { readonly code: 'relay.nothing_to_add' }
  | { readonly code: 'relay.shown' }
  | { readonly code: 'relay.not_shown' }
  | { readonly code: 'relay.nothing_asked' }
  | { readonly code: 'relay.code_short' }
  | { readonly code: 'relay.no_code' }
  | { readonly code: 'relay.code_over' }
  | { readonly code: 'relay.not_confirmed' }
  | { readonly code: 'shuttle.waiting' }
  | { readonly code: 'shuttle.unknown' }
  | { readonly code: 'shuttle.outdated' }
  | { readonly code: 'item.unknown' }
  | { readonly code: 'item.erased' }
  | { readonly code: 'mandate.not_given'; readonly what: 'propose' | 'sign' }
  | { readonly code: 'mandate.other_issue'; readonly issue: IssueId }
  /** A mandate for single issues does not reach what concerns the agreement as a whole. */
  | { readonly code: 'mandate.whole_agreement' };
