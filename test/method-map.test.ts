import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// docs/method.md is how a reader gets from a section of the method to its file: it may not point nowhere, or leave one out.
const map = readFileSync('docs/method.md', 'utf8');
const rows = map.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| section'));
const listed = new Set(rows.flatMap((row) => (row.split('|')[1] ?? '').match(/\d+(?:\.\d+)?/gu) ?? []));

const CITED = /\bmethod (\d+(?:\.\d+)?)[a-z]?((?:(?:, | and )\d+\.\d+[a-z]?)*)/giu;
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/u.test(path));
const cited = new Map<string, string>();
for (const path of sources)
  for (const [, first = '', more = ''] of readFileSync(join('src', path), 'utf8').matchAll(CITED))
    for (const section of [first, ...(more.match(/\d+\.\d+/gu) ?? [])]) cited.set(section, path);

describe('the map of the method', () => {
  const paths = rows.flatMap((row) => (row.match(/`[\w./-]+\.tsx?`/gu) ?? []).map((path) => path.slice(1, -1)));
  it('names files that exist', () => {
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.filter((path) => !existsSync(path) && !existsSync(join('src', path)))).toEqual([]);
  });
  it('has every section that the code names', () => {
    expect(cited.size).toBeGreaterThan(40);
    expect([...cited].filter(([section]) => !listed.has(section))).toEqual([]);
  });
  it('has a test for each invariant', () => {
    const invariants = map.split('\n').filter((line) => /^\| I-\d+ /u.test(line));
    expect(invariants).toHaveLength(14);
    for (const line of invariants) expect(line.split('|')[4]).toMatch(/\.test\.ts`/u);
  });
});
