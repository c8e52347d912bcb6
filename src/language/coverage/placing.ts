import { cosine, VECTOR_SIZE } from '../model/index.ts';
import { bestPlace, clausesOfSentence, recall } from './alignment.ts';
import { PLACING } from '../weights/coverage-placing.ts';
import { gridAt, gridRival } from './sequence.ts';
import { PAIR_NUMBERS, runChain, type ChainWeights } from './place-chain.ts';
import type { Passage, Word } from './passage.ts';
import type { CaseReading, Placed, PointReading, Recorder } from './reading.ts';

/** The number that stands for a comparison with nothing. */
const NOTHING = -9;
/** A clause of fewer words says little. */
const SHORT = 4;
/** What the chain counts beside the words in choosing a place. */
const CHAIN_SHARE = 1;
const SOURCE_SHARE = 0.35;

function meanOf(words: readonly Word[]): Float32Array {
  const mean = new Float32Array(VECTOR_SIZE);
  for (const { vector, weight } of words)
    if (vector !== undefined)
      for (let axis = 0; axis < mean.length; axis += 1) mean[axis] = (mean[axis] ?? 0) + weight * (vector[axis] ?? 0);
  return mean;
}

/** The figures and the names of some words, as texts. */
function exactOf(words: readonly Word[]): {
  readonly figures: ReadonlySet<number>;
  readonly names: ReadonlySet<string>;
} {
  const figures = new Set<number>();
  const names = new Set<string>();
  for (const word of words) {
    for (const value of word.values ?? []) figures.add(value);
    if (word.calendar !== undefined) names.add(word.calendar);
    else if (word.name) names.add(word.stem);
  }
  return { figures, names };
}

function wordsIn(passage: Passage, from: number, to: number): readonly Word[] {
  return passage.words.slice(from, to);
}

/** Numbers of a pair that count together: the products of all two of them, its own square for each but the last (which is among the numbers). */
const TOGETHER: readonly number[] = [1, 2, 3, 5, 8, 11, 12, 16];

function products(plain: readonly number[]): readonly number[] {
  return TOGETHER.flatMap((one, at) =>
    TOGETHER.slice(at).flatMap((other) =>
      one === other && at === TOGETHER.length - 1 ? [] : [(plain[one] ?? 0) * (plain[other] ?? 0)],
    ),
  );
}

/** Describes every pair of a point and a clause: PAIR_NUMBERS numbers at (i·clauses+c)·PAIR_NUMBERS. */
export function pairNumbers(read: CaseReading): Float32Array {
  const { said, explained, clauses, points } = read.sequence;
  const out = new Float32Array(points * clauses * PAIR_NUMBERS);
  const compared = read.comparisons();
  const sentences = compared?.sentences.length ?? 0;
  const oddsIn = (grid: Float32Array | undefined, i: number, sentence: number): number =>
    Math.max(NOTHING, grid?.[i * sentences + sentence] ?? NOTHING);
  const means = read.summary.clauses.map((span) => meanOf(wordsIn(read.summary, span.from, span.to)));
  read.points.forEach((own, i) => {
    const source = wordsIn(read.statement, own.source.from, own.source.to);
    const [pointMean, sourceMean] = [meanOf(own.point.words), meanOf(source)];
    const { figures, names } = exactOf([...own.point.words, ...source]);
    read.summary.clauses.forEach((span, clause) => {
      const sentence = read.summary.words[span.from]?.sentence ?? 0;
      const [here, there] = [gridAt(said, i, clause), gridAt(explained, i, clause)];
      const odds = oddsIn(compared?.ofPoints, i, sentence);
      let rival = NOTHING;
      for (let j = 0; j < points; j += 1) if (j !== i) rival = Math.max(rival, oddsIn(compared?.ofPoints, j, sentence));
      const words = wordsIn(read.summary, span.from, span.to);
      const far = (clause + 0.5) / clauses - (i + 0.5) / points;
      const plain = [
        1,
        recall(own.inSummary, clause, clause + 1),
        recall(own.sourceInSummary, clause, clause + 1),
        there,
        here - gridRival(said, i, clause),
        there - gridRival(explained, i, clause),
        odds / 4,
        oddsIn(compared?.ofSources, i, sentence) / 4,
        (odds - rival) / 4,
        recall(own.inSummary, clause, clause + 1, 0.99),
        recall(own.sourceInSummary, clause, clause + 1, 0.99),
        cosine(pointMean, means[clause] ?? pointMean),
        cosine(sourceMean, means[clause] ?? sourceMean),
        words.some(({ values }) => values?.some((value) => figures.has(value)) === true) ? 1 : 0,
        words.some((word) => names.has(word.calendar ?? '') || (word.name && names.has(word.stem))) ? 1 : 0,
        words.length < SHORT ? 1 : 0,
        Math.abs(far),
        far * far,
        here >= (said.best[i] ?? 0) - 1e-6 ? 1 : 0,
        there >= (explained.best[i] ?? 0) - 1e-6 ? 1 : 0,
      ];
      out.set([...plain, ...products(plain)], (i * clauses + clause) * PAIR_NUMBERS);
    });
  });
  return out;
}

