import type { RoomPage } from '../../contract/api.ts';
import type { StreamEvent } from './event-reader.ts';
import { readStream, waitBefore } from './event-stream.ts';
import type { Connection } from './room-handle.ts';
import { pageReader } from './stream-page.ts';

/** A server that says nothing at all, not even a heartbeat, for this long is tried anew. */
const SILENCE_MS = 70_000;

/** What a connection tells: a new page, that the page must be read again, how it stands, that the link is void. */
export type ConnectionEvents = {
  readonly page: (page: RoomPage) => void;
  readonly resync: () => void;
  readonly state: (state: Connection) => void;
  readonly unauthorised: () => void;
};

/** Keeps one stream of a room open, resumes after the last event, waits longer after each failure. Returns its end. */
export function connectRoom(room: string, token: string, events: ConnectionEvents): () => void {
  const stop = new AbortController();
  let lastEventId: string | undefined;
  let attempt = 0;
  let wake: (() => void) | undefined;
  let current = new AbortController();

  const taker = () => {
    const read = pageReader();
    return (event: StreamEvent) => {
      if (event.id !== undefined) lastEventId = event.id;
      const page = read(event);
      if (event.event === 'resync') {
        lastEventId = undefined;
        events.resync();
      } else if (page === 'lost') {
        // A new connection begins with a whole page.
        lastEventId = undefined;
        current.abort();
      } else if (page) events.page(page);
    };
  };
  const opened = () => {
    attempt = 0;
    events.state('live');
  };
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  // After a gap an old stream may hang half-open without ever failing: begin a new one, which resumes where it was.
  const online = () => {
    attempt = 0;
    current.abort();
    wake?.();
  };
  const offline = () => events.state('offline');

  const run = async () => {
    while (!stop.signal.aborted) {
      current = new AbortController();
      const path = `/api/rooms/${encodeURIComponent(room)}/stream?changes=patch`;
      const ended = await readStream({
        path,
        token,
        lastEventId,
        signal: AbortSignal.any([stop.signal, current.signal]),
        silenceMs: SILENCE_MS,
        opened,
        take: taker(),
      });
      if (stop.signal.aborted) return;
      if (ended === 'unauthorised') {
        events.unauthorised();
        return;
      }
      events.state(navigator.onLine ? 'connecting' : 'offline');
      if (!current.signal.aborted) await pause(waitBefore(attempt, Math.random()));
      attempt += 1;
    }
  };

  addEventListener('online', online);
  addEventListener('offline', offline);
  void run();
  return () => {
    stop.abort();
    wake?.();
    removeEventListener('online', online);
    removeEventListener('offline', offline);
  };
}
