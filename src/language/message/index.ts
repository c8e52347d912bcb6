export { analyzeMessage } from './analyze-message.ts';
export type { MessageFinding, MessageInput, MessageReading } from './analyze-message.ts';
export { MESSAGE_LABELS } from './labels.ts';
export type { MessageLabel, MessageTag } from './labels.ts';
