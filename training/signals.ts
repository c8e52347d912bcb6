import { gzipSync } from 'node:zlib';
import { SIGNAL_ROWS } from '../src/language/signals/features.ts';
import { heldBack } from '../src/language/signals/model.ts';
import type { Gate, StoredSignals } from '../src/language/signals/model.ts';
import { isTrainingOnly } from './files.ts';
import { macroF1, scoreLabels } from './metrics.ts';
import { fit, scoresFor } from './machines.ts';
import type { LabelledText, SignalTask, TextRows } from './machines.ts';
import { storeSvm } from './svm.ts';

/**
 * Made cases: a harmless message of the same author in front of every fourth message that says something, under the same
 * labels. Without them a plain insult after a plain sentence is thinned out and missed.
 */
export function withPreludes(texts: readonly LabelledText[], silence: string): readonly LabelledText[] {
  const quiet = texts.filter(({ text, gold }) => gold.includes(silence) && text.length < 120);
  const made = texts
    .filter(({ gold, text }) => !gold.includes(silence) && text.length < 220)
    .filter((_, index) => index % 4 === 0)
    .flatMap((text, index) => {
      const own = quiet.filter(({ author }) => author === text.author);
      const prelude = own[(index * 7) % Math.max(1, own.length)];
      return prelude === undefined ? [] : [{ ...text, text: `${prelude.text} ${text.text}`, made: true }];
    });
  return [...texts, ...made];
}

/** Scores of every text from machines that never saw its author. */
export function scoresLeavingAuthorsOut(
  texts: readonly LabelledText[],
  rows: readonly TextRows[],
  task: SignalTask,
): readonly Float64Array[] {
  const scores: Float64Array[] = texts.map(() => new Float64Array(task.labels.length));
  for (const author of new Set(texts.map((text) => text.author))) {
    if (isTrainingOnly(author)) continue;
    const kept = texts.map((_, index) => index).filter((index) => texts[index]?.author !== author);
    const machines = fit(
      kept.flatMap((index) => texts[index] ?? []),
      kept.flatMap((index) => rows[index] ?? []),
      task,
    );
    texts.forEach((text, index) => {
      const row = rows[index];
      if (text.author === author && row !== undefined)
        scores[index] = scoresFor(machines, [row], task)[0] ?? scores[index] ?? new Float64Array();
    });
  }
  return scores;
}

/** How many cuts on either side a threshold's F1 is smoothed over. */
const NEAR = 20;

/** Per label the threshold with the best F1, smoothed over neighbouring cuts so that one lucky case does not decide. */
export function chooseThresholds(
  texts: readonly LabelledText[],
  scores: readonly Float64Array[],
  labels: readonly string[],
): readonly number[] {
  return labels.map((label, at) => {
    const items = texts
      .map(({ gold, ignored }, index) => ({
        score: scores[index]?.[at] ?? 0,
        yes: gold.includes(label),
        skip: ignored.includes(label),
      }))
      .filter(({ yes, skip }) => yes || !skip)
      .sort((one, two) => two.score - one.score);
    const positive = items.filter(({ yes }) => yes).length;
    let hits = 0;
    const f1 = items.map(({ yes }, index) => {
      hits += yes ? 1 : 0;
      return (2 * hits) / (index + 1 + positive);
    });
    const smooth = f1.map((_, index) => {
      const near = f1.slice(Math.max(0, index - NEAR), index + NEAR + 1);
      return near.reduce((sum, part) => sum + part, 0) / near.length;
    });
    const best = smooth.slice(0, -1).reduce((top, value, index) => (value > (smooth[top] ?? 0) ? index : top), 0);
    return ((items[best]?.score ?? 0) + (items[best + 1]?.score ?? 0)) / 2;
  });
}

/** What a trained reader needs beside its machines. */
export interface Decision {
  readonly thresholds: readonly number[];
  readonly gate?: Gate;
}

/** Scores of the labels less a share of the score of silence; the score of silence itself stays. */
function held(scores: readonly Float64Array[], silence: number, share: number): readonly Float64Array[] {
  return scores.map((list) =>
    list.map((score, label) => (label === silence ? score : score - share * (list[silence] ?? 0))),
  );
}

