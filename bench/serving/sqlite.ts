import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { STATEMENTS } from '../../src/store/statements.ts';
import { table } from '../table.ts';
import {
  actsPerSecond,
  EVENTS_TABLE,
  HEADING,
  measured,
  openBench,
  perSecond,
  rowOfAnAct,
  summary,
} from './clients.ts';
import { ownTime } from './cpu.ts';

/** Many short rounds, turn and turn about: what else the disk and the processor do then reaches both alike. */
const ROUNDS = 25;
const ROUND_MS = 300;
const WARM_UP_MS = 1_000;

/**
 * Acts a second against a bare loop of synced single inserts into SQLite. The loop puts the very row that an act leaves
 * among the events into a table with the same keys; an act also moves its room and keeps its receipt.
 */
export async function sqliteSection(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const bare = new Database(join(folder, 'bare.db'));
  bare.pragma('journal_mode = WAL');
  bare.pragma('synchronous = FULL');
  bare.exec(EVENTS_TABLE);
  const insert = bare.prepare(STATEMENTS.addEvent);
  let position = 0;
  const lines: (readonly string[])[] = [];
  for (const clients of [1, 4, 16]) {
    const bench = await openBench({ type: 'sqlite', directory: join(folder, `parley-${clients}`) });
    const [stream, , ...rest] = await rowOfAnAct(bench);
    const plain = (ms: number): Promise<number> =>
      perSecond(1, ms, async () => {
        position++;
        insert.run(['room', position, stream, position, ...rest]);
      });
    await plain(WARM_UP_MS);
    await actsPerSecond(bench, clients, WARM_UP_MS);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++)
      rounds.push({
        inserts: await measured(ROUND_MS, ownTime, () => plain(ROUND_MS)),
        acts: await measured(ROUND_MS, ownTime, () => actsPerSecond(bench, clients, ROUND_MS)),
      });
    lines.push(summary(clients, rounds, '60 %'));
    await bench.host.close();
  }
  console.log('SQLite: whole acts against a bare loop of synced single inserts of the same row');
  table(HEADING, lines);
  bare.close();
  rmSync(folder, { recursive: true, force: true });
}
