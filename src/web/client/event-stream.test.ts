import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventReader } from './event-reader.ts';
import { readStream, waitBefore } from './event-stream.ts';

describe('eventReader', () => {
  it('reads id, event and data of several lines', () => {
    const read = eventReader();
    expect(read('id: 7\nevent: room\ndata: {"a":1}\n\nevent: heartbeat\ndata: {}\n\n')).toEqual([
      { id: '7', event: 'room', data: '{"a":1}' },
      { event: 'heartbeat', data: '{}' },
    ]);
    expect(read('data: a\ndata: b\n\n')).toEqual([{ event: 'message', data: 'a\nb' }]);
  });

  it('keeps an unfinished event for the next chunk and passes over comments', () => {
    const read = eventReader();
    expect(read(': hello\n\nid: 1\neve')).toEqual([]);
    expect(read('nt: room\ndata: x\n')).toEqual([]);
    expect(read('\n')).toEqual([{ id: '1', event: 'room', data: 'x' }]);
  });

  it('reads the same events however the text is cut', () => {
    const text =
      'id: 1\nevent: room\ndata: {"sequence":1}\n\nevent: heartbeat\ndata: {}\n\nid: 2\nevent: room\ndata: é\n\n';
    const whole = eventReader()(text);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: text.length }), { maxLength: 12 }), (cuts) => {
        const places = [0, ...cuts, text.length].sort((a, b) => a - b);
        const read = eventReader();
        const events = places.slice(1).flatMap((end, index) => read(text.slice(places[index], end)));
        expect(events).toEqual(whole);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('waitBefore', () => {
  it('doubles, never waits longer than 18.75 s, and spreads clients by a half', () => {
    expect(waitBefore(0, 0.5)).toBe(500);
    expect(waitBefore(3, 0.5)).toBe(4000);
    expect(waitBefore(30, 0.5)).toBe(15_000);
    expect(waitBefore(30, 1)).toBe(18_750);
    expect(waitBefore(30, 0)).toBe(11_250);
  });
});

describe('readStream', () => {
  it('says when the link is void, and when nothing answers', async () => {
    const options = {
      path: '/x',
      token: 't',
      lastEventId: undefined,
      signal: new AbortController().signal,
      silenceMs: 1000,
      opened: () => undefined,
      take: () => undefined,
    };
    const real = globalThis.fetch;
    try {
      globalThis.fetch = () => Promise.resolve(new Response('', { status: 401 }));
      expect(await readStream(options)).toBe('unauthorised');
      globalThis.fetch = () => Promise.reject(new TypeError('offline'));
      expect(await readStream(options)).toBe('failed');
    } finally {
      globalThis.fetch = real;
    }
  });

  it('sends the token and the last id in headers, never in the address', async () => {
    const asked: { url: string; headers: Headers }[] = [];
    const taken: string[] = [];
    const real = globalThis.fetch;
    try {
      globalThis.fetch = (input, init) => {
        asked.push({ url: String(input), headers: new Headers(init?.headers) });
        return Promise.resolve(new Response('id: 4\nevent: room\ndata: {}\n\n'));
      };
      const ended = await readStream({
        path: '/api/rooms/r/stream',
        token: 'secret-token',
        lastEventId: '3',
        signal: new AbortController().signal,
        silenceMs: 1000,
        opened: () => undefined,
        take: (event) => taken.push(event.id ?? ''),
      });
      expect(ended).toBe('ended');
      expect(taken).toEqual(['4']);
      expect(asked[0]?.url).not.toContain('secret-token');
      expect(asked[0]?.headers.get('authorization')).toBe('Bearer secret-token');
      expect(asked[0]?.headers.get('last-event-id')).toBe('3');
    } finally {
      globalThis.fetch = real;
    }
  });
});
