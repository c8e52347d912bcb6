import { wordsOfClauses } from './alignment.ts';
import { contrary } from './contraries.lexicon.ts';
import { MARKERS } from './markers.lexicon.ts';
import type { CaseReading, PointReading, Recorder } from './reading.ts';
import type { Passage, Span, Word } from './passage.ts';

/** From this likeness on two words are taken as counterparts. */
const SAME = 0.55;
/** How far before and after a word a marker reaches, in words of the same clause. */
const BEFORE = 5;
const AFTER = 2;

/** Kinds of markers as steps of a ladder: how strongly something is asked for, how surely it is said, how much of it is meant. */
const LADDERS = {
  force: [
    ['demand', 3],
    ['want', 2],
    ['wish', 1],
  ],
  surety: [
    ['certainty', 3],
    ['doubt', 1],
  ],
  amount: [
    ['all', 3],
    ['some', 1],
  ],
  direction: [
    ['more', 3],
    ['less', 1],
  ],
  time: [
    ['before', 1],
    ['after', 3],
  ],
} as const;
const LADDER_NAMES = Object.keys(LADDERS) as readonly (keyof typeof LADDERS)[];

/** What stands around a word: whether it is turned round an odd number of times, and its step on each ladder (0: none). */
interface Setting {
  readonly turned: boolean;
  readonly steps: readonly number[];
}

function settingOf(passage: Passage, at: number): Setting {
  const clause = passage.words[at]?.clause;
  let turns = 0;
  const steps = LADDER_NAMES.map(() => 0);
  for (let near = Math.max(0, at - BEFORE); near <= Math.min(passage.words.length - 1, at + AFTER); near += 1) {
    const word = passage.words[near];
    if (word === undefined || near === at || word.clause !== clause) continue;
    if (MARKERS.negation.has(word.text) || MARKERS.refusal.has(word.text)) turns += 1;
    LADDER_NAMES.forEach((name, ladder) => {
      for (const [kind, step] of LADDERS[name])
        if (MARKERS[kind].has(word.text)) steps[ladder] = Math.max(steps[ladder] ?? 0, step);
    });
  }
  return { turned: turns % 2 === 1, steps };
}

interface Pair {
  readonly word: Word;
  readonly here: number;
  readonly there: number;
  readonly contrary: boolean;
}

/** Each content word's counterpart in the sentence that says the point, the tight place first; a contrary word counts where nothing alike stands. */
function pairsOf(read: CaseReading, passage: Passage, span: Span, sentence: Span, place: Span): readonly Pair[] {
  const out: Pair[] = [];
  for (let here = span.from; here < span.to; here += 1) {
    const word = passage.words[here];
    if (word === undefined || !word.content) continue;
    let best = SAME;
    let there = -1;
    let opposed = -1;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const other = read.summary.words[at];
      if (other === undefined || !other.content) continue;
      const inside = at >= place.from && at < place.to;
      const alike = read.like.of(word, other) + (inside ? 0.05 : 0);
      if (inside && word.stem !== other.stem && contrary(word.stem, other.stem)) opposed = at;
      else if (alike > best) {
        best = alike;
        there = at;
      }
    }
    const exact = best >= 1;
    if (opposed >= 0 && !exact) out.push({ word, here, there: opposed, contrary: true });
    else if (there >= 0) out.push({ word, here, there, contrary: false });
  }
  return out;
}

/** Describes the point's change into the place that says it as edits between aligned words: turned round, stronger, weaker, swapped. */
export function edits(out: Recorder, read: CaseReading, own: PointReading): void {
  const sentence = read.summary.sentences[own.sentence] ?? { from: 0, to: 0 };
  const place = own.place ? wordsOfClauses(read.summary, own.place.fromClause, own.place.toClause) : { from: 0, to: 0 };
  const settings = new Map<number, Setting>();
  const settingThere = (at: number): Setting => {
    const known = settings.get(at) ?? settingOf(read.summary, at);
    settings.set(at, known);
    return known;
  };
  for (const [name, passage, span] of [
    ['point', own.point, { from: 0, to: own.point.words.length }],
    ['source', read.statement, own.source],
  ] as const) {
    const pairs = pairsOf(read, passage, span, sentence, place);
    const total = pairs.reduce((sum, { word }) => sum + word.weight, 0);
    const share = (value: number): number => (total === 0 ? 0 : value / total);
    let turned = 0;
    let contraries = 0;
    let heaviest = 0;
    const up = LADDER_NAMES.map(() => 0);
    const down = LADDER_NAMES.map(() => 0);
    for (const pair of pairs) {
      const here = settingOf(passage, pair.here);
      const there = settingThere(pair.there);
      const flipped = (here.turned !== there.turned) !== pair.contrary;
      if (flipped) {
        turned += pair.word.weight;
        heaviest = Math.max(heaviest, pair.word.weight);
      }
      if (pair.contrary) contraries += pair.word.weight;
      LADDER_NAMES.forEach((_, ladder) => {
        const change = (there.steps[ladder] ?? 0) - (here.steps[ladder] ?? 0);
        if (change > 0) up[ladder] = (up[ladder] ?? 0) + change * pair.word.weight;
        if (change < 0) down[ladder] = (down[ladder] ?? 0) - change * pair.word.weight;
      });
    }
    out.put(`edit turned ${name}`, turned);
    out.put(`edit turned share ${name}`, share(turned));
    out.put(`edit turned most ${name}`, heaviest);
    out.put(`edit contrary ${name}`, contraries);
    out.put(`edit contrary share ${name}`, share(contraries));
    LADDER_NAMES.forEach((ladder, at) => {
      out.put(`edit ${ladder} up ${name}`, share(up[at] ?? 0));
      out.put(`edit ${ladder} down ${name}`, share(down[at] ?? 0));
    });
  }
}
