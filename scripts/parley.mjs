// `npm run --silent parley -- …`: the command line from a clone. Installs and builds first if stale; silent on stdout.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, requireNode, root } from './ensure.mjs';

requireNode();
ensureInstalled();
ensureBuilt();

export function parley(args) {
  const child = spawn(process.execPath, [join(root, 'dist', 'parley.js'), ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

parley(process.argv.slice(2));
