import { eventReader, type StreamEvent } from './event-reader.ts';

/** Milliseconds to wait before try number `attempt` (from 0): doubles to 15 s; `spread` 0..1 keeps clients apart. */
export function waitBefore(attempt: number, spread: number): number {
  return Math.round(Math.min(15_000, 500 * 2 ** attempt) * (0.75 + spread / 2));
}

/** Reads a stream until it ends, fails or is silent for too long. `opened` is told once the server has answered. */
export async function readStream(options: {
  readonly path: string;
  readonly token: string;
  readonly lastEventId: string | undefined;
  readonly signal: AbortSignal;
  readonly silenceMs: number;
  readonly opened: () => void;
  readonly take: (event: StreamEvent) => void;
}): Promise<'ended' | 'failed' | 'unauthorised'> {
  const silent = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silent.abort(), options.silenceMs);
  };
  try {
    heard();
    const response = await fetch(options.path, {
      cache: 'no-store',
      headers: {
        accept: 'text/event-stream',
        authorization: `Bearer ${options.token}`,
        ...(options.lastEventId === undefined ? {} : { 'last-event-id': options.lastEventId }),
      },
      signal: AbortSignal.any([options.signal, silent.signal]),
    });
    if (response.status === 401 || response.status === 404) return 'unauthorised';
    if (!response.ok || !response.body) return 'failed';
    options.opened();
    const events = eventReader();
    const text = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await text.read();
      if (done) return 'ended';
      heard();
      for (const event of events(value)) options.take(event);
    }
  } catch {
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
}
