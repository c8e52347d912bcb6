import { softmax } from '../src/language/model/linear.ts';
import type { StoredLinear } from '../src/language/model/linear.ts';
import { spokenFeatures, SPOKEN_ANSWERS } from '../src/language/reply/spoken.ts';
import { publicData, readLines } from './files.ts';
import { groupedFolds } from './folds.ts';
import { exampleOf, logitsOf, storeLinear, trainLinear } from './learn.ts';
import type { Example, LinearSettings, Trained } from './learn.ts';
import { macroF1, scoreLabels } from './metrics.ts';

interface SpokenPair {
  readonly m: string;
  readonly statement: string;
  readonly reply: string;
  readonly reply_first: string;
  readonly verdict: string;
}

const SETTINGS: LinearSettings = { size: 1 << 14, labels: SPOKEN_ANSWERS, link: 'softmax', l2: 1e-3, steps: 45 };

function answerOf(verdict: string): string {
  if (verdict === 'accept') return 'accept';
  return verdict === 'ack' || verdict === 'backchannel' ? 'weak' : 'not';
}

/** Other replies of the same meetings teach the words of yes and no; they count little, since most of them answer no check. */
const OTHERS_WEIGHT = 0.1;
const OTHERS = new Set(['accept', 'reject', 'partial', 'dispreferred', 'unsure', 'maybe', 'partial-reject', 'ack']);

interface SpokenReply {
  readonly m: string;
  readonly prev: string;
  readonly reply: string;
  readonly verdict: string;
}

interface Other {
  readonly meeting: string;
  readonly example: Example;
}

function othersOf(): readonly Other[] {
  const path = publicData('mrda/replies.dev.jsonl');
  return (path === undefined ? [] : readLines<SpokenReply>(path))
    .filter(({ verdict }) => OTHERS.has(verdict))
    .map(({ m, prev, reply, verdict }) => {
      const target = SPOKEN_ANSWERS.map((answer) => (answer === answerOf(verdict) ? 1 : 0));
      const weight = verdict === 'ack' ? OTHERS_WEIGHT / 3 : OTHERS_WEIGHT;
      return { meeting: m, example: exampleOf(spokenFeatures(prev, reply), SETTINGS.size, target, weight) };
    });
}

interface Row {
  readonly pair: SpokenPair;
  readonly gold: string;
  readonly whole: Example;
  readonly first: Example;
}

function rowsOf(): readonly Row[] | undefined {
  const path = publicData('mrda/dev.jsonl');
  if (path === undefined) return undefined;
  return readLines<SpokenPair>(path)
    .filter(({ verdict }) => verdict !== 'other')
    .map((pair) => {
      const gold = answerOf(pair.verdict);
      const target = SPOKEN_ANSWERS.map((answer) => (answer === gold ? 1 : 0));
      const example = (reply: string): Example =>
        exampleOf(spokenFeatures(pair.statement, reply), SETTINGS.size, target);
      return { pair, gold, whole: example(pair.reply), first: example(pair.reply_first) };
    });
}

function learn(rows: readonly Row[], others: readonly Other[]): Trained {
  return trainLinear(
    [...rows.flatMap(({ whole, first }) => [whole, first]), ...others.map(({ example }) => example)],
    SETTINGS,
  );
}

function said(model: Trained, example: Example): string {
  const shares = softmax(logitsOf(model, example));
  return SPOKEN_ANSWERS[shares.indexOf(Math.max(...shares))] ?? '';
}

/** Trains the spoken model on the MRDA pairs beside the project; undefined when they are absent. */
export function trainSpoken(): StoredLinear | undefined {
  const rows = rowsOf();
  return rows === undefined ? undefined : storeLinear(learn(rows, othersOf()), 40);
}

/** Measures the spoken model by folds that never split a meeting; prints one line for the whole reply and one for its first act. */
export function measureSpoken(print: (line: string) => void): void {
  const rows = rowsOf();
  if (rows === undefined) {
    print('  MRDA is not beside the project (../shared/data/mrda): not measured.');
    return;
  }
  const others = othersOf();
  const judged = groupedFolds(rows, ({ pair }) => pair.m, 4).flatMap(({ train, test }) => {
    const meetings = new Set(test.map(({ pair }) => pair.m));
    const model = learn(
      train,
      others.filter(({ meeting }) => !meetings.has(meeting)),
    );
    return test.map((row) => ({ gold: row.gold, whole: said(model, row.whole), first: said(model, row.first) }));
  });
  for (const part of ['whole', 'first'] as const) {
    const right = judged.filter((row) => row.gold === row[part]).length / judged.length;
    const scores = scoreLabels(
      SPOKEN_ANSWERS,
      judged.map((row) => ({ gold: [row.gold], said: [row[part]] })),
    );
    print(
      `  MRDA ${part.padEnd(5)} accuracy ${(100 * right).toFixed(1)}  macro-F1 ${(100 * macroF1(scores)).toFixed(1)}  (${scores.map(({ label, f1 }) => `${label} ${f1.toFixed(2)}`).join(', ')})`,
    );
  }
}
