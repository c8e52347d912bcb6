import { advice, type AdviceActs, type AdviceEvents } from './acts/advice.ts';
import { admission, type AdmissionActs, type AdmissionEvents } from './acts/admission.ts';
import { agreement, type AgreementActs, type AgreementEvents } from './acts/agreement.ts';
import { amendment, type AmendmentActs, type AmendmentEvents } from './acts/amendment.ts';
import { arriving, type ArrivingActs, type ArrivingEvents } from './acts/arriving.ts';
import { caucus, type CaucusActs, type CaucusEvents } from './acts/caucus.ts';
import { closing, type ClosingActs, type ClosingEvents } from './acts/closing.ts';
import { dispute, type DisputeActs, type DisputeEvents } from './acts/dispute.ts';
import { erase, type EraseActs, type EraseEvents } from './acts/erase.ts';
import { mode, type ModeActs, type ModeEvents } from './acts/mode.ts';
import { commitment, type CommitmentActs, type CommitmentEvents } from './acts/commitment.ts';
import { mending, type MendingActs, type MendingEvents } from './acts/commitment-mending.ts';
import { channel, type ChannelActs, type ChannelEvents } from './acts/channel.ts';
import { enough, type EnoughActs, type EnoughEvents } from './acts/enough.ts';
import { freeze, type FreezeActs, type FreezeEvents } from './acts/freeze.ts';
import { groupSummary, type GroupSummaryActs, type GroupSummaryEvents } from './acts/group-summary.ts';
import { layout, type LayoutActs, type LayoutEvents } from './acts/layout.ts';
import { loopEvents, type LoopEvents } from './acts/loop-events.ts';
import { packages, type PackageActs, type PackageEvents } from './acts/package.ts';
import { parking, type ParkingActs, type ParkingEvents } from './acts/parking.ts';
import { deadline, type DeadlineActs, type DeadlineEvents } from './acts/deadline.ts';
import { pausing, type PausingActs, type PausingEvents } from './acts/pausing.ts';
import { reset, type ResetActs, type ResetEvents } from './acts/reset.ts';
import { safety, type SafetyActs, type SafetyEvents } from './acts/safety.ts';
import { statement, type StatementActs, type StatementEvents } from './acts/statement.ts';
import { talk, type TalkActs, type TalkEvents } from './acts/talk.ts';
import { verifier, type VerifierActs } from './acts/verifier.ts';
import { signing, type SigningActs, type SigningEvents } from './acts/signing.ts';
import { relay, type RelayActs, type RelayEvents } from './acts/relay.ts';
import { shuttle, type ShuttleActs, type ShuttleEvents } from './acts/shuttle.ts';
import { summary, type SummaryActs, type SummaryEvents } from './acts/summary.ts';
import { verdict, type VerdictActs } from './acts/verdict.ts';
import type { VerdictEvents } from './acts/verdict-events.ts';
import { waiver, type WaiverActs, type WaiverEvents } from './acts/waiver.ts';
import type { Act, Event, Family } from './family.ts';

/** Every act a seat may send: the families joined. Adding a behaviour is adding a family here. */
export type ActMap = ArrivingActs &
  AdmissionActs &
  CaucusActs &
  AdviceActs &
  ModeActs &
  ShuttleActs &
  RelayActs &
  SafetyActs &
  EraseActs &
  StatementActs &
  SummaryActs &
  VerdictActs &
  ChannelActs &
  EnoughActs &
  WaiverActs &
  FreezeActs &
  GroupSummaryActs &
  TalkActs &
  PackageActs &
  LayoutActs &
  AgreementActs &
  SigningActs &
  AmendmentActs &
  DisputeActs &
  ResetActs &
  ParkingActs &
  PausingActs &
  DeadlineActs &
  CommitmentActs &
  MendingActs &
  VerifierActs &
  ClosingActs;
export type EventMap = ArrivingEvents &
  AdmissionEvents &
  CaucusEvents &
  AdviceEvents &
  ModeEvents &
  ShuttleEvents &
  RelayEvents &
  SafetyEvents &
  EraseEvents &
  StatementEvents &
  LoopEvents &
  SummaryEvents &
  VerdictEvents &
  ChannelEvents &
  EnoughEvents &
  WaiverEvents &
  FreezeEvents &
  GroupSummaryEvents &
  TalkEvents &
  PackageEvents &
  LayoutEvents &
  AgreementEvents &
  SigningEvents &
  AmendmentEvents &
  DisputeEvents &
  ResetEvents &
  ParkingEvents &
  PausingEvents &
  DeadlineEvents &
  CommitmentEvents &
  MendingEvents &
  ClosingEvents;

export type ActType = keyof ActMap;
export type EventType = keyof EventMap;
export type RoomAct = Act<ActMap>;
export type RoomEvent = Event<EventMap>;

export const switchboard = {
  decide: {
    ...arriving.decide,
    ...admission.decide,
    ...caucus.decide,
    ...advice.decide,
    ...mode.decide,
    ...shuttle.decide,
    ...relay.decide,
    ...safety.decide,
    ...erase.decide,
    ...statement.decide,
    ...summary.decide,
    ...verdict.decide,
    ...channel.decide,
    ...enough.decide,
    ...waiver.decide,
    ...freeze.decide,
    ...groupSummary.decide,
    ...talk.decide,
    ...packages.decide,
    ...layout.decide,
    ...agreement.decide,
    ...signing.decide,
    ...amendment.decide,
    ...dispute.decide,
    ...reset.decide,
    ...parking.decide,
    ...pausing.decide,
    ...deadline.decide,
    ...commitment.decide,
    ...mending.decide,
    ...verifier.decide,
    ...closing.decide,
  },
  evolve: {
    ...arriving.evolve,
    ...admission.evolve,
    ...caucus.evolve,
    ...advice.evolve,
    ...mode.evolve,
    ...shuttle.evolve,
    ...relay.evolve,
    ...safety.evolve,
    ...erase.evolve,
    ...statement.evolve,
    ...loopEvents.evolve,
    ...summary.evolve,
    ...verdict.evolve,
    ...channel.evolve,
    ...enough.evolve,
    ...waiver.evolve,
    ...freeze.evolve,
    ...groupSummary.evolve,
    ...talk.evolve,
    ...packages.evolve,
    ...layout.evolve,
    ...agreement.evolve,
    ...signing.evolve,
    ...amendment.evolve,
    ...dispute.evolve,
    ...reset.evolve,
    ...parking.evolve,
    ...pausing.evolve,
    ...deadline.evolve,
    ...commitment.evolve,
    ...mending.evolve,
    ...closing.evolve,
  },
} as const satisfies Family<ActMap, EventMap>;
