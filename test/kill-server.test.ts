import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyExport } from '../src/record/index.ts';
import { type PostgresServer, startPostgres } from './postgres.ts';
import { type BuiltServer, serveBuilt } from './server-process.ts';
import { openRoom, Person } from './server.testing.ts';
import { Follower } from './stream-follower.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-kill-'));
let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends messages one after the other until its server is gone. Keeps which were confirmed, and the last that was not. */
async function write(person: Person, name: string, confirmed: Set<string>, open: Map<string, string>): Promise<void> {
  for (let count = 0; ; count++) {
    const id = `message-${name}-${count}`;
    open.set(name, id);
    try {
      const { status } = await person.post('acts', JSON.stringify({ id, type: 'message.send', text: id }));
      if (status === 200) confirmed.add(id);
      else if (status !== 429) throw new Error(`${id}: status ${status}`);
      else await new Promise((resolve) => setTimeout(resolve, 5));
    } catch (error) {
      // A connection that ends without an answer: the act may be stored or not. Its retry with the same id will tell.
      if (error instanceof TypeError) return;
      throw error;
    }
  }
}

type Setting = {
  readonly name: string;
  readonly kills: number;
  /** How many servers serve the one room at the same time. */
  readonly servers: number;
  readonly store: () => Promise<readonly string[]>;
};
const settings: readonly Setting[] = [
  {
    name: 'one server on SQLite',
    kills: 40,
    servers: 1,
    store: async () => ['--data', join(folder, 'data')],
  },
  {
    name: 'one of two servers on PostgreSQL',
    kills: 20,
    servers: 2,
    store: async () => ['--database', await postgres.makeDatabase()],
  },
];

describe.each(settings)('kill -9 under four writers: $name', ({ kills, servers, store }) => {
  it(
    `${kills} times: no confirmed act is lost or doubled, streams resume without a gap, the record verifies`,
    { timeout: 600_000 },
    async () => {
      const where = await store();
      const running: BuiltServer[] = [];
      for (let index = 0; index < servers; index++) running.push(await serveBuilt(where));
      const urls = (): readonly string[] => running.map((server) => server.url);
      const first = await openRoom(urls()[0] ?? '');
      await first.ben.does('party.accept', {});
      const links = [first.ana, first.ben].map((person) => ({
        seat: person.seat,
        name: '',
        token: (person.headers['Authorization'] ?? '').replace('Bearer ', ''),
      }));
      const at = (url: string, link: number): Person => {
        const seat = links[link % links.length];
        if (!seat) throw new Error('two people are needed');
        return new Person(url, first.room, seat);
      };
      const followers = links.map((_link, index) => new Follower((url) => at(url, index), urls));
      const confirmed = new Set<string>();
      const open = new Map<string, string>();
      for (let kill = 0; kill < kills; kill++) {
        const victim = kill % servers;
        // Four writers, spread over the servers: those at another server than the victim go on through the kill.
        const writers = [0, 1, 2, 3].map((index) =>
          write(at(urls()[index % servers] ?? '', index), `k${kill}-w${index}`, confirmed, open),
        );
        await new Promise((resolve) => setTimeout(resolve, 60 + ((kill * 37) % 140)));
        running[victim]?.process.kill('SIGKILL');
        await Promise.all(writers.filter((_each, index) => index % servers === victim));
        running[victim] = await serveBuilt(where);
        // The others end too, so that every open act is known.
        for (const [index, server] of running.entries())
          if (index !== victim) {
            server.process.kill('SIGKILL');
            running[index] = await serveBuilt(where);
          }
        await Promise.all(writers);
        // What was not confirmed is sent again with the same id, as every client does.
        for (const [name, id] of open) {
          const person = at(urls()[kill % servers] ?? '', Number(name.at(-1)));
          const answer = await person.post('acts', JSON.stringify({ id, type: 'message.send', text: id }));
          if (answer.status === 200) confirmed.add(id);
        }
        open.clear();
      }
      const ana = at(urls()[0] ?? '', 0);
      const page = await ana.page();
      const said = page.view.talk.map((item) => item.text);
      expect(confirmed.size).toBeGreaterThan(kills * 4);
      expect(said.length, 'nothing is there twice').toBe(new Set(said).size);
      expect([...confirmed].filter((id) => !said.includes(id))).toEqual([]);
      for (const follower of followers) {
        const heard = await follower.until(page.sequence);
        expect(heard, 'every number once, in order').toEqual(
          Array.from({ length: heard.length }, (_each, index) => (heard[0] ?? 0) + index),
        );
      }
      const hash = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
      expect(verifyExport(await ana.file('mine'), { hash })).toMatchObject({ ok: true });
      for (const { process } of running) {
        const ended = new Promise((resolve) => process.once('exit', resolve));
        process.kill('SIGTERM');
        expect(await ended).toBe(0);
      }
    },
  );
});
