// Learns to compare a point that stands alone with a text (src/language/coverage/point-match.ts) from key points and arguments:
// which letter runs count, how word vectors have to be turned, which words are telling. Adam (Kingma & Ba 2015), one topic
// and side a step.
import { gramWeight } from '../src/language/coverage/grams.ts';
import type { MatchWeights, StoredMatch } from '../src/language/coverage/point-match.ts';
import { storeBlock } from './learn-net.ts';
import { addGradient, prepareSide, type MatchSide, type PreparedSide } from './match-gradient.ts';
import { AT, startOfMatch, type LearnedMatch } from './match-layout.ts';
import { randomFrom, shuffled } from './random.ts';

/** How the weights are learned; chosen by leaving topics out. */
const SETTINGS = {
  epochs: 10,
  fade: 0.87,
  /** How many comparisons are learned; each starts from word vectors turned a little at random, by its own seed. */
  comparisons: 3,
  /** Standard deviation of what is added at the start to each number of the turn (a unit matrix). */
  startNoise: 0.1,
  rates: { runs: 0.06, turn: 0.02, rest: 0.02 },
  ridge: { runs: 5e-5, turn: 1e-4 },
} as const;

/** Learns several comparisons from sides, to be averaged; the same sides give the same parameters. */
export function learnMatches(
  sides: readonly MatchSide[],
  comparisons: number = SETTINGS.comparisons,
): readonly LearnedMatch[] {
  const prepared = sides.map(prepareSide);
  return Array.from({ length: comparisons }, (_, at) => learnMatch(prepared, at + 1));
}

/** A draw near a normal one with standard deviation 1 (the sum of twelve even ones). */
function drawn(random: () => number): number {
  let sum = -6;
  for (let each = 0; each < 12; each += 1) sum += random();
  return sum;
}

function learnMatch(prepared: readonly PreparedSide[], seed: number): LearnedMatch {
  const random = randomFrom(seed);
  const first = startOfMatch().map((value, at) =>
    at >= AT.turn && at < AT.lean ? value + SETTINGS.startNoise * drawn(random) : value,
  );
  const parameters = first.slice();
  const [gradient, mean, square] = [
    new Float32Array(AT.length),
    new Float32Array(AT.length),
    new Float32Array(AT.length),
  ];
  const rateOf = (at: number): number =>
    at < AT.turn ? SETTINGS.rates.runs : at < AT.traits ? SETTINGS.rates.turn : SETTINGS.rates.rest;
  const ridgeOf = (at: number): number =>
    at < AT.turn ? SETTINGS.ridge.runs : at < AT.traits ? SETTINGS.ridge.turn : 0;
  const order = prepared.map((_, at) => at);
  let step = 0;
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch += 1) {
    for (const at of shuffled(order, random)) {
      const side = prepared[at];
      if (side === undefined) continue;
      gradient.fill(0);
      addGradient(side, parameters, gradient);
      step += 1;
      const [meanRepair, squareRepair] = [1 - 0.9 ** step, 1 - 0.999 ** step];
      for (let index = 0; index < AT.length; index += 1) {
        const value = parameters[index] as number;
        const slope = (gradient[index] as number) + 2 * ridgeOf(index) * (value - (first[index] as number));
        const newMean = 0.9 * (mean[index] as number) + 0.1 * slope;
        const newSquare = 0.999 * (square[index] as number) + 0.001 * slope * slope;
        mean[index] = newMean;
        square[index] = newSquare;
        parameters[index] =
          value -
          (rateOf(index) * SETTINGS.fade ** epoch * (newMean / meanRepair)) /
            (Math.sqrt(newSquare / squareRepair) + 1e-8);
      }
    }
  }
  return parameters;
}

const runsOf = (learned: LearnedMatch, table: Uint8Array): Float32Array =>
  Float32Array.from(table, (sixteenths, at) => Math.log(gramWeight(sixteenths)) + (learned[at] as number));

/** Learned parameters ready for use as they are, without rounding. */
export function matchWeights(learned: LearnedMatch, table: Uint8Array): MatchWeights {
  return {
    runs: runsOf(learned, table).map(Math.exp),
    table,
    turn: learned.subarray(AT.turn, AT.lean),
    lean: learned.subarray(AT.lean, AT.traits),
    traits: Array.from(learned.subarray(AT.traits, AT.likeness)),
    likeness: [learned[AT.likeness] ?? 0, learned[AT.likeness + 1] ?? 0],
    shares: Array.from(learned.subarray(AT.shares, AT.length)),
  };
}

/** Learned parameters the way `openMatch` reads them, for use with a table of inverse document frequencies. */
export function storeMatch(learned: LearnedMatch, table: Uint8Array): StoredMatch {
  const { traits, likeness, shares, turn, lean } = matchWeights(learned, table);
  const rounded = (value: number): number => Number(value.toFixed(4));
  return {
    runs: storeBlock(runsOf(learned, table)),
    turn: storeBlock(turn),
    lean: storeBlock(lean),
    traits: traits.map(rounded),
    likeness: [rounded(likeness[0]), rounded(likeness[1])],
    shares: shares.map(rounded),
  };
}
