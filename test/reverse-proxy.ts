import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a proxy's configuration says about how it passes things on. */
export type ProxySettings = {
  readonly upstreams: readonly string[];
  /** True: an answer is kept until it is whole. */
  readonly buffering: boolean;
  /** How long an answer may be silent, in ms. */
  readonly readTimeoutMs: number;
  /** The largest request, in bytes. */
  readonly bodyBytes: number;
};

const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** Reads an nginx configuration as far as it matters here, with nginx's own defaults for what it does not say. */
export function nginxSettings(text: string): ProxySettings {
  const value = (name: string): string | undefined => new RegExp(`^\\s*${name}\\s+(\\S+);`, 'm').exec(text)?.[1];
  const [, time = '60', unit = 's'] = /^(\d+)([smh]?)$/.exec(value('proxy_read_timeout') ?? '60s') ?? [];
  const [, size = '1', factor = 'm'] = /^(\d+)([km])$/.exec(value('client_max_body_size') ?? '1m') ?? [];
  const pool = [...text.matchAll(/^\s*server\s+([\d.]+:\d+)/gm)].map(([, address = '']) => address);
  const target = (value('proxy_pass') ?? '').replace('http://', '');
  return {
    upstreams: pool.length > 0 ? pool : [target],
    buffering: (value('proxy_buffering') ?? 'on') === 'on',
    readTimeoutMs: Number(time) * (units[unit || 's'] ?? 1_000),
    bodyBytes: Number(size) * (factor === 'k' ? 1_024 : 1_048_576),
  };
}

/** A small reverse proxy that does what the settings say: one upstream after the other, the next where one is away. */
export async function startProxy(
  settings: ProxySettings,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  let turn = 0;
  const pass = (asked: IncomingMessage, answer: ServerResponse, body: Buffer, triesLeft: number): void => {
    const [host, port] = (settings.upstreams[turn++ % settings.upstreams.length] ?? '').split(':');
    const { method, url, headers } = asked;
    const onward = request({ host, port, method, path: url, headers: { ...headers, connection: 'close' } }, (found) => {
      const parts: Buffer[] = [];
      const begin = (): void => void answer.writeHead(found.statusCode ?? 502, found.headers);
      if (!settings.buffering) begin();
      found.on('data', (part: Buffer) => void (settings.buffering ? parts.push(part) : answer.write(part)));
      found.on('end', () => {
        if (settings.buffering) begin();
        answer.end(Buffer.concat(parts));
      });
      found.on('error', () => answer.destroy());
    });
    onward.setTimeout(settings.readTimeoutMs, () => onward.destroy());
    onward.on('error', () => {
      if (answer.headersSent) answer.destroy();
      else if (triesLeft > 0) pass(asked, answer, body, triesLeft - 1);
      else answer.writeHead(502).end();
    });
    answer.on('close', () => onward.destroy());
    onward.end(body);
  };
  const server = createServer((asked, answer) => {
    const parts: Buffer[] = [];
    asked.on('data', (part: Buffer) => parts.push(part));
    asked.on('end', () => {
      const body = Buffer.concat(parts);
      if (body.length > settings.bodyBytes) answer.writeHead(413).end();
      else pass(asked, answer, body, settings.upstreams.length - 1);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
