import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';

/** One line of the log: JSON on one line, without content, names, rooms, seats, tokens or addresses of people. */
export type LogLine =
  | { readonly level: 'info'; readonly what: 'started' | 'stopping' | 'stopped' }
  | {
      readonly level: 'info';
      readonly what: 'request';
      readonly method: string;
      readonly route: string;
      readonly status: number;
      readonly ms: number;
    }
  /** `name`: the error's class only; its message may hold what somebody wrote. */
  | { readonly level: 'error'; readonly what: 'failed'; readonly name: string; readonly route: string };
export type Log = (line: LogLine) => void;
/** What is logged: failures alone, or every request too. */
export const logLevels = ['errors', 'requests'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Writes lines with their time to the standard error stream. */
export function logTo(write: (text: string) => void, level: LogLevel): Log {
  return (line) => {
    if (line.level === 'error' || level === 'requests')
      write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
  };
}

/** The pattern of the route that answered, such as `/api/rooms/:room/view`: never the address itself, which names a room. */
export function routeOf(c: Context): string {
  return matchedRoutes(c).findLast((route) => !route.path.endsWith('*'))?.path ?? 'page';
}

/** Logs each request when it was answered. */
export function requestLog(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const from = performance.now();
    await next();
    const ms = Math.round(performance.now() - from);
    log({ level: 'info', what: 'request', method: c.req.method, route: routeOf(c), status: c.res.status, ms });
  };
}
