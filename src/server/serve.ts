import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { demoDesk } from '../host/demo/desk.ts';
import { Host } from '../host/host.ts';
import { realPorts, type Ports } from '../host/ports.ts';
import { openStore, type StoreTarget } from '../store/index.ts';
import { createApp, defaultOptions, type AppOptions } from './app.ts';
import { createMetrics, serveMetrics } from './metrics.ts';
import type { Log } from './request-log.ts';
import { serveWeb } from './static.ts';

export type ServeOptions = {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly store: StoreTarget;
  /** Folder of the built screens; without it only the interface answers. */
  readonly web?: string;
  readonly limits?: Partial<AppOptions>;
  readonly ports?: Ports;
  /** Whether visitors may open copies of the demo rooms. */
  readonly demo?: boolean;
  /** Where lines of the log go; nowhere when not given. */
  readonly log?: Log;
  /** Port and address for counts without content (Prometheus). Keep it away from the address that people use. */
  readonly metrics?: { readonly port: number; readonly host: string };
};

export type Running = {
  readonly url: string;
  readonly host: Host;
  /** Where the counts are, when they were asked for. */
  readonly metricsUrl?: string;
  /**
   * Stops in order: it says that it is not ready, takes no new connections, ends the streams, lets requests under way
   * finish (at most `PATIENCE_MS`), closes the store.
   */
  readonly stop: () => Promise<void>;
};

/** How long requests under way may take when the server stops. */
const PATIENCE_MS = 10_000;

/** Starts Parley's server. Rejects with the system's error when the address is taken or the store cannot be opened. */
export async function startServer(options: ServeOptions): Promise<Running> {
  const store = await openStore(options.store);
  const host = await Host.open(store, options.ports ?? realPorts);
  const log: Log = options.log ?? (() => undefined);
  const stopping = new AbortController();
  const metrics = options.metrics ? createMetrics(() => host.listeners()) : undefined;
  const operations = {
    log,
    stopping: stopping.signal,
    ...(metrics ? { metrics } : {}),
    ...(options.demo === true ? { demo: demoDesk(store, options.ports ?? realPorts) } : {}),
  };
  const app = createApp(host, { ...defaultOptions, ...options.limits }, operations);
  if (options.web !== undefined) serveWeb(app, options.web);
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, port: options.port, hostname: options.host }, () => resolve(starting));
    starting.on('error', reject);
  }).catch(async (error: unknown) => {
    await host.close();
    throw error;
  });
  const counts =
    metrics && options.metrics
      ? await serveMetrics(metrics, options.metrics.port, options.metrics.host).catch(async (error: unknown) => {
          server.close();
          await host.close();
          throw error;
        })
      : undefined;
  log({ level: 'info', what: 'started' });
  const address = server.address() as AddressInfo;
  const name = address.address.includes(':') ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    host,
    ...(counts ? { metricsUrl: counts.url } : {}),
    stop: async () => {
      log({ level: 'info', what: 'stopping' });
      // Streams stay open for hours by design: end them, clients come back to another process by themselves.
      stopping.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const impatient = setTimeout(() => {
        if ('closeAllConnections' in server) server.closeAllConnections();
      }, PATIENCE_MS);
      // A connection that has just got its last answer is kept by its browser for more: it is not needed any longer.
      const tidying = setInterval(() => {
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }, 50);
      await closed;
      clearTimeout(impatient);
      clearInterval(tidying);
      await counts?.stop();
      await host.close();
      log({ level: 'info', what: 'stopped' });
    },
  };
}
