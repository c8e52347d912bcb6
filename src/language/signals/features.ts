import { hashOf, rankOf, VECTOR_SIZE, vectorOf } from '../model/index.ts';
import { closedClass, quoteSpans, stem } from '../text/index.ts';
import type { ReadText, TokenRange } from '../text/index.ts';
import { cuesIn } from './cues.ts';
import type { CueBook, CueHit } from './cues.ts';
import { IMPERATIVE_VERBS, SENSES } from './senses.lexicon.ts';

/** Features of one text as parallel lists: hashed row, value, and the token the feature starts at (−1: the whole text). */
export interface SignalFeatures {
  readonly rows: readonly number[];
  readonly values: readonly number[];
  readonly at: readonly number[];
  readonly hits: readonly CueHit[];
}

/** Sense classes by word. */
export type SenseBook = ReadonlyMap<string, readonly string[]>;

/** Turns a lexicon (sense → words) into a look-up by word; later lexicons add to earlier ones. */
export function senseBook(...lexicons: readonly Readonly<Record<string, readonly string[]>>[]): SenseBook {
  const book = new Map<string, string[]>();
  for (const lexicon of lexicons)
    for (const [sense, words] of Object.entries(lexicon))
      for (const word of words) {
        const held = book.get(word);
        if (held === undefined) book.set(word, [sense]);
        else held.push(sense);
      }
  return book;
}

/** The general sense classes. */
export const GENERAL_SENSES: SenseBook = senseBook(SENSES);

/** How many hashed rows the signal models have (a quarter as many and strangers share rows: .006 of macro-F1); part of the trained weights. */
export const SIGNAL_ROWS = 131_072;
const NO_SENSE: readonly string[] = [];
/** Only the first tokens are read, so that a pasted book costs no more than a long letter. */
const LONGEST = 1000;

/** One family of features: each name once, with the token it first starts at. */
type Family = Map<string, number>;

function add(family: Family, name: string, at: number): void {
  if (!family.has(name)) family.set(name, at);
}

/**
 * Pours a family into the lists. Its length grows with the fourth root of its size: a long text says more than a short one,
 * but not in proportion (measured: better than unit length and than plain counts, leaving authors out).
 */
function pour(family: Family, rows: number[], values: number[], at: number[], weight = 1): void {
  const value = weight * (200 * Math.max(1, family.size)) ** -0.25;
  for (const [name, place] of family) {
    rows.push(hashOf(name) % SIGNAL_ROWS);
    values.push(value);
    at.push(place);
  }
}

/** Runs of three to five characters over word borders, for endings, spellings and word families. */
function characterRuns(words: readonly string[]): Family {
  const runs: Family = new Map();
  let joined = ' ';
  const owner: number[] = [-1];
  words.forEach((word, index) => {
    for (let at = 0; at <= word.length; at += 1) owner.push(index);
    joined += `${word} `;
  });
  for (let size = 3; size <= 5; size += 1)
    for (let at = 0; at + size <= joined.length; at += 1)
      add(runs, `c:${joined.slice(at, at + size)}`, Math.max(0, owner[at + 1] ?? 0));
  return runs;
}

function sentenceKind(last: string): string {
  return last.includes('?') ? '?' : last.includes('!') ? '!' : '.';
}

