// Fresh replies that no weights were trained on, read by the reader as shipped: seconds, not minutes.
import { join } from 'node:path';
import { REPLY_VERDICTS } from '../../src/language/reply/blend.ts';
import { analyzeReply } from '../../src/language/reply/index.ts';
import type { ReplyInput, ReplyVerdict } from '../../src/language/reply/index.ts';
import { readLines, root } from '../../training/files.ts';
import { macroF1, scoreLabels } from '../../training/metrics.ts';

interface Probe extends ReplyInput {
  readonly probe: number;
  readonly verdict: ReplyVerdict;
}

/** Reads the probe replies with the shipped weights and prints accuracy, macro-F1 and false "that's right" per probe. */
export function measureProbe(): void {
  const rows = readLines<Probe>(join(root, 'data', 'cases', 'probe', 'replies.jsonl')).map((row) => ({
    ...row,
    said: analyzeReply(row).verdict,
  }));
  console.log('\nfresh replies, read by the shipped reader (never trained on)');
  for (const probe of [...new Set(rows.map((row) => row.probe))]) {
    const these = rows.filter((row) => row.probe === probe);
    const right = these.filter(({ verdict, said }) => verdict === said).length;
    const others = these.filter(({ verdict }) => verdict !== 'thats-right');
    const real = these.length - others.length;
    const found = these.filter(({ verdict, said }) => verdict === 'thats-right' && said === verdict).length;
    const scores = scoreLabels(
      REPLY_VERDICTS,
      these.map(({ verdict, said }) => ({ gold: [verdict], said: [said] })),
    );
    console.log(
      `  probe ${probe}: ${these.length} replies, accuracy ${(right / these.length).toFixed(3)}, macro-F1 ${macroF1(scores).toFixed(3)}, real "that's right" found ${found} of ${real}, false ${others.filter(({ said }) => said === 'thats-right').length} of ${others.length}`,
    );
  }
}
