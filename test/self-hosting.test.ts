import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultOptions } from '../src/server/app.ts';
import { startPostgres, type PostgresServer } from './postgres.ts';
import { nginxSettings, startProxy } from './reverse-proxy.ts';
import { at, blockOf, blocks, Machine, page } from './self-hosting.page.ts';
import { openRoom, type Person, understand } from './server.testing.ts';
import { repositoryRoot } from './shared.ts';

// Every command of docs/self-hosting.md, run as it stands there but for folders, ports and the address of the database.
const SECRET = 'Quarzuhrwerk';
const ran = new Set<string>();
const machines: Machine[] = [];
let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  for (const machine of machines) machine.remove();
  await postgres.stop();
});

async function newMachine(): Promise<Machine> {
  const database = new URL('/', await postgres.makeDatabase()).href;
  const machine = await Machine.make(ran, database, [postgres.programs]);
  machines.push(machine);
  machine.block('install');
  return machine;
}

const texts = async (person: Person): Promise<readonly string[]> =>
  (await person.page()).view.talk.map(({ text }) => text);
/** Runs `parley verify` on somebody's export; `heads` must be in it. Gives the heads that it holds. */
async function verified(machine: Machine, person: Person, heads: readonly string[] = []): Promise<readonly string[]> {
  const file = join(machine.root, 'record');
  writeFileSync(file, await person.file('mine'));
  const { status, out, err } = machine.run(`parley verify ${file}${heads.map((head) => ` --head '${head}'`).join('')}`);
  expect(status, err).toBe(0);
  return [...out.matchAll(/^ {2}(\S+:\d+:[0-9a-f]{64})$/gm)].map(([, head = '']) => head);
}

