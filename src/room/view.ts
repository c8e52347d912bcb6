import { relayView, type RelayView } from './view/relay.ts';
import { heldViews, type HeldView } from './view/shuttle.ts';
import { adviceViews, type AdviceView } from './view/advice.ts';
import { eyesOf, onlyLooks, reachOf, within, type Link } from './reach.ts';
import { attendantView, attendingView, type AttendantView, type AttendingView } from './view/attendants.ts';
import { agreementDocument } from './agreement-text.ts';
import { amendingView, signatureView, successionView, textView, type AmendingView } from './view/amendment.ts';
import { missingUnderstanding } from './gates.ts';
import { openPrivate } from './private.ts';
import type { MissingUnderstanding } from './refusals.ts';
import {
  caucusViews,
  modeView,
  safetyViews,
  threatViews,
  type CaucusView,
  type ModeView,
  type SafetyView,
} from './view/help.ts';
import type { StoppedThreat } from './state/help.ts';
import { closingSummary, type SummaryLine } from './closing-summary.ts';
import { presenceOf, type Presence } from './presence.ts';
import type { Deadline } from './state/time.ts';
import { deadlineView, isOver, timingView } from './view/time.ts';
import type { FoldedText, IssueMove, Reset, Standing } from './state/reset.ts';
import { commitmentView, type CommitmentView } from './view/commitment.ts';
import { layoutViews, type LayoutView } from './view/layout.ts';
import { proposalView } from './view/package.ts';
import { moveView, resetView } from './view/reset.ts';
import { talkView } from './view/talk.ts';
import type {
  Agreement,
  Closing,
  Folded,
  Proposal,
  Question,
  RoomState,
  RoomStatus,
  Rules,
  Seat,
  Statement,
  TalkItem,
} from './state.ts';
import type { IssueId, Point, SeatId } from './types.ts';
import {
  directionView,
  directionViews,
  understandingView,
  type AttemptView,
  type DirectionView,
  type UnderstandingView,
} from './view/understanding.ts';

export type { AttemptView, DirectionView, UnderstandingView };

export type SeatView = Pick<Seat, 'id' | 'name' | 'role' | 'status' | 'leftAt'>;
export type StatementView = Pick<
  Statement,
  'author' | 'aspect' | 'version' | 'at' | 'text' | 'points' | 'carriedBy'
> & {
  /** Only on the author's own statement: points they keep to themselves. */
  readonly hidden?: readonly Point[];
};
/** What was said on an aspect before it was restarted; texts for the same seats as before. */
export type FoldedView = Pick<Folded, 'reset' | 'aspect' | 'at'> & {
  readonly statements: readonly StatementView[];
  readonly directions: readonly DirectionView[];
};
export type IssueView = {
  readonly id: IssueId;
  readonly title: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly nothingToAdd: readonly SeatId[];
  readonly standing?: Exclude<Standing, 'open'>;
  readonly movedAt?: string;
  /** What still keeps offers on this issue closed; empty when they are open. */
  readonly missing: readonly MissingUnderstanding[];
};

export type AgreementView = Agreement & {
  /** When frozen: the exact text whose digest is `hash`, so that a browser can check it by itself. */
  readonly document?: string;
};

/** Everything one seat may see of a room, and nothing else. */
export type RoomView = {
  readonly id: string;
  readonly title: string;
  readonly invitation: string;
  readonly createdAt: string;
  readonly status: RoomStatus;
  readonly closedAt?: string;
  readonly paused?: { readonly by: SeatId; readonly until: string };
  readonly you: SeatId;
  /** When `you` is no party: your place, and how much of the room this view holds. */
  readonly attending?: AttendingView;
  /** Everyone here, or asked to come, who is no party. */
  readonly attendants: readonly AttendantView[];
  readonly seats: readonly SeatView[];
  readonly questions: readonly Question[];
  readonly rules: Rules;
  readonly issues: readonly IssueView[];
  readonly statements: readonly StatementView[];
  readonly directions: readonly DirectionView[];
  readonly understanding: UnderstandingView;
  readonly talk: readonly TalkItem[];
  /** What keeps joint work on options closed (G5 on why we are here); empty when it is open. */
  readonly missing: readonly MissingUnderstanding[];
  readonly proposals: readonly Proposal[];
  readonly layouts: readonly LayoutView[];
  readonly resets: readonly Reset[];
  readonly folded: readonly FoldedView[];
  readonly foldedTexts: readonly FoldedText[];
  readonly moves: readonly IssueMove[];
  readonly commitments: readonly CommitmentView[];
  readonly presence: Presence;
  readonly deadlines: readonly Deadline[];
  /** After an ending: the lines that nobody struck. */
  readonly closingSummary?: readonly SummaryLine[];
  readonly agreement?: AgreementView;
  readonly amending: AmendingView;
  readonly closing?: Closing;
  readonly transcriptConsent: readonly SeatId[];
  readonly mode: ModeView;
  readonly caucuses: readonly CaucusView[];
  /** Only for a party and their private adviser. */
  readonly advice: readonly AdviceView[];
  /** What waits for the facilitator to carry it: for its owner and the facilitator. */
  readonly held: readonly HeldView[];
  readonly relay: RelayView;
  /** Your own last safety check, and for the neutral those that were sent to them. */
  readonly safety: readonly SafetyView[];
  /** Own words that were not carried, and for the neutral those of parties. */
  readonly threats: readonly StoppedThreat[];
};

const statementView = (statement: Statement, seat: SeatId): StatementView => {
  const { author, aspect, version, at, text, points, carriedBy } = statement;
  const carried = carriedBy === undefined ? {} : { carriedBy };
  const hidden = openPrivate(statement.hidden, seat);
  return { author, aspect, version, at, text, points, ...carried, ...(hidden ? { hidden } : {}) };
};

