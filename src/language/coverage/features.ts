import { cosine, VECTOR_SIZE } from '../model/index.ts';
import { align, bestIn, bestPlace, clausesOfSentence, recall, wordsOfClauses } from './alignment.ts';
import { comparisons, comparisonsOf } from './comparisons.ts';
import { contexts } from './context.ts';
import { differences } from './differences.ts';
import { edits } from './edits.ts';
import { gramsAlike, gramsOf, type GramKind, type Grams } from './grams.ts';
import { likeness, type Likeness } from './likeness.ts';
import { neighbours } from './neighbours.ts';
import type { ChainWeights } from './place-chain.ts';
import { placedOf, placing } from './placing.ts';
import { sequenceOf } from './sequence.ts';
import { stances, stancesOf } from './stances.ts';
import { substitutions } from './substitution.ts';
import { readPassage, type Passage, type Span, type Word } from './passage.ts';
import { recorder, type CaseReading, type PointReading, type Recorder } from './reading.ts';

/** Caps that keep reading time linear: no point, statement or summary that a person writes is longer. */
const POINT_WORDS = 60;
const STATEMENT_WORDS = 700;
const SUMMARY_WORDS = 500;

/** How much the source words count beside the point's own words when a place is looked for. */
const SOURCE_SHARE = 0.35;

function blended(own: number, source: number, hasSource: boolean): number {
  return hasSource ? (own + SOURCE_SHARE * source) / (1 + SOURCE_SHARE) : own;
}

function readPoint(text: string, statement: Passage, summary: Passage, like: Likeness): PointReading {
  const point = readPassage(text, POINT_WORDS);
  const inStatement = align(point.words, statement, like);
  const origin = bestPlace(statement, 3, (from, to) => recall(inStatement, from, to));
  const source = origin ? wordsOfClauses(statement, origin.fromClause, origin.toClause) : { from: 0, to: 0 };
  const inSummary = align(point.words, summary, like);
  const sourceInSummary = align(statement.words.slice(source.from, source.to), summary, like);
  const hasSource = source.to > source.from;
  const score = (from: number, to: number): number =>
    blended(recall(inSummary, from, to), recall(sourceInSummary, from, to), hasSource);
  const sentenceScores = new Float64Array(summary.sentences.length);
  let sentence = -1;
  for (let i = 0; i < sentenceScores.length; i += 1) {
    const range = clausesOfSentence(summary, i);
    sentenceScores[i] = score(range.from, range.to);
    if (sentence < 0 || (sentenceScores[i] ?? 0) > (sentenceScores[sentence] ?? 0)) sentence = i;
  }
  return { point, inSummary, source, sourceInSummary, place: bestPlace(summary, 3, score), sentence, sentenceScores };
}

/** Aligns every point with the statement and the summary; text beyond the caps is not read. `runWeights` other than the table's (see `gramsOf`) and a chain other than the stored one are for training. */
export function readCase(
  statement: string,
  points: readonly string[],
  summary: string,
  runWeights?: Uint8Array,
  chain?: ChainWeights,
): CaseReading {
  const like = likeness();
  const said = readPassage(statement, STATEMENT_WORDS);
  const heard = readPassage(summary, SUMMARY_WORDS);
  const made = points.map((text) => readPoint(text, said, heard, like));
  const remembered = remember(runWeights);
  const reading: CaseReading = {
    statement: said,
    summary: heard,
    points: made,
    like,
    sequence: sequenceOf(made, said, heard, like),
    strange: strangeness(heard, [said, ...made.map(({ point }) => point)], like),
    stances: once(() => ({ statement: stancesOf(said), summary: stancesOf(heard) })),
    comparisons: once(() => comparisonsOf(made, said, heard)),
    placed: once(() => placedOf(reading, chain)),
    gramsOf: remembered,
    grams: {
      short: remembered(summary, 'short'),
      long: remembered(summary, 'long'),
      words: remembered(summary, 'words'),
    },
  };
  return reading;
}

/** What only points of a statement need is made when the first of them asks for it. */
function once<Value>(make: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: make() }).value;
}

