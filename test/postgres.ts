import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { ensurePostgres } from '../scripts/ensure-postgres.mjs';

/** A PostgreSQL server of the test's own, on a free port of this machine. */
export type PostgresServer = {
  /** Makes an empty database; resolves to its URL. */
  readonly makeDatabase: () => Promise<string>;
  /** Ends every connection to a database, as a restart of the server would. */
  readonly disconnectAll: (url: string) => Promise<void>;
  /** Where the server's programs are, for `pgbench` and the like. */
  readonly programs: string;
  /** The process that the others of the server are children of. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

type Account = { readonly uid?: number; readonly gid?: number };

// PostgreSQL does not run as root: there it gets an account that can do nothing else.
function account(): Account {
  if (process.getuid?.() !== 0) return {};
  const accounts = new Map(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name = '', , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }]),
  );
  const found = accounts.get('postgres') ?? accounts.get('nobody');
  if (!found) throw new Error('As root, the PostgreSQL tests need an account "postgres" or "nobody" to run it under.');
  return found;
}

// A clone in a home folder is closed to other accounts; then the programs go where that account can run them.
function runnable(programs: string, folder: string, user: Account): string {
  if (spawnSync(join(programs, 'initdb'), ['--version'], user).status === 0) return programs;
  const copy = join(folder, 'programs');
  cpSync(dirname(programs), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

// Waits for the end of its input, which comes when the test ends in whatever way, then ends PostgreSQL.
const GUARD = '"$@" & server=$!; cat >/dev/null; kill -QUIT $server; wait $server';

/** Starts a real PostgreSQL: the system's, or the one from `test/machine`. Never skips: where it cannot, it throws. */
export async function startPostgres(): Promise<PostgresServer> {
  const user = account();
  const folder = mkdtempSync(join(tmpdir(), 'parley-postgres-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const programs = runnable(ensurePostgres(), folder, user);
  const data = join(folder, 'data');
  const options: SpawnOptions = { ...user, cwd: folder, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' } };
  const flags = ['-D', data, '-U', 'parley', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  const made = spawnSync(join(programs, 'initdb'), flags, { ...options, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || String(made.error)}`);

  const port = await freePort();
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=on'];
  const command = [join(programs, 'postgres'), '-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  const guard = spawn('sh', ['-c', GUARD, 'guard', ...command], { ...options, stdio: ['pipe', 'ignore', 'pipe'] });
  let log = '';
  guard.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const ended = new Promise<void>((resolve) => guard.once('exit', () => resolve()));
  const url = (database: string): string => `postgres://parley@127.0.0.1:${port}/${database}`;

  const ask = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url('postgres') });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  for (let attempt = 1; ; attempt++) {
    try {
      await ask('SELECT 1');
      break;
    } catch (error) {
      if (attempt === 300 || guard.exitCode !== null)
        throw new Error(`PostgreSQL did not start: ${log}`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  let databases = 0;
  return {
    programs,
    pid: Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]),
    makeDatabase: async () => {
      const name = `parley_${++databases}`;
      await ask(`CREATE DATABASE ${name}`);
      return url(name);
    },
    disconnectAll: async (databaseUrl) => {
      const name = new URL(databaseUrl).pathname.slice(1);
      await ask(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
    },
    stop: async () => {
      guard.stdin?.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
