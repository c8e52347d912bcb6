// Trains the message reader: `npm run train:language -- message`. Deterministic; needs only data/cases.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MESSAGE_TASK, messageTexts } from './message-task.ts';
import { root } from './files.ts';
import { fit, rowsOf } from './machines.ts';
import { decide, scoresLeavingAuthorsOut, weightsFile } from './signals.ts';

const texts = messageTexts();
const rows = rowsOf(texts, MESSAGE_TASK);
const decision = decide(texts, scoresLeavingAuthorsOut(texts, rows, MESSAGE_TASK), MESSAGE_TASK);
const machines = fit(texts, rows, MESSAGE_TASK);
writeFileSync(
  join(root, 'src', 'language', 'weights', 'message.ts'),
  weightsFile(MESSAGE_TASK, machines, decision, 'training/message.ts'),
);
