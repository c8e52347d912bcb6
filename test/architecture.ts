import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** A source file with the files and packages it imports; `typeOnly` imports vanish when compiled. */
export type Source = {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean; readonly local: boolean }[];
};

/** Comments and string contents blanked, so that a word in a sentence is not taken for code. */
export function codeOnly(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g,
    (found) =>
      found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : `''${'\n'.repeat(found.split('\n').length - 1)}`,
  );
}

const importPattern =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|\bnew URL\(\s*['"](\.[^'"]+)['"]/gm;

export function readSources(root: string, folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readSource(root, join(folder, file).split(sep).join('/')));
}

export function readSource(root: string, path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, imports: importsOf(path, text) };
}

export function importsOf(path: string, text: string): Source['imports'] {
  const uncommented = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/[^\n]*/gm, '');
  return [...uncommented.matchAll(importPattern)].map(([, type, plain, dynamic, url]) => {
    const name = plain ?? dynamic ?? url ?? '';
    const local = name.startsWith('.');
    const from = local
      ? relative('.', join(dirname(path), name))
          .split(sep)
          .join('/')
      : name;
    return { from, typeOnly: type !== undefined, local };
  });
}

/** The folder below `src` that a path belongs to. */
export const floorOf = (path: string): string => path.split('/')[1] ?? '';

/** Import cycles, each as the list of files in it; type imports count, since they bind as much as others. */
export function cycles(sources: readonly Source[]): readonly (readonly string[])[] {
  const graph = new Map(sources.map((each) => [each.path, each.imports.filter((to) => to.local).map((to) => to.from)]));
  const found: string[][] = [];
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    if (state.get(path) === 'done' || !graph.has(path)) return;
    if (state.get(path) === 'open') {
      found.push(trail.slice(trail.indexOf(path)));
      return;
    }
    state.set(path, 'open');
    trail.push(path);
    for (const next of graph.get(path) ?? []) visit(next);
    trail.pop();
    state.set(path, 'done');
  };
  for (const { path } of sources) visit(path);
  return found;
}
