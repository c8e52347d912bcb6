// Finds a Chromium for the browser tests, or installs one. Order: the one named by PARLEY_CHROMIUM, the system's, the one
// that Playwright keeps, a packed one from the npm registry (test/machine), with the libraries it needs packed beside it.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { commandExists, root, run } from './ensure.mjs';

const works = (path, env = {}) =>
  spawnSync(path, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 }).status === 0;

function fromPlaywright() {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(folder)) return '';
  const found = spawnSync('sh', ['-c', `ls -d "${folder}"/chromium-*/chrome-linux*/chrome 2>/dev/null | tail -n 1`], {
    encoding: 'utf8',
  });
  return found.stdout.trim();
}

function packed() {
  const machine = join(root, 'test', 'machine');
  if (!existsSync(join(machine, 'node_modules', '@sparticuz', 'chromium')))
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: machine });
  mkdirSync(join(machine, 'unpacked'), { recursive: true });
  const answer = execFileSync(process.execPath, ['unpack-chromium.mjs'], {
    cwd: machine,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: join(machine, 'unpacked') },
  });
  return JSON.parse(answer);
}

/** The environment that the browser tests read: PARLEY_CHROMIUM, and LD_LIBRARY_PATH for a packed one. */
export function ensureBrowser() {
  const candidates = [
    process.env.PARLEY_CHROMIUM ?? '',
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(commandExists),
    fromPlaywright(),
  ];
  const found = candidates.find((path) => path !== '' && works(path));
  if (found) return { PARLEY_CHROMIUM: found };
  console.error('No Chromium on this machine: installing a packed one for the browser tests.');
  const { path, libraries } = packed();
  const env = libraries ? { LD_LIBRARY_PATH: libraries } : {};
  if (works(path, env)) return { PARLEY_CHROMIUM: path, PARLEY_CHROMIUM_LIBRARIES: libraries ?? '' };
  console.error(
    'The browser tests need Chromium, and the packed one does not run here. Install it once: apt-get install chromium',
  );
  process.exit(1);
}
