import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from './shared.ts';

export type BuiltServer = {
  readonly url: string;
  readonly process: ChildProcess;
  /** What it has written so far: to people, and to its log. */
  readonly said: () => string;
  readonly logged: () => string;
};

/** Starts the built server as a user would, on a free port; resolves with its address once it says that it is ready. */
export async function serveBuilt(
  where: readonly string[],
  more: readonly string[] = [],
  root = repositoryRoot,
): Promise<BuiltServer> {
  const args = [join(root, 'dist', 'parley.js'), 'serve', '--port', '0', ...where, ...more];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let logged = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (logged += text));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, ready] = /ready: (\S+)/.exec(said) ?? [];
      if (ready !== undefined) resolve(ready);
    });
    child.once('exit', (code) =>
      reject(new Error(`The server ended with ${String(code)} before it was ready. ${logged}`)),
    );
  });
  return { url, process: child, said: () => said, logged: () => logged };
}
