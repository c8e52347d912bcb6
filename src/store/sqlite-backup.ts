import { closeSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'libsql';
import { integer, type Row } from './row.ts';

/** How long a copy waits for a server that is writing, in ms. */
const BUSY_MS = 10_000;

/** What came of a copy; `damaged` carries what SQLite found, and leaves no file. */
export type SqliteBackup =
  | { readonly type: 'made'; readonly rooms: number; readonly events: number }
  | { readonly type: 'no_database'; readonly path: string }
  | { readonly type: 'file_exists' }
  | { readonly type: 'damaged'; readonly found: string };

/**
 * Copies the database in `directory` as it stands at one moment into the new `file` (for this user's eyes only), also
 * while servers run on it. The copy is whole, checked and on disk when this returns; erased contents are not in it.
 * Throws the system's error where `file` cannot be written.
 */
export function backupSqlite(directory: string, file: string): SqliteBackup {
  const path = join(directory, 'parley.db');
  if (!existsSync(path)) return { type: 'no_database', path };
  const target = resolve(file);
  if (existsSync(target)) return { type: 'file_exists' };
  // SQLite writes into an empty file that is there; made first, so that nobody else can read it even for a moment.
  closeSync(openSync(target, 'wx', 0o600));
  let whole = false;
  try {
    const source = new Database(path, { timeout: BUSY_MS });
    try {
      source.prepare('VACUUM INTO ?').run([target]);
    } finally {
      source.close();
    }
    const answer = check(target);
    whole = answer.type === 'made';
    if (whole) for (const each of [target, dirname(target)]) sync(each);
    return answer;
  } finally {
    if (!whole) rmSync(target, { force: true });
  }
}

function check(path: string): SqliteBackup {
  const copy = new Database(path);
  try {
    const ask = (sql: string): Row | undefined => copy.prepare(sql).all([])[0] as Row | undefined;
    const found = String(Object.values(ask('PRAGMA integrity_check') ?? {})[0]);
    if (found !== 'ok') return { type: 'damaged', found };
    const counted = ask('SELECT COUNT(DISTINCT room) AS rooms, COUNT(*) AS events FROM events');
    return { type: 'made', rooms: integer(counted, 'rooms'), events: integer(counted, 'events') };
  } finally {
    copy.close();
  }
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
