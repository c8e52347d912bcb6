import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { routeOf } from './request-log.ts';

/**
 * Counts for the one who runs the server, in the Prometheus text format: requests by route, method and status, their
 * times, open streams, memory, the event loop. Never a room, a seat, an act's type or a word. Counts over all rooms can
 * still tell a party that somebody did something in a quiet house, so they are served at an address of their own, never
 * at the one that people use.
 */
export type Metrics = {
  readonly count: MiddlewareHandler;
  readonly text: () => Promise<string>;
};

export function createMetrics(openStreams: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['route', 'method', 'status'] as const;
  const requests = new Counter({
    name: 'parley_http_requests_total',
    help: 'Requests answered',
    labelNames,
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'parley_http_request_seconds',
    help: 'Time until a request was answered; streams are left out, they stay open',
    labelNames: ['route'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  new Gauge({
    name: 'parley_open_streams',
    help: 'Streams open now',
    registers: [registry],
    collect() {
      this.set(openStreams());
    },
  });
  return {
    count: async (c, next) => {
      const from = performance.now();
      await next();
      const route = routeOf(c);
      requests.inc({ route, method: c.req.method, status: String(c.res.status) });
      if (!route.endsWith('/stream')) seconds.observe({ route }, (performance.now() - from) / 1000);
    },
    text: () => registry.metrics(),
  };
}

export type MetricsServer = { readonly url: string; readonly stop: () => Promise<void> };

/** Serves the counts on an address of their own. Rejects with the system's error when it is taken. */
export async function serveMetrics(metrics: Metrics, port: number, host: string): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    void metrics.text().then((text) => {
      response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${address.address.includes(':') ? `[${address.address}]` : address.address}:${address.port}/metrics`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
