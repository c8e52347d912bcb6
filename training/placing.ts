// Learns where points stand in a summary from which of them are there, by the difference of two sums over all ways: those
// that agree with the labels, and all of them (Quattoni et al. 2007); Adam with a fixed seed.
import { readCase } from '../src/language/coverage/features.ts';
import { PAIR_NUMBERS, runChain, STEP_KINDS, type ChainWeights } from '../src/language/coverage/place-chain.ts';
import { pairNumbers } from '../src/language/coverage/placing.ts';
import { ownWordsOf, type CoverageCase } from './coverage-task.ts';
import { readCases } from './files.ts';
import { randomFrom, shuffled } from './random.ts';

const EPOCHS = 24;
const BATCH = 256;
const RATE = 0.05;
const LATE_RATE = 0.02;
const RIDGE = 2e-4;
/** Where learning starts: words that meet speak for a clause (its own words, and what explains it). */
const FIRST: ReadonlyMap<number, number> = new Map([
  [1, 2],
  [3, 2],
]);

interface Example {
  readonly numbers: Float32Array;
  readonly clauses: number;
  readonly there: readonly boolean[];
}

/** Every case as numbers, by author, its points as they are noted and in the statement's own words; they are made once, since they do not depend on what the chain has learned. */
let made: readonly (readonly [string, Example])[] | undefined;

function examplesOf(): readonly (readonly [string, Example])[] {
  return (made ??= [...readCases<CoverageCase>('coverage')].flatMap(([author, cases]) =>
    cases.flatMap((one) =>
      [one.points.map(({ text }) => text), ownWordsOf(one).texts].map(
        (texts) => [author, exampleOf(one, texts)] as const,
      ),
    ),
  ));
}

function exampleOf(one: CoverageCase, texts: readonly string[]): Example {
  const labels = new Map(one.labels.map(({ point, status }) => [point, status] as const));
  const read = readCase(one.statement, texts, one.summary);
  return {
    numbers: pairNumbers(read),
    clauses: read.sequence.clauses,
    there: one.points.map(({ id }) => (labels.get(id) ?? 'missed') !== 'missed'),
  };
}

const weightsFrom = (plain: Float64Array): ChainWeights => ({
  pairs: [...plain.subarray(0, PAIR_NUMBERS)],
  steps: [...plain.subarray(PAIR_NUMBERS, PAIR_NUMBERS + STEP_KINDS)],
  absent: plain[PAIR_NUMBERS + STEP_KINDS] ?? 0,
});

/** Adds what one example says against the weights to the gradient of the mean negative log-likelihood. */
function accumulate(gradient: Float64Array, { numbers, clauses, there }: Example, weights: ChainWeights): void {
  const add = (at: number, value: number): void => {
    gradient[at] = (gradient[at] ?? 0) + value;
  };
  for (const [sums, sign] of [
    [runChain(numbers, there.length, clauses, weights), 1],
    [runChain(numbers, there.length, clauses, weights, there), -1],
  ] as const) {
    sums.shares.forEach((share, pair) => {
      for (let at = 0; at < PAIR_NUMBERS; at += 1) add(at, sign * share * (numbers[pair * PAIR_NUMBERS + at] ?? 0));
    });
    sums.steps.forEach((count, kind) => add(PAIR_NUMBERS + kind, sign * count));
    add(PAIR_NUMBERS + STEP_KINDS, sign * sums.absent);
  }
}

/** Learns the chain that places the points of a case, from all cases of coverage but those of the author left out. */
export function learnPlacing(leftOut?: string): ChainWeights {
  const examples = examplesOf().flatMap(([author, example]) => (author === leftOut ? [] : [example]));
  const random = randomFrom(1);
  const size = PAIR_NUMBERS + STEP_KINDS + 1;
  const plain = Float64Array.from({ length: size }, (_, at) => FIRST.get(at) ?? 0);
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = epoch * 3 < EPOCHS * 2 ? RATE : LATE_RATE;
    const order = shuffled(examples, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      const gradient = new Float64Array(size);
      const weights = weightsFrom(plain);
      for (const example of batch) accumulate(gradient, example, weights);
      step += 1;
      for (let at = 0; at < size; at += 1) {
        const ridge = at < PAIR_NUMBERS ? RIDGE * (plain[at] ?? 0) : 0;
        const slope = (gradient[at] ?? 0) / batch.length + ridge;
        mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
        square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
        const moved = (mean[at] ?? 0) / (1 - 0.9 ** step);
        const spread = Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
        plain[at] = (plain[at] ?? 0) - (rate * moved) / spread;
      }
    }
  }
  return weightsFrom(plain.map((value) => Number(value.toFixed(4))));
}
