/** The protocol of a room: acts, events, gates, views. Pure; see ARCHITECTURE.md. */
export { decide, createRoom, isFromAfar, type Decision, type NewRoom } from './decide.ts';
export { emptyRoom, evolve, replay } from './evolve.ts';
export {
  view,
  type RoomView,
  type DirectionView,
  type FoldedView,
  type StatementView,
  type IssueView,
  type SeatView,
  type AttemptView,
  type UnderstandingView,
} from './view.ts';
export { course, type Course, type Waiting } from './course.ts';
export type { Away, Presence } from './presence.ts';
export type { ClosingFact, ClosingLine, SummaryLine } from './closing-summary.ts';
export type { Deadline, Timing } from './state/time.ts';
export { nextStep, type NextStep } from './next.ts';
export type { AttendantStep } from './next/attendants.ts';
export { missingUnderstanding } from './gates.ts';
export { combine } from './combine.ts';
export { agreementDocument, clauseChanges, type ClauseChange } from './agreement-text.ts';
export type { CommitmentView } from './view/commitment.ts';
export type { Turn } from './commitment-order.ts';
export { touchedCommitments } from './amendment-rules.ts';
export type { AmendingView, AmendmentView, EarlierVersionView, LapsedTextView } from './view/amendment.ts';
export type { Amendment, AmendmentChange, CommitmentPlan, Dispute } from './state/amendment.ts';
export { limits, wordCount } from './limits.ts';
export type { CaucusView, ModeView, SafetyView } from './view/help.ts';
export { afarPage, type AfarChoice, type AfarItem, type AfarPage } from './view/afar-page.ts';
export type { RelayView } from './view/relay.ts';
export type { LayoutView } from './view/layout.ts';
export type { LayoutDraft, LayoutReply, LayoutStatus, Unmet } from './state/layout.ts';
export type { HeldView } from './view/shuttle.ts';
export type { Carrying } from './state/shuttle.ts';
export type { AdviceView } from './view/advice.ts';
export type { AdviceItem, DraftKind } from './state/advice.ts';
export type { CaucusItem, Mode, SafetyAnswer, SafetyAnswers } from './state/help.ts';
export type { Erasable } from './acts/erase.ts';
export { eyesOf, onlyLooks, reachOf, reaches, type Link, type Reach, type Reading } from './reach.ts';
export type { AttendantView, AttendingView } from './view/attendants.ts';
export type { Attendant, AttendantKind, GuestAccess, Mandate, Post } from './attendant.ts';
export type * from './types.ts';
export type { Given } from './family.ts';
export type { Refusal, RefusalCode, MissingUnderstanding } from './refusals.ts';
export type { ActMap, ActType, EventMap, EventType, RoomAct, RoomEvent } from './switchboard.ts';
export type {
  Commitment,
  CommitmentOffer,
  CommitmentOutcome,
  CommitmentStatus,
  CommitmentTerms,
} from './state/commitment.ts';
export type { IssueMove, Reset, Standing } from './state/reset.ts';
export type {
  Agreement,
  Closing,
  ClosingKind,
  Folded,
  LabelAnswer,
  Proposal,
  ProposalReply,
  Question,
  RoomState,
  RoomStatus,
  Rule,
  Rules,
  Seat,
  Statement,
  TalkItem,
} from './state.ts';
