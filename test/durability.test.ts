import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../src/record/index.ts';
import { verifyRoom } from '../src/store/event-store.testing.ts';
import { type EventStore, openStore, type StoreTarget } from '../src/store/index.ts';
import { type PostgresServer, startPostgres } from './postgres.ts';
import { repositoryRoot } from './shared.ts';

const KILLS = 20;
/** In ms. A hundred processes start here; only a machine that does nothing else does that in seconds. */
const PATIENCE = 600_000;
const WRITERS = ['w1', 'w2', 'w3', 'w4'];
// Inside the repository, so that the bundle finds the packages.
const bundle = join(repositoryRoot, 'test-artefacts', 'durability.writer.mjs');
let directory: string;
let server: PostgresServer;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'parley-durability-'));
  server = await startPostgres();
  await build({
    entryPoints: [join(repositoryRoot, 'test', 'durability.writer.ts')],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
  });
});
afterAll(async () => {
  await server.stop();
  rmSync(directory, { recursive: true });
});

type Writer = {
  readonly process: ChildProcess;
  /** Acts that were answered as stored, with the version they were told. */
  readonly done: Map<string, number>;
  /** The act that was under way when the process ended. */
  open: string | undefined;
  readonly ended: Promise<unknown>;
};

function start(target: StoreTarget, room: string, name: string, heard: () => void): Writer {
  const child = spawn(process.execPath, [bundle, JSON.stringify(target), room, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', (_code, signal) => resolve(signal)));
  const writer: Writer = { process: child, done: new Map(), open: undefined, ended };
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [word, id = '', version] = line.split(' ');
      if (word === 'try') writer.open = id;
      else {
        writer.done.set(id, Number(version));
        writer.open = undefined;
      }
    }
    heard();
  });
  return writer;
}

// One kill: four writers on one room; after `first` answers one of them is killed, after `more` answers the others.
async function killWhileWriting(target: StoreTarget, room: string, victim: number, first: number, more: number) {
  const writers: Writer[] = [];
  const total = (): number => writers.reduce((sum, { done }) => sum + done.size, 0);
  let ring = (): void => undefined;
  const until = async (answers: number): Promise<void> => {
    while (total() < answers) await new Promise<void>((resolve) => (ring = resolve));
  };
  for (const name of WRITERS) writers.push(start(target, room, name, () => ring()));
  await until(first);
  const killed = writers[victim % writers.length];
  killed?.process.kill('SIGKILL');
  await killed?.ended;
  await until(total() + more);
  for (const { process } of writers) process.kill('SIGKILL');
  for (const { ended } of writers) expect(await ended).toBe('SIGKILL');
  return writers;
}

const idOf = (content: Json): string => {
  const id = typeof content === 'object' && content !== null && 'id' in content ? content.id : undefined;
  return typeof id === 'string' ? id : '';
};

async function examine(store: EventStore, room: string, writers: readonly Writer[]): Promise<void> {
  const verified = await verifyRoom(store, room);
  expect(verified).toMatchObject({ ok: true });
  const { version, events } = await store.read(room);
  const at = new Map(events.map(({ position, recorded }) => [idOf(recorded.content), position]));
  expect(at.size, 'no act is stored twice').toBe(version);
  const known = new Set<string>();
  for (const [index, { done, open }] of writers.entries()) {
    const seat = WRITERS[index] ?? '';
    for (const [id, told] of done) {
      expect(at.get(id), `${id} was answered as stored`).toBe(told);
      expect(await store.receipt(room, seat, id)).toEqual({ id });
      known.add(id);
    }
    if (open === undefined) continue;
    known.add(open);
    // The one without an answer is there with its receipt, or not at all; sending it again answers for both.
    const stored = at.has(open);
    expect(await store.receipt(room, seat, open)).toEqual(stored ? { id: open } : undefined);
    const answer = await store.append(room, version, { events: [], act: { seat, id: open, receipt: 'again' } });
    expect(answer).toEqual(stored ? { type: 'repeated', receipt: { id: open } } : { type: 'appended', version });
  }
  for (const id of at.keys()) expect(known.has(id), `${id} was sent`).toBe(true);
}

/** PostgreSQL finishes what a killed client had handed over: only then it is settled what is stored and what is not. */
async function killedClientsGone(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const others = `SELECT count(*)::int AS open FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`;
    await expect.poll(async () => (await client.query(others)).rows, { timeout: 30_000 }).toEqual([{ open: 0 }]);
  } finally {
    await client.end();
  }
}

describe.each(['sqlite', 'postgres'] as const)('kill -9 while four processes write: %s', (type) => {
  it(
    `loses and doubles no answered act, ${KILLS} times`,
    async () => {
      const target: StoreTarget =
        type === 'sqlite' ? { type, directory: join(directory, 'data') } : { type, url: await server.makeDatabase() };
      let answered = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        // Different moments: soon after the start, and in the middle.
        const writers = await killWhileWriting(
          target,
          `room-${kill}`,
          kill,
          1 + ((kill * 37) % 60),
          1 + ((kill * 13) % 20),
        );
        if (target.type === 'postgres') await killedClientsGone(target.url);
        const store = await openStore(target);
        await examine(store, `room-${kill}`, writers);
        await store.close();
        answered += writers.reduce((sum, { done }) => sum + done.size, 0);
      }
      expect(answered).toBeGreaterThan(KILLS * 10);
    },
    PATIENCE,
  );
});
