import { MISTRUST_CUES, MISTRUST_SENSES, MISTRUST_SOURCES } from '../src/language/mistrust/labels.ts';
import { readCases } from './files.ts';
import type { LabelledText, SignalTask } from './machines.ts';

/** What the mistrust reader learns. */
export const MISTRUST_TASK: SignalTask = {
  labels: MISTRUST_SOURCES,
  cues: MISTRUST_CUES,
  senses: MISTRUST_SENSES,
  cost: 0.3,
  sentenceCost: 0.2,
  share: 1,
};

interface MistrustCase {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly string[];
}

/** All mistrust cases of all authors. */
export function mistrustTexts(): readonly LabelledText[] {
  return [...readCases<MistrustCase>('mistrust')].flatMap(([author, cases]) =>
    cases.map(({ id, text, sources }) => ({ text, gold: sources, ignored: [], author, group: id })),
  );
}
