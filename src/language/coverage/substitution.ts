import { bestIn } from './alignment.ts';
import { exactIn, holds, type Exact } from './exact.ts';
import type { CaseReading, PointReading, Recorder } from './reading.ts';
import type { Span, Word } from './passage.ts';

/** From this likeness on a word counts as said, below the other as absent. */
const SAID = 0.55;
const ABSENT = 0.4;

function rawCosine(one: Word, two: Word): number {
  if (one.vector === undefined || two.vector === undefined) return 0;
  let sum = 0;
  for (let axis = 0; axis < one.vector.length; axis += 1) sum += (one.vector[axis] ?? 0) * (two.vector[axis] ?? 0);
  return sum;
}

/**
 * One thing exchanged for another: where most words of a point are said, a word that is lost and a strange word in its
 * stead ("60 % practical" → "60 % theory") tell more than either alone.
 */
export function substitutions(out: Recorder, read: CaseReading, own: PointReading, span: Span): void {
  const place = own.place;
  const there = read.summary.words.slice(span.from, span.to).filter((word) => word.content);
  const near = [...own.point.words, ...read.statement.words.slice(own.source.from, own.source.to)].filter(
    (word) => word.content,
  );
  const strange = there
    .map((word) => ({
      word,
      weight: word.weight * (1 - Math.max(0, ...near.map((other) => read.like.of(other, word)))),
    }))
    .filter(({ weight }) => weight > 1 - SAID)
    .sort((a, b) => b.weight - a.weight);
  const stems = new Set(read.statement.words.map((word) => word.stem));
  out.put('strange count', strange.length);
  out.put('strange most', strange[0]?.weight ?? 0);
  out.put('strange in statement', strange.filter(({ word }) => stems.has(word.stem)).length);
  out.put('strange share', there.length === 0 ? 0 : strange.length / there.length);
  for (const [name, alignment] of [
    ['point', own.inSummary],
    ['source', own.sourceInSummary],
  ] as const) {
    const alike = alignment.wanted.map((_, i) => (place ? bestIn(alignment, i, place.fromClause, place.toClause) : 0));
    const lost = alignment.wanted.filter((_, i) => (alike[i] ?? 0) < ABSENT);
    const lostWeight = lost.reduce((sum, word) => sum + word.weight, 0);
    const kept = alignment.wanted.reduce((sum, word, i) => sum + ((alike[i] ?? 0) >= SAID ? word.weight : 0), 0);
    const keptShare = alignment.total === 0 ? 0 : kept / alignment.total;
    const lostMost = Math.max(0, ...lost.map((word) => word.weight));
    out.put(`place lost ${name}`, lostWeight);
    out.put(`place lost most ${name}`, lostMost);
    out.put(`place kept ${name}`, keptShare);
    out.put(`place kept plain ${name}`, plainShare(alignment.wanted, alike));
    out.put(`exchange ${name}`, keptShare * Math.min(lostMost, strange[0]?.weight ?? 0));
    let close = 0;
    for (const word of lost)
      for (const other of strange.slice(0, 12)) close = Math.max(close, rawCosine(word, other.word));
    out.put(`exchange closeness ${name}`, close);
    out.put(`last lost ${name}`, lost.includes(alignment.wanted[alignment.wanted.length - 1] as Word) ? 1 : 0);
  }
  exactHere(out, own, read, there);
}

/** The share of words other than numbers, days and names that are said. */
function plainShare(wanted: readonly Word[], alike: readonly number[]): number {
  let total = 0;
  let said = 0;
  wanted.forEach((word, i) => {
    if (word.values !== undefined || word.calendar !== undefined || word.name) return;
    total += word.weight;
    if ((alike[i] ?? 0) >= SAID) said += word.weight;
  });
  return total === 0 ? 0 : said / total;
}

/** Numbers, days and names inside the tight place, where a stranger is nearly always a mistake. */
function exactHere(out: Recorder, own: PointReading, read: CaseReading, there: readonly Word[]): void {
  const point = exactIn(own.point.words);
  const known = [...point, ...exactIn(read.statement.words.slice(own.source.from, own.source.to))];
  const statement = exactIn(read.statement.words);
  const found = exactIn(there);
  const strange = found.filter((item) => !holds(known, item));
  const lost = point.filter((item) => !holds(found, item));
  const numbers = (list: readonly Exact[]): number => list.filter((item) => item.kind === 'number').length;
  out.put('exact strange here', strange.length);
  out.put('exact invented here', strange.filter((item) => !holds(statement, item)).length);
  out.put('exact numbers strange here', numbers(strange));
  out.put('exact lost here', lost.length);
  out.put('exact exchanged here', Math.min(lost.length, strange.length));
  out.put('exact exchanged number', Math.min(numbers(lost), numbers(strange)));
}
