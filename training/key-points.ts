// What training and the benchmark of a single point's score share: the arguments and key points of ArgKP-2021 (Bar-Haim et al.
// 2020; Friedman et al. 2021), the models that score a point, and the shared task's measure.
import { featuresOf, readCase } from '../src/language/coverage/features.ts';
import { openForest, type Forest as OpenedForest } from '../src/language/coverage/forest.ts';
import { GRAM_BUCKETS, gramBuckets } from '../src/language/coverage/grams.ts';
import { treeOdds } from '../src/language/coverage/judge.ts';
import { meanOdds, matchTexts, openMatch } from '../src/language/coverage/point-match.ts';
import { boost, type BoostOptions, type Forest } from './boosting.ts';
import { storeForest, type CoverageCase } from './coverage-task.ts';
import { publicData, readCases, readLines } from './files.ts';
import type { MatchSide } from './match-gradient.ts';
import type { LearnedMatch } from './match-layout.ts';
import { learnMatches, storeMatch } from './point-match.ts';

/** How the forest for a single point against a text is grown; chosen by leaving topics out. */
export const STANDING_OPTIONS: BoostOptions = {
  classes: 2,
  rounds: 240,
  depth: 3,
  rate: 0.035,
  rows: 0.6,
  columns: 0.15,
  leafWeight: 20,
  ridge: 5,
  seed: 1,
};

/** One pair of an argument and a key point; `match` is undefined where annotators were undecided. */
export interface Pair {
  readonly side: string;
  readonly topic: string;
  /** Places of argument and key point in their side. */
  readonly argument: number;
  readonly point: number;
  readonly match: boolean | undefined;
  readonly values: Float32Array;
}

/** The arguments and key points of a topic and stance, each against each. */
export interface Side extends MatchSide {
  readonly pairs: readonly Pair[];
}

interface ArgkpLine {
  readonly topic: string;
  readonly stance: number;
  readonly arg_id: string;
  readonly kp_id: string;
  readonly argument: string;
  readonly key_point: string;
  readonly match: number;
}

/** How many texts hold each bucket. */
interface Counts {
  readonly held: Uint32Array;
  texts: number;
}

function count(texts: Iterable<string>): Counts {
  const counts: Counts = { held: new Uint32Array(GRAM_BUCKETS), texts: 0 };
  for (const text of texts) {
    counts.texts += 1;
    const found = new Set([...gramBuckets(text, 'short'), ...gramBuckets(text, 'long'), ...gramBuckets(text, 'words')]);
    for (const bucket of found) counts.held[bucket] = (counts.held[bucket] ?? 0) + 1;
  }
  return counts;
}

function argkpLines(): readonly ArgkpLine[] {
  const path = publicData('argkp/dev.jsonl.gz');
  return path === undefined ? [] : readLines<ArgkpLine>(path);
}

/** The table of inverse document frequencies (in sixteenths, by bucket) over cases and key points; for each topic also the table that has not seen it. */
export function gramTables(): { readonly whole: Uint8Array; readonly without: ReadonlyMap<string, Uint8Array> } {
  const own: string[] = [];
  for (const cases of readCases<CoverageCase>('coverage').values())
    for (const one of cases) own.push(one.statement, one.summary);
  const topics = new Map<string, Set<string>>();
  for (const line of argkpLines())
    topics.set(line.topic, (topics.get(line.topic) ?? new Set()).add(line.argument).add(line.key_point));
  const counted = new Map([...topics].map(([topic, texts]) => [topic, count(texts)] as const));
  const all = count(own);
  for (const { held, texts } of counted.values()) {
    all.texts += texts;
    held.forEach((some, bucket) => (all.held[bucket] = (all.held[bucket] ?? 0) + some));
  }
  const tableOf = (out: Counts | undefined): Uint8Array =>
    Uint8Array.from(all.held, (some, bucket) =>
      Math.round(16 * Math.log((1 + all.texts - (out?.texts ?? 0)) / (1 + some - (out?.held[bucket] ?? 0)))),
    );
  return {
    whole: tableOf(undefined),
    without: new Map([...counted].map(([topic, counts]) => [topic, tableOf(counts)] as const)),
  };
}