const seatView = ({ id, name, role, status, leftAt }: Seat): SeatView => ({
  id,
  name,
  role,
  status,
  ...(leftAt === undefined ? {} : { leftAt }),
});

const foldedView = ({ reset, aspect, at, statements, loops }: Folded, seat: SeatId): FoldedView => ({
  reset,
  aspect,
  at,
  statements: statements.map((each) => statementView(each, seat)),
  directions: loops.map((each) => directionView(each, seat)),
});

const agreementView = (state: RoomState, agreement: Agreement): AgreementView => ({
  ...(agreement.proposal === undefined ? {} : { proposal: agreement.proposal }),
  version: agreement.version,
  editedBy: agreement.editedBy,
  text: textView(agreement.text),
  status: agreement.status,
  ...(agreement.inForceAt === undefined ? {} : { inForceAt: agreement.inForceAt }),
  ...(agreement.succession ? { succession: successionView(agreement.succession) } : {}),
  ...(agreement.hash === undefined
    ? {}
    : {
        hash: agreement.hash,
        document: agreementDocument(state, agreement.text, agreement.succession, agreement.between),
      }),
  ...(agreement.frozenAt === undefined ? {} : { frozenAt: agreement.frozenAt }),
  ...(agreement.between ? { between: agreement.between } : {}),
  coolingWaivedBy: agreement.coolingWaivedBy,
  signatures: agreement.signatures.map(signatureView),
});

const issueView = (
  state: RoomState,
  aspectMissing: readonly MissingUnderstanding[],
  issue: RoomState['issues'][number],
): IssueView => ({
  id: issue.id,
  title: issue.title,
  options: issue.options.map(({ id, label }) => ({ id, label })),
  nothingToAdd: issue.nothingToAdd,
  ...(issue.standing === undefined ? {} : { standing: issue.standing }),
  ...(issue.movedAt === undefined ? {} : { movedAt: issue.movedAt }),
  missing: missingUnderstanding(state, [issue.id]).slice(aspectMissing.length),
});

/**
 * What one seat may see, built field by field from an allow-list, never by stripping (design 4). Two rooms that differ
 * only in what this seat may not see give equal views: `test/privacy.prop.test.ts` holds this law.
 */
export function view(room: RoomState, seat: SeatId, link: Link = 'own'): RoomView {
  const state = within(room, seat);
  const eyes = eyesOf(room, seat, link);
  const seesRoom = reachOf(room, seat) === 'room';
  const attending = attendingView(room, seat);
  const missing = seesRoom ? missingUnderstanding(state, []) : [];
  return {
    id: state.id,
    title: state.title,
    invitation: state.invitation,
    createdAt: state.createdAt,
    status: state.status,
    ...(state.closedAt === undefined ? {} : { closedAt: state.closedAt }),
    ...(state.paused ? { paused: { by: state.paused.by, until: state.paused.until } } : {}),
    you: seat,
    ...(attending ? { attending } : {}),
    attendants: seesRoom ? room.attendants.map((each) => attendantView(room, each)) : [],
    seats: state.seats.map(seatView),
    questions: state.questions.map(({ id, by, text, at, answer }) => ({
      id,
      by,
      text,
      at,
      ...(answer ? { answer } : {}),
    })),
    rules: {
      version: state.rules.version,
      items: state.rules.items.map(({ id, text, why }) => ({ id, text, why })),
      proposedBy: state.rules.proposedBy,
      acceptedBy: state.rules.acceptedBy,
      loop: state.rules.loop,
      ...(state.rules.timing ? { timing: timingView(state.rules.timing) } : {}),
    },
    issues: state.issues.map((issue) => issueView(state, missing, issue)),
    statements: state.statements.map((each) => statementView(each, eyes)),
    directions: directionViews(state, eyes),
    understanding: understandingView(state, eyes),
    talk: state.talk.flatMap((item) => talkView(item, eyes)),
    missing,
    proposals: state.proposals.map(proposalView),
    layouts: layoutViews(state, eyes),
    resets: state.resets.map(resetView),
    folded: state.folded.map((each) => foldedView(each, eyes)),
    foldedTexts: state.foldedTexts.map(({ reset, at, text }) => ({ reset, at, text: textView(text) })),
    moves: state.moves.map(moveView),
    commitments: state.commitments.map((each) => commitmentView(each, state.commitments)),
    presence: presenceOf(state, eyes),
    deadlines: state.deadlines.map(deadlineView),
    ...(isOver(state) ? { closingSummary: closingSummary(state) } : {}),
    ...(state.agreement ? { agreement: agreementView(state, state.agreement) } : {}),
    amending: amendingView(state, eyes),
    ...(state.closing
      ? {
          closing: {
            kind: state.closing.kind,
            by: state.closing.by,
            words: state.closing.words,
            at: state.closing.at,
            confirmedBy: state.closing.confirmedBy,
            ...(state.closing.nextContact === undefined ? {} : { nextContact: state.closing.nextContact }),
          },
        }
      : {}),
    transcriptConsent: state.transcriptConsent,
    mode: modeView(state),
    caucuses: caucusViews(state, eyes),
    advice: adviceViews(state, eyes),
    held: heldViews(state, eyes),
    relay: relayView(state, eyes),
    // Kept over a link of their own: whoever made it before sitting down reads it there too.
    safety: safetyViews(state, onlyLooks(room, seat, link) ? eyes : seat),
    threats: threatViews(state, eyes),
  };
}
