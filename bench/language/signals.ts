import { isTrainingOnly } from '../../training/files.ts';
import { macroF1, scoreLabels } from '../../training/metrics.ts';
import { fit, roundedFit, rowsOf, scoresFor } from '../../training/machines.ts';
import { decide, falseAlarms, said } from '../../training/signals.ts';
import type { LabelledText, SignalTask } from '../../training/machines.ts';

const percent = (share: number): string => (100 * share).toFixed(0).padStart(3);

/** Measures a signal reader: every author in turn is left out, and inside the rest every author again to choose thresholds. */
export function measureSignals(
  name: string,
  texts: readonly LabelledText[],
  task: SignalTask,
  baseline: Readonly<Record<string, number>>,
): void {
  const rows = rowsOf(texts, task);
  const authors = [...new Set(texts.map(({ author }) => author))].filter((author) => !isTrainingOnly(author));
  const pick = <Item>(list: readonly Item[], indexes: readonly number[]): readonly Item[] =>
    indexes.flatMap((index) => list[index] ?? []);
  const cache = new Map<string, ReadonlyMap<number, Float64Array>>();
  /** Scores of every case of the authors left out. */
  const scoresWithout = (left: readonly string[]): ReadonlyMap<number, Float64Array> => {
    const key = [...left].sort().join(' ');
    const held = cache.get(key);
    if (held !== undefined) return held;
    const all = texts.map((_, index) => index);
    const kept = all.filter((index) => !left.includes(texts[index]?.author ?? ''));
    const out = all.filter((index) => left.includes(texts[index]?.author ?? '') && texts[index]?.made !== true);
    const machines = roundedFit(fit(pick(texts, kept), pick(rows, kept), task));
    const scores = scoresFor(machines, pick(rows, out), task);
    const found = new Map(out.map((index, place) => [index, scores[place] ?? new Float64Array()] as const));
    cache.set(key, found);
    return found;
  };
  const pooled: { gold: readonly string[]; said: readonly string[]; ignored: readonly string[] }[] = [];
  const quiet: { readonly texts: LabelledText[]; readonly found: (readonly string[])[] } = { texts: [], found: [] };
  const means: number[] = [];
  console.log(`\n${name}: macro-F1, leaving one author out`);
  for (const author of authors) {
    const inner = new Map<number, Float64Array>();
    for (const other of authors)
      if (other !== author)
        for (const [index, scores] of scoresWithout([author, other]))
          if (texts[index]?.author === other) inner.set(index, scores);
    const known = [...inner.keys()];
    const decision = decide(pick(texts, known), [...inner.values()], task);
    const tested = [...scoresWithout([author])];
    const found = tested.map(([, scores]) => said(scores, decision, task.labels));
    const own = pick(
      texts,
      tested.map(([index]) => index),
    );
    const scored = own.map(({ gold, ignored }, index) => ({ gold, ignored, said: found[index] ?? [] }));
    pooled.push(...scored);
    quiet.texts.push(...own);
    quiet.found.push(...found);
    const value = macroF1(scoreLabels(task.labels, scored));
    means.push(value);
    const alarms =
      task.silence === undefined
        ? ''
        : `   false alarms per 100 harmless ${falseAlarms(own, found, task.silence).toFixed(1)}`;
    console.log(
      `  ${author.padEnd(4)} ${value.toFixed(3)}   linear baseline ${baseline[author]?.toFixed(2) ?? '–'}   cases ${own.length}${alarms}`,
    );
  }
  const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
  const alarms =
    task.silence === undefined
      ? ''
      : `   false alarms per 100 harmless ${falseAlarms(quiet.texts, quiet.found, task.silence).toFixed(1)}`;
  console.log(`  mean ${mean.toFixed(3)}${alarms}`);
  console.log('  label                  precision (95 %)   recall (95 %)     F1   cases');
  for (const { label, precision, precisionInterval, recall, recallInterval, f1, count } of scoreLabels(
    task.labels,
    pooled,
  ))
    console.log(
      `  ${label.padEnd(22)} ${percent(precision)} (${percent(precisionInterval[0])}–${percent(precisionInterval[1])})    ${percent(recall)} (${percent(recallInterval[0])}–${percent(recallInterval[1])})   ${f1.toFixed(2)}   ${count}`,
    );
}
