import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyExport } from '../src/record/index.ts';
import { openRoom, Person } from './server.testing.ts';
import { repositoryRoot } from './shared.ts';

const KILLS = 20;
const folder = mkdtempSync(join(tmpdir(), 'parley-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the built server as a user would; resolves with its address once it says that it is ready. */
async function serve(): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const args = [join(repositoryRoot, 'dist', 'parley.js'), 'serve', '--port', '0', '--data', folder];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, ready] = /ready: (\S+)/.exec(said) ?? [];
      if (ready !== undefined) resolve(ready);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${String(code)} before it was ready.`)));
  });
  return { url, process: child };
}

/** Sends messages one after the other until the server is gone. Keeps which were confirmed, and the last that was not. */
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
      if (error instanceof TypeError) return;
      throw error;
    }
  }
}

describe('a server that is killed in the middle of writing', () => {
  it(
    `${KILLS} × kill -9: no confirmed act is lost or doubled, and the record verifies`,
    { timeout: 300_000 },
    async () => {
      let server = await serve();
      const first = await openRoom(server.url);
      await first.ben.does('party.accept', {});
      const links = [first.ana, first.ben].map((person) => ({
        seat: person.seat,
        name: '',
        token: (person.headers['Authorization'] ?? '').replace('Bearer ', ''),
      }));
      const confirmed = new Set<string>();
      const open = new Map<string, string>();
      for (let kill = 0; kill < KILLS; kill++) {
        const [ana, ben] = links.map((link) => new Person(server.url, first.room, link));
        if (!ana || !ben) throw new Error('two people are needed');
        const writers = [ana, ben, ana, ben].map((person, index) =>
          write(person, `k${kill}-w${index}`, confirmed, open),
        );
        await new Promise((resolve) => setTimeout(resolve, 60 + ((kill * 37) % 140)));
        server.process.kill('SIGKILL');
        await Promise.all(writers);
        server = await serve();
        // What was not confirmed is sent again with the same id, as every client does.
        const again = links.map((link) => new Person(server.url, first.room, link));
        for (const [name, id] of open) {
          const person = again[Number(name.at(-1)) % 2];
          const answer = await person?.post('acts', JSON.stringify({ id, type: 'message.send', text: id }));
          if (answer?.status === 200) confirmed.add(id);
        }
        open.clear();
      }
      const [ana] = links.map((link) => new Person(server.url, first.room, link));
      const said = (await ana?.page())?.view.talk.map((item) => item.text) ?? [];
      expect(confirmed.size).toBeGreaterThan(KILLS * 4);
      expect(said.length).toBe(new Set(said).size);
      expect([...confirmed].filter((id) => !said.includes(id))).toEqual([]);
      const hash = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
      expect(verifyExport((await ana?.file('mine')) ?? new Uint8Array(), { hash })).toMatchObject({ ok: true });
      const ended = new Promise((resolve) => server.process.once('exit', resolve));
      server.process.kill('SIGTERM');
      expect(await ended).toBe(0);
    },
  );
});
