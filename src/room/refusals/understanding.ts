import type { Aspect, ChannelKind, Direction, IssueId, SeatId } from '../types.ts';

/** Why one direction does not count yet, and so what would lift the gate (method 2.5, G5). */
export type MissingUnderstanding =
  | (Direction & {
      readonly why: 'no_statement' | 'no_summary' | 'awaiting_verdict' | 'not_confirmed' | 'stale' | 'new_points';
    })
  /** Five and more parties: too few others have this author's "that's right" (method 2.9). */
  | {
      readonly why: 'too_few';
      readonly author: SeatId;
      readonly aspect: Aspect;
      readonly confirmed: number;
      readonly needed: number;
    }
  | { readonly why: 'nothing_said_on_issue'; readonly author: SeatId; readonly issue: IssueId }
  /** Light loop: nothing said on the issues together. */
  | { readonly why: 'nothing_said_on_issues'; readonly author: SeatId };

/** Why an act of the understanding loop was not done. Part of `Refusal`. */
export type UnderstandingRefusal =
  | { readonly code: 'summary.of_yourself' }
  | { readonly code: 'summary.already_confirmed' }
  | { readonly code: 'summary.awaiting_verdict'; readonly since: string }
  | { readonly code: 'summary.too_many'; readonly limit: number; readonly again: string }
  | { readonly code: 'summary.reason_without_own_words' }
  | { readonly code: 'summary.not_confirmed' }
  | { readonly code: 'summary.not_of_this_pair' }
  | { readonly code: 'summary.not_open_to_you' }
  | { readonly code: 'summary.only_new_points' }
  | { readonly code: 'summary.opened_already' }
  | { readonly code: 'adopt.two_parties' }
  | { readonly code: 'aspect.too_many_open'; readonly open: readonly Aspect[]; readonly limit: number }
  | { readonly code: 'rules.light_loop' }
  | { readonly code: 'rules.full_loop' }
  | { readonly code: 'reminder.nothing_awaited' }
  | { readonly code: 'reminder.too_soon'; readonly again: string }
  | { readonly code: 'reminder.enough'; readonly limit: number }
  | { readonly code: 'verdict.nothing_to_answer' }
  | { readonly code: 'verdict.words_too_few' }
  | { readonly code: 'verdict.check_open' }
  | { readonly code: 'verdict.no_check' }
  | { readonly code: 'verdict.not_an_answer'; readonly answer: string }
  | { readonly code: 'verdict.no_sentence' }
  | { readonly code: 'way.not_yet'; readonly tries: number; readonly needed: number }
  | { readonly code: 'way.not_proposed' }
  | { readonly code: 'way.proposed_already'; readonly kind: ChannelKind }
  | { readonly code: 'way.own' }
  | { readonly code: 'way.talk_not_agreed' }
  | { readonly code: 'way.talk_said' }
  | { readonly code: 'reader.no_rule'; readonly rule: string }
  | { readonly code: 'reader.not_asked' }
  | { readonly code: 'reader.nothing_to_read' }
  | { readonly code: 'reader.answered' }
  | { readonly code: 'enough.not_facilitator' }
  | { readonly code: 'enough.not_stalled' }
  | { readonly code: 'enough.no_contact'; readonly author: SeatId }
  | { readonly code: 'enough.reason_too_short'; readonly words: number; readonly needed: number }
  | { readonly code: 'enough.marked' }
  | { readonly code: 'enough.told_anew'; readonly author: SeatId }
  | { readonly code: 'enough.none' }
  | { readonly code: 'enough.signed' }
  | { readonly code: 'waiver.given' }
  | { readonly code: 'waiver.none' }
  | { readonly code: 'points.frozen'; readonly aspect: Aspect }
  | { readonly code: 'points.freeze_exists' }
  | { readonly code: 'points.freeze_none' }
  | { readonly code: 'points.freeze_accepted' }
  | { readonly code: 'group.too_few'; readonly needed: number }
  | { readonly code: 'group.not_your_turn'; readonly turn: SeatId }
  | { readonly code: 'group.no_draft' }
  | { readonly code: 'group.own_side' }
  | { readonly code: 'group.own_draft' }
  | { readonly code: 'group.waiting_for'; readonly waitingFor: readonly SeatId[] };
