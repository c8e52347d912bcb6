import { bytesOf } from './bytes.ts';

/** Chances are kept in fifteen bits and move a sixty-fourth of the way to each answer (a binary adaptive range code, as in LZMA). */
export const CHANCE_BITS = 15;
export const CHANCE_SHIFT = 6;
/** How many answers "this weight is not 0" are told apart by the weights of the row before it. */
const CROWDS = 8;
/** How many steps of a weight's size are told apart. */
const SIZES = 16;

/** Where the chances of each question start; `length` is how many there are. The questions are asked in the order of `unpackWeights`. */
export interface PackedQuestions {
  readonly filled: (label: number, crowd: number) => number;
  readonly sign: (label: number) => number;
  readonly larger: (size: number) => number;
  readonly length: number;
}

/** The questions for rows of `labels` weights: 0 "anything in this row?", then filled, sign and larger. */
export function packedQuestions(labels: number): PackedQuestions {
  const sign = 1 + labels * CROWDS;
  const larger = sign + labels;
  return {
    filled: (label, crowd) => 1 + label * CROWDS + Math.min(CROWDS - 1, crowd),
    sign: (label) => sign + label,
    larger: (size) => larger + Math.min(SIZES, size) - 1,
    length: larger + SIZES,
  };
}

/** Weights packed by `packWeights` (training/pack.ts), base64 → `rows × labels` int8, row by row. Any text gives some answer; time linear in `rows × labels`. */
export function unpackWeights(packed: string, rows: number, labels: number): Int8Array {
  const bytes = bytesOf(packed);
  const questions = packedQuestions(labels);
  const chances = new Uint16Array(questions.length).fill(1 << (CHANCE_BITS - 1));
  let at = 0;
  let range = 0xffffffff;
  let code = 0;
  const pull = (): number => bytes[at++] ?? 0;
  for (let start = 0; start < 4; start += 1) code = ((code << 8) | pull()) >>> 0;
  const ask = (question: number): boolean => {
    const chance = chances[question] as number;
    const bound = (range >>> CHANCE_BITS) * chance;
    const yes = code >= bound;
    if (yes) {
      code -= bound;
      range -= bound;
      chances[question] = chance - (chance >>> CHANCE_SHIFT);
    } else {
      range = bound;
      chances[question] = chance + (((1 << CHANCE_BITS) - chance) >>> CHANCE_SHIFT);
    }
    while (range < 0x1000000) {
      range = (range << 8) >>> 0;
      code = ((code << 8) | pull()) >>> 0;
    }
    return yes;
  };
  const weights = new Int8Array(rows * labels);
  for (let row = 0; row < rows; row += 1) {
    if (!ask(0)) continue;
    let crowd = 0;
    for (let label = 0; label < labels; label += 1) {
      if (!ask(questions.filled(label, crowd))) continue;
      crowd += 1;
      const negative = ask(questions.sign(label));
      let size = 1;
      while (size < 127 && ask(questions.larger(size))) size += 1;
      weights[row * labels + label] = negative ? -size : size;
    }
  }
  return weights;
}
