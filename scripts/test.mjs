// `npm test`: installs what the tests need, builds, checks the types, runs every test, ends with "N passed, N failed".
// Words after `--` go to vitest: `npm test -- src/room`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, requireNode, root } from './ensure.mjs';

requireNode();
ensureInstalled();
ensureBuilt();

const wanted = process.argv.slice(2);
if (wanted.length === 0) {
  const checked = spawnSync(process.execPath, [join(root, 'scripts/check.mjs')], { stdio: 'inherit' });
  if (checked.status !== 0) {
    console.log('\nThe types do not fit; the messages stand above.\n0 passed, 1 failed');
    process.exit(1);
  }
}

const { ensureBrowser } = await import('./ensure-browser.mjs');
const { ensurePostgres } = await import('./ensure-postgres.mjs');
const browser = ensureBrowser();
await ensurePostgres();

const report = join(root, 'test-artefacts', 'report.json');
mkdirSync(join(root, 'test-artefacts'), { recursive: true });
rmSync(report, { force: true });
const run = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...wanted,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...browser } },
);
if (!existsSync(report)) {
  console.log('\nThe tests could not run; the message stands above.\n0 passed, 1 failed');
  process.exit(1);
}
const { numPassedTests, numFailedTests, numTotalTestSuites, numFailedTestSuites, success } = JSON.parse(
  readFileSync(report, 'utf8'),
);
// A file that fails before its first test counts as one failure, and so does a run that ended badly for another reason.
const failed = numFailedTests > 0 ? numFailedTests : success && run.status === 0 ? 0 : Math.max(1, numFailedTestSuites);
console.log(`\n${numTotalTestSuites} groups of tests.\n${numPassedTests} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
