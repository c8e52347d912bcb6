import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostgresServer, startPostgres } from '../../test/postgres.ts';
import { describeFailingCommits, REFUSED } from './batches.case.ts';
import { describeEventStore } from './event-store.case.ts';
import { record } from '../record/index.ts';
import { author, insist, SALT, sha256 } from './event-store.testing.ts';
import { openStore } from './index.ts';
import { describeMigrations } from './migrations.case.ts';
import { MIGRATIONS } from './migrations.ts';
import { numbered } from './statements.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => server.stop());

describeEventStore('PostgreSQL', async () => {
  const url = await server.makeDatabase();
  return { open: () => openStore({ type: 'postgres', url }), shared: true, remove: async () => undefined };
});

const query = async (
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql, [...values]);
  await client.end();
  return rows;
};

describeFailingCommits('PostgreSQL', async () => {
  const url = await server.makeDatabase();
  return {
    open: () => openStore({ type: 'postgres', url }),
    shared: true,
    remove: async () => undefined,
    refuseCommits: async () => {
      // A trigger that waits until the transaction ends.
      await query(
        url,
        `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''refused''; END';
         CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON events DEFERRABLE INITIALLY DEFERRED
           FOR EACH ROW WHEN (NEW.content LIKE '%${REFUSED}%') EXECUTE FUNCTION refuse()`,
      );
    },
  };
});

describeMigrations('postgres', async () => {
  const url = await server.makeDatabase();
  return {
    open: () => openStore({ type: 'postgres', url }),
    shared: true,
    remove: async () => undefined,
    run: async (sql, ...values) => void (await query(url, numbered(sql), values)),
  };
});

