import { describe, expect, it, onTestFinished } from 'vitest';
import { defaultOptions } from '../src/server/app.ts';
import { nginxSettings, startProxy } from './reverse-proxy.ts';
import { at, blockOf, blocks, Machine, page } from './self-hosting.page.ts';
import { openRoom } from './server.testing.ts';

// What docs/self-hosting.md writes for the proxies in front of Parley.
describe('the proxies of the page on self-hosting', () => {
  const nginx = blocks.filter(({ language }) => language === 'nginx');
  const caddy = blocks.filter(({ language }) => language === 'caddy');

  it.each(nginx.map(({ name, text }) => [name, text] as const))(
    'nginx, %s: streams pass at once and stay, nothing is kept',
    (_, text) => {
      const settings = nginxSettings(text);
      expect(settings.buffering).toBe(false);
      expect(settings.readTimeoutMs).toBeGreaterThan(4 * defaultOptions.heartbeatMs);
      expect(settings.bodyBytes).toBeGreaterThanOrEqual(defaultOptions.bodyBytes);
      for (const line of [
        'access_log off;',
        'parley.log crit;',
        'gzip off;',
        'proxy_http_version 1.1;',
        'proxy_set_header Connection "";',
        'listen 443 ssl http2;',
      ])
        expect(text).toContain(line);
      expect(text).toMatch(/add_header Strict-Transport-Security "max-age=\d{8}" always;/);
    },
  );

  it.each(caddy.map(({ name, text }) => [name, text] as const))(
    'Caddy, %s: nothing that holds streams back, keeps them or tells of them',
    (_, text) => {
      expect(text).not.toMatch(/flush_interval|encode|\blog\b|timeout|max_size/);
      expect(text).toMatch(/header Strict-Transport-Security "max-age=\d{8}"/);
    },
  );

  it('both name the addresses at which the page starts Parley', () => {
    expect([nginx.length, caddy.length]).toEqual([2, 2]);
    for (const { name, text } of [...nginx, ...caddy]) {
      const started = name === 'one' ? ['serve:sqlite'] : ['serve:node-a', 'serve:node-b'];
      const addresses = started.map((each) => /--host (\S+) --port (\d+)/.exec(blockOf('sh', each)) ?? []);
      for (const [, host = '-', port = '-'] of addresses) expect(text).toContain(`${host}:${port}`);
      expect(new Set(text.match(/127\.0\.0\.1:\d+/g))).toHaveLength(started.length);
    }
    const heartbeat = /heartbeat every (\d+) seconds/.exec(page)?.[1];
    expect(Number(heartbeat) * 1_000).toBe(defaultOptions.heartbeatMs);
  });

  it('a proxy that keeps answers until they are whole would show in these tests', { timeout: 60_000 }, async () => {
    const machine = await Machine.make(new Set());
    onTestFinished(() => machine.remove());
    machine.block('install');
    const server = await machine.serve('serve:sqlite');
    const settings = nginxSettings(machine.here(blockOf('nginx', 'one')));
    const [good, bad] = [await startProxy(settings), await startProxy({ ...settings, buffering: true })];
    try {
      const { room, ana } = await openRoom(server.url);
      const first = (url: string): Promise<string> =>
        at(url, room, ana).stream(undefined, (text) => text.includes('event: room'));
      expect(await first(good.url)).toContain('event: room');
      await expect(first(bad.url)).rejects.toThrow();
    } finally {
      await good.stop();
      await bad.stop();
    }
    expect(await server.stop()).toBe(0);
  });
});
