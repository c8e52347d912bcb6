import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import jsonPatch from 'fast-json-patch';
import type { RoomPage } from '../contract/api.ts';
import type { Host } from '../host/host.ts';
import type { Caller } from './link-routes.ts';

/** More events behind than this, and a client is asked to fetch the page again. */
const TOO_OLD = 500;

/** The text of a page, made once however many streams send it. */
const texts = new WeakMap<RoomPage, string>();
function pageText(page: RoomPage): string {
  const text = texts.get(page) ?? JSON.stringify(page);
  texts.set(page, text);
  return text;
}
/** By the page before, what changed until the page after (RFC 6902). */
const changes = new WeakMap<RoomPage, { readonly page: RoomPage; readonly text: string }>();
function changeText(before: RoomPage, page: RoomPage): string {
  const known = changes.get(before);
  if (known?.page === page) return known.text;
  const text = JSON.stringify(jsonPatch.compare(before, page));
  changes.set(before, { page, text });
  return text;
}

/**
 * A seat's stream (design 3.5): `id` is the seat's own counter, so that nobody else's private events leave a gap. Each
 * event the seat may see gets one message; the newest carries the page, or, with `patches`, from the second page on what
 * changed since the page this stream sent last: a long talk is not sent again with each line. `Last-Event-ID` resumes
 * without a gap; `resync` when it is too old or unknown. Written to only when something happened; a reader that leaves is
 * freed at once.
 */
export function seatStream(
  c: Context,
  host: Host,
  { token, ...place }: Caller,
  {
    heartbeatMs,
    stopping,
    patches,
  }: { readonly heartbeatMs: number; readonly stopping: AbortSignal; readonly patches: boolean },
): Response {
  return streamSSE(c, async (stream) => {
    const asked = c.req.header('Last-Event-ID');
    let last = asked !== undefined && /^\d{1,12}$/.test(asked) ? Number(asked) : -1;
    let busy = false;
    let again = false;
    let sent: RoomPage | undefined;
    // The version this stream was last told of; before that, whatever the store has.
    let told = Infinity;
    let release: () => void = () => undefined;
    const over = new Promise<void>((resolve) => (release = resolve));

    // A stream lasts no longer than the link it was opened with: a copy sees nothing of what its owner does after.
    const stands = async (): Promise<boolean> => {
      const found = await host.seatOf(token).catch(() => undefined);
      if (found === undefined) release();
      return found !== undefined;
    };

    const push = async (): Promise<void> => {
      again = true;
      if (busy) return;
      busy = true;
      try {
        while (again) {
          again = false;
          // An own link ends seldom and by an act of its own, which is told; the copy of another must not be a moment late.
          if (place.link === 'handed_out' && !(await stands())) return;
          const page = await host.page(place, told);
          const behind = page.sequence - last;
          if (last >= 0 && (behind < 0 || behind > TOO_OLD)) {
            sent = undefined;
            await stream.writeSSE({ event: 'resync', data: '{}' });
          } else
            for (let sequence = last + 1; last >= 0 && sequence < page.sequence; sequence++)
              await stream.writeSSE({ event: 'room', id: String(sequence), data: JSON.stringify({ sequence }) });
          if (behind === 0) continue;
          const change = patches && sent ? { event: 'patch', data: changeText(sent, page) } : undefined;
          await stream.writeSSE({
            id: String(page.sequence),
            ...(change ?? { event: 'room', data: pageText(page) }),
          });
          sent = page;
          last = page.sequence;
        }
      } catch {
        // The reader is gone, or the store does not answer: end the stream; the client comes back with its last id.
        release();
      } finally {
        busy = false;
      }
    };

    const stop = host.listen(place.room, (version) => {
      told = version;
      void push();
    });
    const stopLinks = host.links.onChange(place.room, () => void stands());
    const beat = setInterval(() => {
      // Here too what another process did to the link is seen.
      void stands();
      void stream.writeSSE({ event: 'heartbeat', data: '{}' }).catch(release);
    }, heartbeatMs);
    stream.onAbort(release);
    stopping.addEventListener('abort', release);
    if (stopping.aborted) release();
    await push();
    await over;
    stopping.removeEventListener('abort', release);
    clearInterval(beat);
    stopLinks();
    stop();
  });
}
