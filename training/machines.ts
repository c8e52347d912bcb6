import { readText } from '../src/language/text/index.ts';
import type { CueBook } from '../src/language/signals/cues.ts';
import type { FeatureList } from '../src/language/signals/family.ts';
import { signalFeatures, SIGNAL_ROWS } from '../src/language/signals/features.ts';
import type { SenseBook } from '../src/language/signals/features.ts';
import { joined } from '../src/language/signals/model.ts';
import { roundedMachines, svmScore, trainSvm } from './svm.ts';
import type { SparseRow } from './svm.ts';

/** A text with the labels a careful reader gives it; `ignored` labels count neither way. */
export interface LabelledText {
  readonly text: string;
  readonly gold: readonly string[];
  readonly ignored: readonly string[];
  readonly author: string;
  readonly group: string;
  /** Made from other cases for training; never measured on. */
  readonly made?: boolean;
}

/** What is learned: the labels, the readers' books, and the price of an error. */
export interface SignalTask {
  readonly labels: readonly string[];
  readonly cues: CueBook;
  readonly senses: SenseBook;
  readonly cost: number;
  /** How much the sentence that speaks most counts beside the whole text; without it sentences are not read by themselves. */
  readonly parts?: number;
  /** The label that stands for "nothing to say", when the task has one: its score holds the others back (see `Gate`). */
  readonly silence?: string;
}

function sparse(features: FeatureList): SparseRow {
  const sums = new Map<number, number>();
  features.rows.forEach((row, index) => sums.set(row, (sums.get(row) ?? 0) + (features.values[index] ?? 0)));
  return { rows: Int32Array.from(sums.keys()), values: Float64Array.from(sums.values()) };
}

/** A text as sparse rows: as a whole and sentence by sentence. */
export interface TextRows {
  readonly whole: SparseRow;
  readonly sentences: readonly SparseRow[];
}

/** The sparse rows of all texts. */
export function rowsOf(texts: readonly LabelledText[], task: SignalTask): readonly TextRows[] {
  return texts.map(({ text }) => {
    const features = signalFeatures(readText(text), task.cues, task.senses, task.parts !== undefined);
    return { whole: sparse(features), sentences: features.sentences.map(sparse) };
  });
}

/** What more than two texts show; the rest is learned by heart, not learned, and takes room. */
function commonRows(texts: readonly LabelledText[], rows: readonly TextRows[]): (row: SparseRow) => SparseRow {
  const seen = new Uint8Array(SIGNAL_ROWS);
  rows.forEach(({ whole }, index) => {
    if (texts[index]?.made === true) return;
    for (let at = 0; at < whole.rows.length; at += 1) {
      const place = whole.rows[at] as number;
      seen[place] = Math.min(3, (seen[place] as number) + 1);
    }
  });
  return ({ rows: places, values }) => {
    const kept = Array.from(places, (_, at) => at).filter((at) => seen[places[at] as number] === 3);
    return {
      rows: Int32Array.from(kept, (at) => places[at] as number),
      values: Float64Array.from(kept, (at) => values[at] as number),
    };
  };
}

/** Trained machines, one a label: for whole texts and, where the task has parts, for sentences. */
export interface TrainedMachines {
  readonly whole: readonly Float64Array[];
  readonly parts?: readonly Float64Array[];
}

/** Rare labels weigh more, by the root of how many times the rest is larger, at most eight times. */
const rarity = (all: number, positive: number): number =>
  Math.min(8, Math.sqrt((all - positive) / Math.max(1, positive)));

/**
 * Machines for sentences, as in multiple-instance learning (Andrews et al. 2002): of a text with the label only the sentence that
 * speaks most for it is an example (of silence, each sentence), of a text without it each sentence is a counter-example.
 */
function fitParts(
  texts: readonly LabelledText[],
  rows: readonly TextRows[],
  task: SignalTask,
  whole: readonly Float64Array[],
): readonly Float64Array[] {
  const sentences = texts.flatMap((text, index) =>
    text.made === true ? [] : (rows[index]?.sentences ?? []).map((row, place) => ({ text, index, place, row })),
  );
  const data = sentences.map(({ row }) => row);
  return task.labels.map((label, at) => {
    const machine = whole[at] ?? new Float64Array(SIGNAL_ROWS + 1);
    const witness = texts.map(({ gold }, index) => {
      const scores = gold.includes(label) ? (rows[index]?.sentences ?? []).map((row) => svmScore(machine, row)) : [];
      return scores.indexOf(scores.reduce((top, score) => Math.max(top, score), -Infinity));
    });
    const speaks = sentences.map(
      ({ text, index, place }) => text.gold.includes(label) && (label === task.silence || witness[index] === place),
    );
    const extra = rarity(speaks.length, speaks.filter((yes) => yes).length);
    const cost = sentences.map(({ text: { gold, ignored } }, index) =>
      speaks[index] === true ? task.cost * extra : gold.includes(label) || ignored.includes(label) ? 0 : task.cost,
    );
    const sign = Int8Array.from(speaks, (yes) => (yes ? 1 : -1));
    return trainSvm(data, sign, cost, SIGNAL_ROWS, 6);
  });
}

/** One machine a label, and one more for its sentences where the task has parts. */
export function fit(texts: readonly LabelledText[], allRows: readonly TextRows[], task: SignalTask): TrainedMachines {
  const common = commonRows(texts, allRows);
  const rows = allRows.map(({ whole, sentences }) => ({ whole: common(whole), sentences: sentences.map(common) }));
  const wholes = rows.map(({ whole }) => whole);
  const whole = task.labels.map((label) => {
    const sign = Int8Array.from(texts, ({ gold }) => (gold.includes(label) ? 1 : -1));
    const extra = rarity(sign.length, sign.filter((y) => y > 0).length);
    const cost = Float64Array.from(texts, ({ ignored }, index) =>
      (sign[index] ?? -1) > 0 ? task.cost * extra : ignored.includes(label) ? 0 : task.cost,
    );
    return trainSvm(wholes, sign, cost, SIGNAL_ROWS);
  });
  return task.parts === undefined ? { whole } : { whole, parts: fitParts(texts, rows, task, whole) };
}

/** The machines as they are after storing and opening. */
export function roundedFit({ whole, parts }: TrainedMachines): TrainedMachines {
  return {
    whole: roundedMachines(whole, SIGNAL_ROWS),
    ...(parts === undefined ? {} : { parts: roundedMachines(parts, SIGNAL_ROWS) }),
  };
}

/** Scores of texts (outer) for labels (inner). */
export function scoresFor(
  { whole, parts }: TrainedMachines,
  rows: readonly TextRows[],
  task: SignalTask,
): readonly Float64Array[] {
  const scores = (machines: readonly Float64Array[], row: SparseRow): Float64Array =>
    Float64Array.from(machines, (weights) => svmScore(weights, row));
  const silence = task.silence === undefined ? -1 : task.labels.indexOf(task.silence);
  return rows.map((row) =>
    joined(
      scores(whole, row.whole),
      parts === undefined ? [] : row.sentences.map((sentence) => scores(parts, sentence)),
      task.parts ?? 0,
      silence,
    ),
  );
}