/** The hashed features of a text for the signal models; time linear in its length. */
export function signalFeatures(read: ReadText, cues: CueBook, senses: SenseBook): SignalFeatures {
  const tokens = read.tokens.slice(0, LONGEST);
  const count = tokens.length;
  const rows: number[] = [];
  const values: number[] = [];
  const at: number[] = [];
  const words = tokens.map((token) => (token.kind === 'number' ? '#' : token.norm));
  const meanings = tokens.map((token): readonly string[] =>
    token.kind === 'number' ? ['NUM'] : token.kind === 'punct' ? [token.text] : (senses.get(token.norm) ?? NO_SENSE),
  );
  const inside = (range: TokenRange): boolean => range.to <= count;

  const surface: Family = new Map();
  words.forEach((word, index) => {
    add(surface, `w:${word}`, index);
    add(surface, `s:${stem(word)}`, index);
  });
  for (let index = 0; index <= count; index += 1)
    add(surface, `b:${words[index - 1] ?? '^'} ${words[index] ?? '$'}`, Math.max(0, index - 1));
  pour(surface, rows, values, at);
  pour(characterRuns(words), rows, values, at, 0.8);

  const hits = cuesIn({ ...read, tokens }, cues);
  const found: Family = new Map();
  for (const { cue, from } of hits) {
    add(found, `q:${cue}`, from);
    add(found, `Q:${cue.slice(0, cue.lastIndexOf('.'))}`, from);
  }
  pour(found, rows, values, at);

  const sense: Family = new Map();
  meanings.forEach((list, index) => list.forEach((name) => add(sense, `z:${name}`, index)));
  for (const clause of read.clauses.filter(inside)) {
    const held: number[] = [];
    for (let index = clause.from; index < clause.to; index += 1)
      if ((meanings[index]?.length ?? 0) > 0) held.push(index);
    held.forEach((one, place) => {
      for (const [step, two] of held.slice(place + 1, place + 5).entries())
        for (const a of meanings[one] ?? NO_SENSE)
          for (const b of meanings[two] ?? NO_SENSE) add(sense, `${step === 0 ? 'zz' : 'zs'}:${a} ${b}`, one);
    });
  }
  pour(sense, rows, values, at);

  // The skeleton keeps function words and puts a class in place of content words: what is said, not what about.
  const skeleton: Family = new Map();
  const bones = tokens.map((token, index) => {
    if (token.kind === 'number') return '#';
    if (token.kind !== 'word') return token.text;
    const rank = rankOf(token.norm);
    if (closedClass(token.norm) || (rank !== undefined && rank < 150) || token.norm.includes("'")) return token.norm;
    const list = meanings[index] ?? NO_SENSE;
    const ending = /(?:ing|ed|ly)$/u.exec(token.norm)?.[0];
    const name = index > 0 && /^\p{Lu}/u.test(read.text.slice(token.start, token.start + 2));
    return (
      list.at(-1) ?? (ending === undefined ? (name ? 'Name' : token.norm.endsWith('s') ? 'xs' : 'x') : `-${ending}`)
    );
  });
  for (let index = 0; index <= count; index += 1) {
    const [a, b, c, d] = [
      bones[index - 3] ?? '^',
      bones[index - 2] ?? '^',
      bones[index - 1] ?? '^',
      bones[index] ?? '$',
    ];
    const place = Math.max(0, index - 1);
    add(skeleton, `k2:${c} ${d}`, place);
    add(skeleton, `k3:${b} ${c} ${d}`, place);
    add(skeleton, `k4:${a} ${b} ${c} ${d}`, place);
  }
  pour(skeleton, rows, values, at);

  const shape: Family = new Map();
  const sentences = read.sentences.filter(inside);
  sentences.forEach(({ from, to }, order) => {
    const own: number[] = [];
    for (let index = from; index < to; index += 1)
      if (tokens[index]?.kind === 'word' || tokens[index]?.kind === 'number') own.push(index);
    const [first, second] = own;
    if (first === undefined) return;
    const opener = words[first] ?? '';
    const kind = sentenceKind(tokens[to - 1]?.text ?? '');
    const order3 = order === sentences.length - 1 ? 'L' : order === 0 ? 'F' : 'M';
    const imperative = IMPERATIVE_VERBS.has(opener);
    add(shape, `o1:${opener}${kind}`, first);
    add(shape, `o2:${opener} ${second === undefined ? '$' : words[second]}${kind}`, first);
    add(shape, `op:${order3}${kind}${imperative ? 'IMP' : ''}`, first);
    add(shape, `ol:${kind}${own.length < 4 ? 'short' : own.length < 10 ? 'mid' : 'long'}`, first);
    if (imperative) {
      add(shape, 'imp', first);
      add(shape, `imp${kind}`, first);
    }
    for (const name of senses.get(opener) ?? NO_SENSE) add(shape, `oz:${name}${kind}`, first);
    for (let index = from; index < to; index += 1)
      for (const name of meanings[index] ?? NO_SENSE) {
        add(shape, `p${order3}:${name}`, index);
        add(shape, `y${kind}:${name}`, index);
      }
  });
  for (const clause of read.clauses.filter(inside)) {
    let index = clause.from;
    while (index < clause.to && tokens[index]?.kind !== 'word') index += 1;
    if (index >= clause.to) continue;
    add(shape, `cl:${words[index]}`, index);
    add(shape, `cl2:${words[index]} ${words[index + 1] ?? ''}`, index);
  }
  add(shape, `ns:${Math.min(sentences.length, 5)}`, -1);
  add(shape, `nw:${Math.floor(Math.log2(tokens.filter(({ kind }) => kind === 'word').length + 1) * 1.5)}`, -1);
  for (const name of ['I', 'WE', 'YOU', 'THEY', 'NUM', 'TIME', 'MONEY', 'NEG', '?'])
    add(shape, `n${name}:${Math.min(3, meanings.filter((list) => list.includes(name)).length)}`, -1);
  add(shape, `or:${Math.min(3, words.filter((word) => word === 'or').length)}`, -1);
  add(shape, `qs:${Math.min(2, quoteSpans(read.text.slice(0, tokens.at(-1)?.end ?? 0)).length)}`, -1);
  pour(shape, rows, values, at);

  pourMeaning(words, rows, values, at);
  return { rows, values, at, hits };
}

/** The mean word vector as dense features; very common words count less. */
function pourMeaning(words: readonly string[], rows: number[], values: number[], at: number[]): void {
  const mean = new Float64Array(VECTOR_SIZE);
  for (const word of words) {
    const vector = vectorOf(word);
    if (vector === undefined) continue;
    const weight = (rankOf(word) ?? 1e5) < 100 ? 0.3 : 1;
    for (let axis = 0; axis < VECTOR_SIZE; axis += 1) mean[axis] = (mean[axis] ?? 0) + weight * (vector[axis] ?? 0);
  }
  const length = Math.sqrt(mean.reduce((sum, part) => sum + part * part, 0)) || 1;
  mean.forEach((part, axis) => {
    rows.push(hashOf(`e${axis}`) % SIGNAL_ROWS);
    values.push(part / length);
    at.push(-1);
  });
}
