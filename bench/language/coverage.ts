// Coverage, leaving one author out; on built code.
import { openForest, probabilities } from '../../src/language/coverage/forest.ts';
import { analyzeCoverage } from '../../src/language/coverage/coverage.ts';
import { readCase, statedFeatures } from '../../src/language/coverage/features.ts';
import { blend, judge } from '../../src/language/coverage/judge.ts';
import { netShares, openPointNet } from '../../src/language/coverage/point-net.ts';
import { growPointNet } from '../../training/coverage-net.ts';
import { isTrainingOnly, readCases } from '../../training/files.ts';
import { confusion, macroF1, scoreLabels } from '../../training/metrics.ts';
import { learnPlacing } from '../../training/placing.ts';
import {
  coverageRows,
  growPoints,
  rowsPlacedBy,
  STATUSES,
  storeForest,
  type CoverageCase,
} from '../../training/coverage-task.ts';

const percent = (value: number): string => (100 * value).toFixed(1);
const interval = ([low, high]: readonly [number, number]): string => `${percent(low)}–${percent(high)}`;

/** Measures coverage and prints the tables. */
export function measureCoverage(): void {
  const rows = coverageRows();
  const made = coverageRows(true);
  const names = statedFeatures(readCase('a b c.', ['a b c'], 'a b c.'), 0).names;
  const authors = [...new Set(rows.map((row) => row.author))].filter((author) => !isTrainingOnly(author));
  const all: { gold: string; said: string }[] = [];
  const means: number[] = [];
  console.log('\ncoverage, one author left out (linear baseline about .55; a large model .97–.98)');
  for (const author of authors) {
    const known = [rows, made].map((some) => some.filter((row) => row.author !== author));
    const forest = openForest(storeForest(growPoints(known[0] ?? [], known[1] ?? []), names.length));
    const net = openPointNet(growPointNet(known[0] ?? [], known[1] ?? []));
    // The rows learned from are placed by the stored chain; those measured by one that has not seen this author.
    const judged = rowsPlacedBy(learnPlacing(author), author).map((row) => ({
      gold: STATUSES[row.label] ?? 'missed',
      said: judge(blend(probabilities(forest, row.values), netShares(net, row.values)), {
        names,
        values: row.values,
      }),
    }));
    const mean = macroF1(
      scoreLabels(
        STATUSES,
        judged.map(({ gold, said }) => ({ gold: [gold], said: [said] })),
      ),
    );
    means.push(mean);
    all.push(...judged);
    console.log(`  ${author.padEnd(4)} macro-F1 ${mean.toFixed(3)}  ${judged.length} points`);
  }
  console.log(`  mean macro-F1 ${(means.reduce((sum, mean) => sum + mean, 0) / means.length).toFixed(3)}`);
  for (const label of scoreLabels(
    STATUSES,
    all.map(({ gold, said }) => ({ gold: [gold], said: [said] })),
  )) {
    console.log(
      `  ${label.label.padEnd(9)} precision ${percent(label.precision)} (${interval(label.precisionInterval)})  recall ${percent(label.recall)} (${interval(label.recallInterval)})  F1 ${label.f1.toFixed(3)}  n ${label.count}`,
    );
  }
  console.log(`  confusion, gold in rows (${STATUSES.join(' ')}): ${JSON.stringify(confusion(STATUSES, all))}`);
  measureSpeed();
}

function measureSpeed(): void {
  const cases = [...readCases<CoverageCase>('coverage').values()].flat().slice(0, 300);
  for (const one of cases.slice(0, 60)) analyzeCoverage(one);
  const times = cases.map((one) => {
    const start = performance.now();
    analyzeCoverage(one);
    return performance.now() - start;
  });
  times.sort((one, two) => one - two);
  console.log(
    `\none summary against its points: median ${(times[150] ?? 0).toFixed(1)} ms, 95 % below ${(times[285] ?? 0).toFixed(1)} ms`,
  );
}
