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
