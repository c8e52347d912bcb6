// The gradient of the comparison of texts (src/language/coverage/point-match.ts), worked out by hand; its test holds it against
// differences of the loss.
import { countedRuns, GRAM_BUCKETS, gramWeight } from '../src/language/coverage/grams.ts';
import {
  MATCH_KINDS,
  MOST_ALIKE,
  product,
  rawWords,
  turned,
  weightOfWord,
  WORD_TRAITS,
  WORDS_READ,
  type RawWord,
} from '../src/language/coverage/point-match.ts';
import { VECTOR_SIZE } from '../src/language/model/word-vectors.ts';
import { AT, type LearnedMatch } from './match-layout.ts';

/** The arguments and key points of one topic and side; `match` by argument, then key point, undefined where undecided. */
export interface MatchSide {
  readonly topic: string;
  /** Inverse document frequencies that have not seen the topic. */
  readonly table: Uint8Array;
  readonly texts: readonly string[];
  readonly points: readonly string[];
  readonly match: readonly (readonly (boolean | undefined)[])[];
}

const D = VECTOR_SIZE;
const KINDS = MATCH_KINDS.length;
interface Prepared {
  /** By kind: buckets, and what each counts before anything is learned. */
  readonly runs: readonly { readonly buckets: Int32Array; readonly base: Float32Array }[];
  readonly words: readonly RawWord[];
}

/** A side made ready for learning. */
export interface PreparedSide {
  readonly texts: readonly Prepared[];
  readonly points: readonly Prepared[];
  readonly match: MatchSide['match'];
}

/** Makes a side ready for learning. */
export function prepareSide({ texts, points, table, match }: MatchSide): PreparedSide {
  const one = (text: string): Prepared => ({
    runs: MATCH_KINDS.map((kind) => {
      const counts = [...countedRuns(text, kind)];
      return {
        buckets: Int32Array.from(counts, ([bucket]) => bucket),
        base: Float32Array.from(counts, ([bucket, count]) => count * gramWeight(table[bucket] ?? 0)),
      };
    }),
    words: rawWords(text, table),
  });
  return { texts: texts.map(one), points: points.map(one), match };
}

function grownRuns(prepared: Prepared, parameters: LearnedMatch): readonly Float32Array[] {
  return prepared.runs.map(({ buckets, base }) => {
    const out = base.map((value, at) => value * Math.exp(parameters[buckets[at] as number] as number));
    const length = Math.sqrt(product(out, out)) || 1;
    return out.map((value) => value / length);
  });
}

interface Weighed {
  readonly words: readonly RawWord[];
  readonly weights: Float32Array;
  readonly total: number;
  readonly mean: Float32Array;
  readonly meanLength: number;
}

