import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { ServeFlags } from './serve.ts';

const folder = dirname(fileURLToPath(import.meta.url));
const io = {
  out: (line: string) => void process.stdout.write(`${line}\n`),
  err: (line: string) => void process.stderr.write(`${line}\n`),
};
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
  .option('--demo', 'open a demo room and print a link for each seat')
  .action(async (flags: ServeFlags) => {
    const { serveCommand } = await import('./serve.ts');
    finish(await serveCommand(flags, folder, io));
  });

program
  .command('verify')
  .description('check an exported record: exit 0 sound, 1 not, 2 unreadable')
  .argument('<file>', 'the exported file')
  .action(async (file: string) => {
    const { verifyCommand } = await import('./verify.ts');
    finish(await verifyCommand(file, io));
  });

await program.parseAsync();