/** Reads the places of all points together and gives each point the place and the sentence that words and chain agree on best. */
export function placedOf(read: CaseReading, weights: ChainWeights = PLACING): Placed {
  const { clauses } = read.sequence;
  const { shares } = runChain(pairNumbers(read), read.points.length, clauses, weights);
  const points = read.points.map((own, i): PointReading => {
    const row = shares.subarray(i * clauses, (i + 1) * clauses);
    const there = row.reduce((sum, value) => sum + value, 0) + 1e-9;
    const mass = (from: number, to: number): number =>
      row.subarray(from, to).reduce((sum, value) => sum + value, 0) / there;
    const hasSource = own.source.to > own.source.from;
    const place = bestPlace(read.summary, 3, (from, to) => {
      const said = recall(own.inSummary, from, to);
      const words = hasSource
        ? (said + SOURCE_SHARE * recall(own.sourceInSummary, from, to)) / (1 + SOURCE_SHARE)
        : said;
      return words + CHAIN_SHARE * mass(from, to);
    });
    let sentence = own.sentence;
    let most = -1;
    read.summary.sentences.forEach((_, at) => {
      const range = clausesOfSentence(read.summary, at);
      const worth = (own.sentenceScores[at] ?? 0) + CHAIN_SHARE * mass(range.from, range.to);
      if (worth > most) {
        most = worth;
        sentence = at;
      }
    });
    return { ...own, place, sentence };
  });
  return { points, shares, clauses };
}

/** Describes what the chain says of point `at`: how surely it is there, how surely where, and how far words alone disagree. */
export function placing(out: Recorder, read: CaseReading, { points, shares, clauses }: Placed, at: number): void {
  const row = shares.subarray(at * clauses, (at + 1) * clauses);
  const there = Math.min(
    1,
    row.reduce((sum, value) => sum + value, 0),
  );
  const most = row.reduce((top, value) => Math.max(top, value), 0);
  const spread = row.reduce((sum, value) => (value > 0 ? sum - (value / there) * Math.log(value / there) : sum), 0);
  const [own, byWords] = [points[at], read.points[at]];
  const inPlace = (reading: PointReading | undefined): number =>
    row.subarray(reading?.place?.fromClause ?? 0, reading?.place?.toClause ?? 0).reduce((sum, value) => sum + value, 0);
  const clause = row.indexOf(most);
  let rival = 0;
  for (let i = 0; i < points.length; i += 1) if (i !== at) rival = Math.max(rival, shares[i * clauses + clause] ?? 0);
  out.put('placed there', there);
  out.put('placed odds', Math.log((there + 1e-4) / (1 - there + 1e-4)));
  out.put('placed most', most);
  out.put('placed spread', spread);
  out.put('placed in place', inPlace(own));
  out.put('placed by words', inPlace(byWords));
  out.put('placed rival', rival);
  out.put('placed elsewhere', own?.sentence === byWords?.sentence ? 0 : 1);
  out.put('placed words best', byWords?.sentenceScores[byWords.sentence] ?? 0);
  out.put(
    'placed words loss',
    (byWords?.sentenceScores[byWords.sentence] ?? 0) - (own?.sentenceScores[own.sentence] ?? 0),
  );
}
