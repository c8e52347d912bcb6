// `node scripts/bench.mjs NAME [arguments]`: bundles bench/NAME.ts and runs it, so that what is measured is built code.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...rest] = process.argv.slice(2);
const entry = join(root, 'bench', `${name}.ts`);
if (name === undefined || !existsSync(entry)) {
  console.error(
    `Usage: node scripts/bench.mjs NAME, where bench/NAME.ts exists${name === undefined ? '' : `; ${name} does not`}.`,
  );
  process.exit(1);
}
const folder = join(root, 'node_modules', '.cache', 'parley-bench');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${name}.mjs`);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const run = spawnSync(process.execPath, [outfile, ...rest], {
  stdio: 'inherit',
  cwd: root,
  // The bundle lies elsewhere, so it cannot find the reference material from its own place.
  env: { PARLEY_SHARED: join(root, '..', 'shared'), ...process.env },
});
process.exit(run.status ?? 1);
