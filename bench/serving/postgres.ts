import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../test/postgres.ts';
import { table } from '../table.ts';
import { actsPerSecond, EVENTS_TABLE, HEADING, measured, openBench, rowOfAnAct, summary } from './clients.ts';
import { endedTime, familyTime, ownTime } from './cpu.ts';

const ROUNDS = 9;
/** pgbench counts in whole seconds. */
const ROUND_S = 1;
const ROUND_MS = ROUND_S * 1000;
const WARM_UP_MS = 1_500;

/** The columns of `addEvent` behind room, position, stream and seq: pgbench sends them with each insert, as an act does. */
const REST = ['schema_version', 'envelope', 'hash', 'salt', 'content'];
const SCRIPT = `\\set n :n + 1
INSERT INTO events (room, position, stream, seq, ${REST.join(', ')})
VALUES ('room-' || :client_id, :n, :stream, :n, ${REST.map((name) => `:${name}`).join(', ')});
`;

/**
 * Acts a second against pgbench's single insert with as many clients, turn and turn about, on a PostgreSQL of its own.
 * pgbench puts the very row that an act leaves among the events into a table with the same keys, each client into a room
 * of its own; an act also moves its room, keeps its receipt and tells the other processes.
 */
export async function postgresSection(): Promise<void> {
  const server = await startPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const script = join(folder, 'insert.sql');
  writeFileSync(script, SCRIPT);
  try {
    const url = await server.makeDatabase();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(EVENTS_TABLE);
    await client.end();
    let runs = 0;
    const pgbench = (clients: number, row: Awaited<ReturnType<typeof rowOfAnAct>>): number => {
      const [stream, , ...rest] = row;
      const values: Readonly<Record<string, unknown>> = {
        // Each run goes on behind the last one's positions.
        n: ++runs * 1_000_000,
        stream,
        ...Object.fromEntries(REST.map((name, index) => [name, rest[index]])),
      };
      const flags = ['-n', '-c', `${clients}`, '-j', '2', '-T', `${ROUND_S}`, '-M', 'prepared', '-f', script];
      for (const [name, value] of Object.entries(values)) flags.push('-D', `${name}=${String(value)}`);
      const { stdout, stderr, error } = spawnSync(join(server.programs, 'pgbench'), [...flags, url], {
        encoding: 'utf8',
      });
      const [, tps] = /tps = ([\d.]+) \(without/.exec(stdout) ?? /tps = ([\d.]+)/.exec(stdout) ?? [];
      if (tps === undefined)
        throw new Error(`pgbench, which comes with PostgreSQL's own packages: ${stderr || String(error)}`);
      return Number(tps);
    };
    const lines: (readonly string[])[] = [];
    for (const clients of [1, 4, 8, 16]) {
      const bench = await openBench({ type: 'postgres', url: await server.makeDatabase() });
      const row = await rowOfAnAct(bench);
      pgbench(clients, row);
      await actsPerSecond(bench, clients, WARM_UP_MS);
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++)
        rounds.push({
          inserts: await measured(
            ROUND_MS,
            () => endedTime() + familyTime(server.pid),
            () => pgbench(clients, row),
          ),
          acts: await measured(
            ROUND_MS,
            () => ownTime() + familyTime(server.pid),
            () => actsPerSecond(bench, clients, ROUND_MS),
          ),
        });
      lines.push(summary(clients, rounds, '80 %'));
      await bench.host.close();
    }
    console.log(
      'PostgreSQL: whole acts against pgbench, one synced insert of the same row a transaction, as many clients',
    );
    table(HEADING, lines);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
