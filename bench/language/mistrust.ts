// Mistrust, leaving one author out: thresholds are chosen on the other authors only (nested), weights rounded as stored.
import { MISTRUST_TASK, mistrustTexts } from '../../training/mistrust-task.ts';
import { measureSignals } from './signals.ts';

/** Macro-F1 of a linear model on words and characters alone, from the cases' README. */
const BASELINE: Readonly<Record<string, number>> = { dev: 0.66, a1: 0.63, a2: 0.62, a3: 0.67 };

/** Measures the mistrust reader and prints the table. */
export function measureMistrust(): void {
  measureSignals('mistrust', mistrustTexts(), MISTRUST_TASK, BASELINE);
}