/** One step's work on a side: adds the gradient of the mean loss of its decided pairs (cross-entropy). */
export function addGradient(side: PreparedSide, parameters: LearnedMatch, gradient: Float32Array): void {
  const turn = parameters.subarray(AT.turn, AT.lean);
  const lean = parameters.subarray(AT.lean, AT.traits);
  const traits = Array.from(parameters.subarray(AT.traits, AT.likeness));
  const slope = parameters[AT.likeness] as number;
  const offset = parameters[AT.likeness + 1] as number;
  const shares = parameters.subarray(AT.shares, AT.length);
  const add = (at: number, value: number): void => {
    gradient[at] = (gradient[at] as number) + value;
  };
  const directions = new Map<Float32Array, Float32Array>();
  const pulls = new Map<Float32Array, Float32Array>();
  const directionOf = (vector: Float32Array | undefined): Float32Array | undefined => {
    if (vector === undefined) return undefined;
    let known = directions.get(vector);
    if (known === undefined) {
      known = turned(vector, turn);
      directions.set(vector, known);
      pulls.set(vector, new Float32Array(D));
    }
    return known;
  };
  const pull = (vector: Float32Array | undefined, by: Float32Array, factor: number): void => {
    const into = vector && pulls.get(vector);
    if (into === undefined) return;
    for (let axis = 0; axis < D; axis += 1) into[axis] = (into[axis] as number) + factor * (by[axis] as number);
  };
  const weigh = ({ words }: Prepared): Weighed => {
    const weights = Float32Array.from(words, (word) => weightOfWord(word, { lean, traits }));
    const mean = new Float32Array(D);
    words.forEach((word, at) => {
      const direction = directionOf(word.vector);
      if (direction === undefined) return;
      for (let axis = 0; axis < D; axis += 1)
        mean[axis] = (mean[axis] as number) + (weights[at] as number) * (direction[axis] as number);
    });
    const meanLength = Math.sqrt(product(mean, mean)) || 1;
    return {
      words,
      weights,
      total: weights.reduce((sum, weight) => sum + weight, 1e-6),
      mean: mean.map((value) => value / meanLength),
      meanLength,
    };
  };
  const weighed = { texts: side.texts.map(weigh), points: side.points.map(weigh) };
  const runs = {
    texts: side.texts.map((one) => grownRuns(one, parameters)),
    points: side.points.map((one) => grownRuns(one, parameters)),
  };
  const decided = side.match.reduce((sum, row) => sum + row.filter((match) => match !== undefined).length, 0);
  // By argument and key point: the parts, then the slope of the loss.
  const slopes = side.texts.map(() => new Float64Array(side.points.length));
  const pointPulls = side.points.map(() => ({
    mean: new Float32Array(D),
    weights: new Float32Array(WORDS_READ),
  }));
  const textMeans = side.texts.map(() => new Float32Array(D));
  const cosines = MATCH_KINDS.map(() => side.texts.map(() => new Float64Array(side.points.length)));
  const scratch = new Float32Array(GRAM_BUCKETS);
  MATCH_KINDS.forEach((_, kind) => {
    side.points.forEach((point, k) => {
      const buckets = point.runs[kind]?.buckets ?? new Int32Array();
      const values = runs.points[k]?.[kind] ?? new Float32Array();
      buckets.forEach((bucket, at) => (scratch[bucket] = values[at] as number));
      side.texts.forEach((text, a) => {
        const mine = text.runs[kind]?.buckets ?? new Int32Array();
        const own = runs.texts[a]?.[kind] ?? new Float32Array();
        let sum = 0;
        for (let at = 0; at < mine.length; at += 1)
          sum += (own[at] as number) * (scratch[mine[at] as number] as number);
        const row = cosines[kind]?.[a];
        if (row !== undefined) row[k] = sum;
      });
      buckets.forEach((bucket) => (scratch[bucket] = 0));
    });
  });
  side.points.forEach((_, k) => {
    const point = weighed.points[k];
    if (point === undefined) return;
    side.texts.forEach((__, a) => {
      const match = side.match[a]?.[k];
      const text = weighed.texts[a];
      if (match === undefined || text === undefined) return;
      const best = new Float32Array(point.words.length);
      const partner = new Int32Array(point.words.length).fill(-1);
      const near = new Float32Array(point.words.length);
      point.words.forEach((word, i) => {
        const own = directionOf(word.vector);
        for (let j = 0; j < text.words.length; j += 1) {
          const other = text.words[j];
          if (other === undefined) continue;
          let value: number;
          let cosine = 0;
          let moves = false;
          if (other.stem === word.stem) value = 1;
          else {
            const there = directionOf(other.vector);
            cosine = own === undefined || there === undefined ? 0 : product(own, there);
            const raw = slope * cosine + offset;
            moves = raw > 0 && raw < MOST_ALIKE;
            value = Math.min(MOST_ALIKE, Math.max(0, raw));
          }
          if (value > (best[i] as number)) {
            best[i] = value;
            partner[i] = moves ? j : -1;
            near[i] = cosine;
            if (value === 1) break;
          }
        }
      });
      let found = 0;
      point.words.forEach((___, i) => (found += (point.weights[i] as number) * (best[i] as number)));
      found /= point.total;
      const mean = product(point.mean, text.mean);
      const parts = [...cosines.map((rows) => rows[a]?.[k] ?? 0), mean, found, 1];
      const score = parts.reduce((sum, part, at) => sum + part * (shares[at] as number), 0);
      const push = (1 / (1 + Math.exp(-score)) - (match ? 1 : 0)) / decided;
      parts.forEach((part, at) => add(AT.shares + at, push * part));
      const row = slopes[a];
      if (row !== undefined) row[k] = push;
      // Words found again.
      const onFound = push * (shares[KINDS + 1] as number);
      const weightPull = pointPulls[k]?.weights ?? new Float32Array(WORDS_READ);
      point.words.forEach((word, i) => {
        weightPull[i] = (weightPull[i] ?? 0) + (onFound * ((best[i] as number) - found)) / point.total;
        const other = text.words[partner[i] as number];
        if (other === undefined) return;
        const by = (onFound * (point.weights[i] as number)) / point.total;
        add(AT.likeness, by * (near[i] as number));
        add(AT.likeness + 1, by);
        const [own, there] = [directionOf(word.vector), directionOf(other.vector)];
        if (own === undefined || there === undefined) return;
        pull(word.vector, there, by * slope);
        pull(other.vector, own, by * slope);
      });
      // Mean vectors.
      const onMean = push * (shares[KINDS] as number);
      const [pointMean, textMean] = [pointPulls[k]?.mean, textMeans[a]];
      for (let axis = 0; axis < D; axis += 1) {
        if (pointMean) pointMean[axis] = (pointMean[axis] as number) + onMean * (text.mean[axis] as number);
        if (textMean) textMean[axis] = (textMean[axis] as number) + onMean * (point.mean[axis] as number);
      }
    });
  });
  const close = (one: Weighed, meanPull: Float32Array, weightPull: Float32Array | undefined): void => {
    const along = product(meanPull, one.mean);
    const onSum = meanPull.map((value, axis) => (value - along * (one.mean[axis] as number)) / one.meanLength);
    one.words.forEach((word, i) => {
      const direction = directionOf(word.vector);
      let byWeight = weightPull?.[i] ?? 0;
      if (direction !== undefined) {
        byWeight += product(onSum, direction);
        pull(word.vector, onSum, one.weights[i] as number);
      }
      // The slope of the smooth ramp, from its value.
      const bySum = byWeight * (1 - Math.exp(-(one.weights[i] as number)));
      word.traits.forEach((trait, at) => add(AT.traits + at, bySum * trait));
      add(AT.traits + WORD_TRAITS, bySum);
      if (word.vector !== undefined)
        for (let axis = 0; axis < D; axis += 1) add(AT.lean + axis, bySum * (word.vector[axis] as number));
    });
  };
  weighed.texts.forEach((one, a) => close(one, textMeans[a] ?? new Float32Array(D), undefined));
  weighed.points.forEach((one, k) => close(one, pointPulls[k]?.mean ?? new Float32Array(D), pointPulls[k]?.weights));
  for (const [vector, by] of pulls) {
    const direction = directions.get(vector);
    if (direction === undefined) continue;
    let square = 0;
    for (let at = 0; at < D; at += 1) {
      let sum = 0;
      for (let row = 0; row < D; row += 1) sum += (vector[row] as number) * (turn[row * D + at] as number);
      square += sum * sum;
    }
    const length = Math.sqrt(square) || 1;
    const along = product(by, direction);
    const onTurned = by.map((value, axis) => (value - along * (direction[axis] as number)) / length);
    for (let row = 0; row < D; row += 1)
      for (let at = 0; at < D; at += 1) add(AT.turn + row * D + at, (vector[row] as number) * (onTurned[at] as number));
  }
  // Runs: the slope of a cosine in the logarithms of the weights.
  MATCH_KINDS.forEach((_, kind) => {
    const share = shares[kind] as number;
    const rows = cosines[kind] ?? [];
    side.texts.forEach((text, a) => {
      const own = runs.texts[a]?.[kind] ?? new Float32Array();
      let whole = 0;
      side.points.forEach((__, k) => (whole += (slopes[a]?.[k] ?? 0) * (rows[a]?.[k] ?? 0)));
      (text.runs[kind]?.buckets ?? new Int32Array()).forEach((bucket, at) =>
        add(bucket, -share * whole * (own[at] as number) ** 2),
      );
    });
    side.points.forEach((point, k) => {
      const buckets = point.runs[kind]?.buckets ?? new Int32Array();
      const values = runs.points[k]?.[kind] ?? new Float32Array();
      let whole = 0;
      side.texts.forEach((text, a) => {
        const push = slopes[a]?.[k] ?? 0;
        if (push === 0) return;
        whole += push * (rows[a]?.[k] ?? 0);
        const own = runs.texts[a]?.[kind] ?? new Float32Array();
        (text.runs[kind]?.buckets ?? new Int32Array()).forEach((bucket, at) => {
          scratch[bucket] = (scratch[bucket] as number) + push * (own[at] as number);
        });
      });
      buckets.forEach((bucket, at) => {
        const value = values[at] as number;
        add(bucket, share * (2 * value * (scratch[bucket] as number) - whole * value ** 2));
      });
      scratch.fill(0);
    });
  });
}
