import pg from 'pg';
import type { EventStore } from './event-store.ts';
import { MIGRATION_NOTED, MIGRATION_TABLE, MIGRATIONS_DONE, pending } from './migrations.ts';
import { makeAppender } from './postgres-append.ts';
import { CHANNEL, makeLine } from './postgres-line.ts';
import { checkAppend, checkNames, eventFrom, integer, receiptFrom, type Row, seatFrom } from './row.ts';
import { numbered, STATEMENTS } from './statements.ts';
import { mayExchange } from './token-change.ts';

/** The most connections one process holds beside the one that writes and listens. */
const CONNECTIONS = 10;
/** How long opening a connection may take, in ms. */
const CONNECT_MS = 5_000;
/** Any number, the same in every Parley: who holds this lock in a database may change its tables. */
const MIGRATION_LOCK = 7_275_529;
/** The same for whoever changes the tokens of one room. */
const TOKEN_LOCK = 7_275_530;

// What this store relies on, whatever an administrator chose for other programs: what people agreed here is synced
// before it is confirmed, and a statement that waited for a room sees where the room stands now.
const SESSION = `SELECT set_config('default_transaction_isolation', 'read committed', false),
  CASE WHEN current_setting('synchronous_commit') = 'off' THEN set_config('synchronous_commit', 'on', false) END`;

type Value = string | number | null;
type Queryable = Pick<pg.Pool, 'query'>;

/**
 * A store in a PostgreSQL database (14 or newer) for any number of processes. Needs a connection that stays one
 * session (no transaction pooling), because it listens. An append resolves when the server has synced it to disk.
 */
export async function openPostgresStore(url: string): Promise<EventStore> {
  const settings = { connectionString: url, connectionTimeoutMillis: CONNECT_MS, application_name: 'parley' };
  const pool = new pg.Pool({
    ...settings,
    max: CONNECTIONS,
    onConnect: async (client) => {
      await client.query(SESSION);
    },
  });
  // An idle connection that breaks is replaced at its next use; without a listener the error would end the process.
  pool.on('error', () => undefined);
  try {
    await migrate(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const line = makeLine(settings, SESSION, pool);
  const run = makeRun(pool);

  const versionOf = async (room: string): Promise<number> => {
    const [row] = await run(STATEMENTS.version, room);
    return integer(row, 'version');
  };
  const receipt: EventStore['receipt'] = async (room, seat, act) => {
    const [row] = await run(STATEMENTS.receipt, room, seat, act);
    return row && receiptFrom(row);
  };

  const appender = makeAppender(line.send, CHANNEL, async (room, { act }) => {
    const stored = act && (await receipt(room, act.seat, act.id));
    if (stored !== undefined) return { type: 'repeated', receipt: stored };
    return { type: 'conflict', version: await versionOf(room) };
  });

  return {
    append: async (room, expectedVersion, batch) => {
      checkAppend(room, expectedVersion, batch);
      line.follow(room, expectedVersion);
      return appender.append(room, expectedVersion, batch);
    },
    read: async (room, after = 0) => {
      const events = (await run(STATEMENTS.events, room, after)).map(eventFrom);
      // Positions have no gap, so the last one is the version. Where there is none, the room stood at `after` or below,
      // whatever was appended between the two statements.
      const version = events.at(-1)?.position ?? Math.min(after, await versionOf(room));
      line.follow(room, version);
      return { version, events };
    },
    receipt,
    seatOf: async (digest) => {
      const [row] = await run(STATEMENTS.seat, digest);
      return row && seatFrom(row);
    },
    grantToken: async (digest, room, seat) => {
      checkNames(digest, room, seat);
      await run(STATEMENTS.grant, room, seat, digest);
    },
    exchangeToken: async (room, change) => {
      const { digest, seat, ends, only } = change;
      checkNames(digest, room, seat);
      return transaction(pool, async (client) => {
        // Two changes of one room wait for each other: else a link handed out anew and the old one exchanged at the same
        // moment could both stand.
        await client.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [TOKEN_LOCK, room]);
        const one = async (sql: string, ...values: readonly Value[]) =>
          (await client.query<Row>(numbered(sql), [...values])).rows.map(seatFrom)[0];
        const taken = await one(STATEMENTS.seat, digest);
        const found =
          only &&
          (await ('stands' in only ? one(STATEMENTS.seat, only.stands) : one(STATEMENTS.token, room, only.free)));
        if (!mayExchange(room, change, { only: found, taken })) return false;
        for (const each of ends) await client.query(numbered(STATEMENTS.revoke), [room, each]);
        await client.query(numbered(STATEMENTS.grant), [room, seat, digest]);
        return true;
      });
    },
    erase: async (room, stream, seq) => (await run(STATEMENTS.erase, room, stream, seq)).length > 0,
    watch: line.watch,
    health: async () => {
      try {
        return (await run('SELECT 1 AS one')).length === 1;
      } catch {
        return false;
      }
    },
    close: async () => {
      await appender.idle();
      await line.close();
      await pool.end();
    },
  };
}

function makeRun(pool: Queryable): (sql: string, ...values: readonly Value[]) => Promise<readonly Row[]> {
  const prepared = new Map<string, { name: string; text: string }>();
  return async (sql, ...values) => {
    const statement = prepared.get(sql) ?? { name: `parley-${prepared.size}`, text: numbered(sql) };
    prepared.set(sql, statement);
    return (await pool.query<Row>({ ...statement, values: [...values] })).rows;
  };
}

async function transaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const done = await work(client);
    await client.query('COMMIT');
    client.release();
    return done;
  } catch (error) {
    // Ends the connection, and with it the transaction.
    client.release(true);
    throw error;
  }
}

async function migrate(pool: pg.Pool): Promise<void> {
  for (let done = false; !done;) {
    await transaction(pool, async (client) => {
      // Held to the end of the transaction: of several processes that start at once, one works and the others wait.
      await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
      await client.query(MIGRATION_TABLE);
      const { rows } = await client.query<Row>(MIGRATIONS_DONE);
      const [next] = pending(integer(rows[0], 'number'), 'postgres');
      done = next === undefined;
      if (!next) return;
      for (const statement of next.statements) await client.query(statement);
      await client.query(numbered(MIGRATION_NOTED), [next.number]);
    });
  }
}
