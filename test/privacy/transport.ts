import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

/** The way from a person to the server: the same requests, within the process or over a real connection. */
export type Transport = {
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
  readonly close: () => Promise<void>;
};
export type OpenTransport = (app: Hono) => Promise<Transport>;

/** Within the process: every answer as the application makes it. */
export const direct: OpenTransport = async (app) => ({
  request: async (path, init) => app.request(path, init),
  close: async () => undefined,
});

/** Real HTTP on a free port: every answer as Node writes it to a socket, with its lengths and its own headers. */
export const overHttp: OpenTransport = async (app) => {
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const starting = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(starting));
  });
  const { port } = server.address() as AddressInfo;
  return {
    request: (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
};
