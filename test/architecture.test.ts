import { describe, expect, it } from 'vitest';
import { codeOnly, cycles, floorOf, importsOf, readSources, type Source } from './architecture.ts';
import { repositoryRoot } from './shared.ts';

/** The table of ARCHITECTURE.md: a folder may import itself and these; `types` only for `import type`. */
const table: Readonly<Record<string, { readonly may: readonly string[]; readonly types?: readonly string[] }>> = {
  record: { may: [] },
  bargaining: { may: [] },
  evidence: { may: [] },
  language: { may: [] },
  room: { may: [], types: ['record'] },
  // The contract repeats the room's lists of words (facets, answers) as schemas.
  contract: { may: ['room'], types: ['record', 'language', 'bargaining'] },
  store: { may: ['record'], types: ['room'] },
  neutral: { may: ['language', 'bargaining'], types: ['room'] },
  host: { may: ['contract', 'room', 'language', 'bargaining', 'evidence', 'record', 'store', 'neutral'] },
  server: { may: ['host', 'contract', 'store'], types: ['room', 'record'] },
  cli: {
    may: ['server', 'host', 'store', 'contract', 'record', 'room', 'language', 'bargaining', 'evidence', 'neutral'],
  },
  mcp: { may: ['host', 'store', 'contract', 'record', 'room', 'language', 'bargaining', 'evidence', 'neutral'] },
  web: { may: ['contract', 'language', 'bargaining', 'evidence', 'record'], types: ['room'] },
};
const pure = ['room', 'language', 'bargaining', 'evidence', 'record'];
/** Packages without effects that pure folders may use: none so far. */
const purePackages: readonly string[] = [];

const isTest = (path: string): boolean => /\.(test|testing|case)\.tsx?$/.test(path) || path.includes('/testing/');
const all = readSources(repositoryRoot, 'src');
const sources = all.filter(({ path }) => !isTest(path));

/** What a source imports against the table, one line each. */
function againstTable({ path, imports }: Source): readonly string[] {
  const floor = floorOf(path);
  const rule = table[floor];
  if (!rule) return [`${path}: the folder "${floor}" is not in the table`];
  return imports.flatMap(({ from, typeOnly, local }) => {
    if (!local)
      return pure.includes(floor) && !purePackages.includes(from) ? [`${path} imports the package ${from}`] : [];
    if (!from.startsWith('src/')) return /\.(json|css)$/.test(from) ? [] : [`${path} imports ${from}`];
    const to = floorOf(from);
    if (to === floor || rule.may.includes(to) || (typeOnly && rule.types?.includes(to))) return [];
    return [`${path} imports ${from}`];
  });
}

const effects =
  /\b(?:Date\.now|Math\.random|performance\.|setTimeout|setInterval|process\.|console\.|globalThis\.|fetch\(|await |async |Promise\b)|\bnew Date\(\)/;

/** Uses of effects in a pure file. A time that is given may be read; today's may not. */
const effectsIn = ({ path, text }: Source): readonly string[] =>
  codeOnly(text)
    .split('\n')
    .flatMap((line, index) => (effects.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []));

const escapes =
  /(?::\s*|\bas\s+|<\s*|,\s*|=>\s*)any\b(?=\s*[;,)>\]=|&{[]|$)|@ts-|eslint-disable|(?<=[\w)\]])!(?=[.;,)\]])|\benum\s+\w+\s*\{/;
const escapesIn = ({ path, text }: Source): readonly string[] =>
  codeOnly(text)
    .split('\n')
    .flatMap((line, index) => (escapes.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []));

describe('the house', () => {
  it('has sources to look at', () => {
    expect(sources.length).toBeGreaterThan(60);
  });
  it('each folder imports only what the table allows', () => {
    expect(sources.flatMap(againstTable)).toEqual([]);
  });
  it('has no import cycles', () => {
    expect(cycles(all)).toEqual([]);
  });
  it('has no effects in the pure folders', () => {
    expect(sources.filter(({ path }) => pure.includes(floorOf(path))).flatMap(effectsIn)).toEqual([]);
  });
  it('has no escapes from the type checker', () => {
    expect(all.flatMap(escapesIn)).toEqual([]);
  });
  it('has no file above 300 lines, word lists and weights apart', () => {
    const long = sources.filter(({ path, text }) => {
      const data = path.endsWith('.lexicon.ts') || path.includes('/weights/') || path.includes('.en.ts');
      return !data && text.split('\n').length > 301;
    });
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('the watch itself', () => {
  const planted = (path: string, text: string): Source => ({ path, text, imports: importsOf(path, text) });

  it.each([
    ['src/room/x.ts', "import { open } from '../store/index.ts';"],
    ['src/room/x.ts', "import { readFile } from 'node:fs';"],
    ['src/language/x.ts', "import nlp from 'wink-nlp';"],
    ['src/web/x.tsx', "import { decide } from '../room/index.ts';"],
    ['src/record/x.ts', "export { view } from '../room/view.ts';"],
    ['src/store/x.ts', "const later = () => import('../host/host.ts');"],
    ['src/other/x.ts', "import { z } from 'zod';"],
  ])('sees that %s must not say %s', (path, text) => {
    expect(againstTable(planted(path, text))).toHaveLength(1);
  });
  it('allows types where the table says types', () => {
    expect(againstTable(planted('src/web/x.tsx', "import type { RoomView } from '../room/index.ts';"))).toEqual([]);
  });
  it.each(['const t = Date.now();', 'const r = Math.random();', 'const now = new Date();', 'await store.read();'])(
    'sees the effect in %s',
    (text) => {
      expect(effectsIn(planted('src/room/x.ts', text))).toHaveLength(1);
    },
  );
  it.each([
    'const x: any = 1;',
    'f(x as any);',
    'list.at(0)!.id',
    'enum Colour { Red }',
    '// eslint-disable-next-line\nconst y: any[] = [];',
  ])('sees the escape in %s', (text) => expect(escapesIn(planted('src/room/x.ts', text)).length).toBeGreaterThan(0));
  it('does not take words in comments or strings for code', () => {
    const text = "/** any; Date.now */ // as any\nconst s = 'Math.random and any;';";
    expect([...effectsIn(planted('src/room/x.ts', text)), ...escapesIn(planted('src/room/x.ts', text))]).toEqual([]);
  });
  it('sees a cycle of three', () => {
    const ring = ['a', 'b', 'c'].map((name, index) => planted(`src/room/${name}.ts`, `import './${'bca'[index]}.ts';`));
    expect(cycles(ring)).toHaveLength(1);
  });
});
