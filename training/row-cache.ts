// Rows of features take minutes to make and depend on the reader's code and the cases alone: they are kept until either changes.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.ts';

/** Labelled rows of numbers, all of one width. */
export interface PlainRow {
  readonly author: string;
  readonly values: Float32Array;
  readonly label: number;
}

/** What the rows are made from; other weights play no part in features. */
const MADE_FROM: readonly string[] = [
  'src/language/coverage',
  'src/language/model',
  'src/language/text',
  'src/language/weights/words.ts',
  'src/language/weights/coverage-grams.ts',
  'src/language/weights/coverage-match.ts',
  'src/language/weights/coverage-placing.ts',
  'training/coverage-task.ts',
  'data/cases/coverage.jsonl',
  'data/cases/train',
];

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => (name.endsWith('.ts') && !name.endsWith('.test.ts')) || name.startsWith('coverage.'))
    .map((name) => join(path, name));
}

function keyOf(name: string): string {
  const hash = createHash('sha256').update(name);
  for (const path of MADE_FROM)
    for (const file of filesIn(join(root, path))) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** The rows that `make` makes, from an earlier run where code and cases are still the same. */
export function cachedRows(name: string, make: () => readonly PlainRow[]): readonly PlainRow[] {
  const folder = join(root, 'node_modules', '.cache', 'parley');
  const path = join(folder, `rows-${keyOf(name)}`);
  if (existsSync(`${path}.json`) && existsSync(`${path}.bin`)) {
    const { width, authors, labels } = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as {
      readonly width: number;
      readonly authors: readonly string[];
      readonly labels: readonly number[];
    };
    const all = new Float32Array(Uint8Array.from(readFileSync(`${path}.bin`)).buffer);
    return authors.map((author, at) => ({
      author,
      values: all.subarray(at * width, (at + 1) * width),
      label: labels[at] ?? 0,
    }));
  }
  const rows = make();
  const width = rows[0]?.values.length ?? 0;
  const all = new Float32Array(rows.length * width);
  rows.forEach((row, at) => all.set(row.values, at * width));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${path}.bin`, new Uint8Array(all.buffer));
  writeFileSync(
    `${path}.json`,
    JSON.stringify({ width, authors: rows.map(({ author }) => author), labels: rows.map(({ label }) => label) }),
  );
  return rows;
}
