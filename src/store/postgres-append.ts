import pg from 'pg';
import type { Appended, Batch } from './event-store.ts';
import { changeFrom, columnsOf, type Row } from './row.ts';

/** How many appends go into one statement at most. */
const TOGETHER = 64;
/** How many such statements are on their way at the same time: while one syncs, the next one travels. */
const LANES = 2;
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

// All appends that wait, at most one a room, in one statement: one round trip and one sync for all of them. Each moves
// its room on its own, and only what moved gets its events and receipt. Rooms are locked in one order, so that two
// processes with the same rooms never wait for each other in a circle. Places: 1–6 of the appends room, expected and
// new version, seat, act and receipt or null; 7–15 of the events room, position and the columns of `columnsOf`.
const statement = (channel: string): string => `
  WITH wanted AS (
    SELECT * FROM unnest($1::text[], $2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::text[])
      AS wanted (room, expected, version, seat, act, receipt)
  ),
  locked AS (SELECT room FROM rooms WHERE room = ANY ($1::text[]) ORDER BY room FOR UPDATE),
  created AS (
    INSERT INTO rooms (room, version) SELECT room, version FROM wanted WHERE expected = 0 ORDER BY room
    ON CONFLICT (room) DO UPDATE SET version = excluded.version WHERE rooms.version = 0
    RETURNING room, version
  ),
  moved AS (
    UPDATE rooms SET version = wanted.version FROM wanted JOIN locked USING (room)
    WHERE rooms.room = wanted.room AND rooms.version = wanted.expected AND wanted.expected > 0
    RETURNING rooms.room, rooms.version
  ),
  stored AS (SELECT room, version FROM created UNION ALL SELECT room, version FROM moved),
  added AS (
    INSERT INTO events (room, position, stream, seq, schema_version, envelope, hash, salt, content)
    SELECT event.* FROM unnest($7::text[], $8::bigint[], $9::text[], $10::bigint[], $11::bigint[], $12::text[],
      $13::text[], $14::text[], $15::text[]) AS event (room, position, stream, seq, schema, envelope, hash, salt, content)
    JOIN stored USING (room)
  ),
  kept AS (
    INSERT INTO receipts (room, seat, act, receipt)
    SELECT room, seat, act, receipt FROM wanted JOIN stored USING (room) WHERE seat IS NOT NULL
  )
  SELECT room, stored.version,
    CASE WHEN stored.version > expected THEN pg_notify('${channel}', stored.version || ' ' || room) END AS told
  FROM stored JOIN wanted USING (room)`;

/**
 * Sends appends in the order of their arrival, those of different rooms together. `lookUp` answers for one that did
 * not move its room: it was stored before, or somebody else was faster.
 */
export function makeAppender(
  pool: Pick<pg.Pool, 'query'>,
  channel: string,
  lookUp: (room: string, batch: Batch) => Promise<Appended>,
): Appender {
  const text = statement(channel);
  const underWay = new Set<string>();
  const flights = new Set<Promise<void>>();
  let queue: Waiting[] = [];

  const take = (): readonly Waiting[] => {
    const taken: Waiting[] = [];
    const left: Waiting[] = [];
    for (const waiting of queue) {
      // A room that is under way waits: its next append builds on that one.
      if (taken.length === TOGETHER || underWay.has(waiting.room)) left.push(waiting);
      else {
        underWay.add(waiting.room);
        taken.push(waiting);
      }
    }
    queue = left;
    return taken;
  };
  const depart = (): void => {
    while (flights.size < LANES) {
      const taken = take();
      if (taken.length === 0) return;
      const flight = settle(taken).finally(() => {
        flights.delete(flight);
        for (const { room } of taken) underWay.delete(room);
        depart();
      });
      flights.add(flight);
    }
  };
  const settle = async (taken: readonly Waiting[]): Promise<void> => {
    let versions: ReadonlyMap<string, number>;
    try {
      const { rows } = await pool.query<Row>({ name: 'parley-append', text, values: valuesOf(taken) });
      versions = new Map(rows.map((row) => [changeFrom(row).room, changeFrom(row).version]));
    } catch (error) {
      // One of them was at fault and took the others along: each on its own.
      if (taken.length > 1 && error instanceof pg.DatabaseError) for (const one of taken) await settle([one]);
      else await Promise.all(taken.map((one) => settleClash(one, error)));
      return;
    }
    await Promise.all(
      taken.map(async ({ room, batch, resolve, reject }) => {
        const version = versions.get(room);
        if (version !== undefined) resolve({ type: 'appended', version });
        else await lookUp(room, batch).then(resolve, reject);
      }),
    );
  };
  const settleClash = async ({ room, batch, resolve, reject }: Waiting, error: unknown): Promise<void> => {
    // A key that is there already is the receipt of the same act, or else an event, and then the caller is at fault.
    const clash = error instanceof pg.DatabaseError && error.code === UNIQUE_VIOLATION;
    const found = clash ? await lookUp(room, batch).catch(() => undefined) : undefined;
    if (found?.type === 'repeated') resolve(found);
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

function valuesOf(taken: readonly Waiting[]): unknown[] {
  const appends = taken.map(({ room, expectedVersion, batch: { events, act } }) => [
    room,
    expectedVersion,
    expectedVersion + events.length,
    act?.seat ?? null,
    act?.id ?? null,
    act ? JSON.stringify(act.receipt) : null,
  ]);
  const events = taken.flatMap(({ room, expectedVersion, batch }) =>
    batch.events.map((event, index) => [room, expectedVersion + index + 1, ...columnsOf(event)]),
  );
  const column = (rows: readonly (readonly unknown[])[], index: number): unknown[] => rows.map((row) => row[index]);
  return [
    ...Array.from({ length: 6 }, (_, index) => column(appends, index)),
    ...Array.from({ length: 9 }, (_, index) => column(events, index)),
  ];
}
