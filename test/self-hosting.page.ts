import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Person } from './server.testing.ts';
import { repositoryRoot } from './shared.ts';

/** One fenced block of the page: its language, the name behind it (empty: none), its text. */
export type Block = { readonly language: string; readonly name: string; readonly text: string };

/** The page on self-hosting, and its blocks in order. */
export const page = readFileSync(join(repositoryRoot, 'docs', 'self-hosting.md'), 'utf8');
export const blocks: readonly Block[] = [...page.matchAll(/^```(\w+) ?(\S*)\n(.*?)^```$/gms)].map(
  ([, language = '', name = '', text = '']) => ({ language, name, text }),
);

/** The text of a block; throws where the page has none of this name. */
export function blockOf(language: string, name: string): string {
  const found = blocks.find((each) => each.language === language && each.name === name);
  if (!found) throw new Error(`The page has no block "${language} ${name}".`);
  return found.text;
}

/** A server that a block of the page started; `stop` resolves to its exit status. */
export type Served = {
  readonly url: string;
  readonly said: () => string;
  readonly logged: () => string;
  readonly stop: () => Promise<number | null>;
};

/** The page's machine: its folders, ports and databases, each with the place that stands for it in this test. */
export class Machine {
  readonly root = mkdtempSync(join(tmpdir(), 'parley-hosting-'));
  readonly #places: readonly (readonly [string, string])[];
  readonly #environment: NodeJS.ProcessEnv;
  readonly #running = new Set<ChildProcess>();
  /** The names of the blocks that were run. */
  readonly ran: Set<string>;

  private constructor(places: readonly (readonly [string, string])[], programs: readonly string[], ran: Set<string>) {
    this.ran = ran;
    for (const folder of ['bin', 'lib', 'backups']) mkdirSync(join(this.root, folder));
    this.#places = [
      ['/usr/local/bin/', `${join(this.root, 'bin')}/`],
      ['/var/lib/', `${join(this.root, 'lib')}/`],
      ['/var/backups/parley/', `${join(this.root, 'backups')}/`],
      // A test that runs over midnight would look for yesterday's copy.
      ['$(date +%F)', new Date().toISOString().slice(0, 10)],
      ...places,
    ];
    const path = [join(this.root, 'bin'), ...programs, process.env['PATH'] ?? ''].join(delimiter);
    this.#environment = { ...process.env, PATH: path };
  }

  /** `database` is the address before the database's name; `programs` are folders to look for programs in first. */
  static async make(
    ran: Set<string>,
    database = 'postgres://nobody@127.0.0.1:1/',
    programs: readonly string[] = [],
  ): Promise<Machine> {
    const ports = await Promise.all(['8080', '8081', '9464'].map(async (port) => [port, await freePort()] as const));
    return new Machine([['postgres://parley@localhost/', database], ...ports], programs, ran);
  }

  /** A text of the page with everything in its place here. */
  here(text: string): string {
    return this.#places.reduce((replaced, [from, to]) => replaced.replaceAll(from, to), text);
  }

  /** Runs a command of the page to its end. */
  run(command: string): { readonly status: number | null; readonly out: string; readonly err: string } {
    const options = { cwd: repositoryRoot, env: this.#environment, encoding: 'utf8' } as const;
    const done = spawnSync('sh', ['-eu', '-c', this.here(command)], options);
    return { status: done.status, out: done.stdout, err: done.stderr };
  }

  /** Runs a block of the page; throws with what it said when it fails. Gives what it wrote. */
  block(name: string): string {
    const { status, out, err } = this.run(blockOf('sh', name));
    if (status !== 0) throw new Error(`The block "${name}" ended with ${String(status)}: ${err || out}`);
    this.ran.add(name);
    return out;
  }

  /** Whether this machine has a program. */
  has(program: string): boolean {
    return this.run(`command -v ${program}`).status === 0;
  }

  /** Starts a block that serves, with changes to its text; resolves once the server says that it is ready. */
  async serve(name: string, change: (command: string) => string = (command) => command): Promise<Served> {
    const started = await this.start(change(blockOf('sh', name)));
    this.ran.add(name);
    return started;
  }

  /** Starts a command that serves. */
  async start(command: string): Promise<Served> {
    const child = spawn('sh', ['-eu', '-c', `exec ${this.here(command)}`], {
      cwd: this.root,
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#running.add(child);
    let said = '';
    let logged = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (logged += text));
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const [, ready] = /ready: (\S+)/.exec(said) ?? [];
        if (ready !== undefined) resolve(ready);
      });
      void ended.then((status) => reject(new Error(`"${command}" ended with ${String(status)}: ${logged}${said}`)));
    });
    const stop = async (): Promise<number | null> => {
      child.kill('SIGTERM');
      const status = await ended;
      this.#running.delete(child);
      return status;
    };
    return { url, said: () => said, logged: () => logged, stop };
  }

  /** Ends what still runs, and removes everything. */
  remove(): void {
    for (const child of this.#running) child.kill('SIGKILL');
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** The same person at another address, where acts need ids of their own. */
export const at = (url: string, room: string, person: Person): Person =>
  new Person(url, room, { seat: person.seat, name: '', token: (person.headers['Authorization'] ?? '').slice(7) });

async function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? String(address.port) : '';
      server.close(() => resolve(port));
    });
  });
}
