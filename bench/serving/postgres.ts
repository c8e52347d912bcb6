import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStore } from '../../src/store/index.ts';
import { startPostgres } from '../../test/postgres.ts';
import { table } from '../table.ts';
import { actsPerSecond, median, openRooms, percent, TEXT } from './clients.ts';

const ROUNDS = 3;
const ROUND_S = 3;

/** Acts a second against pgbench's single insert with as many clients, turn and turn about, on a PostgreSQL of its own. */
export async function postgresSection(): Promise<void> {
  const server = await startPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const script = join(folder, 'insert.sql');
  writeFileSync(script, `INSERT INTO said (room, content) VALUES ('room', '${JSON.stringify({ text: TEXT })}');\n`);
  try {
    const url = await server.makeDatabase();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('CREATE TABLE said (id serial PRIMARY KEY, room text, content text)');
    await client.end();
    const pgbench = (clients: number): number => {
      const flags = [
        '-n',
        '-c',
        String(clients),
        '-j',
        '2',
        '-T',
        String(ROUND_S),
        '-M',
        'prepared',
        '-f',
        script,
        url,
      ];
      const { stdout, stderr, error } = spawnSync(join(server.programs, 'pgbench'), flags, { encoding: 'utf8' });
      const [, tps] = /tps = ([\d.]+) \(without/.exec(stdout) ?? /tps = ([\d.]+)/.exec(stdout) ?? [];
      if (tps === undefined)
        throw new Error(`pgbench, which comes with PostgreSQL's own packages: ${stderr || String(error)}`);
      return Number(tps);
    };
    const rows: string[][] = [];
    for (const clients of [4, 8, 16]) {
      const store = await openStore({ type: 'postgres', url: await server.makeDatabase() });
      const rooms = await openRooms(store, clients);
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++)
        rounds.push({ inserts: pgbench(clients), acts: await actsPerSecond(rooms, ROUND_S * 1000) });
      rows.push([
        String(clients),
        median(rounds.map((each) => each.inserts)).toFixed(0),
        median(rounds.map((each) => each.acts)).toFixed(0),
        percent(median(rounds.map((each) => each.acts / each.inserts))),
        '80 %',
      ]);
      await rooms.host.close();
    }
    console.log('PostgreSQL: whole acts against pgbench, one synced insert a transaction, as many clients');
    table(['clients', 'inserts/s', 'acts/s', 'ratio', 'goal'], rows);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
