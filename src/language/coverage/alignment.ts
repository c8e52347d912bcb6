import type { Likeness } from './likeness.ts';
import type { Passage, Span, Word } from './passage.ts';

/** How well wanted words are said in every window of a passage. */
export interface Alignment {
  /** The words looked for, without function words (all words if there are only function words). */
  readonly wanted: readonly Word[];
  /** Best likeness of wanted word i in clause c at i·clauses+c. */
  readonly best: Float32Array;
  readonly clauses: number;
  readonly total: number;
}

/** A run of clauses as a candidate place: clause range and how much of the wanted words it says, 0..1. */
export interface Place {
  readonly fromClause: number;
  readonly toClause: number;
  readonly score: number;
}

/** Finds each wanted word's best likeness in each clause of `there`; time is words × words, both capped by the reader. */
export function align(words: readonly Word[], there: Passage, like: Likeness): Alignment {
  const content = words.filter((word) => word.content);
  const wanted = content.length > 0 ? content : words;
  const clauses = there.clauses.length;
  const best = new Float32Array(wanted.length * clauses);
  let total = 0;
  wanted.forEach((word, i) => {
    total += word.weight;
    for (const other of there.words) {
      const at = i * clauses + other.clause;
      const alike = like.of(word, other);
      if (alike > (best[at] ?? 0)) best[at] = alike;
    }
  });
  return { wanted, best, clauses, total };
}

/** The share of the wanted weight said in clauses `from`…`to` (exclusive), 0..1; only likeness of at least `floor` counts. */
export function recall(alignment: Alignment, from: number, to: number, floor = 0): number {
  let sum = 0;
  alignment.wanted.forEach((word, i) => {
    const alike = bestIn(alignment, i, from, to);
    if (alike >= floor) sum += word.weight * alike;
  });
  return alignment.total === 0 ? 0 : sum / alignment.total;
}

/** The best likeness of wanted word `i` in clauses `from`…`to` (exclusive). */
export function bestIn(alignment: Alignment, i: number, from: number, to: number): number {
  let most = 0;
  for (let clause = from; clause < to; clause += 1)
    most = Math.max(most, alignment.best[i * alignment.clauses + clause] ?? 0);
  return most;
}

/** The clauses of a sentence as a range of clause numbers. */
export function clausesOfSentence(passage: Passage, sentence: number): { readonly from: number; readonly to: number } {
  const span = passage.sentences[sentence];
  const first = span && passage.words[span.from];
  const last = span && passage.words[span.to - 1];
  return { from: first?.clause ?? 0, to: (last?.clause ?? -1) + 1 };
}

/** What a longer place costs per clause, so that the tightest of equal places wins. */
const LENGTH_COST = 0.02;

/** The best runs of at most `longest` clauses inside one sentence, by the given score; undefined in an empty passage. */
export function bestPlace(
  passage: Passage,
  longest: number,
  score: (from: number, to: number) => number,
): Place | undefined {
  let best: Place | undefined;
  let worth = -1;
  for (let sentence = 0; sentence < passage.sentences.length; sentence += 1) {
    const range = clausesOfSentence(passage, sentence);
    for (let from = range.from; from < range.to; from += 1) {
      for (let to = from + 1; to <= Math.min(range.to, from + longest); to += 1) {
        const value = score(from, to);
        const net = value - LENGTH_COST * (to - from);
        if (net > worth) {
          worth = net;
          best = { fromClause: from, toClause: to, score: value };
        }
      }
    }
  }
  return best;
}

/** The words of a run of clauses. */
export function wordsOfClauses(passage: Passage, from: number, to: number): Span {
  const first = passage.clauses[from];
  const last = passage.clauses[to - 1];
  return first && last ? { from: first.from, to: last.to } : { from: 0, to: 0 };
}
