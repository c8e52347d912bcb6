// Trains the mistrust reader: `npm run train:language -- mistrust`. Deterministic; needs only data/cases.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MISTRUST_TASK, mistrustTexts } from './mistrust-task.ts';
import { root } from './files.ts';
import { fit, rowsOf } from './machines.ts';
import { decide, scoresLeavingAuthorsOut, weightsFile } from './signals.ts';

const texts = mistrustTexts();
const rows = rowsOf(texts, MISTRUST_TASK);
const decision = decide(texts, scoresLeavingAuthorsOut(texts, rows, MISTRUST_TASK), MISTRUST_TASK);
const machines = fit(texts, rows, MISTRUST_TASK);
writeFileSync(
  join(root, 'src', 'language', 'weights', 'mistrust.ts'),
  weightsFile(MISTRUST_TASK, machines, decision, 'training/mistrust.ts'),
);
