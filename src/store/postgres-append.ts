import pg from 'pg';
import type { Appended, Batch } from './event-store.ts';
import { columnsOf } from './row.ts';

/** How many rows go into one statement, unless one append alone has more. */
const ROWS = 32;
/** How many such statements are on their way at the same time: while one syncs, the next one travels. */
const LANES = 2;
/** A statement that was stored and answered within so many ms, its wait behind the other lane included, was synced fast. */
const FAST_MS = 4;
/** PostgreSQL's code for a key that is there already. */
const UNIQUE_VIOLATION = '23505';

type Waiting = {
  readonly room: string;
  readonly expectedVersion: number;
  readonly batch: Batch;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
};

/** The writing side of a PostgreSQL store. */
export type Appender = {
  readonly append: (room: string, expectedVersion: number, batch: Batch) => Promise<Appended>;
  /** Resolves when nothing is on its way any more. */
  readonly idle: () => Promise<void>;
};

/** Runs a statement; resolves to its rows as arrays. */
export type Send = (query: pg.QueryArrayConfig) => Promise<readonly (readonly unknown[])[]>;

// The places of one row: the columns of an event, then what its append is. An append has a row for each event, or one
// without an event (envelope null, position = version); seat and act stand in the last row.
const EVENT = ['room', 'position', 'stream', 'seq', 'schema_version', 'envelope', 'hash', 'salt', 'content'];
const COLUMNS = [...EVENT, 'expected', 'version', 'seat', 'act', 'receipt'];
const NUMBERS: ReadonlySet<string> = new Set(['position', 'seq', 'schema_version', 'expected', 'version']);

// All appends that wait, at most one a room, in one statement: one round trip, one sync and one NOTIFY for all of them.
// The key of the events is the lock: an append is wanted where its room stands at the expected version, and of two that
// want the same position one finds the key taken. Two lookups by the whole key cost less than the highest position.
const statement = (channel: string, rows: number): string => {
  const places = Array.from({ length: rows }, (_, row) => {
    const each = COLUMNS.map((name, index) => {
      const place = `$${row * COLUMNS.length + index + 1}`;
      return row > 0 ? place : `${place}::${NUMBERS.has(name) ? 'bigint' : 'text'}`;
    });
    return `(${each.join(', ')})`;
  });
  return `
  WITH wanted AS (
    SELECT * FROM (VALUES ${places.join(', ')}) AS given (${COLUMNS.join(', ')})
    WHERE (expected = 0 OR (SELECT true FROM events WHERE room = given.room AND position = given.expected))
      AND (SELECT true FROM events WHERE room = given.room AND position = given.expected + 1) IS NULL
  ),
  added AS (
    INSERT INTO events (${EVENT.join(', ')}) SELECT ${EVENT.join(', ')} FROM wanted WHERE envelope IS NOT NULL
  ),
  kept AS (
    INSERT INTO receipts (room, seat, act, receipt) SELECT room, seat, act, receipt FROM wanted WHERE seat IS NOT NULL
  )
  SELECT room, CASE WHEN envelope IS NOT NULL THEN pg_notify('${channel}', version || ' ' || room) END
  FROM wanted WHERE position = version`;
};

/**
 * Sends appends in the order of their arrival, those of different rooms together. `lookUp` answers for one that was not
 * stored: it was stored before, or somebody else was faster.
 */
