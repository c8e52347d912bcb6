// Type checks the three worlds: pure (no effects compile), Node, browser.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, requireNode, root } from './ensure.mjs';

requireNode();
ensureInstalled();
let failed = false;
for (const project of ['tsconfig.pure.json', 'tsconfig.json', 'tsconfig.web.json']) {
  const done = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project], {
    cwd: root,
    stdio: 'inherit',
  });
  if (done.status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