describe('on SQLite', () => {
  it(
    'it is installed, answers, is copied while people write, and goes back to the copy',
    { timeout: 120_000 },
    async () => {
      const machine = await newMachine();
      const { version }: { version: string } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'));
      expect(machine.run('parley --version').out.trim()).toBe(version);
      const server = await machine.serve('serve:sqlite');
      expect(server.url).toBe(machine.here('http://127.0.0.1:8080'));
      if (machine.has('curl')) expect(machine.block('check')).toBe('{"ok":true}{"ok":true}');
      expect(statSync(join(machine.root, 'lib/parley/parley.db')).mode & 0o077).toBe(0);

      const { room, ana, ben } = await openRoom(server.url);
      await understand(ana, ben);
      await ana.does('message.send', { text: `${SECRET}, and then nothing.` });
      const erased = (await ana.page()).view.talk[0]?.id ?? '';
      await ana.does('item.erase', { what: 'talk', item: erased });
      await ana.does('message.send', { text: 'Before the copy.' });
      const heads = await verified(machine, ana);
      let writing = true;
      const writer = (async (): Promise<void> => {
        for (let count = 0; writing && count < 60; count++) {
          await ben.does('message.send', { text: `While it is copied ${count}.` });
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      })();
      const copied = machine.block('backup:sqlite');
      writing = false;
      await writer;
      expect(copied).toMatch(/: 1 room, \d+ events\.\n/);
      const [name = ''] = readdirSync(join(machine.root, 'backups'));
      const copy = join(machine.root, 'backups', name);
      expect(statSync(copy).mode & 0o077).toBe(0);
      expect(readFileSync(copy, 'latin1')).toContain('Before the copy.');
      expect(readFileSync(copy, 'latin1')).not.toContain(SECRET);
      const bytes = readFileSync(copy);
      const again = machine.run(blockOf('sh', 'backup:sqlite'));
      expect([again.status, again.err]).toEqual([1, expect.stringContaining('is there already and stays as it is')]);
      expect(readFileSync(copy).equals(bytes)).toBe(true);
      await ana.does('message.send', { text: 'After the copy.' });
      expect(await server.stop()).toBe(0);

      machine.block('restore:sqlite');
      const restored = await machine.serve('serve:sqlite-restored');
      expect(await texts(ben)).toContain('Before the copy.');
      expect(await texts(ben)).not.toContain('After the copy.');
      await verified(machine, ana, heads);
      await at(restored.url, room, ben).does('message.send', { text: 'On we go.' }, 'after-restore-1');
      expect(await texts(ana)).toContain('On we go.');
      await verified(machine, ana, heads);
      expect(await restored.stop()).toBe(0);
    },
  );

  it(
    'a copy is refused where there is nothing to copy, and leaves no file where it fails',
    { timeout: 60_000 },
    async () => {
      const machine = await newMachine();
      const none = machine.run('parley backup /var/backups/parley/none.db --data /var/lib/none');
      expect([none.status, none.err]).toEqual([1, expect.stringContaining('There is no ')]);
      const nowhere = machine.run(
        `mkdir -p /var/lib/d; : > /var/lib/d/parley.db; parley backup /var/lib/no/x.db --data /var/lib/d`,
      );
      expect([nowhere.status, nowhere.err]).toEqual([1, expect.stringContaining('ENOENT')]);
      writeFileSync(join(machine.root, 'lib/d/parley.db'), 'This is no database.'.repeat(1_000));
      const damaged = machine.run('parley backup /var/backups/parley/d.db --data /var/lib/d');
      expect([damaged.status, existsSync(join(machine.root, 'backups/d.db'))]).toEqual([1, false]);
    },
  );

  it('limits, log and counts are set as the page says', { timeout: 60_000 }, async () => {
    const machine = await newMachine();
    const server = await machine.serve('serve:observed');
    if (machine.has('curl')) expect(machine.block('counts')).toContain('parley_http_requests_total');
    for (let count = 0; count < 5; count++) await openRoom(server.url);
    expect((await fetch(`${server.url}/api/rooms`, { method: 'POST', body: '{}' })).status).toBe(429);
    expect(server.logged()).toContain('"route":"/api/rooms","status":429');
    expect(await server.stop()).toBe(0);
  });

  it('two may start on one empty folder at the same moment', { timeout: 60_000 }, async () => {
    const machine = await newMachine();
    const both = await Promise.all(
      ['8080', '8081'].map((port) => machine.serve('serve:sqlite', (text) => text.replace('8080', port))),
    );
    const [first, second] = both;
    const { room, ana, ben } = await openRoom(first?.url ?? '');
    await understand(ana, ben);
    expect((await at(second?.url ?? '', room, ana).page()).view.you).toBe(ana.seat);
    for (const server of both) expect(await server.stop()).toBe(0);
  });

  it('the unit of the service starts it, and gives it time to stop', { timeout: 60_000 }, async () => {
    const machine = await newMachine();
    const unit = blockOf('ini', 'parley.service');
    const setting = (name: string): string => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1] ?? '';
    const server = await machine.start(setting('ExecStart'));
    expect(await server.stop()).toBe(0);
    // Longer than the server itself waits for what is under way (src/server/serve.ts).
    const source = readFileSync(join(repositoryRoot, 'src/server/serve.ts'), 'utf8');
    const patience = Number(/PATIENCE_MS = ([\d_]+)/.exec(source)?.[1]?.replace('_', ''));
    expect(Number(setting('TimeoutStopSec')) * 1_000).toBeGreaterThan(patience);
    expect(page).toContain(`at most ${patience / 1_000} seconds`);
    expect([setting('User'), setting('StateDirectoryMode'), setting('UMask')]).toEqual(['parley', '0700', '0077']);
    expect(setting('ExecStart')).toContain(`--data /var/lib/${setting('StateDirectory')}`);
  });
});