describe('PostgreSQL', () => {
  it('makes its tables once when six processes start at the same moment', async () => {
    const url = await server.makeDatabase();
    const stores = await Promise.all(Array.from({ length: 6 }, () => openStore({ type: 'postgres', url })));
    expect(await query(url, 'SELECT number::int FROM migrations')).toEqual(
      MIGRATIONS.map((_, index) => ({ number: index + 1 })),
    );
    await Promise.all(stores.map((store) => store.close()));
    const again = await openStore({ type: 'postgres', url });
    expect(await again.health()).toBe(true);
    await again.close();
  });

  it('refuses a database that a newer version made', async () => {
    const url = await server.makeDatabase();
    await (await openStore({ type: 'postgres', url })).close();
    await query(url, 'INSERT INTO migrations (number) VALUES (999)');
    await expect(openStore({ type: 'postgres', url })).rejects.toThrow('newer');
  });

  it('has the room first in every key, so that rooms can be spread over machines', async () => {
    const url = await server.makeDatabase();
    await (await openStore({ type: 'postgres', url })).close();
    const keys = await query(
      url,
      `SELECT pg_get_indexdef(indexrelid) AS key FROM pg_index
       WHERE indisunique AND indrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)`,
    );
    const defined = keys.map(({ key }) => String(key)).filter((key) => !key.includes('migrations'));
    expect(defined).toHaveLength(4);
    for (const key of defined) expect(key).toMatch(/USING btree \(room\b/);
  });

  it('sends other processes the room and the version, and nothing else', async () => {
    const url = await server.makeDatabase();
    const store = await openStore({ type: 'postgres', url });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('LISTEN parley_room');
    const payloads: (string | undefined)[] = [];
    const arrived = new Promise<void>((resolve) =>
      client.on('notification', ({ payload }) => {
        payloads.push(payload);
        if (payloads.length === 2) resolve();
      }),
    );
    const act = { seat: 'seat-secret', id: 'act-secret', receipt: 'secret' };
    await store.append('r', 0, { events: [author('r')('private:a', 'secret')], act });
    await store.append('r', 1, { events: [], act: { ...act, id: 'x' } });
    await insist(store, 'r', 'shared', 'secret');
    await arrived;
    expect(payloads).toEqual(['1 r', '2 r']);
    await client.end();
    await store.close();
  });

  it('catches up with what other processes stored while its connections were cut', async () => {
    const url = await server.makeDatabase();
    const [store, other] = [await openStore({ type: 'postgres', url }), await openStore({ type: 'postgres', url })];
    const told = new Map<string, number>();
    let ring = (): void => undefined;
    const stop = await store.watch((room, version) => {
      told.set(room, version);
      ring();
    });
    for (let round = 1; round <= 5; round++) {
      await store.read('r');
      await server.disconnectAll(url);
      await insistThroughCuts(() => insist(other, 'r', 'shared', round));
      while ((told.get('r') ?? 0) < round) await new Promise<void>((resolve) => (ring = resolve));
    }
    expect((await store.read('r')).version).toBe(5);
    await stop();
    await store.close();
    await other.close();
  });

  it('replaces a connection that is cut again while it is made ready', async () => {
    const url = await server.makeDatabase();
    const store = await openStore({ type: 'postgres', url });
    const told: number[] = [];
    const stop = await store.watch((_room, version) => told.push(version));
    await insist(store, 'r', 'shared', 1);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    // What the new connection compares waits for this lock.
    await client.query('BEGIN; LOCK TABLE events');
    const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'parley'`;
    await query(url, cut);
    const waits = 'EXISTS (SELECT FROM pg_locks WHERE NOT granted)';
    while ((await query(url, `${cut} AND query LIKE 'LISTEN%' AND state = 'idle' AND ${waits}`)).length === 0);
    await client.query('ROLLBACK');
    await client.end();
    await insistThroughCuts(() => insist(store, 'r', 'shared', 2));
    while (!told.includes(2)) await new Promise((resolve) => setTimeout(resolve, 5));
    await stop();
    await store.close();
  });

  it('stores each act once however often its connection is cut while it is on its way', async () => {
    const url = await server.makeDatabase();
    const store = await openStore({ type: 'postgres', url });
    const rooms = Array.from({ length: 30 }, (_, index) => `room-${index}`);
    const outcomes: string[] = [];
    let ring = (): void => undefined;
    // Cut again as soon as five more have come through, however fast the machine is.
    const cutting = (async () => {
      for (let through = 5; through < 150; through += 5) {
        await server.disconnectAll(url);
        while (outcomes.length < through) await new Promise<void>((resolve) => (ring = resolve));
      }
    })();
    for (let round = 0; round < 5; round++)
      await Promise.all(
        rooms.map((room) =>
          insistThroughCuts(async () => {
            const { version, events } = await store.read(room);
            const last = events.at(-1)?.recorded;
            const previous = last && { seq: last.envelope.seq, hash: last.hash };
            const draft = { room, stream: 'shared', at: '2026-03-01T12:00:00.000Z', by: 'key-a', to: [], type: 'said' };
            const recorded = record(previous, draft, round, SALT, sha256);
            const act = { seat: 's', id: `act-${round}`, receipt: round };
            outcomes.push((await store.append(room, version, { events: [{ schema: 1, recorded }], act })).type);
            ring();
          }),
        ),
      );
    await cutting;
    expect(outcomes).toHaveLength(150);
    expect(outcomes).not.toContain('conflict');
    for (const room of rooms) {
      const { events } = await store.read(room);
      expect(events.map(({ recorded }) => recorded.content)).toEqual([0, 1, 2, 3, 4]);
    }
    await store.close();
  });

  it('syncs what people agreed even where the database trades that away', async () => {
    const url = await server.makeDatabase();
    await query(url, `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET synchronous_commit = off`);
    const store = await openStore({ type: 'postgres', url });
    // Notes under which setting each event was written.
    await query(
      url,
      `CREATE TABLE noted (setting TEXT);
       CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS
         'BEGIN INSERT INTO noted VALUES (current_setting(''synchronous_commit'')); RETURN NEW; END';
       CREATE TRIGGER note AFTER INSERT ON events FOR EACH ROW EXECUTE FUNCTION note()`,
    );
    await store.append('r', 0, { events: [author('r')('shared', 1)] });
    expect(await query(url, 'SELECT setting FROM noted')).toEqual([{ setting: 'on' }]);
    await store.close();
  });

  it('loses no append where the database isolates more strictly than needed', async () => {
    const url = await server.makeDatabase();
    const name = new URL(url).pathname.slice(1);
    await query(url, `ALTER DATABASE ${name} SET default_transaction_isolation = 'serializable'`);
    const stores = await Promise.all([1, 2, 3].map(() => openStore({ type: 'postgres', url })));
    const writing = stores.flatMap((store) =>
      Array.from({ length: 8 }, (_, index) => insist(store, 'r', 'shared', index)),
    );
    expect((await Promise.all(writing)).toSorted((a, b) => a - b).at(-1)).toBe(24);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('says so when there is no database', async () => {
    await expect(openStore({ type: 'postgres', url: 'postgres://parley@127.0.0.1:1/none' })).rejects.toThrow();
  });
});

// A statement on a connection that was just cut fails; the host would answer "try again", and the caller does.
async function insistThroughCuts(work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }
}
