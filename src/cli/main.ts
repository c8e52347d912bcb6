#!/usr/bin/env node
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { ServeFlags } from './serve.ts';

const folder = dirname(fileURLToPath(import.meta.url));
const io = {
  out: (line: string) => void process.stdout.write(`${line}\n`),
  err: (line: string) => void process.stderr.write(`${line}\n`),
};
// A reader that has seen enough closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const finish = (status: number): void => void (process.exitCode = status);

const program = new Command('parley')
  .description('A neutral table for negotiating when trust is low.')
  .version(packageJson.version, '--version', 'print the version')
  .helpOption('--help', 'say what a command does')
  .showHelpAfterError('(parley --help says what is possible)');

program
  .command('serve')
  .description('run the table on this machine')
  .option('--port <number>', 'port to listen on; 0 takes any free one', '8080')
  .option('--host <address>', 'address to listen on; 0.0.0.0 for all', '127.0.0.1')
  .option('--data <folder>', 'folder for the embedded database (default: parley-data)')
  .option('--database <url>', 'a PostgreSQL address instead: postgres://…')
  .option('--help-lines <file>', 'a text file: whom people who need help may turn to, one a line')
  .option('--log <what>', 'errors, or requests: every request by route, without content', 'errors')
  .option('--acts-per-minute <number>', 'acts a minute and seat', '120')
  .option('--rooms-per-minute <number>', 'new rooms a minute, over all', '30')
  .option('--metrics-port <number>', 'serve counts without content (Prometheus) to this machine only')
  .option('--demo', 'open a demo room and print a link for each seat')
  .action(async (flags: ServeFlags) => {
    const { serveCommand } = await import('./serve.ts');
    finish(await serveCommand(flags, folder, io));
  });

program
  .command('backup')
  .description('copy the embedded database at one moment, also while the server runs')
  .argument('<file>', 'the new file')
  .option('--data <folder>', 'folder of the embedded database', 'parley-data')
  .action(async (file: string, flags: { data: string }) => {
    const { backupCommand } = await import('./backup.ts');
    finish(backupCommand(file, flags.data, io));
  });

program
  .command('verify')
  .description('check an exported record: exit 0 sound, 1 not, 2 unreadable')
  .argument('<file>', 'the exported file')
  .option('--head <stream:length:hash...>', 'a head you noted or were told, which the record must contain')
  .action(async (file: string, flags: { head?: readonly string[] }) => {
    const { verifyCommand } = await import('./verify.ts');
    const { readHead } = await import('../record/index.ts');
    const given = (flags.head ?? []).map((text) => ({ text, head: readHead(text) }));
    const wrong = given.find(({ head }) => head === undefined);
    if (wrong) {
      io.err(`--head takes STREAM:LENGTH:HASH as verify prints it, not "${wrong.text}".`);
      return finish(2);
    }
    finish(await verifyCommand(file, io, { heads: given.flatMap(({ head }) => head ?? []) }));
  });

program
  .command('solve')
  .description('bargaining scenarios: what is efficient, and what is fair in which sense')
  .argument('<files...>', 'scenario files')
  .option('--frontier', 'list the efficient points too')
  .option('--json', 'one JSON answer a line')
  .option('--rules <name>', 'parley or negmas: whose definitions where they differ', 'parley')
  .action(async (files: readonly string[], flags: { frontier?: boolean; json?: boolean; rules: string }) => {
    const rules = (['parley', 'negmas'] as const).find((each) => each === flags.rules);
    if (!rules) {
      io.err(`--rules takes parley or negmas, not "${flags.rules}".`);
      return finish(1);
    }
    const { solveCommand } = await import('./solve.ts');
    const { frontier = false, json = false } = flags;
    finish(await solveCommand(files, { frontier, json, rules }, io));
  });

program
  .command('review')
  .description('one page on a thread of your own, made on this machine; nothing is sent')
  .argument('<file>', '.txt .md .eml .mbox .json')
  .option('--me <name>', 'who you are in the thread; a part of the name is enough')
  .option('--json', 'the review as JSON')
  .action(async (file: string, flags: { me?: string; json?: boolean }) => {
    const { reviewCommand } = await import('./review.ts');
    const progress = (done: number, total: number): void => {
      if (total >= 1000) process.stderr.write(done < total ? `\rread ${done} of ${total} messages` : '\r\u001b[K');
    };
    finish(await reviewCommand(file, flags, { ...io, progress }));
  });

program
  .command('analyze')
  .description('read words: JSON lines on stdin, JSON lines on stdout, in the same order')
  .argument('<task>', 'reply, coverage, message, mistrust or thread')
  .action(async (task: string) => {
    const { analyzeCommand } = await import('./analyze.ts');
    const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
    finish(await analyzeCommand(task, { ...io, in: lines }));
  });

await program.parseAsync();
