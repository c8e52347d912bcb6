import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { describeFailingCommits, REFUSED } from './batches.case.ts';
import { describeEventStore } from './event-store.case.ts';
import { author } from './event-store.testing.ts';
import { openStore } from './index.ts';
import { describeMigrations } from './migrations.case.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'parley-store-'));

describeEventStore('SQLite', async () => {
  const directory = folder();
  return {
    open: () => openStore({ type: 'sqlite', directory: join(directory, 'data') }),
    shared: true,
    remove: async () => rmSync(directory, { recursive: true }),
  };
});

describeFailingCommits('SQLite', async () => {
  const directory = folder();
  return {
    open: () => openStore({ type: 'sqlite', directory }),
    shared: true,
    remove: async () => rmSync(directory, { recursive: true }),
    refuseCommits: async () => {
      // A reference that is looked at when the transaction ends, and leads nowhere.
      const database = new Database(join(directory, 'parley.db'));
      database.exec(`CREATE TABLE nowhere (id INTEGER PRIMARY KEY);
        CREATE TABLE refused (id INTEGER REFERENCES nowhere (id) DEFERRABLE INITIALLY DEFERRED);
        CREATE TRIGGER refuse AFTER INSERT ON events WHEN NEW.content LIKE '%${REFUSED}%'
          BEGIN INSERT INTO refused VALUES (1); END`);
      database.close();
    },
  };
});

describeMigrations('sqlite', async () => {
  const directory = folder();
  return {
    open: () => openStore({ type: 'sqlite', directory }),
    shared: true,
    remove: async () => rmSync(directory, { recursive: true }),
    run: async (sql, ...values) => {
      const database = new Database(join(directory, 'parley.db'));
      database.prepare(sql).all([...values]);
      database.close();
    },
  };
});

describe('SQLite', () => {
  it('keeps everything over a restart', async () => {
    const directory = folder();
    const first = await openStore({ type: 'sqlite', directory });
    const act = { seat: 'a', id: 'act', receipt: 7 };
    await first.append('r', 0, { events: [author('r')('shared', 'kept')], act });
    await first.grantToken('d', 'r', 'a');
    await first.close();
    const second = await openStore({ type: 'sqlite', directory });
    expect((await second.read('r')).events[0]?.recorded.content).toBe('kept');
    expect(await second.receipt('r', 'a', 'act')).toBe(7);
    expect(await second.seatOf('d')).toEqual({ room: 'r', seat: 'a' });
    await second.close();
    expect(await second.health()).toBe(false);
    await expect(second.append('r', 1, { events: [] })).rejects.toThrow();
    rmSync(directory, { recursive: true });
  });

  it('leaves nothing of an erased text in any file', async () => {
    const directory = folder();
    const store = await openStore({ type: 'sqlite', directory });
    const next = author('r');
    // Long enough to fill pages of its own, which a plain deletion would leave as they are.
    const secret = 'the-words-to-forget '.repeat(2_000);
    await store.append('r', 0, {
      events: [next('shared', 'before'), next('private:a', secret), next('shared', 'after')],
    });
    const holding = (): string[] =>
      readdirSync(directory).filter((name) => readFileSync(join(directory, name)).includes('the-words-to-forget'));
    expect(holding()).not.toEqual([]);
    await store.erase('r', 'private:a', 1);
    expect(holding()).toEqual([]);
    await store.close();
    rmSync(directory, { recursive: true });
  });

  it('keeps its folder and file from other users of the machine', async () => {
    const parent = folder();
    const directory = join(parent, 'data');
    const store = await openStore({ type: 'sqlite', directory });
    expect(statSync(directory).mode & 0o077).toBe(0);
    for (const name of readdirSync(directory)) expect(statSync(join(directory, name)).mode & 0o077, name).toBe(0);
    await store.close();
    rmSync(parent, { recursive: true });
  });

  it('refuses a database that a newer version made', async () => {
    const directory = folder();
    await (await openStore({ type: 'sqlite', directory })).close();
    const database = new Database(join(directory, 'parley.db'));
    database.exec('INSERT INTO migrations (number) VALUES (999)');
    database.close();
    await expect(openStore({ type: 'sqlite', directory })).rejects.toThrow('newer');
    rmSync(directory, { recursive: true });
  });
});