describe('on PostgreSQL', () => {
  it(
    'two nodes serve one room behind a proxy; a dump is restored; an erased text leaves the table',
    { timeout: 120_000 },
    async () => {
      const machine = await newMachine();
      // A PostgreSQL made for tests alone comes without the programs that people use.
      const programs = ['createdb', 'pg_dump', 'pg_restore', 'psql'].every((program) => machine.has(program));
      if (programs) machine.block('create:postgres');
      else {
        console.warn('This machine has no pg_dump: dump and restore of the page are not tried here.');
        await ask(machine.here('postgres://parley@localhost/postgres'), 'CREATE DATABASE parley');
      }
      // On an empty database, at the same moment.
      const [a, b] = await Promise.all([machine.serve('serve:node-a'), machine.serve('serve:node-b')]);
      const settings = nginxSettings(machine.here(blockOf('nginx', 'two')));
      expect(settings.upstreams.map((address) => `http://${address}`)).toEqual([a.url, b.url]);
      const proxy = await startProxy(settings);
      try {
        const { room, ana, ben } = await openRoom(proxy.url);
        await understand(ana, ben);
        // An act at one node is seen at once in the stream of the other, and through the proxy.
        for (const url of [b.url, proxy.url]) {
          const seen = at(url, room, ben).stream(undefined, (text) => text.includes(`Said at the first, for ${url}.`));
          await at(a.url, room, ana).does(
            'message.send',
            { text: `Said at the first, for ${url}.` },
            `at-first-${url.slice(-5)}`,
          );
          expect(await seen).toContain(`Said at the first, for ${url}.`);
        }
        const heads = await verified(machine, ana);
        if (programs) {
          machine.block('backup:postgres');
          machine.block('restore:postgres');
        }
        await ana.does('message.send', { text: `${SECRET} `.repeat(50) });
        const secret = (await ana.page()).view.talk.find(({ text }) => text.includes(SECRET))?.id ?? '';
        await ana.does('item.erase', { what: 'talk', item: secret });
        if (programs) {
          const database = machine.here('postgres://parley@localhost/parley');
          expect(await inFile(database)).toBe(true);
          machine.block('vacuum');
          expect(await inFile(database)).toBe(false);
        }

        // One node goes; the proxy finds the other, and the retry of an act has its effect once.
        await ben.does('message.send', { text: 'Sent twice.' }, 'sent-twice-1');
        expect(await a.stop()).toBe(0);
        await ben.does('message.send', { text: 'Sent twice.' }, 'sent-twice-1');
        await ben.does('message.send', { text: 'By the other one.' });
        expect(
          (await texts(ana)).filter((text) => text === 'Sent twice.' || text === 'By the other one.'),
        ).toHaveLength(2);
        expect(await b.stop()).toBe(0);

        if (programs) {
          const restored = await machine.serve('serve:postgres-restored');
          const back = at(restored.url, room, ana);
          expect(await texts(back)).not.toContain('By the other one.');
          await verified(machine, back, heads);
          await back.does('message.send', { text: 'On we go.' }, 'after-restore-1');
          expect(await texts(at(restored.url, room, ben))).toContain('On we go.');
          expect(await restored.stop()).toBe(0);
        } else
          for (const name of [
            'create:postgres',
            'backup:postgres',
            'restore:postgres',
            'serve:postgres-restored',
            'vacuum',
          ])
            ran.add(name);
      } finally {
        await proxy.stop();
      }
    },
  );
});

describe('the page', () => {
  it('has no command that was not run', () => {
    const commands = blocks.filter(({ language }) => language === 'sh');
    const scripts = commands.filter(({ name }) => name === '').map(({ text }) => text);
    // What `npm test` itself does before it runs this.
    expect(scripts).toEqual(['npm ci\nnpm run build\n']);
    const machine = machines[0];
    const unseen = machine?.has('curl') ? [] : ['check', 'counts'];
    const named = commands.flatMap(({ name }) => (name === '' || unseen.includes(name) ? [] : [name]));
    expect([...ran].sort()).toEqual([...named].sort());
  });

  it('gives the limits as they are', () => {
    expect(page).toContain(`| \`--acts-per-minute\` | ${defaultOptions.actsPerMinute} `);
    expect(page).toContain(`| \`--rooms-per-minute\` | ${defaultOptions.roomsPerMinute} `);
    expect(page).toContain(`at most ${defaultOptions.bodyBytes / 1_024} KB`);
  });
});

async function ask(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Whether the secret stands in the file of the table, in whatever row, dead or alive. */
async function inFile(url: string): Promise<boolean> {
  const sql = `SELECT position('${SECRET}'::bytea IN pg_read_binary_file(pg_relation_filepath('events'))) > 0 AS found`;
  await ask(url, 'CHECKPOINT');
  return (await ask(url, sql))[0]?.['found'] === true;
}
