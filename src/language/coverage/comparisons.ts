import { MATCHES } from '../weights/coverage-match.ts';
import { wordsOfClauses } from './alignment.ts';
import { gramTable } from './grams.ts';
import { matchOdds, matchText, openMatch, type MatchText, type MatchWeights } from './point-match.ts';
import type { Passage, Span } from './passage.ts';
import type { CaseReading, Comparisons, PointReading, Recorder } from './reading.ts';

/** Log-odds of what is not there. */
const NOTHING = -9;

let first: MatchWeights | undefined;

function weightsOnce(): MatchWeights | undefined {
  const [stored] = MATCHES;
  if (first === undefined && stored !== undefined) first = openMatch(stored, gramTable());
  return first;
}

function textOf(passage: Passage, span: Span): string {
  const from = passage.words[span.from];
  const to = passage.words[span.to - 1];
  return from && to ? passage.text.slice(from.start, to.end) : '';
}

function gridOf(rows: readonly MatchText[], sentences: readonly MatchText[], weights: MatchWeights): Float32Array {
  return Float32Array.from(rows.flatMap((row) => sentences.map((sentence) => matchOdds(row, sentence, weights))));
}

/** Compares every point and its source with every sentence of the summary; undefined only where no comparison is stored. */
export function comparisonsOf(
  made: readonly PointReading[],
  statement: Passage,
  summary: Passage,
): Comparisons | undefined {
  const weights = weightsOnce();
  if (weights === undefined) return undefined;
  const points = made.map(({ point }) => matchText(point.text, weights));
  const sources = made.map(({ source }) => matchText(textOf(statement, source), weights));
  const sentences = summary.sentences.map((span) => matchText(textOf(summary, span), weights));
  return {
    weights,
    points,
    sources,
    sentences,
    ofPoints: gridOf(points, sentences, weights),
    ofSources: gridOf(sources, sentences, weights),
  };
}

/**
 * Describes point `at` by a comparison of texts that was learned from arguments and the key points they make
 * (`point-match.ts`): with its best sentence, its tight place, both ways round, and beside the other points.
 */
export function comparisons(out: Recorder, read: CaseReading, own: PointReading, at: number): void {
  const found = read.comparisons();
  const count = found?.sentences.length ?? 0;
  const oddsIn = (grid: Float32Array | undefined, i: number, sentence: number): number =>
    sentence < 0 || sentence >= count ? NOTHING : (grid?.[i * count + sentence] ?? NOTHING);
  const best = (grid: Float32Array | undefined): number =>
    Math.max(NOTHING, ...(grid?.subarray(at * count, (at + 1) * count) ?? []));
  const between = (one: MatchText | undefined, two: MatchText | undefined): number =>
    found === undefined || one === undefined || two === undefined ? NOTHING : matchOdds(one, two, found.weights);
  const place =
    found === undefined || own.place === undefined
      ? undefined
      : matchText(
          textOf(read.summary, wordsOfClauses(read.summary, own.place.fromClause, own.place.toClause)),
          found.weights,
        );
  const [point, source] = [found?.points[at], found?.sources[at]];
  const said = oddsIn(found?.ofPoints, at, own.sentence);
  const rival = read.points.reduce(
    (most, _, i) => (i === at ? most : Math.max(most, oddsIn(found?.ofPoints, i, own.sentence))),
    NOTHING,
  );
  out.put('compared point sentence', said);
  out.put('compared point best', best(found?.ofPoints));
  out.put('compared source sentence', oddsIn(found?.ofSources, at, own.sentence));
  out.put('compared source best', best(found?.ofSources));
  out.put('compared point place', between(point, place));
  out.put('compared source place', between(source, place));
  out.put('compared place point', between(place, point));
  out.put('compared place source', between(place, source));
  out.put('compared sentence source', between(found?.sentences[own.sentence], source));
  out.put('compared rival', rival);
  out.put('compared lead', said - rival);
}
