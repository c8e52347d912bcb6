import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { openStore } from '../../src/store/index.ts';
import { table } from '../table.ts';
import { actsPerSecond, median, openRooms, percent, perSecond, TEXT } from './clients.ts';

const ROUNDS = 5;
const ROUND_MS = 1_500;

/** Acts a second against a bare loop of synced single inserts into SQLite, turn and turn about. */
export async function sqliteSection(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const bare = new Database(join(folder, 'bare.db'));
  bare.pragma('journal_mode = WAL');
  bare.pragma('synchronous = FULL');
  bare.exec('CREATE TABLE said (id INTEGER PRIMARY KEY, room TEXT, content TEXT)');
  const insert = bare.prepare('INSERT INTO said (room, content) VALUES (?, ?)');
  const plain = (): Promise<number> =>
    perSecond(1, ROUND_MS, async () => void insert.run(['room', JSON.stringify({ text: TEXT })]));
  const rows: string[][] = [];
  for (const clients of [1, 4, 16]) {
    const store = await openStore({ type: 'sqlite', directory: join(folder, `parley-${clients}`) });
    const rooms = await openRooms(store, clients);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++)
      rounds.push({ inserts: await plain(), acts: await actsPerSecond(rooms, ROUND_MS) });
    rows.push([
      String(clients),
      median(rounds.map((each) => each.inserts)).toFixed(0),
      median(rounds.map((each) => each.acts)).toFixed(0),
      percent(median(rounds.map((each) => each.acts / each.inserts))),
      '60 %',
    ]);
    await rooms.host.close();
  }
  console.log('SQLite: whole acts against a bare loop of synced single inserts');
  table(['clients', 'inserts/s', 'acts/s', 'ratio', 'goal'], rows);
  bare.close();
  rmSync(folder, { recursive: true, force: true });
}
