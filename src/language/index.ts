// Reading and drafting words. Everything here runs offline in the browser and on the server alike; each reader imports only
// its own weights, so a bundler can load a reader, with its weights, when a screen first needs it.
export { analyzeReply, readWords } from './reply/index.ts';
export { isConditionalAnswer, missingWordCount } from './reply/conditional-answer.ts';
export type {
  CueKind,
  ReplyInput,
  ReplyReading,
  ReplyVerdict,
  WordClass,
  WordContext,
  WordReading,
} from './reply/index.ts';
export { analyzeCoverage } from './coverage/coverage.ts';
export type { CoveragePoint, PointCoverage } from './coverage/coverage.ts';
export type { CoverageStatus } from './coverage/judge.ts';
export { facetOf, proposePoints } from './draft/points.ts';
export type { Facet, ProposedPoint } from './draft/points.ts';
export { checkSummaryDraft } from './draft/summary-checks.ts';
export type { DraftPoint, SummaryNote } from './draft/summary-checks.ts';
export { draftLabels } from './draft/labels.ts';
export type { LabelDraft, LabelInput, LabelPoint } from './draft/labels.ts';
export { analyzeMessage, MESSAGE_LABELS } from './message/index.ts';
export type { MessageFinding, MessageInput, MessageReading, MessageTag } from './message/index.ts';
export { checkPressure, pressureForms, threatOfViolence } from './pressure/index.ts';
export type { PressureClass, PressureFinding } from './pressure/index.ts';
export { analyzeMistrust, MISTRUST_SOURCES, remediesFor, SOURCE_CODES, sourceToCodes } from './mistrust/index.ts';
export type {
  MistrustFinding,
  MistrustReading,
  MistrustSource,
  RemedyCode,
  SourceCode,
  SourceEntry,
} from './mistrust/index.ts';
export { analyzeThread } from './thread/analyze-thread.ts';
export type { ThreadInput, ThreadReading } from './thread/analyze-thread.ts';
export type { ThreadMessage } from './thread/moves.ts';
export type { OffTrackId, OffTrackSignal } from './thread/signals.ts';
export type { ThreadVerdict } from './thread/verdicts.ts';
export { readTranscript, reviewPage, reviewThread, splitMail } from './review/index.ts';
export type { HeardSentence, InterestGuess, Review, ReviewInput, TranscriptMessage, Trigger } from './review/index.ts';
export { checkIntention, reframe } from './reframe/index.ts';
export type { IntentionCheck, Reframing, ReframeOffer } from './reframe/index.ts';
