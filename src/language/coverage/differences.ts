import { wordsOfClauses } from './alignment.ts';
import { exactIn, holds, type Exact } from './exact.ts';
import type { CaseReading, PointReading, Recorder } from './reading.ts';
import { MARKER_KINDS, MARKERS, opposite } from './markers.lexicon.ts';
import { marksIn, type Passage, type Span, type Word } from './passage.ts';

/** What differs between a point (and its source in the statement) and the place in the summary that says it. */
export function differences(out: Recorder, read: CaseReading, own: PointReading): void {
  const place = own.place ? wordsOfClauses(read.summary, own.place.fromClause, own.place.toClause) : { from: 0, to: 0 };
  const sentence = read.summary.sentences[own.sentence] ?? { from: 0, to: 0 };
  const whole = { from: 0, to: own.point.words.length };
  markers(out, read, own, whole, place, sentence);
  exact(out, read, own, sentence);
  contraries(out, read, own, sentence);
  novelty(out, read, own, place, sentence);
  order(out, read, own, sentence);
}

function markers(out: Recorder, read: CaseReading, own: PointReading, whole: Span, place: Span, sentence: Span): void {
  const point = marksIn(own.point, whole);
  const source = marksIn(read.statement, own.source);
  const there = marksIn(read.summary, place);
  const around = marksIn(read.summary, sentence);
  MARKER_KINDS.forEach((kind, k) => {
    const wanted = point[k] ?? 0;
    const said = source[k] ?? 0;
    const found = there[k] ?? 0;
    const wide = around[k] ?? 0;
    out.put(`${kind} point`, wanted);
    out.put(`${kind} source`, said);
    out.put(`${kind} place`, found);
    out.put(`${kind} sentence`, wide);
    out.put(`${kind} added`, Math.max(0, found - Math.max(wanted, said)));
    out.put(`${kind} lost`, Math.max(0, Math.min(wanted, Math.max(said, wanted)) - wide));
  });
  const n = MARKER_KINDS.indexOf('negation');
  const r = MARKER_KINDS.indexOf('refusal');
  const parity = (marks: Uint16Array): number => ((marks[n] ?? 0) + (marks[r] ?? 0)) % 2;
  out.put('parity point place', parity(point) ^ parity(there));
  out.put('parity source place', parity(source) ^ parity(there));
  out.put('negation point place', ((point[n] ?? 0) > 0 ? 1 : 0) ^ ((there[n] ?? 0) > 0 ? 1 : 0));
  out.put('negation source place', ((source[n] ?? 0) > 0 ? 1 : 0) ^ ((there[n] ?? 0) > 0 ? 1 : 0));
}

const slice = (passage: Passage, span: Span): readonly Word[] => passage.words.slice(span.from, span.to);

/** Numbers, days and names compared exactly. */
function exact(out: Recorder, read: CaseReading, own: PointReading, sentence: Span): void {
  const point = exactIn(own.point.words);
  const source = exactIn(slice(read.statement, own.source));
  const there = exactIn(slice(read.summary, sentence));
  const all = exactIn(read.summary.words);
  const statement = exactIn(read.statement.words);
  for (const kind of ['number', 'calendar', 'name'] as const) {
    const of = (list: readonly Exact[]): readonly Exact[] => list.filter((item) => item.kind === kind);
    const wanted = of(point);
    const known = [...wanted, ...of(source)];
    const found = of(there);
    const lost = wanted.filter((item) => !holds(found, item));
    const strange = found.filter((item) => !holds(known, item));
    out.put(`${kind} wanted`, wanted.length);
    out.put(`${kind} kept`, wanted.length - lost.length);
    out.put(`${kind} lost in sentence`, lost.length);
    out.put(`${kind} lost in summary`, wanted.filter((item) => !holds(all, item)).length);
    out.put(`${kind} source lost`, of(source).filter((item) => !holds(found, item)).length);
    out.put(`${kind} strange`, strange.length);
    out.put(`${kind} invented`, strange.filter((item) => !holds(statement, item)).length);
    out.put(`${kind} elsewhere`, strange.filter((item) => holds(statement, item)).length);
    out.put(`${kind} swapped`, lost.length > 0 && strange.length > 0 ? 1 : 0);
    out.put(`${kind} invented anywhere`, of(all).filter((item) => !holds(statement, item)).length);
  }
}

/** Opposites between words of the point or its source and the sentence that says it. */
function contraries(out: Recorder, read: CaseReading, own: PointReading, sentence: Span): void {
  const there = slice(read.summary, sentence);
  const count = (words: readonly Word[]): number => {
    const texts = new Set(words.map((word) => word.text));
    let found = 0;
    for (const word of words) {
      for (const other of there) if (!texts.has(other.text) && opposite(word.text, other.text)) found += 1;
    }
    return found;
  };
  out.put('opposites point', count(own.point.words));
  out.put('opposites source', count(slice(read.statement, own.source)));
}

/** Content in the place that the point, its source or the whole statement does not explain. */
function novelty(out: Recorder, read: CaseReading, own: PointReading, place: Span, sentence: Span): void {
  const near = [...own.point.words, ...slice(read.statement, own.source)].filter((word) => word.content);
  const strangeness = (word: Word, known: readonly Word[]): number => {
    let most = 0;
    for (const other of known) most = Math.max(most, read.like.of(word, other));
    return word.weight * (1 - most);
  };
  for (const [name, span] of [
    ['place', place],
    ['sentence', sentence],
  ] as const) {
    const words = slice(read.summary, span).filter((word) => word.content);
    const global: number[] = [];
    for (let at = span.from; at < span.to; at += 1) {
      if (read.summary.words[at]?.content === true) global.push(read.strange[at] ?? 0);
    }
    const total = words.reduce((sum, word) => sum + word.weight, 0);
    const local = words.map((word) => strangeness(word, near));
    const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
    out.put(`novel near ${name}`, total === 0 ? 0 : sum(local) / total);
    out.put(`novel far ${name}`, total === 0 ? 0 : sum(global) / total);
    out.put(`novel far most ${name}`, Math.max(0, ...global));
    out.put(`novel near sum ${name}`, sum(local));
  }
}

/** Pairs of words that stand in the other order than in the point or its source: roles or comparisons may be swapped. */
function order(out: Recorder, read: CaseReading, own: PointReading, sentence: Span): void {
  const there = slice(read.summary, sentence);
  for (const [name, words] of [
    ['point', own.point.words],
    ['source', slice(read.statement, own.source)],
  ] as const) {
    const spots: number[] = [];
    for (const word of words) {
      if (!word.content) continue;
      let best = 0.6;
      let spot = -1;
      there.forEach((other, i) => {
        const alike = other.content ? read.like.of(word, other) : 0;
        if (alike > best) {
          best = alike;
          spot = i;
        }
      });
      if (spot >= 0) spots.push(spot);
    }
    let turned = 0;
    let pairs = 0;
    for (let i = 0; i < spots.length; i += 1) {
      for (let j = i + 1; j < spots.length; j += 1) {
        pairs += 1;
        if ((spots[i] ?? 0) > (spots[j] ?? 0)) turned += 1;
      }
    }
    out.put(`order turned ${name}`, turned);
    out.put(`order turned share ${name}`, pairs === 0 ? 0 : turned / pairs);
  }
  out.put('passive', there.some((word, i) => word.text === 'by' && MARKERS.past.has(there[i - 2]?.text ?? '')) ? 1 : 0);
}
