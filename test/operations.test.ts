import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { actData } from '../src/contract/acts.ts';
import { serveBuilt, type BuiltServer } from './server-process.ts';
import { openRoom, understand } from './server.testing.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
async function start(...more: readonly string[]): Promise<BuiltServer> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-operations-'));
  folders.push(folder);
  return serveBuilt(['--data', folder], more);
}
async function stop({ process }: BuiltServer, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => process.once('exit', resolve));
  process.kill(signal);
  return ended;
}

describe('logs and counts say nothing about people', () => {
  it(
    'every request is logged by its route, and nothing anybody wrote, is called or holds appears',
    { timeout: 60_000 },
    async () => {
      const server = await start('--log', 'requests', '--metrics-port', '0');
      const { room, ana, ben } = await openRoom(server.url);
      await understand(ana, ben);
      await ana.does('message.send', { text: 'A sentence that belongs to nobody else.' });
      await ben.tries('message.send', { text: '' });
      await fetch(`${server.url}/room/${room}`);
      const metrics = /content: (\S+)/.exec(server.said())?.[1] ?? '';
      const counts = await (await fetch(metrics)).text();
      expect((await fetch(`${server.url}/metrics`)).headers.get('content-type')).not.toContain('text/plain');
      expect((await fetch(`${server.url}/api/metrics`)).status).toBe(404);
      expect(await stop(server)).toBe(0);

      const lines = server
        .logged()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(lines.map((line) => line['what'])).toEqual(expect.arrayContaining(['started', 'stopping', 'stopped']));
      const act = { what: 'request', method: 'POST', route: '/api/rooms/:room/acts' };
      expect(lines).toContainEqual(expect.objectContaining({ ...act, status: 200 }));
      expect(lines).toContainEqual(expect.objectContaining({ ...act, status: 409 }));
      expect(counts).toMatch(
        /parley_http_requests_total\{route="\/api\/rooms\/:room\/acts",method="POST",status="200"\} \d+/,
      );
      const token = (ana.headers['Authorization'] ?? '').slice('Bearer '.length);
      for (const secret of [room, ana.seat, token, 'Petrova', 'belongs to nobody', 'message.send', 'dog', '127.0.0.1'])
        for (const said of [server.logged(), counts]) expect(said).not.toContain(secret);
    },
  );
});

describe('a server that is told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    '%s: the act under way is answered, streams end, it ends with 0',
    { timeout: 60_000 },
    async (signal) => {
      const server = await start();
      const { ana, ben } = await openRoom(server.url);
      await ben.does('party.accept', {});
      const stream = await fetch(ana.at('stream'), { headers: ana.headers });
      const body = JSON.stringify({
        id: 'slow-act-1',
        type: 'message.send',
        text: 'Half of this is still on its way.',
      });
      const slow = request(ana.at('acts'), {
        method: 'POST',
        headers: { ...ana.headers, 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
      });
      const answered = new Promise<number | undefined>((resolve, reject) => {
        slow.once('response', (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        slow.once('error', reject);
      });
      slow.write(body.slice(0, 20));
      // A health check behind the slow act makes sure that the server has seen its beginning.
      await fetch(`${server.url}/api/health`);
      const ended = stop(server, signal);
      const rest = await new Response(stream.body).text();
      expect(rest).toContain('event: room');
      slow.end(body.slice(20));
      expect(await answered).toBe(200);
      expect(await ended).toBe(0);
    },
  );

  it('a second signal does not wait', { timeout: 60_000 }, async () => {
    const server = await start();
    const { ana } = await openRoom(server.url);
    const hanging = request(ana.at('acts'), {
      method: 'POST',
      headers: { ...ana.headers, 'Content-Type': 'application/json', 'Content-Length': 100 },
    });
    hanging.once('error', () => undefined);
    hanging.write('{');
    await fetch(`${server.url}/api/health`);
    const ended = stop(server);
    while (!server.said().includes('Stopping'))
      await new Promise((heard) => server.process.stdout?.once('data', heard));
    server.process.kill('SIGTERM');
    expect(await ended).toBe(1);
  });
});

describe('links and the page of the interface', () => {
  it('a link can be ended for good', { timeout: 60_000 }, async () => {
    const server = await start();
    const { ana, ben } = await openRoom(server.url);
    const ending = await fetch(ana.at('link'), { method: 'DELETE', headers: ana.headers });
    expect(ending.status).toBe(204);
    expect((await fetch(ana.at('view'), { headers: ana.headers })).status).toBe(401);
    expect((await fetch(ben.at('view'), { headers: ben.headers })).status).toBe(200);
    expect(await stop(server)).toBe(0);
  });

  it('/api is a page to read: every route and every act with its fields, no script', { timeout: 60_000 }, async () => {
    const server = await start();
    const response = await fetch(`${server.url}/api`);
    const page = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(page).not.toContain('<script');
    expect(Object.keys(actData).filter((type) => !page.includes(`<code>${type}</code>`))).toEqual([]);
    expect(page).toContain('GET /api/rooms/{room}/view');
    expect((await fetch(`${server.url}/api/page.css`)).headers.get('content-type')).toContain('text/css');
    expect(await stop(server)).toBe(0);
  });
});
