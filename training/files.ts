import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';

/** The repository root: training and benchmarks are started from there. */
export const root = process.cwd();

/** Reads a JSON-lines file (also .gz) into rows of the shape the caller names. */
export function readLines<Row>(path: string): readonly Row[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** The authors' sets of one kind of case (`reply-verdicts`, `coverage`, `messages`, `mistrust`): author name → cases. */
export function readCases<Row>(kind: string): ReadonlyMap<string, readonly Row[]> {
  const folder = join(root, 'data', 'cases');
  const sets = new Map<string, readonly Row[]>([['dev', readLines<Row>(join(folder, `${kind}.jsonl`))]]);
  for (const file of readdirSync(join(folder, 'train')).sort()) {
    const author = new RegExp(`^${kind}\\.([a-z]\\d+)\\.jsonl$`).exec(file)?.[1];
    if (author !== undefined) sets.set(author, readLines<Row>(join(folder, 'train', file)));
  }
  return sets;
}

/**
 * Whether an author had seen the sets of others (every author but `dev` and `a…`): such cases are learned from, never
 * measured on.
 */
export function isTrainingOnly(author: string): boolean {
  return !/^(dev|a\d+)$/.test(author);
}

/** The path of a public data file beside the project (`PARLEY_SHARED` or `../shared`, folder `data`), or undefined when it is absent. */
export function publicData(name: string): string | undefined {
  const path = join(process.env['PARLEY_SHARED'] ?? join(root, '..', 'shared'), 'data', name);
  return existsSync(path) ? path : undefined;
}
