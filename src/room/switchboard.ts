import { admission, type AdmissionActs, type AdmissionEvents } from './acts/admission.ts';
import { agreement, type AgreementActs, type AgreementEvents } from './acts/agreement.ts';
import { arriving, type ArrivingActs, type ArrivingEvents } from './acts/arriving.ts';
import { caucus, type CaucusActs, type CaucusEvents } from './acts/caucus.ts';
import { closing, type ClosingActs, type ClosingEvents } from './acts/closing.ts';
import { erase, type EraseActs, type EraseEvents } from './acts/erase.ts';
import { mode, type ModeActs, type ModeEvents } from './acts/mode.ts';
import { commitment, type CommitmentActs, type CommitmentEvents } from './acts/commitment.ts';
import { mending, type MendingActs, type MendingEvents } from './acts/commitment-mending.ts';
import { packages, type PackageActs, type PackageEvents } from './acts/package.ts';
import { parking, type ParkingActs, type ParkingEvents } from './acts/parking.ts';
import { reset, type ResetActs, type ResetEvents } from './acts/reset.ts';
import { safety, type SafetyActs, type SafetyEvents } from './acts/safety.ts';
import { statement, type StatementActs, type StatementEvents } from './acts/statement.ts';
import { talk, type TalkActs, type TalkEvents } from './acts/talk.ts';
import { understanding, type UnderstandingActs, type UnderstandingEvents } from './acts/understanding.ts';
import { verifier, type VerifierActs } from './acts/verifier.ts';
import type { Act, Event, Family } from './family.ts';

/** Every act a seat may send: the families joined. Adding a behaviour is adding a family here. */
export type ActMap = ArrivingActs &
  AdmissionActs &
  CaucusActs &
  ModeActs &
  SafetyActs &
  EraseActs &
  StatementActs &
  UnderstandingActs &
  TalkActs &
  PackageActs &
  AgreementActs &
  ResetActs &
  ParkingActs &
  CommitmentActs &
  MendingActs &
  VerifierActs &
  ClosingActs;
export type EventMap = ArrivingEvents &
  AdmissionEvents &
  CaucusEvents &
  ModeEvents &
  SafetyEvents &
  EraseEvents &
  StatementEvents &
  UnderstandingEvents &
  TalkEvents &
  PackageEvents &
  AgreementEvents &
  ResetEvents &
  ParkingEvents &
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
    ...mode.decide,
    ...safety.decide,
    ...erase.decide,
    ...statement.decide,
    ...understanding.decide,
    ...talk.decide,
    ...packages.decide,
    ...agreement.decide,
    ...reset.decide,
    ...parking.decide,
    ...commitment.decide,
    ...mending.decide,
    ...verifier.decide,
    ...closing.decide,
  },
  evolve: {
    ...arriving.evolve,
    ...admission.evolve,
    ...caucus.evolve,
    ...mode.evolve,
    ...safety.evolve,
    ...erase.evolve,
    ...statement.evolve,
    ...understanding.evolve,
    ...talk.evolve,
    ...packages.evolve,
    ...agreement.evolve,
    ...reset.evolve,
    ...parking.evolve,
    ...commitment.evolve,
    ...mending.evolve,
    ...closing.evolve,
  },
} as const satisfies Family<ActMap, EventMap>;
