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
  /** The price of an error on a sentence. */
  readonly sentenceCost: number;
  /** How much the sentence that speaks most counts beside the whole text. */
  readonly share: number;
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
    const features = signalFeatures(readText(text), task.cues, task.senses);
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

/** Rare labels weigh more, by the root of how many times the rest is larger, at most eight times. */
const rarity = (all: number, positive: number): number =>
  Math.min(8, Math.sqrt((all - positive) / Math.max(1, positive)));

/** Examples of one label: rows, which speak for it, and the price of each error (0 leaves a row out). */
interface Examples {
  readonly rows: readonly SparseRow[];
  readonly speaks: readonly boolean[];
  readonly cost: readonly number[];
}

function examplesOf(
  texts: readonly LabelledText[],
  rows: readonly SparseRow[],
  speaks: readonly boolean[],
  label: string,
  price: number,
): Examples {
  const extra = rarity(speaks.length, speaks.filter((yes) => yes).length);
  const cost = texts.map(({ gold, ignored }, index) =>
    speaks[index] === true ? price * extra : gold.includes(label) || ignored.includes(label) ? 0 : price,
  );
  return { rows, speaks, cost };
}

const learn = ({ rows, speaks, cost }: Examples, passes: number): Float64Array =>
  trainSvm(
    rows,
    speaks.map((yes) => (yes ? 1 : -1)),
    cost,
    SIGNAL_ROWS,
    passes,
  );

/**
 * One machine a label, for whole texts and for sentences. Sentences are learned as in multiple-instance learning (Andrews et al. 2002):
 * of a text with the label only the sentence that speaks most for it, by a first machine for whole texts, is an example (of silence,
 * each sentence), of a text without it each sentence is a counter-example.
 */
export function fit(
  texts: readonly LabelledText[],
  allRows: readonly TextRows[],
  task: SignalTask,
): readonly Float64Array[] {
  const common = commonRows(texts, allRows);
  const rows = allRows.map(({ whole, sentences }) => ({ whole: common(whole), sentences: sentences.map(common) }));
  const wholes = rows.map(({ whole }) => whole);
  const sentences = texts.flatMap((text, index) => {
    const own = rows[index]?.sentences ?? [];
    return text.made === true || own.length < 2 ? [] : own.map((row, place) => ({ text, index, place, row }));
  });
  const sentenceTexts = sentences.map(({ text }) => text);
  const sentenceRows = sentences.map(({ row }) => row);
  return task.labels.map((label) => {
    const speaks = texts.map(({ gold }) => gold.includes(label));
    const whole = examplesOf(texts, wholes, speaks, label, task.cost);
    const first = learn(whole, 4);
    const witness = texts.map((_, index) => {
      const scores = speaks[index] === true ? (rows[index]?.sentences ?? []).map((row) => svmScore(first, row)) : [];
      return scores.indexOf(scores.reduce((top, score) => Math.max(top, score), -Infinity));
    });
    const chosen = sentences.map(
      ({ index, place }) => speaks[index] === true && (label === task.silence || witness[index] === place),
    );
    const single = examplesOf(sentenceTexts, sentenceRows, chosen, label, task.sentenceCost);
    return learn(
      {
        rows: [...whole.rows, ...single.rows],
        speaks: [...speaks, ...chosen],
        cost: [...whole.cost, ...single.cost],
      },
      8,
    );
  });
}

/** The machines as they are after storing and opening. */
export function roundedFit(machines: readonly Float64Array[]): readonly Float64Array[] {
  return roundedMachines(machines, SIGNAL_ROWS);
}

/** Scores of texts (outer) for labels (inner). */
export function scoresFor(
  machines: readonly Float64Array[],
  rows: readonly TextRows[],
  task: SignalTask,
): readonly Float64Array[] {
  const scores = (row: SparseRow): Float64Array => Float64Array.from(machines, (weights) => svmScore(weights, row));
  const silence = task.silence === undefined ? -1 : task.labels.indexOf(task.silence);
  return rows.map(({ whole, sentences }) => joined(scores(whole), sentences.map(scores), task.share, silence));
}
