// Messages, leaving one author out: thresholds and gate are chosen on the other authors only (nested), weights rounded as stored.
import { MESSAGE_TASK, messageTexts } from '../../training/message-task.ts';
import { measureSignals } from './signals.ts';

/** Macro-F1 of a linear model on words and characters alone, from the cases' README. */
const BASELINE: Readonly<Record<string, number>> = { dev: 0.69, a1: 0.66, a2: 0.66, a3: 0.58, a4: 0.72 };

/** Measures the message reader and prints the table. */
export function measureMessages(): void {
  measureSignals('messages', messageTexts(), MESSAGE_TASK, BASELINE);
}
