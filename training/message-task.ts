import { MESSAGE_CUES, MESSAGE_LABELS } from '../src/language/message/labels.ts';
import { GENERAL_SENSES } from '../src/language/signals/features.ts';
import { readCases } from './files.ts';
import { withPreludes } from './signals.ts';
import type { LabelledText, SignalTask } from './machines.ts';

/** What the message reader learns. */
export const MESSAGE_TASK: SignalTask = {
  labels: [...MESSAGE_LABELS, 'none'],
  cues: MESSAGE_CUES,
  senses: GENERAL_SENSES,
  cost: 0.3,
  sentenceCost: 0.1,
  share: 0.6,
  silence: 'none',
};

interface MessageCase {
  readonly id: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly also_acceptable?: readonly string[];
  readonly group?: string;
}

/** All message cases of all authors. */
export function messageTexts(): readonly LabelledText[] {
  const texts = [...readCases<MessageCase>('messages')].flatMap(([author, cases]) =>
    cases.map(({ id, text, tags, also_acceptable, group }) => ({
      text,
      gold: tags,
      ignored: also_acceptable ?? [],
      author,
      group: group ?? id,
    })),
  );
  return withPreludes(texts, 'none');
}
