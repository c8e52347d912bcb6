import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from './shared.ts';

type Manifest = {
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly scripts: Readonly<Record<string, string>>;
};
const manifest = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as Manifest;
const at = (path: string): string => join(repositoryRoot, path);

describe('the package', () => {
  it('has every file that it names', () => {
    const named = [
      ...Object.values(manifest.bin),
      ...Object.values(manifest.exports).flatMap((each) => (typeof each === 'string' ? [each] : Object.values(each))),
      ...Object.values(manifest.scripts).flatMap((script) => /node (scripts\/\S+)/.exec(script)?.[1] ?? []),
    ];
    expect(named.filter((path) => !existsSync(at(path)))).toEqual([]);
  });

  it.each([
    ['room', 'decide, evolve, view', 'typeof decide + typeof evolve + typeof view', 'functionfunctionfunction'],
    ['language', 'readWords', 'readWords("Exactly!", {}).class', 'affirm'],
    ['record', 'canonical', 'canonical({ b: 1, a: [true] })', '{"a":[true],"b":1}'],
    ['bargaining', 'readScenario', 'typeof readScenario', 'function'],
    ['server', 'startServer', 'typeof startServer', 'function'],
  ])('is a library: parley/%s', (name, imported, expression, expected) => {
    const script = `import { ${imported} } from 'parley/${name}'; console.log(${expression});`;
    const done = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: repositoryRoot,
      encoding: 'utf8',
    });
    expect(done.stdout.trim(), done.stderr).toBe(expected);
  });
});
