import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Host } from '../host/host.ts';
import { realPorts, type Ports } from '../host/ports.ts';
import { openStore, type StoreTarget } from '../store/index.ts';
import { createApp, defaultOptions, type AppOptions } from './app.ts';
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
};

export type Running = {
  readonly url: string;
  readonly host: Host;
  /** Stops in order: no new requests, open streams end, acts under way finish, the store closes. */
  readonly stop: () => Promise<void>;
};

/** Starts Parley's server. Rejects with the system's error when the address is taken or the store cannot be opened. */
export async function startServer(options: ServeOptions): Promise<Running> {
  const store = await openStore(options.store);
  const host = await Host.open(store, options.ports ?? realPorts);
  const app = createApp(host, { ...defaultOptions, ...options.limits });
  if (options.web !== undefined) serveWeb(app, options.web);
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, port: options.port, hostname: options.host }, () => resolve(starting));
    starting.on('error', reject);
  }).catch(async (error: unknown) => {
    await host.close();
    throw error;
  });
  const address = server.address() as AddressInfo;
  const name = address.address.includes(':') ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    host,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // Streams stay open for hours by design: end them, clients come back to another process by themselves.
      if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 200).unref();
      await closed;
      await host.close();
    },
  };
}
