import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../test/shared.ts';

const parley = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(repositoryRoot, 'dist', 'parley.js'), ...args], { encoding: 'utf8', input: '' });

describe('the command line', () => {
  it('says its version and what it can do', () => {
    const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as { version: string };
    expect(parley('--version').stdout.trim()).toBe(version);
    const { stdout, status } = parley('--help');
    expect(status).toBe(0);
    for (const command of ['serve', 'backup', 'review', 'analyze', 'solve', 'verify'])
      expect(stdout).toContain(`  ${command} `);
  });
  it.each([
    [['serve', '--port', 'x'], 1, '--port takes a number'],
    [['serve', '--data', 'a', '--database', 'postgres://b'], 1, 'not both'],
    [['solve', '--rules', 'mine', 'x.json'], 1, '--rules takes parley or negmas'],
    [['verify', 'no-such-file'], 2, 'no-such-file cannot be opened'],
    [['verify', '--head', 'shared', '--', 'x'], 2, '--head takes STREAM:LENGTH:HASH'],
    [['nonsense'], 1, "unknown command 'nonsense'"],
  ])('%j ends with %i and says why', (args, status, message) => {
    const done = parley(...args);
    expect([done.status, done.stderr]).toEqual([status, expect.stringContaining(message)]);
  });
  it('says plainly that a port is taken', () => {
    const script = `
      const { createServer } = require('node:net');
      const { spawnSync } = require('node:child_process');
      const server = createServer().listen(0, '127.0.0.1', () => {
        const port = String(server.address().port);
        const done = spawnSync(process.execPath, [${JSON.stringify(join(repositoryRoot, 'dist', 'parley.js'))}, 'serve', '--port', port, '--data', require('node:os').tmpdir() + '/parley-port-' + process.pid], { encoding: 'utf8' });
        console.log(done.status, done.stderr);
        server.close();
      });`;
    const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(stdout).toMatch(/^1 Port \d+ is taken by another program\. Choose another one: parley serve --port 8081/);
  });
});
