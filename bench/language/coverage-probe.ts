// Fresh summaries that no weights were trained on, read by the reader of coverage as shipped: seconds, not minutes.
import { join } from 'node:path';
import { analyzeCoverage } from '../../src/language/coverage/coverage.ts';
import { STATUSES, type CoverageCase } from '../../training/coverage-task.ts';
import { readLines, root } from '../../training/files.ts';
import { confusion, macroF1, scoreLabels } from '../../training/metrics.ts';

/** Reads the probe summaries with the shipped weights and prints accuracy, macro-F1 and the confusion per probe. */
export function measureCoverageProbe(): void {
  const cases = readLines<CoverageCase & { readonly probe: number }>(
    join(root, 'data', 'cases', 'probe', 'coverage.jsonl'),
  );
  console.log('\nfresh summaries, read by the shipped reader (never trained on)');
  for (const probe of [...new Set(cases.map((one) => one.probe))]) {
    const judged = cases
      .filter((one) => one.probe === probe)
      .flatMap((one) => {
        const said = new Map(analyzeCoverage(one).points.map(({ id, status }) => [id, status] as const));
        return one.labels.map(({ point, status }) => ({ gold: status, said: said.get(point) ?? 'missed' }));
      });
    const scores = scoreLabels(
      STATUSES,
      judged.map(({ gold, said }) => ({ gold: [gold], said: [said] })),
    );
    const right = judged.filter(({ gold, said }) => gold === said).length;
    console.log(
      `  probe ${probe}: ${judged.length} points, accuracy ${(right / judged.length).toFixed(3)}, macro-F1 ${macroF1(scores).toFixed(3)} (${scores.map(({ label, f1 }) => `${label} ${f1.toFixed(3)}`).join(', ')}), confusion, gold in rows (${STATUSES.join(' ')}): ${JSON.stringify(confusion(STATUSES, judged))}`,
    );
  }
}
