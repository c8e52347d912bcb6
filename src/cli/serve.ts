import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playDemo } from '../host/demo/play.ts';
import { openStore, type StoreTarget } from '../store/index.ts';
import { startServer } from '../server/serve.ts';
import { logLevels, logTo } from '../server/request-log.ts';
import type { CommandOutput } from './verify.ts';

export type ServeFlags = {
  readonly port: string;
  readonly host: string;
  readonly data?: string;
  readonly database?: string;
  readonly demo?: boolean;
  readonly helpLines?: string;
  readonly log: string;
  readonly metricsPort?: string;
  readonly actsPerMinute: string;
  readonly roomsPerMinute: string;
};

const isPort = (port: number): boolean => Number.isInteger(port) && port >= 0 && port <= 65_535;

function storeTarget(flags: ServeFlags): StoreTarget {
  if (flags.database !== undefined) return { type: 'postgres', url: flags.database };
  return { type: 'sqlite', directory: flags.data ?? 'parley-data' };
}

/** Whom people may turn to (method 2.14): the lines of a text file, none without one; `undefined` if it cannot be read. */
function readHelpLines(file: string | undefined): readonly string[] | undefined {
  if (file === undefined) return [];
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  } catch {
    return undefined;
  }
}

/**
 * `parley serve`: runs until it is told to stop (SIGINT, SIGTERM). Resolves to the exit status: 0 after an orderly stop,
 * 1 when it could not start, with the reason and what to do.
 */
export async function serveCommand(flags: ServeFlags, folder: string, io: CommandOutput): Promise<number> {
  const port = Number(flags.port);
  if (!isPort(port)) {
    io.err(`--port takes a number from 0 to 65535, not "${flags.port}".`);
    return 1;
  }
  if (flags.data !== undefined && flags.database !== undefined) {
    io.err('Give either --data (a folder) or --database (a PostgreSQL address), not both.');
    return 1;
  }
  const level = logLevels.find((each) => each === flags.log);
  if (!level) {
    io.err(`--log takes ${logLevels.join(' or ')}, not "${flags.log}".`);
    return 1;
  }
  const metricsPort = flags.metricsPort === undefined ? undefined : Number(flags.metricsPort);
  if (metricsPort !== undefined && !isPort(metricsPort)) {
    io.err(`--metrics-port takes a number from 0 to 65535, not "${flags.metricsPort ?? ''}".`);
    return 1;
  }
  const limits = { actsPerMinute: Number(flags.actsPerMinute), roomsPerMinute: Number(flags.roomsPerMinute) };
  if (!Object.values(limits).every((limit) => Number.isInteger(limit) && limit > 0)) {
    io.err('--acts-per-minute and --rooms-per-minute take a whole number above 0.');
    return 1;
  }
  const helpLines = readHelpLines(flags.helpLines);
  if (!helpLines) {
    io.err(
      `--help-lines takes a text file with one line for each place to turn to; "${flags.helpLines ?? ''}" could not be read.`,
    );
    return 1;
  }
  const target = storeTarget(flags);
  try {
    const running = await startServer({
      port,
      host: flags.host,
      store: target,
      web: join(folder, 'web'),
      limits: { ...limits, helpLines },
      demo: flags.demo === true,
      log: logTo((text) => process.stderr.write(text), level),
      // Only this machine may ask: counts over all rooms are not for the people in them.
      ...(metricsPort === undefined ? {} : { metrics: { port: metricsPort, host: '127.0.0.1' } }),
    });
    // Before anybody is told that it runs: whoever stops it right then gets an orderly end too.
    const told = new Promise<void>((resolve) => {
      const signals = ['SIGINT', 'SIGTERM'] as const;
      const stop = (): void => {
        // From this moment on another one ends it at once; between the two nobody must be without an answer.
        for (const signal of signals) process.off(signal, stop).once(signal, () => process.exit(1));
        resolve();
      };
      for (const signal of signals) process.on(signal, stop);
    });
    io.out(`Parley is ready: ${running.url}`);
    if (running.metricsUrl !== undefined) io.out(`Counts without content: ${running.metricsUrl}`);
    if (flags.demo === true) await announceDemo(target, running.url, io);
    io.out('Stop it with Ctrl+C. Nothing that was confirmed is lost.');
    await told;
    io.out('Stopping: finishing what is under way. Ctrl+C again stops at once.');
    await running.stop();
    return 0;
  } catch (error) {
    io.err(startProblem(error, flags));
    return 1;
  }
}

async function announceDemo(target: StoreTarget, url: string, io: CommandOutput): Promise<void> {
  const store = await openStore(target);
  try {
    const links = await playDemo(store, new Date());
    io.out(`Demo rooms, at any day and seat, each a copy of your own: ${url}/demo`);
    io.out('All people in them are invented. As they ended, a link for each seat:');
    for (const title of new Set(links.map((link) => link.title))) {
      io.out(`  ${title}`);
      for (const { name, room, token } of links.filter((link) => link.title === title))
        io.out(`    ${name}: ${url}/room/${room}#${token}`);
    }
  } finally {
    await store.close();
  }
}

function startProblem(error: unknown, flags: ServeFlags): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = error instanceof Error ? error.message : String(error);
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${flags.port} is taken by another program. Choose another one: parley serve --port 8081`;
    case 'EACCES':
      return `Port ${flags.port} may not be used by this user. Choose one above 1023: parley serve --port 8080`;
    case 'ECONNREFUSED':
      return `The database does not answer at the address given with --database. Is it running? (${why})`;
    default:
      return `Parley could not start: ${why}`;
  }
}
