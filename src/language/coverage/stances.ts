import { stem } from '../text/index.ts';
import { wordsOfClauses } from './alignment.ts';
import { MARKERS } from './markers.lexicon.ts';
import type { Passage, Span, Word } from './passage.ts';
import type { CaseReading, PointReading, Recorder, Stance } from './reading.ts';
import { STANCE_AXES, STANCE_PHRASES } from './stances.lexicon.ts';

interface Phrase {
  readonly keys: readonly string[];
  readonly axis: number;
  readonly side: 0 | 1;
}

/** How far before a phrase a negation reaches, in words of the same clause. */
const REACH = 3;
const AXES = STANCE_AXES.length;

/** Words whose stem is another word: compared as they are written, like all with an apostrophe ("i'll" is more than "i"). */
const EXACT = new Set(['willing', 'others', 'news', 'noted', 'owned', 'ours']);

/** What a word of a phrase is looked up by: its stem, or "=" and the word. */
const keyOf = (word: string): string => (word.includes("'") || EXACT.has(word) ? `=${word}` : stem(word));

function meets(word: Word | undefined, key: string | undefined): boolean {
  if (word === undefined || key === undefined) return false;
  return key.startsWith('=') ? word.text === key.slice(1) : word.stem === key && !EXACT.has(word.text);
}

/** The phrases by the key of their first word. */
const PHRASES = (() => {
  const out = new Map<string, Phrase[]>();
  STANCE_PHRASES.forEach(({ sides }, axis) => {
    sides.forEach((phrases, at) => {
      const side = at === 0 ? 0 : 1;
      for (const phrase of phrases.split(';')) {
        const keys = phrase.trim().split(/\s+/).map(keyOf);
        const [first = ''] = keys;
        const known = out.get(first) ?? [];
        known.push({ keys, axis, side });
        out.set(first, known);
      }
    });
  });
  return out;
})();

function turnedAt(passage: Passage, at: number): boolean {
  const clause = passage.words[at]?.clause;
  let turns = 0;
  for (let near = Math.max(0, at - REACH); near < at; near += 1) {
    const word = passage.words[near];
    if (word !== undefined && word.clause === clause && MARKERS.negation.has(word.text)) turns += 1;
  }
  return turns % 2 === 1;
}

/** All set phrases of a passage in order, of those on one axis that start at one word only the longest; negation before a phrase takes the other side. */
export function stancesOf(passage: Passage): readonly Stance[] {
  const out: Stance[] = [];
  passage.words.forEach((word, at) => {
    const longest = new Map<number, Phrase>();
    for (const phrase of [...(PHRASES.get(`=${word.text}`) ?? []), ...(PHRASES.get(word.stem) ?? [])]) {
      if (phrase.keys.length <= (longest.get(phrase.axis)?.keys.length ?? 0)) continue;
      if (phrase.keys.every((key, i) => meets(passage.words[at + i], key))) longest.set(phrase.axis, phrase);
    }
    if (longest.size === 0) return;
    const turned = turnedAt(passage, at);
    for (const { axis, side } of longest.values()) out.push({ axis, side: turned ? (side === 0 ? 1 : 0) : side, at });
  });
  return out;
}

/** How often each side of each axis is taken in a run of words: axis·2+side. */
function countsIn(stances: readonly Stance[], span: Span): Uint8Array {
  const out = new Uint8Array(2 * AXES);
  for (const { axis, side, at } of stances)
    if (at >= span.from && at < span.to) out[2 * axis + side] = Math.min(255, (out[2 * axis + side] ?? 0) + 1);
  return out;
}

/** Which side the point and its source take on every axis, and whether the place that says the point takes the same, the other, or none. */
export function stances(out: Recorder, read: CaseReading, own: PointReading): void {
  const place = own.place ? wordsOfClauses(read.summary, own.place.fromClause, own.place.toClause) : { from: 0, to: 0 };
  const sentence = read.summary.sentences[own.sentence] ?? { from: 0, to: 0 };
  const point = countsIn(stancesOf(own.point), { from: 0, to: own.point.words.length });
  const found = read.stances();
  const source = countsIn(found.statement, own.source);
  const tight = countsIn(found.summary, place);
  const wide = countsIn(found.summary, sentence);
  let conflicts = 0;
  let shared = 0;
  let lostAll = 0;
  STANCE_AXES.forEach((name, axis) => {
    const of = (counts: Uint8Array): number => (counts[2 * axis] ?? 0) - (counts[2 * axis + 1] ?? 0);
    const any = (counts: Uint8Array): number => (counts[2 * axis] ?? 0) + (counts[2 * axis + 1] ?? 0);
    const asked = any(point) > 0 ? point : source;
    const here = Math.sign(of(asked));
    const there = Math.sign(any(tight) > 0 ? of(tight) : of(wide));
    const conflict = here * there < 0 ? 1 : 0;
    const lost = here !== 0 && any(wide) === 0 ? 1 : 0;
    conflicts += conflict;
    shared += here * there > 0 ? 1 : 0;
    lostAll += lost;
    out.put(`stance ${name} point`, Math.sign(of(point)));
    out.put(`stance ${name} change`, there - here);
    out.put(`stance ${name} conflict`, conflict);
    out.put(`stance ${name} lost`, lost);
    out.put(`stance ${name} added`, any(tight) > 0 && any(point) + any(source) === 0 ? there || 0.5 : 0);
  });
  out.put('stance conflicts', conflicts);
  out.put('stance shared', shared);
  out.put('stance lost', lostAll);
}
