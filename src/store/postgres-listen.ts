import pg from 'pg';
import type { EventStore } from './event-store.ts';
import { makeListeners } from './listeners.ts';
import { changeFrom, type Row } from './row.ts';

/** The channel of `NOTIFY`; its payload is a version, a space and a room, and nothing else. */
export const CHANNEL = 'parley_room';
/** How long to wait before connecting again, in ms; doubles from the first to the last. */
const RETRY_MS = { first: 50, last: 2_000 };
/** How often the listening connection is tried, in ms: one that only receives would not notice that it is cut. */
const PING_MS = 10_000;
/** How many rooms are remembered for catching up after a lost connection; those used longest ago are forgotten. */
const ROOMS = 100_000;

/** The receiving side of a PostgreSQL store. */
export type Reception = {
  readonly watch: EventStore['watch'];
  /** This process uses the room and knows it at this version. */
  readonly follow: (room: string, version: number) => void;
  readonly close: () => Promise<void>;
};

/**
 * Listens on a connection of its own while somebody watches. After that connection was lost, the rooms this process
 * uses are compared and told as soon as it stands again, so nothing waits for a room's next append.
 */
export function makeReception(settings: pg.ClientConfig, pool: Pick<pg.Pool, 'query'>): Reception {
  const listeners = makeListeners();
  const versions = new Map<string, number>();
  let client: pg.Client | undefined;
  let connecting: Promise<void> | undefined;
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
    const sql = 'SELECT room, version FROM rooms WHERE room = ANY($1)';
    const { rows } = await pool.query<Row>(sql, [[...before.keys()]]);
    for (const row of rows) {
      const { room, version } = changeFrom(row);
      if (version > (versions.get(room) ?? 0)) tell(room, version);
    }
  };
  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({ ...settings, query_timeout: PING_MS });
    let ping: NodeJS.Timeout | undefined;
    // Whatever goes wrong on it ends in `end`, and a broken connection is replaced, not repaired.
    fresh.on('error', () => undefined);
    fresh.on('notification', ({ payload }) => received(payload ?? ''));
    fresh.on('end', () => {
      clearInterval(ping);
      if (client === fresh) lost();
    });
    await fresh.connect();
    client = fresh;
    await fresh.query(`LISTEN ${CHANNEL}`);
    ping = setInterval(
      () => void fresh.query('SELECT 1').catch(() => fresh.end().catch(() => undefined)),
      PING_MS,
    ).unref();
    // After LISTEN, so that nothing can fall between.
    await catchUp();
  };
  const lost = (wait: number = RETRY_MS.first): void => {
    client = undefined;
    if (listeners.count() === 0) return;
    clearTimeout(retry);
    retry = setTimeout(() => {
      connecting = connect().catch(() => lost(Math.min(wait * 2, RETRY_MS.last)));
    }, wait).unref();
  };
  const disconnect = async (): Promise<void> => {
    clearTimeout(retry);
    await connecting?.catch(() => undefined);
    connecting = undefined;
    const old = client;
    client = undefined;
    await old?.end().catch(() => undefined);
  };

  return {
    follow: (room, version) => {
      if (!versions.has(room)) remember(room, version);
    },
    watch: async (listener) => {
      const stop = listeners.add(listener);
      try {
        connecting ??= connect();
        await connecting;
      } catch (error) {
        stop();
        connecting = undefined;
        throw error;
      }
      return async () => {
        stop();
        if (listeners.count() === 0) await disconnect();
      };
    },
    close: disconnect,
  };
}
