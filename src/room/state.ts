import type { Attendant } from './attendant.ts';
import type { Advice } from './state/advice.ts';
import type { Amending, Succession } from './state/amendment.ts';
import type { Confided, Private } from './private.ts';
import type { Caucus, ModeState, Safety, StoppedThreat } from './state/help.ts';
import type { Commitment } from './state/commitment.ts';
import type { FoldedText, IssueMove, Reset, Standing } from './state/reset.ts';
import type { Layout } from './state/layout.ts';
import type { Held } from './state/shuttle.ts';
import type { Relay } from './state/relay.ts';
import { freshLoop, type Loop, type Understanding } from './state/understanding.ts';
import type { Times, Timing } from './state/time.ts';
import type {
  AgreementText,
  Aspect,
  Direction,
  IssueId,
  LabelKind,
  LoopKind,
  OptionId,
  PackageValues,
  Point,
  ProposalId,
  SeatId,
  Signature,
} from './types.ts';

/** A person's place in the room. Seating order is the order of this list, the same for everyone. */
export type Seat = {
  readonly id: SeatId;
  readonly name: string;
  readonly role: string;
  readonly status: 'invited' | 'seated' | 'declined' | 'left';
  readonly leftAt?: string;
};

export type Question = {
  readonly id: string;
  readonly by: SeatId;
  readonly text: string;
  readonly at: string;
  readonly answer?: { readonly by: SeatId; readonly text: string; readonly at: string };
};

export type Rule = { readonly id: string; readonly text: string; readonly why: string };
export type Rules = {
  readonly version: number;
  readonly items: readonly Rule[];
  readonly proposedBy: SeatId;
  readonly acceptedBy: readonly SeatId[];
  readonly loop: LoopKind;
  /** Absent: a response window of 48 hours and no quiet hours. */
  readonly timing?: Timing;
};

export type Option = { readonly id: OptionId; readonly label: string };
export type Issue = {
  readonly id: IssueId;
  readonly title: string;
  readonly options: readonly Option[];
  /** Seats that said "nothing to add beyond why we are here" (method 2.5, G5). */
  readonly nothingToAdd: readonly SeatId[];
  /** Absent: on the table. */
  readonly standing?: Exclude<Standing, 'open'>;
  /** When all moved it last: aside, off the table or back. */
  readonly movedAt?: string;
};

export type Statement = {
  readonly author: SeatId;
  readonly aspect: Aspect;
  readonly version: number;
  readonly at: string;
  readonly text: string;
  readonly points: readonly Point[];
  /** Points the author keeps to themselves for now (method 3.1, `shared: false`). */
  readonly hidden: Private<readonly Point[]>;
  /** The facilitator who carried exactly these words. */
  readonly carriedBy?: SeatId;
  /** Revisions that added a must-point after somebody had said the statement back (method 3.8c). */
  readonly mustAdded: number;
};

/** What was said on an aspect before it was restarted: kept and readable, and it counts for nothing any more. */
export type Folded = {
  readonly reset: string;
  readonly aspect: Aspect;
  readonly at: string;
  readonly statements: readonly Statement[];
  readonly loops: readonly Loop[];
};

/** A message to all, or a label or question for one other seat, in the order they were sent. */
export type TalkItem =
  | {
      readonly kind: 'message';
      readonly id: string;
      readonly by: SeatId;
      readonly text: string;
      readonly at: string;
      readonly aspect?: Aspect;
      /** The sender took it back; `instead` is how they put it now. The record keeps what was sent. */
      readonly takenBack?: { readonly at: string; readonly instead?: string };
      /** Released from a caucus: the neutral who carried exactly these words. */
      readonly carriedBy?: SeatId;
      /** When its author took the content out for good; the text is empty then. */
      readonly erased?: string;
      /** The reset before which it was said. */
      readonly folded?: string;
    }
  | {
      readonly kind: LabelKind;
      readonly id: string;
      readonly by: SeatId;
      readonly to: SeatId;
      readonly aspect: Aspect;
      readonly text: string;
      readonly at: string;
      readonly carriedBy?: SeatId;
      readonly answer?: {
        readonly choice: LabelAnswer;
        readonly words: string;
        readonly at: string;
        readonly carriedBy?: SeatId;
      };
      readonly erased?: string;
      readonly folded?: string;
    };
/** A "no" is stored as not denied; it never counts as a confirmation (method 3.6). */
export type LabelAnswer = 'no' | 'yes' | 'in_part' | 'words';

export type ProposalReply = {
  readonly by: SeatId;
  readonly answer: 'accept' | 'decline' | 'counter' | 'none_of_these' | 'question';
  readonly package?: number;
  readonly words: string;
  readonly at: string;
  readonly carriedBy?: SeatId;
  /** The representative who answered in the place of `by`. */
  readonly via?: SeatId;
};
export type Proposal = {
  readonly id: ProposalId;
  readonly by: SeatId;
  readonly via?: SeatId;
  readonly at: string;
  readonly packages: readonly PackageValues[];
  readonly note: string;
  readonly answers?: ProposalId;
  readonly carriedBy?: SeatId;
  /** `suspended`: an issue in it was restarted, parked or dropped (method 2.7). `lapsed`: somebody left (2.8). */
  readonly status: 'live' | 'withdrawn' | 'countered' | 'declined' | 'suspended' | 'lapsed' | 'accepted_in_principle';
  readonly lapsedAt?: string;
  readonly accepted?: number;
  readonly replies: readonly ProposalReply[];
};

