// What a fresh machine needs before anything else can run. Node built-ins only: nothing is installed yet.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const LEAST = [20, 19];

/** Stops with one plain sentence when this Node is too old to run Parley. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  console.error(`Parley needs Node ${LEAST.join('.')} or newer. This is Node ${process.versions.node}.`);
  process.exit(1);
}

/** Runs a command with its output on stderr, so that stdout stays clean for whoever reads it. Exits on failure. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (done.status !== 0) {
    console.error(`\nParley could not be prepared: "${command} ${args.join(' ')}" failed. Its message stands above.`);
    process.exit(1);
  }
}

const digest = (text) => createHash('sha256').update(text).digest('hex');

/** A digest over names, sizes and bytes of every file below the given paths. */
export function digestOf(paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    const stat = statSync(full);
    if (stat.isDirectory()) for (const name of readdirSync(full).sort()) visit(join(path, name));
    else hash.update(`${path}\0${stat.size}\0`).update(readFileSync(full));
  };
  paths.forEach(visit);
  return hash.digest('hex');
}

// A stamp lies in what it speaks of, so that it goes when that goes.
const stamps = { lock: join(root, 'node_modules', '.parley-lock'), build: join(root, 'dist', '.parley-build') };
const stamp = (name) => (existsSync(stamps[name]) ? readFileSync(stamps[name], 'utf8') : '');

/** Installs the locked packages when the lock file changed since the last install. */
export function ensureInstalled() {
  const wanted = digest(readFileSync(join(root, 'package-lock.json')));
  if (stamp('lock') === wanted) return;
  console.error('Installing packages. This happens once, and again when they change.');
  run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamps.lock, wanted);
}

/** Builds when a source changed since the last build. */
export function ensureBuilt() {
  const wanted = digestOf([
    'src',
    'scripts/build.mjs',
    'package-lock.json',
    'package.json',
    'tsconfig.base.json',
    'tsconfig.types.json',
  ]);
  if (existsSync(join(root, 'dist', 'parley.js')) && stamp('build') === wanted) return;
  console.error('Building Parley. This happens once, and again when a source changes.');
  run(process.execPath, [join('scripts', 'build.mjs')]);
  writeFileSync(stamps.build, wanted);
}

export function commandExists(name) {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
