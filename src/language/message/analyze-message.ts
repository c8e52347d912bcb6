import { GENERAL_SENSES, signalFeatures } from '../signals/features.ts';
import { marginsOf, openSignals, stretchFor } from '../signals/model.ts';
import type { SignalModel } from '../signals/model.ts';
import { readText } from '../text/index.ts';
import { SIGNALS } from '../weights/message.ts';
import { MESSAGE_CUES, MESSAGE_LABELS, MESSAGE_WHY } from './labels.ts';
import type { MessageLabel, MessageTag } from './labels.ts';

/** A message to read; `previous` holds the messages before it, oldest first. */
export interface MessageInput {
  readonly text: string;
  readonly previous?: readonly string[];
}

/** Where a tag was seen: UTF-16 offsets, end exclusive, and a short reason for people. */
export interface MessageFinding {
  readonly tag: MessageLabel;
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

/** The tags of a message (`['none']` when there is nothing to say) and where they were seen, in order of place. */
export interface MessageReading {
  readonly tags: readonly MessageTag[];
  readonly findings: readonly MessageFinding[];
}

let opened: SignalModel | undefined;

/** Reads what a message does: the tags of `MESSAGE_LABELS` with spans and reasons. Any string is accepted; nothing is refused. */
export function analyzeMessage({ text }: MessageInput): MessageReading {
  opened ??= openSignals(SIGNALS);
  const model = opened;
  const read = readText(text);
  const features = signalFeatures(read, MESSAGE_CUES, GENERAL_SENSES);
  const margins = read.tokens.length === 0 ? new Float64Array() : marginsOf(model, features);
  const findings = MESSAGE_LABELS.flatMap((tag, label) =>
    (margins[label] ?? -1) > 0 ? [{ tag, ...stretchFor(model, label, read, features), why: MESSAGE_WHY[tag] }] : [],
  );
  return {
    tags: findings.length === 0 ? ['none'] : findings.map(({ tag }) => tag),
    findings: findings.sort((one, two) => one.start - two.start || one.end - two.end),
  };
}