/** Runs of the same text are needed again for every point. */
function remember(runWeights: Uint8Array | undefined): CaseReading['gramsOf'] {
  const seen = new Map<string, Grams>();
  return (text, kind) => {
    const key = `${kind} ${text}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const grams = gramsOf(text, kind, runWeights);
    seen.set(key, grams);
    return grams;
  };
}

/** For every summary word its weight times how little any known word is like it. */
function strangeness(summary: Passage, known: readonly Passage[], like: Likeness): Float64Array {
  const distinct = new Map<string, Word>();
  for (const { words } of known) {
    for (const word of words)
      if (word.content) distinct.set(word.values === undefined ? word.text : `#${word.values.join(' ')}`, word);
  }
  const words = [...distinct.values()];
  return Float64Array.from(summary.words, (word) => {
    if (!word.content) return 0;
    let most = 0;
    for (const other of words) most = Math.max(most, like.of(word, other));
    return word.weight * (1 - most);
  });
}

/** The features of point `at`: how far it is said, against which rivals, and what differs where it is said. */
export function featuresOf(read: CaseReading, at: number): Recorder {
  const out = recorder();
  const own = read.points[at];
  if (own === undefined) return out;
  presence(out, read, own);
  rivalry(out, read, own, at);
  shape(out, read, own, at);
  differences(out, read, own);
  contexts(out, read, own);
  edits(out, read, own);
  const place = own.place;
  substitutions(
    out,
    read,
    own,
    place ? wordsOfClauses(read.summary, place.fromClause, place.toClause) : { from: 0, to: 0 },
  );
  neighbours(out, read, own, at);
  return out;
}

/** The features of point `at` of a statement: those of `featuresOf`, the sides taken, and learned comparisons of texts. */
export function statedFeatures(read: CaseReading, at: number): Recorder {
  const placed = read.placed();
  const placedRead = { ...read, points: placed.points };
  const out = featuresOf(placedRead, at);
  const own = placed.points[at];
  if (own === undefined) return out;
  stances(out, placedRead, own);
  comparisons(out, placedRead, own, at);
  placing(out, read, placed, at);
  return out;
}

function presence(out: Recorder, read: CaseReading, own: PointReading): void {
  const clauses = read.summary.clauses.length;
  const place = own.place;
  const range = clausesOfSentence(read.summary, Math.max(0, own.sentence));
  const spots: readonly (readonly [string, number, number])[] = [
    ['all', 0, clauses],
    ['sentence', range.from, range.to],
    ['place', place?.fromClause ?? 0, place?.toClause ?? 0],
  ];
  for (const [name, from, to] of spots) {
    out.put(`point soft ${name}`, recall(own.inSummary, from, to));
    out.put(`point hard ${name}`, recall(own.inSummary, from, to, 0.99));
    out.put(`point near ${name}`, recall(own.inSummary, from, to, 0.5));
    out.put(`source soft ${name}`, recall(own.sourceInSummary, from, to));
    out.put(`source hard ${name}`, recall(own.sourceInSummary, from, to, 0.99));
    out.put(`source near ${name}`, recall(own.sourceInSummary, from, to, 0.5));
  }
  const meanOfPoint = meanOf(own.point.words);
  for (const [name, from, to] of spots) {
    const span = wordsOfClauses(read.summary, from, to);
    const words = read.summary.words.slice(span.from, span.to);
    out.put(`mean ${name}`, cosine(meanOfPoint, meanOf(words)));
  }
  letters(out, read, own);
  const lost = own.inSummary.wanted.map(
    (word, i) => word.weight * (1 - bestIn(own.inSummary, i, range.from, range.to)),
  );
  const sorted = [...lost].sort((a, b) => b - a);
  out.put('lost most', sorted[0] ?? 0);
  out.put('lost second', sorted[1] ?? 0);
  out.put('lost count', lost.filter((value) => value > 0.5).length);
  out.put(
    'kept count',
    own.inSummary.wanted.filter((_, i) => bestIn(own.inSummary, i, range.from, range.to) > 0.6).length,
  );
}

