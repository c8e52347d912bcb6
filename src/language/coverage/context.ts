import type { CaseReading, PointReading, Recorder } from './reading.ts';
import { MARKERS } from './markers.lexicon.ts';
import type { Passage, Span, Word } from './passage.ts';

/** The kinds whose scope matters: what stands around a word changes what is said with it. */
const SCOPED = [
  'negation',
  'refusal',
  'doubt',
  'certainty',
  'approximation',
  'demand',
  'wish',
  'want',
  'condition',
  'only',
  'all',
  'some',
  'more',
  'less',
  'before',
  'after',
  'either',
  'future',
  'past',
] as const;

/** Who is spoken of: the author, the reader, or somebody else. */
type Person = 'author' | 'reader' | 'he' | 'she' | 'they' | undefined;

const BEFORE = 5;
const AFTER = 2;
/** Two words are taken as saying the same from this likeness on. */
const SAME = 0.55;

/** For every word and scoped kind: 1 when a marker of the kind stands in its clause, at most five words before or two after. */
function scopes(passage: Passage, span: Span): Uint8Array {
  const out = new Uint8Array((span.to - span.from) * SCOPED.length);
  SCOPED.forEach((kind, k) => {
    const members: ReadonlySet<string> = MARKERS[kind];
    for (let at = span.from; at < span.to; at += 1) {
      const word = passage.words[at];
      if (word === undefined || !members.has(word.text)) continue;
      for (let to = Math.max(span.from, at - AFTER); to <= Math.min(span.to - 1, at + BEFORE); to += 1) {
        if (to !== at && passage.words[to]?.clause === word.clause) out[(to - span.from) * SCOPED.length + k] = 1;
      }
    }
  });
  return out;
}

function personOf(word: string, summary: boolean): Person {
  if (MARKERS.self.has(word)) return summary ? 'author' : 'reader';
  if (MARKERS.other.has(word)) return summary ? 'reader' : 'author';
  if (MARKERS.he.has(word)) return 'he';
  if (MARKERS.she.has(word)) return 'she';
  if (MARKERS.they.has(word)) return 'they';
  return undefined;
}

/** The nearest person before each word in its clause. */
function persons(passage: Passage, span: Span, summary: boolean): Person[] {
  const out: Person[] = [];
  let last: Person;
  let clause = -1;
  for (let at = span.from; at < span.to; at += 1) {
    const word = passage.words[at];
    if (word === undefined) break;
    if (word.clause !== clause) last = undefined;
    clause = word.clause;
    out.push(last);
    last = personOf(word.text, summary) ?? (word.name ? 'they' : last);
  }
  return out;
}

/** Compares what stands around each word and around its counterpart in the sentence that says it. */
export function contexts(out: Recorder, read: CaseReading, own: PointReading): void {
  const sentence = read.summary.sentences[own.sentence] ?? { from: 0, to: 0 };
  const there = read.summary.words.slice(sentence.from, sentence.to);
  const thereScopes = scopes(read.summary, sentence);
  const therePersons = persons(read.summary, sentence, true);
  const sides: readonly (readonly [string, Passage, Span])[] = [
    ['point', own.point, { from: 0, to: own.point.words.length }],
    ['source', read.statement, own.source],
  ];
  for (const [name, passage, span] of sides) {
    const here = passage.words.slice(span.from, span.to);
    const hereScopes = scopes(passage, span);
    const herePersons = persons(passage, span, false);
    const added = new Float64Array(SCOPED.length);
    const lost = new Float64Array(SCOPED.length);
    let total = 0;
    let same = 0;
    let other = 0;
    here.forEach((word, i) => {
      if (!word.content) return;
      const match = counterpart(word, there, read);
      if (match < 0) return;
      total += word.weight;
      SCOPED.forEach((_, k) => {
        const a = hereScopes[i * SCOPED.length + k] ?? 0;
        const b = thereScopes[match * SCOPED.length + k] ?? 0;
        if (a < b) added[k] = (added[k] ?? 0) + word.weight;
        if (a > b) lost[k] = (lost[k] ?? 0) + word.weight;
      });
      const from = herePersons[i];
      const to = therePersons[match];
      if (from !== undefined && to !== undefined) {
        if (from === to) same += word.weight;
        else other += word.weight;
      }
    });
    SCOPED.forEach((kind, k) => {
      out.put(`scope ${kind} added ${name}`, total === 0 ? 0 : (added[k] ?? 0) / total);
      out.put(`scope ${kind} lost ${name}`, total === 0 ? 0 : (lost[k] ?? 0) / total);
    });
    out.put(`person same ${name}`, same);
    out.put(`person other ${name}`, other);
    out.put(`person other share ${name}`, same + other === 0 ? 0 : other / (same + other));
    out.put(`matched ${name}`, total);
  }
}

function counterpart(word: Word, there: readonly Word[], read: CaseReading): number {
  let best = SAME;
  let match = -1;
  there.forEach((candidate, j) => {
    const alike = candidate.content ? read.like.of(word, candidate) : 0;
    if (alike > best) {
      best = alike;
      match = j;
    }
  });
  return match;
}