export type Agreement = {
  readonly proposal?: ProposalId;
  readonly version: number;
  readonly editedBy: SeatId;
  readonly text: AgreementText;
  /** `ended`: all signed that it ends. */
  readonly status: 'drafting' | 'frozen' | 'in_force' | 'ended';
  readonly inForceAt?: string;
  /** A later version: its number and the hash of the one before. */
  readonly succession?: Succession;
  readonly hash?: string;
  readonly frozenAt?: string;
  /** Fixed: those who sat there then, and whom the text names. */
  readonly between?: readonly SeatId[];
  readonly coolingWaivedBy: readonly SeatId[];
  readonly signatures: readonly Signature[];
};

export type ClosingKind = 'understood_no_agreement' | 'ended';
export type Closing = {
  readonly kind: ClosingKind;
  readonly by: SeatId;
  readonly words: string;
  readonly at: string;
  readonly confirmedBy: readonly SeatId[];
  readonly nextContact?: string;
};

export type RoomStatus = 'inviting' | 'open' | 'agreed' | 'understood_no_agreement' | 'ended';

/** What one party said to the lines of the closing summary that are about itself. */
export type LineAnswer = {
  readonly by: SeatId;
  readonly approved: readonly string[];
  readonly struck: readonly string[];
};

/** Everything that has happened in a room, folded. Private values lie behind `Private`. */
export type RoomState = Times & {
  readonly id: string;
  readonly title: string;
  readonly invitation: string;
  readonly createdAt: string;
  readonly status: RoomStatus;
  readonly closedAt?: string;
  readonly paused?: { readonly by: SeatId; readonly until: string };
  /** The parties. */
  readonly seats: readonly Seat[];
  readonly attendants: readonly Attendant[];
  readonly questions: readonly Question[];
  readonly rules: Rules;
  readonly issues: readonly Issue[];
  readonly statements: readonly Statement[];
  readonly loops: readonly Loop[];
  readonly understanding: Understanding;
  readonly talk: readonly TalkItem[];
  readonly proposals: readonly Proposal[];
  readonly layouts: readonly Layout[];
  readonly resets: readonly Reset[];
  readonly folded: readonly Folded[];
  readonly foldedTexts: readonly FoldedText[];
  readonly moves: readonly IssueMove[];
  readonly commitments: readonly Commitment[];
  readonly lineAnswers: readonly LineAnswer[];
  readonly agreement?: Agreement;
  readonly amending: Amending;
  readonly closing?: Closing;
  readonly transcriptConsent: readonly SeatId[];
  readonly mode: ModeState;
  readonly caucuses: readonly Caucus[];
  readonly advice: readonly Advice[];
  readonly held: readonly Held[];
  readonly relay: Relay;
  readonly safety: readonly Safety[];
  readonly threats: readonly Confided<StoppedThreat>[];
};

/** The latest published statement of an author on an aspect. */
export function statementOf(state: RoomState, author: SeatId, aspect: Aspect): Statement | undefined {
  return state.statements.find((each) => each.author === author && each.aspect === aspect);
}

/** Where a direction stands; a direction nobody has worked on yet is `none`. */
export function loopOf(state: RoomState, direction: Direction): Loop {
  return state.loops.find((each) => sameDirection(each, direction)) ?? freshLoop(direction, 'none');
}

export function sameDirection(a: Direction, b: Direction): boolean {
  return a.summariser === b.summariser && a.author === b.author && a.aspect === b.aspect;
}

/** Seats that take part now: neither declined nor left. */
export function activeSeats(state: RoomState): readonly Seat[] {
  return state.seats.filter((seat) => seat.status === 'invited' || seat.status === 'seated');
}

/** The human neutral who is seated now, if there is one (method 2.1). */
export function facilitatorOf(state: RoomState): Attendant | undefined {
  return state.attendants.find((each) => each.kind === 'facilitator' && each.status === 'seated');
}

/** Somebody at the table who is no party, by id. */
export function attendantOf(state: RoomState, id: string): Attendant | undefined {
  return state.attendants.find((each) => each.id === id);
}

/** Ids of the active seats other than `seat`. */
export function othersOf(state: RoomState, seat: SeatId): readonly SeatId[] {
  return activeSeats(state).flatMap((each) => (each.id === seat ? [] : [each.id]));
}

/** A list with the element that `matches` replaced, or `fresh` appended when none does. */
export function put<T>(list: readonly T[], matches: (item: T) => boolean, fresh: T): readonly T[] {
  return list.some(matches) ? list.map((item) => (matches(item) ? fresh : item)) : [...list, fresh];
}
