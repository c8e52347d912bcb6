// Reading and drafting words. Everything here runs offline in the browser and on the server alike; each reader imports only
// its own weights, so a bundler can load a reader, with its weights, when a screen first needs it.
export { analyzeReply, readWords } from './reply/index.ts';
export type { CueKind, ReplyInput, ReplyReading, ReplyVerdict, WordClass, WordContext, WordReading } from './reply/index.ts';
