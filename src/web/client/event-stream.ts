/** One event of a server-sent stream. */
export type StreamEvent = { readonly id?: string; readonly event: string; readonly data: string };

/**
 * Cuts server-sent text into events. Feed chunks as they come; what is not finished yet is kept for the next chunk. The
 * token travels in a header, so the browser's own EventSource, which knows only addresses, cannot be used.
 */
export function eventReader(): (chunk: string) => readonly StreamEvent[] {
  let rest = '';
  return (chunk) => {
    rest += chunk.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    return blocks.flatMap((block) => {
      const event = oneEvent(block);
      return event ? [event] : [];
    });
  };
}

function oneEvent(block: string): StreamEvent | undefined {
  let id: string | undefined;
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    if (colon === 0) continue;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'id') id = value;
    else if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
  }
  if (id === undefined && data.length === 0 && event === 'message') return undefined;
  return { event, data: data.join('\n'), ...(id === undefined ? {} : { id }) };
}

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
