import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { table } from '../table.ts';

/** How much script the first screen loads: what the page names, and whatever those files import at once. */
export async function scriptSection(): Promise<void> {
  const web = join('dist', 'web');
  const page = readFileSync(join(web, 'index.html'), 'utf8');
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const text = readFileSync(join(web, 'assets', name), 'utf8');
    // Static imports only: `import("…")` is loaded later, when it is needed.
    for (const [, next] of text.matchAll(
      /(?:^|[;}\n])\s*(?:import|export)\s*(?:[^"'()]*?from\s*)?["']\.\/([\w.-]+\.js)["']/g,
    ))
      if (next !== undefined) visit(next);
  };
  for (const [, name] of page.matchAll(/(?:src|href)="\/assets\/([\w.-]+\.js)"/g)) if (name !== undefined) visit(name);
  const size = (name: string): number => gzipSync(readFileSync(join(web, 'assets', name)), { level: 9 }).length;
  const first = [...found].reduce((sum, name) => sum + size(name), 0);
  const all = readdirSync(join(web, 'assets')).filter((name) => name.endsWith('.js'));
  console.log('Script of the screens, gzip');
  table(
    ['', 'files', 'KB', 'goal'],
    [
      ['first screen', String(found.size), (first / 1024).toFixed(0), '250'],
      [
        'all, with the readers of words',
        String(all.length),
        (all.reduce((sum, name) => sum + size(name), 0) / 1024).toFixed(0),
        '',
      ],
    ],
  );
}
