// Threads, leaving one thread out, and the risk on CGA-wiki in folds.
import { scoreOf } from '../../src/language/thread/score.ts';
import { verdictsIn } from '../../src/language/thread/verdicts.ts';
import { COURSE } from '../../src/language/weights/thread.ts';
import { wilson } from '../../training/metrics.ts';
import { leaveOneThreadOut, offTrackScore } from '../../training/course.ts';
import { learnRisk, riskRows, threadCases } from '../../training/thread-task.ts';

const FOLDS = 7;
const share = (hits: number, total: number): string => {
  const [low, high] = wilson(hits, total);
  return `${hits} of ${total} (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)} %)`;
};

/** Measures the thread reader and prints the figures. */
export function measureThreads(): void {
  const all = threadCases();
  const cases = all.filter(({ measured }) => measured);
  const places = leaveOneThreadOut(all);
  const { hits, off, invented, on } = offTrackScore(cases, places, COURSE.threshold);
  console.log('\nthreads, one thread left out');
  console.log(`  first message off track within one: ${share(hits, off)}; invented: ${share(invented, on)}`);
  const placed = offTrackScore(cases, places, -Infinity).hits;
  console.log(`  placed within one where a loss of track is taken as given: ${share(placed, off)}`);
  const heard = cases.flatMap((one, k) => {
    const place = places[k];
    const right =
      place !== undefined && place.odds > COURSE.threshold && Math.abs(place.at - (one.offTrack ?? -9)) <= 1;
    return right ? [{ gold: one.reset, said: place.reset }] : [];
  });
  const restarted = heard.filter(({ gold }) => gold !== null);
  const quiet = heard.filter(({ gold }) => gold === null);
  console.log(
    `  restart found, where the loss of track was: ${share(restarted.filter(({ gold, said }) => gold === said).length, restarted.length)}; invented: ${share(quiet.filter(({ said }) => said !== null).length, quiet.length)}`,
  );
  let [same, said, gold] = [0, 0, 0];
  for (const one of cases) {
    const wanted = new Map(one.verdicts.map(({ message, verdict }) => [message, verdict] as const));
    const read = verdictsIn(one.moves);
    gold += wanted.size;
    said += read.length;
    same += read.filter(({ message, verdict }) => wanted.get(message) === verdict).length;
  }
  console.log(
    `  answers to restatements, place and verdict: precision ${share(same, said)}, recall ${share(same, gold)}`,
  );
  const rows = riskRows();
  if (rows.length === 0) {
    console.log('  CGA-wiki: the data is not beside the project, not measured');
    return;
  }
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = learnRisk(rows.filter((_, at) => at % FOLDS !== fold));
    right += rows.filter(
      (row, at) => at % FOLDS === fold && scoreOf(model, row.values) + model.bias > 0 === row.derails,
    ).length;
  }
  console.log(
    `  CGA-wiki dev, ${FOLDS} folds: accuracy ${share(right, rows.length)} (words and letters in the same folds: about one half)`,
  );
}
