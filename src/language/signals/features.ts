import { hashOf, rankOf, VECTOR_SIZE, vectorOf } from '../model/index.ts';
import { closedClass, quoteSpans, stem } from '../text/index.ts';
import type { ReadText, TokenRange } from '../text/index.ts';
import { cuesIn } from './cues.ts';
import type { CueBook, CueHit } from './cues.ts';
import { addTo, familyOf, pour, SIGNAL_ROWS } from './family.ts';
import type { Family, FeatureList, FeatureLists } from './family.ts';
import { IMPERATIVE_VERBS, SENSES } from './senses.lexicon.ts';

export { SIGNAL_ROWS } from './family.ts';

/** Features of one text with the token each starts at (−1: the whole text), and those of each of its sentences. */
export interface SignalFeatures extends FeatureList {
  readonly at: readonly number[];
  readonly sentences: readonly FeatureList[];
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

const NO_SENSE: readonly string[] = [];
/** Only the first tokens are read, so that a pasted book costs no more than a long letter. */
const LONGEST = 1000;
/** How much families weigh beside the others; chosen on the areas under precision and recall with authors left out. */
const [WORDS, RUNS, MEANING] = [1.4, 0.8, 0.6];

/** Runs of three to five characters over word borders, for endings, spellings and word families. */
function addCharacterRuns(runs: Family, words: readonly string[]): void {
  let joined = ' ';
  const owner: number[] = [-1];
  words.forEach((word, index) => {
    for (let at = 0; at <= word.length; at += 1) owner.push(index);
    joined += `${word} `;
  });
  for (let size = 3; size <= 5; size += 1)
    for (let at = 0; at + size <= joined.length; at += 1)
      addTo(runs, `c:${joined.slice(at, at + size)}`, Math.max(0, owner[at + 1] ?? 0));
}

function sentenceKind(last: string): string {
  return last.includes('?') ? '?' : last.includes('!') ? '!' : '.';
}

/** The hashed features of a text for the signal models and those of each of its sentences; time linear in its length. */
export function signalFeatures(read: ReadText, cues: CueBook, senses: SenseBook): SignalFeatures {
  const tokens = read.tokens.slice(0, LONGEST);
  const count = tokens.length;
  const inside = (range: TokenRange): boolean => range.to <= count;
  const sentences = read.sentences.filter(inside);
  const sentenceOf = new Int32Array(count).fill(-1);
  sentences.forEach(({ from, to }, order) => sentenceOf.fill(order, from, to));
  const lists: FeatureLists = {
    rows: [],
    values: [],
    at: [],
    sentences: sentences.map(() => ({ rows: [], values: [] })),
  };
  const family = (): Family => familyOf(sentenceOf, lists.sentences.length);
  const words = tokens.map((token) => (token.kind === 'number' ? '#' : token.norm));
  const meanings = tokens.map((token): readonly string[] =>
    token.kind === 'number' ? ['NUM'] : token.kind === 'punct' ? [token.text] : (senses.get(token.norm) ?? NO_SENSE),
  );

  const surface = family();
  words.forEach((word, index) => {
    addTo(surface, `w:${word}`, index);
    addTo(surface, `s:${stem(word)}`, index);
  });
  for (let index = 0; index <= count; index += 1)
    addTo(surface, `b:${words[index - 1] ?? '^'} ${words[index] ?? '$'}`, Math.max(0, index - 1));
  pour(surface, lists, WORDS);
  const runs = family();
  addCharacterRuns(runs, words);
  pour(runs, lists, RUNS);

  const hits = cuesIn({ ...read, tokens }, cues);
  const found = family();
  for (const { cue, from } of hits) {
    addTo(found, `q:${cue}`, from);
    addTo(found, `Q:${cue.slice(0, cue.lastIndexOf('.'))}`, from);
  }
  pour(found, lists);

  const sense = family();
  meanings.forEach((list, index) => list.forEach((name) => addTo(sense, `z:${name}`, index)));
  for (const clause of read.clauses.filter(inside)) {
    const held: number[] = [];
    for (let index = clause.from; index < clause.to; index += 1)
      if ((meanings[index]?.length ?? 0) > 0) held.push(index);
    held.forEach((one, place) => {
      for (const [step, two] of held.slice(place + 1, place + 5).entries())
        for (const a of meanings[one] ?? NO_SENSE)
          for (const b of meanings[two] ?? NO_SENSE) addTo(sense, `${step === 0 ? 'zz' : 'zs'}:${a} ${b}`, one);
    });
  }
  pour(sense, lists);

  // The skeleton keeps function words and puts a class in place of content words: what is said, not what about.
  const skeleton = family();
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
    addTo(skeleton, `k2:${c} ${d}`, place);
    addTo(skeleton, `k3:${b} ${c} ${d}`, place);
    addTo(skeleton, `k4:${a} ${b} ${c} ${d}`, place);
  }
  pour(skeleton, lists);

  const shape = family();
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
    addTo(shape, `o1:${opener}${kind}`, first);
    addTo(shape, `o2:${opener} ${second === undefined ? '$' : words[second]}${kind}`, first);
    addTo(shape, `op:${order3}${kind}${imperative ? 'IMP' : ''}`, first);
    addTo(shape, `ol:${kind}${own.length < 4 ? 'short' : own.length < 10 ? 'mid' : 'long'}`, first);
    if (imperative) {
      addTo(shape, 'imp', first);
      addTo(shape, `imp${kind}`, first);
    }
    for (const name of senses.get(opener) ?? NO_SENSE) addTo(shape, `oz:${name}${kind}`, first);
    for (let index = from; index < to; index += 1)
      for (const name of meanings[index] ?? NO_SENSE) {
        addTo(shape, `p${order3}:${name}`, index);
        addTo(shape, `y${kind}:${name}`, index);
      }
  });
  for (const clause of read.clauses.filter(inside)) {
    let index = clause.from;
    while (index < clause.to && tokens[index]?.kind !== 'word') index += 1;
    if (index >= clause.to) continue;
    addTo(shape, `cl:${words[index]}`, index);
    addTo(shape, `cl2:${words[index]} ${words[index + 1] ?? ''}`, index);
  }
  addTo(shape, `ns:${Math.min(sentences.length, 5)}`, -1);
  addTo(shape, `nw:${Math.floor(Math.log2(tokens.filter(({ kind }) => kind === 'word').length + 1) * 1.5)}`, -1);
  for (const name of ['I', 'WE', 'YOU', 'THEY', 'NUM', 'TIME', 'MONEY', 'NEG', '?'])
    addTo(shape, `n${name}:${Math.min(3, meanings.filter((list) => list.includes(name)).length)}`, -1);
  addTo(shape, `or:${Math.min(3, words.filter((word) => word === 'or').length)}`, -1);
  addTo(shape, `qs:${Math.min(2, quoteSpans(read.text.slice(0, tokens.at(-1)?.end ?? 0)).length)}`, -1);
  pour(shape, lists);

  pourMeaning(words, lists);
  lists.sentences.forEach((list, order) =>
    pourMeaning(words.slice(sentences[order]?.from, sentences[order]?.to), list),
  );
  return { ...lists, hits };
}

/** The mean word vector as dense features; very common words count less. */
function pourMeaning(
  words: readonly string[],
  { rows, values, at }: { readonly rows: number[]; readonly values: number[]; readonly at?: number[] },
): void {
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
    values.push((MEANING * part) / length);
    at?.push(-1);
  });
}
