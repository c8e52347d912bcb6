// `npm run train:language -- TASK [args]`: bundles training/TASK.ts and runs it. Training never runs in tests or builds.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './ensure.mjs';

const [task = '', ...rest] = process.argv.slice(2);
const entry = join(root, 'training', `${task}.ts`);
if (!/^[a-z-]+$/.test(task) || !existsSync(entry)) {
  console.error(`There is no training task "${task}". Use the name of a file in training/, such as "reply".`);
  process.exit(1);
}
const outfile = join(root, 'node_modules', '.cache', 'parley', `train-${task}.mjs`);
await build({
  absWorkingDir: root,
  entryPoints: [entry],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const done = spawnSync(process.execPath, ['--max-old-space-size=8000', outfile, ...rest], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(done.status ?? 1);