/** Every argument against every key point of its topic and stance, undecided pairs too, read as if the topic were new; empty where the data is absent. */
export function argkpSides(): readonly Side[] {
  const { without } = gramTables();
  const sides = new Map<
    string,
    { topic: string; args: Map<string, string>; points: Map<string, string>; match: Map<string, boolean> }
  >();
  for (const line of argkpLines()) {
    const key = `${line.topic}|${line.stance}`;
    const side = sides.get(key) ?? { topic: line.topic, args: new Map(), points: new Map(), match: new Map() };
    sides.set(key, side);
    side.args.set(line.arg_id, line.argument);
    side.points.set(line.kp_id, line.key_point);
    side.match.set(`${line.arg_id}|${line.kp_id}`, line.match === 1);
  }
  return [...sides].map(([key, { topic, args, points, match }]) => {
    const table = without.get(topic) ?? new Uint8Array(GRAM_BUCKETS);
    const texts = [...args.values()];
    const keyPoints = [...points.values()];
    const known = [...args.keys()].map((arg) => [...points.keys()].map((point) => match.get(`${arg}|${point}`)));
    const pairs = texts.flatMap((text, argument) =>
      keyPoints.map((keyPoint, point) => ({
        side: key,
        topic,
        argument,
        point,
        match: known[argument]?.[point],
        values: Float32Array.from(featuresOf(readCase('', [keyPoint], text, table), 0).values),
      })),
    );
    return { topic, table, texts, points: keyPoints, match: known, pairs };
  });
}

/** Grows the forest that ranks single points by how surely a text says them. */
export function growStanding(sides: readonly Side[], options = STANDING_OPTIONS): Forest {
  const known = sides.flatMap(({ pairs }) => pairs.filter((pair) => pair.match !== undefined));
  return boost(
    known.map((pair) => pair.values),
    known.map((pair) => (pair.match === true ? 1 : 0)),
    known.map(() => 1),
    options,
  );
}

/** The models of a single point's score. */
export interface StandingModels {
  readonly forest: OpenedForest;
  readonly matches: readonly LearnedMatch[];
}

/** Learns all of them. */
export function learnStanding(sides: readonly Side[]): StandingModels {
  const width = sides[0]?.pairs[0]?.values.length ?? 0;
  return { forest: openForest(storeForest(growStanding(sides), width)), matches: learnMatches(sides) };
}

/** The parts of the score of every pair of a side, with the weights as they are stored: log-odds of the trees, then of the comparisons. */
export function standingParts(
  { forest, matches }: StandingModels,
  side: Side,
): ReadonlyMap<Pair, { readonly trees: number; readonly match: number }> {
  const opened = matches.map((match) => openMatch(storeMatch(match, side.table), side.table));
  const texts = side.texts.map((text) => matchTexts(text, opened));
  const points = side.points.map((text) => matchTexts(text, opened));
  return new Map(
    side.pairs.map((pair) => {
      const [text, point] = [texts[pair.argument], points[pair.point]];
      const odds = text === undefined || point === undefined ? 0 : meanOdds(point, text, opened);
      return [pair, { trees: treeOdds(forest, pair.values), match: odds }] as const;
    }),
  );
}

function averagePrecision(relevant: readonly boolean[]): number {
  let hits = 0;
  let sum = 0;
  relevant.forEach((hit, at) => {
    if (hit) {
      hits += 1;
      sum += hits / (at + 1);
    }
  });
  return hits === 0 ? 0 : sum / hits;
}

/** The shared task's measure (Friedman et al. 2021): each argument's best key point, the surer half, mean average precision over topic and stance. */
export function keyPointPrecision(
  pairs: readonly Pair[],
  score: (pair: Pair) => number,
): { readonly strict: number; readonly relaxed: number } {
  const sides = new Map<string, Map<number, { pair: Pair; score: number }>>();
  for (const pair of pairs) {
    const side = sides.get(pair.side) ?? new Map<number, { pair: Pair; score: number }>();
    sides.set(pair.side, side);
    const value = score(pair);
    const best = side.get(pair.argument);
    if (best === undefined || value > best.score) side.set(pair.argument, { pair, score: value });
  }
  let strict = 0;
  let relaxed = 0;
  for (const side of sides.values()) {
    const ranked = [...side.values()].sort((one, two) => two.score - one.score);
    const top = ranked.slice(0, Math.ceil(ranked.length / 2));
    strict += averagePrecision(top.map(({ pair }) => pair.match === true));
    relaxed += averagePrecision(top.map(({ pair }) => pair.match !== false));
  }
  return { strict: strict / sides.size, relaxed: relaxed / sides.size };
}
