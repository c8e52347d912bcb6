export { splitMail, withoutSignature } from './mail.ts';
export type { MailParts, QuotedMail } from './mail.ts';
export { reviewPage } from './page.ts';
export { reviewThread } from './review.ts';
export type { HeardSentence, InterestGuess, NextMessage, OpenQuestion, Quote, Review, Trigger } from './findings.ts';
export type { ReviewInput } from './review.ts';
export { readTranscript } from './transcript.ts';
export type { TranscriptMessage } from './transcript.ts';