function rivalry(out: Recorder, read: CaseReading, own: PointReading, at: number): void {
  const best = (reading: PointReading): number =>
    reading.sentence < 0 ? 0 : (reading.sentenceScores[reading.sentence] ?? 0);
  const mine = best(own);
  const all = read.points.map(best);
  const mean = all.reduce((sum, value) => sum + value, 0) / Math.max(1, all.length);
  out.put('score', mine);
  out.put('score mean of points', mean);
  out.put('score against mean', mine - mean);
  out.put('rank', all.filter((value) => value > mine).length / Math.max(1, all.length));
  const rest = [...own.sentenceScores].sort((a, b) => b - a);
  out.put('second sentence', rest[1] ?? 0);
  out.put('margin', (rest[0] ?? 0) - (rest[1] ?? 0));
  let rival = 0;
  let sharing = 0;
  read.points.forEach((other, i) => {
    if (i === at) return;
    rival = Math.max(rival, other.sentenceScores[own.sentence] ?? 0);
    if (other.sentence === own.sentence) sharing += 1;
  });
  out.put('rival', rival);
  out.put('lead over rival', mine - rival);
  out.put('sharing', sharing);
  const place = own.place;
  let rivalPlace = 0;
  if (place) {
    read.points.forEach((other, i) => {
      if (i !== at) rivalPlace = Math.max(rivalPlace, recall(other.inSummary, place.fromClause, place.toClause));
    });
  }
  out.put('place rival', rivalPlace);
  out.put('place lead', (place ? recall(own.inSummary, place.fromClause, place.toClause) : 0) - rivalPlace);
  const sentences = Math.max(1, read.summary.sentences.length - 1);
  const before = read.points[at - 1]?.sentence ?? -1;
  const after = read.points[at + 1]?.sentence ?? read.summary.sentences.length;
  out.put('order drift', own.sentence / sentences - at / Math.max(1, read.points.length - 1));
  out.put('order from before', own.sentence - before);
  out.put('order to after', after - own.sentence);
  out.put('in order', own.sentence >= before && own.sentence <= after ? 1 : 0);
}

function shape(out: Recorder, read: CaseReading, own: PointReading, at: number): void {
  const contentOf = (words: readonly Word[]): number => words.filter((word) => word.content).length;
  const summaryWords = contentOf(read.summary.words);
  out.put('point words', contentOf(own.point.words));
  out.put('source words', own.source.to - own.source.from);
  out.put('summary words', summaryWords);
  out.put('summary to statement', summaryWords / Math.max(1, contentOf(read.statement.words)));
  out.put('words per point', summaryWords / Math.max(1, read.points.length));
  out.put('points', read.points.length);
  out.put('which point', at / Math.max(1, read.points.length - 1));
  const span = own.place ? wordsOfClauses(read.summary, own.place.fromClause, own.place.toClause) : { from: 0, to: 0 };
  out.put('place words', span.to - span.from);
}

function meanOf(words: readonly Word[]): Float32Array {
  const mean = new Float32Array(VECTOR_SIZE);
  for (const { vector, weight } of words) {
    if (vector !== undefined)
      for (let axis = 0; axis < mean.length; axis += 1) mean[axis] = (mean[axis] ?? 0) + weight * (vector[axis] ?? 0);
  }
  return mean;
}

const GRAM_KINDS: readonly GramKind[] = ['short', 'long', 'words'];

function textOf(passage: Passage, span: Span | undefined): string {
  const first = span && passage.words[span.from];
  const last = span && passage.words[span.to - 1];
  return first && last ? passage.text.slice(first.start, last.end) : '';
}

/** Letter runs and words in common, telling ones counting more: catches compounds, spellings and set phrases. */
function letters(out: Recorder, read: CaseReading, own: PointReading): void {
  const sentence = textOf(read.summary, read.summary.sentences[own.sentence]);
  const source = textOf(read.statement, own.source);
  for (const kind of GRAM_KINDS) {
    const point = read.gramsOf(own.point.text, kind);
    out.put(`${kind} runs all`, gramsAlike(point, read.grams[kind]));
    out.put(`${kind} runs sentence`, gramsAlike(point, read.gramsOf(sentence, kind)));
    out.put(`${kind} runs source sentence`, gramsAlike(read.gramsOf(source, kind), read.gramsOf(sentence, kind)));
  }
}
