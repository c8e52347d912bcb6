export { analyzeReply } from './analyze-reply.ts';
export type { ReplyReading } from './analyze-reply.ts';
export type { ReplyInput, ReplyVerdict } from './reply-input.ts';
export type { CueKind } from './cues.lexicon.ts';
export { readWords } from './read-words.ts';
export type { WordClass, WordContext, WordReading } from './read-words.ts';
