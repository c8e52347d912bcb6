import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from './shared.ts';

export type BuiltServer = { readonly url: string; readonly process: ChildProcess };

/** Starts the built server as a user would, on a free port; resolves with its address once it says that it is ready. */
export async function serveBuilt(where: readonly string[], more: readonly string[] = []): Promise<BuiltServer> {
  const args = [join(repositoryRoot, 'dist', 'parley.js'), 'serve', '--port', '0', ...where, ...more];
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
