// What training and the benchmark of coverage share: rows of features, forests, and their measures.
import { readCase, statedFeatures } from '../src/language/coverage/features.ts';
import type { CoverageStatus } from '../src/language/coverage/judge.ts';
import type { ChainWeights } from '../src/language/coverage/place-chain.ts';
import type { StoredForest } from '../src/language/coverage/forest.ts';
import { base64Of } from '../src/language/model/bytes.ts';
import { boost, type BoostOptions, type Forest, type Tree } from './boosting.ts';
import { isTrainingOnly, readCases } from './files.ts';
import { cachedRows, type PlainRow } from './row-cache.ts';

/** The statuses in the order of the model's classes. */
export const STATUSES: readonly CoverageStatus[] = ['covered', 'missed', 'distorted'];

/** One case of data/cases/coverage*.jsonl. */
export interface CoverageCase {
  readonly id: string;
  readonly group: string;
  readonly statement: string;
  readonly points: readonly { readonly id: string; readonly text: string }[];
  readonly summary: string;
  readonly labels: readonly { readonly point: string; readonly status: CoverageStatus }[];
}

/** A labelled point as numbers. */
export type Row = PlainRow;

/** From this share of a point's words on, the place in the statement it was taken from may stand for it. */
const SOURCE_SHARE = 0.45;

/**
 * All labelled points of all authors. With `made`, also each point in the statement's own words: in a room, points are
 * sentences of their author ("I need a date"), not a note taken by somebody else ("wants a date").
 */
export function coverageRows(made = false): readonly Row[] {
  return cachedRows(made ? 'made' : 'plain', () => rowsOfCases(made));
}

/** The labelled points of one author, placed by a chain that has not learned from them: what is measured must not know its answers. */
export function rowsPlacedBy(chain: ChainWeights, author: string): readonly Row[] {
  return rowsOfCases(false, new Set([author]), chain);
}

/** The points of a case in the statement's own words; where the place in the statement is too far from the point (not `close`), as they are. */
export function ownWordsOf(one: CoverageCase): {
  readonly texts: readonly string[];
  readonly close: readonly boolean[];
} {
  const plain = one.points.map(({ text }) => text);
  const read = readCase(one.statement, plain, one.summary);
  const sources = read.points.map(({ source }) => {
    const first = read.statement.words[source.from];
    const last = read.statement.words[source.to - 1];
    return first && last ? one.statement.slice(first.start, last.end) : '';
  });
  const close = read.points.map(({ point, source }, at) => {
    const said = new Set(read.statement.words.slice(source.from, source.to).map((word) => word.stem));
    const wanted = point.words.filter((word) => word.content);
    return sources[at] !== '' && wanted.filter((word) => said.has(word.stem)).length >= SOURCE_SHARE * wanted.length;
  });
  return { texts: sources.map((source, at) => (close[at] === true ? source : (plain[at] ?? ''))), close };
}

function rowsOfCases(made: boolean, only?: ReadonlySet<string>, chain?: ChainWeights): readonly Row[] {
  return [...readCases<CoverageCase>('coverage')].flatMap(([author, cases]) =>
    (only?.has(author) === false ? [] : cases).flatMap((one) => {
      const labels = new Map(one.labels.map(({ point, status }) => [point, status] as const));
      const rowsOf = (texts: readonly string[], keep: readonly boolean[]): Row[] => {
        const read = readCase(one.statement, texts, one.summary, undefined, chain);
        return one.points.flatMap((point, at) =>
          keep[at] === true
            ? [
                {
                  author,
                  values: Float32Array.from(statedFeatures(read, at).values),
                  label: STATUSES.indexOf(labels.get(point.id) ?? 'missed'),
                },
              ]
            : [],
        );
      };
      const texts = one.points.map((point) => point.text);
      const all = texts.map(() => true);
      if (!made) return rowsOf(texts, all);
      const own = ownWordsOf(one);
      return rowsOf(own.texts, own.close);
    }),
  );
}

/** How the forest for statements and points is grown; chosen by leaving authors out. */
export const POINT_OPTIONS: BoostOptions = {
  classes: 3,
  rounds: 200,
  depth: 4,
  rate: 0.05,
  rows: 0.7,
  columns: 0.1,
  leafWeight: 4,
  ridge: 3,
  seed: 1,
};
/** What a made row counts beside a labelled one. */
const MADE_WEIGHT = 0.5;

/**
 * What each row counts, `rows` before `made`. A set for training only holds more distortions than people make; its rows
 * are weighted so that labels come as often in it as in the other sets.
 */
export function weightsOf(rows: readonly Row[], made: readonly Row[]): readonly number[] {
  const sharesIn = (some: readonly Row[]): number[] =>
    STATUSES.map((_, label) => some.filter((row) => row.label === label).length / Math.max(1, some.length));
  const usual = sharesIn(rows.filter((row) => !isTrainingOnly(row.author)));
  const added = sharesIn(rows.filter((row) => isTrainingOnly(row.author)));
  return [...rows, ...made].map((row, at) => {
    const fitted = isTrainingOnly(row.author) ? (usual[row.label] ?? 1) / (added[row.label] ?? 1) : 1;
    return fitted * (at < rows.length ? 1 : MADE_WEIGHT);
  });
}

/** Grows the forest that reads points of a statement. */
export function growPoints(rows: readonly Row[], made: readonly Row[], options = POINT_OPTIONS): Forest {
  const all = [...rows, ...made];
  return boost(
    all.map((row) => row.values),
    all.map((row) => row.label),
    weightsOf(rows, made),
    options,
  );
}

/** Writes a forest the way `openForest` reads it. */
export function storeForest(forest: Forest, features: number): StoredForest {
  let most = 1e-9;
  for (const round of forest.trees)
    for (const tree of round) for (const value of tree.value) most = Math.max(most, Math.abs(value));
  const scale = most / 32_000;
  const bytes: number[] = [];
  const cell = new DataView(new ArrayBuffer(4));
  const put16 = (value: number): void => {
    bytes.push(value & 255, (value >> 8) & 255);
  };
  const write = (tree: Tree, node: number): void => {
    const feature = tree.feature[node] ?? -1;
    put16(feature + 1);
    if (feature < 0) {
      put16(Math.round((tree.value[node] ?? 0) / scale) & 0xffff);
      return;
    }
    // A cut may not move across a training value by rounding to single precision: values are single precision as well.
    cell.setFloat32(0, tree.cut[node] ?? 0, true);
    for (let at = 0; at < 4; at += 1) bytes.push(cell.getUint8(at));
    write(tree, tree.left[node] ?? 0);
    write(tree, tree.right[node] ?? 0);
  };
  for (const round of forest.trees) for (const tree of round) write(tree, 0);
  return {
    features,
    classes: forest.classes,
    bias: forest.bias.map((value) => Number(value.toFixed(6))),
    scale,
    nodes: base64Of(Uint8Array.from(bytes)),
  };
}