export function makeAppender(
  send: Send,
  channel: string,
  lookUp: (room: string, batch: Batch) => Promise<Appended>,
): Appender {
  const texts = new Map<number, string>();
  const underWay = new Set<string>();
  const flights = new Set<Promise<void>>();
  let queue: Waiting[] = [];
  let syncsFast = true;

  const take = (): readonly Waiting[] => {
    const taken: Waiting[] = [];
    const left: Waiting[] = [];
    let rows = 0;
    // Shared out among the lanes: while PostgreSQL stores one part, this process decides the next. Where a sync takes
    // long, fewer syncs count for more, and all that wait go together.
    const share = syncsFast ? Math.ceil(queue.length / (LANES - flights.size)) : ROWS;
    for (const waiting of queue) {
      const more = rowsOf(waiting);
      // A room that is under way waits: its next append builds on that one.
      if ((rows > 0 && rows + more > Math.min(ROWS, share)) || underWay.has(waiting.room)) left.push(waiting);
      else {
        underWay.add(waiting.room);
        taken.push(waiting);
        rows += more;
      }
    }
    queue = left;
    // In one order everywhere, so that two processes with the same rooms never wait for each other in a circle.
    return taken.sort((a, b) => (a.room < b.room ? -1 : 1));
  };
  const depart = (): void => {
    while (flights.size < LANES) {
      const taken = take();
      if (taken.length === 0) return;
      const from = performance.now();
      const flight = settle(taken).finally(() => {
        syncsFast = performance.now() - from < FAST_MS;
        flights.delete(flight);
        for (const { room } of taken) underWay.delete(room);
        depart();
      });
      flights.add(flight);
    }
  };
  const store = async (taken: readonly Waiting[]): Promise<ReadonlySet<unknown>> => {
    const rows = taken.reduce((sum, waiting) => sum + rowsOf(waiting), 0);
    const text = texts.get(rows) ?? statement(channel, rows);
    if (rows <= ROWS) texts.set(rows, text);
    const name = rows <= ROWS ? { name: `parley-append-${rows}` } : {};
    const stored = await send({ ...name, text, values: valuesOf(taken), rowMode: 'array' });
    return new Set(stored.map(([room]) => room));
  };
  const settle = async (taken: readonly Waiting[]): Promise<void> => {
    let stored: ReadonlySet<unknown>;
    try {
      stored = await store(taken);
    } catch (error) {
      // One of them was at fault and took the others along: each on its own.
      if (taken.length > 1 && error instanceof pg.DatabaseError) for (const one of taken) await settle([one]);
      else await Promise.all(taken.map((one) => settleClash(one, error)));
      return;
    }
    const left = taken.filter(({ room, expectedVersion, batch, resolve }) => {
      if (stored.has(room)) resolve({ type: 'appended', version: expectedVersion + batch.events.length });
      return !stored.has(room);
    });
    await Promise.all(left.map(({ room, batch, resolve, reject }) => lookUp(room, batch).then(resolve, reject)));
  };
  const settleClash = async (waiting: Waiting, error: unknown): Promise<void> => {
    const { room, expectedVersion, batch, resolve, reject } = waiting;
    // A key that is there already is the receipt of the same act, or an event of somebody who was faster by a moment,
    // or else the caller is at fault.
    const clash = error instanceof pg.DatabaseError && error.code === UNIQUE_VIOLATION;
    const found = clash ? await lookUp(room, batch).catch(() => undefined) : undefined;
    if (found?.type === 'repeated' || (found && found.version !== expectedVersion)) resolve(found);
    else reject(error);
  };

  return {
    append: async (room, expectedVersion, batch) =>
      new Promise((resolve, reject) => {
        // After this turn of the loop, so that what arrives together leaves together.
        if (queue.length === 0) setImmediate(depart);
        queue.push({ room, expectedVersion, batch, resolve, reject });
      }),
    idle: async () => {
      while (queue.length + flights.size > 0) {
        depart();
        await Promise.race(flights);
      }
    },
  };
}

const rowsOf = ({ batch }: Waiting): number => Math.max(1, batch.events.length);

// In the order of `COLUMNS`.
function valuesOf(taken: readonly Waiting[]): (string | number | null)[] {
  const values: (string | number | null)[] = [];
  for (const { room, expectedVersion, batch } of taken) {
    const { events, act } = batch;
    const version = expectedVersion + events.length;
    const ofAct = act ? [act.seat, act.id, JSON.stringify(act.receipt)] : NOTHING;
    for (const [index, event] of events.entries()) {
      const position = expectedVersion + index + 1;
      values.push(room, position, ...columnsOf(event), expectedVersion, version);
      values.push(...(position === version ? ofAct : NOTHING));
    }
    if (events.length === 0) values.push(room, version, ...NO_EVENT, expectedVersion, version, ...ofAct);
  }
  return values;
}

const NOTHING = [null, null, null] as const;
/** In place of `columnsOf`. */
const NO_EVENT = [null, null, null, null, null, null, null] as const;
