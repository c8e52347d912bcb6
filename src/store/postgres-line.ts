import pg from 'pg';
import type { EventStore } from './event-store.ts';
import { makeListeners } from './listeners.ts';
import type { Send } from './postgres-append.ts';
import { changeFrom, type Row } from './row.ts';

/** The channel of `NOTIFY`; its payload is a version, a space and a room, and nothing else. */
export const CHANNEL = 'parley_room';
/** How far each of these rooms was appended (1: their names). */
const VERSIONS = `SELECT room, version FROM unnest($1::text[]) AS known (room),
  LATERAL (SELECT position AS version FROM events WHERE events.room = known.room ORDER BY position DESC LIMIT 1) AS last`;
/** How long to wait before connecting again, in ms; doubles from the first to the last. */
const RETRY_MS = { first: 50, last: 2_000 };
/** How often the connection is tried, in ms: one that only receives would not notice that it is cut. */
const PING_MS = 10_000;
/** How many rooms are remembered for catching up after a lost connection; those used longest ago are forgotten. */
const ROOMS = 100_000;

/** A statement that gets its answer within `PING_MS`; where none comes the driver ends the connection. */
const soon = (text: string): pg.QueryConfig & { readonly query_timeout: number } => ({ text, query_timeout: PING_MS });

/** The connection of a PostgreSQL store that writes and listens. */
export type Line = {
  readonly watch: EventStore['watch'];
  /** This process uses the room and knows it at this version. */
  readonly follow: (room: string, version: number) => void;
  /** Runs a statement, on a new connection if none stands; what is sent before an answer travels behind it. */
  readonly send: Send;
  readonly close: () => Promise<void>;
};

/**
 * One connection for appends and for hearing of them: what a process tells the others comes back to it within the answer
 * to its own append, and wakes no second connection. After it was lost, the rooms this process uses are compared and told
 * as soon as it stands again, so nothing waits for a room's next append. `session` runs first on each connection.
 */
export function makeLine(settings: pg.ClientConfig, session: string, pool: Pick<pg.Pool, 'query'>): Line {
  const listeners = makeListeners();
  const versions = new Map<string, number>();
  let standing: Promise<pg.Client> | undefined;
  let retry: NodeJS.Timeout | undefined;

  const remember = (room: string, version: number): void => {
    versions.delete(room);
    versions.set(room, version);
    if (versions.size <= ROOMS) return;
    for (const [oldest] of versions) {
      versions.delete(oldest);
      break;
    }
  };
  const tell = (room: string, version: number): void => {
    remember(room, Math.max(version, versions.get(room) ?? 0));
    listeners.tell(room, version);
  };
  const received = (payload: string): void => {
    const [, version, room] = /^(\d+) (\S+)$/.exec(payload) ?? [];
    if (room !== undefined) tell(room, Number(version));
  };
  const catchUp = async (): Promise<void> => {
    const before = new Map(versions);
    if (before.size === 0) return;
    const { rows } = await pool.query<Row>(VERSIONS, [[...before.keys()]]);
    for (const row of rows) {
      const { room, version } = changeFrom(row);
      if (version > (versions.get(room) ?? 0)) tell(room, version);
    }
  };
  const connect = async (): Promise<pg.Client> => {
    const fresh = new pg.Client({ ...settings, pipeline: true });
    // Whatever goes wrong on it ends in `end`, and a broken connection is replaced, not repaired.
    fresh.on('error', () => undefined);
    fresh.on('notification', ({ payload }) => received(payload ?? ''));
    let ended = false;
    fresh.once('end', () => (ended = true));
    try {
      await fresh.connect();
      await fresh.query(soon(session));
      await fresh.query(soon(`LISTEN ${CHANNEL}`));
      // After LISTEN, so that nothing can fall between.
      await catchUp();
      if (ended) throw new Error('The connection ended while it was made ready.');
    } catch (error) {
      // Nobody waits for its end: what does not answer may not say goodbye either.
      void fresh.end().catch(() => undefined);
      throw error;
    }
    // It waits in line behind the appends.
    const ping = (): unknown => fresh.query(soon('SELECT 1')).catch(() => undefined);
    const pinging = setInterval(ping, PING_MS).unref();
    fresh.once('end', () => {
      clearInterval(pinging);
      standing = undefined;
      lost();
    });
    return fresh;
  };
  const stand = (): Promise<pg.Client> => {
    if (standing) return standing;
    const begun = connect().catch((error: unknown) => {
      if (standing === begun) standing = undefined;
      throw error;
    });
    standing = begun;
    return begun;
  };
  // While somebody watches, it is connected again at once; else with the next append.
  const lost = (wait: number = RETRY_MS.first): void => {
    if (listeners.count() === 0) return;
    clearTimeout(retry);
    retry = setTimeout(() => stand().catch(() => lost(Math.min(wait * 2, RETRY_MS.last))), wait).unref();
  };

  return {
    follow: (room, version) => {
      if (!versions.has(room)) remember(room, version);
    },
    send: async (query) => (await (await stand()).query<unknown[]>(query)).rows,
    watch: async (listener) => {
      const stop = listeners.add(listener);
      try {
        await stand();
      } catch (error) {
        stop();
        throw error;
      }
      return async () => stop();
    },
    close: async () => {
      clearTimeout(retry);
      const old = await standing?.catch(() => undefined);
      standing = undefined;
      await old?.end().catch(() => undefined);
    },
  };
}