/** The labels said for one text; a task without silence always says its likeliest label. */
export function said(scores: Float64Array, decision: Decision, labels: readonly string[]): readonly string[] {
  const margins = heldBack(scores, decision);
  if (decision.gate !== undefined) {
    const found = labels.filter((_, label) => (margins[label] ?? -1) > 0);
    return found.length === 0 ? [labels[decision.gate.label] ?? ''] : found;
  }
  const top = margins.reduce((best, margin, label) => (margin > (margins[best] ?? -Infinity) ? label : best), 0);
  return labels.filter((_, label) => (margins[label] ?? -1) > 0 || label === top);
}

/** The share of texts without anything to say (in per cent) on which something is said. */
export function falseAlarms(
  texts: readonly LabelledText[],
  found: readonly (readonly string[])[],
  silence: string,
): number {
  const quiet = texts.map((_, index) => index).filter((index) => texts[index]?.gold.includes(silence) === true);
  const loud = quiet.filter((index) =>
    (found[index] ?? []).some((label) => label !== silence && texts[index]?.ignored.includes(label) !== true),
  );
  return (100 * loud.length) / Math.max(1, quiet.length);
}

function meanF1(
  texts: readonly LabelledText[],
  found: readonly (readonly string[])[],
  labels: readonly string[],
): number {
  return macroF1(
    scoreLabels(
      labels,
      texts.map(({ gold, ignored }, index) => ({ gold, ignored, said: found[index] ?? [] })),
    ),
  );
}

/** How many false alarms per 100 harmless texts the choice of thresholds may give (on texts of authors left out): less than the most we want (4), since the next author may trip more. */
export const ALLOWED_FALSE_ALARMS = 3.5;

/** Chooses thresholds, and for a task with silence the gate: the best macro-F1 among the settings with few enough false alarms. */
export function decide(texts: readonly LabelledText[], scores: readonly Float64Array[], task: SignalTask): Decision {
  const measured = texts
    .map((_, index) => index)
    .filter((index) => !isTrainingOnly(texts[index]?.author ?? '') && texts[index]?.made !== true);
  const own = measured.flatMap((index) => texts[index] ?? []);
  const ownScores = measured.flatMap((index) => scores[index] ?? []);
  const label = task.silence === undefined ? -1 : task.labels.indexOf(task.silence);
  if (task.silence === undefined || label < 0) return { thresholds: chooseThresholds(own, ownScores, task.labels) };
  let best: { readonly value: number; readonly decision: Decision } | undefined;
  for (const share of [0, 0.15]) {
    const base = chooseThresholds(own, held(ownScores, label, share), task.labels);
    for (const raise of [0, 0.03, 0.06, 0.1, 0.15])
      for (const slope of [0, 0.15, 0.3, 0.6, 1])
        for (const floor of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.4]) {
          const decision = {
            thresholds: base.map((threshold) => threshold + raise),
            gate: { label, share, base: floor, slope },
          };
          const found = ownScores.map((list) => said(list, decision, task.labels));
          if (falseAlarms(own, found, task.silence) > ALLOWED_FALSE_ALARMS) continue;
          const value = meanF1(own, found, task.labels);
          if (best === undefined || value > best.value) best = { value, decision };
        }
  }
  if (best === undefined) throw new Error('No setting keeps the false alarms low enough.');
  console.log(`leaving authors out, thresholds seen: macro-F1 ${best.value.toFixed(4)}`);
  return best.decision;
}

/** The text of a weights file. */
export function weightsFile(
  task: SignalTask,
  machines: readonly Float64Array[],
  { thresholds, gate }: Decision,
  source: string,
): string {
  const stored: StoredSignals = {
    labels: task.labels,
    size: SIGNAL_ROWS,
    share: task.share,
    ...storeSvm(machines, SIGNAL_ROWS),
    thresholds: thresholds.map((threshold) => Number(threshold.toFixed(4))),
    ...(gate === undefined ? {} : { gate }),
  };
  const text = `// Generated by ${source}. Do not edit.\nimport type { StoredSignals } from '../signals/model.ts';\n\nexport const SIGNALS: StoredSignals = ${JSON.stringify(stored)};\n`;
  console.log(`${source}: ${Math.round(gzipSync(text).length / 1024)} KB gzip`);
  return text;
}
