import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import type { Appended, Batch, EventStore } from './event-store.ts';
import { makeListeners } from './listeners.ts';
import { MIGRATION_NOTED, MIGRATION_TABLE, MIGRATIONS_DONE, pending } from './migrations.ts';
import {
  changeFrom,
  checkAppend,
  checkNames,
  columnsOf,
  eventFrom,
  integer,
  receiptFrom,
  type Row,
  seatFrom,
} from './row.ts';
import { STATEMENTS } from './statements.ts';
import { mayExchange } from './token-change.ts';

/** How long one process waits for another that is writing, in ms; a write takes far less than one. */
const BUSY_MS = 10_000;
/** How often a watched store looks for other processes' appends, in ms: one pragma, and a query only after a change. */
const POLL_MS = 200;

/** 1 room, 2 seat, 3 act, 4 receipt: nothing changes where that act has one already. */
const ADD_RECEIPT = `${STATEMENTS.addReceipt} ON CONFLICT DO NOTHING`;

type Value = string | number | null;
type Waiting = {
  readonly room: string;
  readonly expectedVersion: number;
  readonly batch: Batch;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * A store in one SQLite file, `parley.db` in the given folder (made if missing, for this user's eyes only). Safe for
 * several processes on one machine. An append resolves when SQLite has synced it to disk.
 */
export function openSqliteStore(directory: string): EventStore {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, 'parley.db');
  const database = new Database(path, { timeout: BUSY_MS });
  chmodSync(path, 0o600);
  prepareDatabase(database);

  const prepared = new Map<string, Database.Statement>();
  const statement = (sql: string): Database.Statement => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  // Always `all`: it runs a statement to its end, so that none holds the file open for reading.
  const rows = (sql: string, ...values: readonly Value[]): readonly Row[] => statement(sql).all(values) as Row[];
  // What gives no rows costs half as much without a place for them. The answer: how many rows it changed.
  const change = (sql: string, ...values: readonly Value[]): number => statement(sql).run(values).changes;
  const transaction = <T>(run: () => T): T => inTransaction(database, run);
  const listeners = makeListeners();
  const poll = makePoll(rows, listeners.tell);

  const appendNow = ({ room, expectedVersion, batch: { events, act } }: Waiting): Appended => {
    const version = versionOf(room);
    const stands = version === expectedVersion;
    // Where the room stands right, its receipt says by its own key whether the act is a first one.
    const first = stands && (!act || change(ADD_RECEIPT, room, act.seat, act.id, JSON.stringify(act.receipt)) > 0);
    if (!first) {
      const [stored] = act ? rows(STATEMENTS.receipt, room, act.seat, act.id) : [];
      return stored ? { type: 'repeated', receipt: receiptFrom(stored) } : { type: 'conflict', version };
    }
    for (const [index, event] of events.entries())
      change(STATEMENTS.addEvent, room, expectedVersion + index + 1, ...columnsOf(event));
    return { type: 'appended', version: version + events.length };
  };
  const versionOf = (room: string): number => {
    const [row] = rows(STATEMENTS.version, room);
    return integer(row, 'version');
  };

  let queue: Waiting[] = [];
  const flush = (): void => {
    const waiting = queue;
    queue = [];
    if (waiting.length > 0) settle(waiting);
  };
  // Appends that arrive together share one transaction and so one sync: the disk is what costs.
  const settle = (waiting: readonly Waiting[]): void => {
    let outcomes: readonly Appended[];
    try {
      outcomes = transaction(() => waiting.map(appendNow));
    } catch (error) {
      // One of them was at fault and took the others along: each on its own.
      if (waiting.length > 1) waiting.forEach((one) => settle([one]));
      else waiting[0]?.reject(error);
      return;
    }
    for (const [index, { room, batch, resolve }] of waiting.entries()) {
      const outcome = outcomes[index];
      if (!outcome) continue;
      resolve(outcome);
      if (outcome.type === 'appended' && batch.events.length > 0) {
        poll.told(room, outcome.version);
        listeners.tell(room, outcome.version);
      }
    }
  };

  return {
    append: async (room, expectedVersion, batch) => {
      checkAppend(room, expectedVersion, batch);
      return new Promise((resolve, reject) => {
        if (queue.length === 0) setImmediate(flush);
        queue.push({ room, expectedVersion, batch, resolve, reject });
      });
    },
    read: async (room, after = 0) => {
      const events = rows(STATEMENTS.events, room, after).map(eventFrom);
      // Positions have no gap, so the last one is the version. Where there is none, the room stood at `after` or below,
      // whatever another process appended between the two statements.
      return { version: events.at(-1)?.position ?? Math.min(after, versionOf(room)), events };
    },
    receipt: async (room, seat, act) => {
      const [row] = rows(STATEMENTS.receipt, room, seat, act);
      return row && receiptFrom(row);
    },
    seatOf: async (digest) => {
      const [row] = rows(STATEMENTS.seat, digest);
      return row && seatFrom(row);
    },
    grantToken: async (digest, room, seat) => {
      checkNames(digest, room, seat);
      transaction(() => change(STATEMENTS.grant, room, seat, digest));
    },
    exchangeToken: async (room, exchange) => {
      const { digest, seat, ends, only } = exchange;
      checkNames(digest, room, seat);
      const one = (sql: string, ...values: readonly Value[]) => rows(sql, ...values).map(seatFrom)[0];
      return transaction(() => {
        const taken = one(STATEMENTS.seat, digest);
        const found =
          only && ('stands' in only ? one(STATEMENTS.seat, only.stands) : one(STATEMENTS.token, room, only.free));
        if (!mayExchange(room, exchange, { only: found, taken })) return false;
        for (const each of ends) change(STATEMENTS.revoke, room, each);
        change(STATEMENTS.grant, room, seat, digest);
        return true;
      });
    },
    erase: async (room, stream, seq) => {
      const erased = transaction(() => rows(STATEMENTS.erase, room, stream, seq)).length > 0;
      // `secure_delete` overwrites the place in the file; this empties the log beside it, where the text stands too.
      if (erased) database.pragma('wal_checkpoint(TRUNCATE)');
      return erased;
    },
    watch: async (listener) => {
      const stop = listeners.add(listener);
      if (listeners.count() === 1) poll.start();
      return async () => {
        stop();
        if (listeners.count() === 0) poll.stop();
      };
    },
    health: async () => {
      try {
        return rows('SELECT 1 AS one').length === 1;
      } catch {
        return false;
      }
    },
    close: async () => {
      poll.stop();
      flush();
      prepared.clear();
      database.close();
    },
  };
}

function inTransaction<T>(database: Database.Database, run: () => T): T {
  // IMMEDIATE: a transaction that reads first and then wants to write could not wait for another writer.
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = run();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function prepareDatabase(database: Database.Database): void {
  // A new file changes to WAL once; SQLite does not let the loser of a race between two processes wait for it.
  for (let attempt = 1; ; attempt++) {
    try {
      database.pragma('journal_mode = WAL');
      break;
    } catch (error) {
      if (attempt === 100) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
  database.pragma('synchronous = FULL');
  database.pragma('secure_delete = ON');
  inTransaction(database, () => {
    database.exec(MIGRATION_TABLE);
    const [row] = database.prepare(MIGRATIONS_DONE).all([]) as Row[];
    for (const { number, statements } of pending(integer(row, 'number'), 'sqlite')) {
      for (const statement of statements) database.exec(statement);
      database.prepare(MIGRATION_NOTED).run([number]);
    }
  });
}

type Poll = {
  readonly start: () => void;
  readonly stop: () => void;
  readonly told: (room: string, version: number) => void;
};

// `data_version` changes when another connection has committed; rows are never deleted, so a row id marks what is new.
function makePoll(
  rows: (sql: string, ...values: readonly Value[]) => readonly Row[],
  tell: (room: string, version: number) => void,
): Poll {
  let timer: NodeJS.Timeout | undefined;
  let seen = { data: 0, row: 0 };
  let told = new Map<string, number>();
  const dataVersion = (): number => integer(rows('PRAGMA data_version')[0], 'data_version');
  const lastRow = (): number => integer(rows('SELECT COALESCE(MAX(rowid), 0) AS row FROM events')[0], 'row');
  const look = (): void => {
    // In this order: if nobody else had committed by now, every row up to `row` is our own.
    const row = lastRow();
    const data = dataVersion();
    const before = seen;
    const own = told;
    told = new Map();
    seen = { data, row };
    if (data === before.data) return;
    const sql = 'SELECT room, MAX(position) AS version FROM events WHERE rowid > ?1 AND rowid <= ?2 GROUP BY room';
    for (const change of rows(sql, before.row, row)) {
      const { room, version } = changeFrom(change);
      if (version > (own.get(room) ?? 0)) tell(room, version);
    }
  };
  return {
    start: () => {
      seen = { data: dataVersion(), row: lastRow() };
      timer = setInterval(look, POLL_MS).unref();
    },
    stop: () => {
      clearInterval(timer);
      timer = undefined;
      told = new Map();
    },
    told: (room, version) => {
      if (timer !== undefined) told.set(room, version);
    },
  };
}
