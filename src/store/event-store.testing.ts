import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { exportRecord, type Hash, type Json, record, verifyExport } from '../record/index.ts';
import type { Batch, EventStore } from './event-store.ts';

/** Data that stores can be opened on: a folder, a database, or nothing at all. */
export type Place = {
  /** Opens a store on this data; where `shared`, as often as wanted and at the same time. */
  readonly open: () => Promise<EventStore>;
  readonly shared: boolean;
  readonly remove: () => Promise<void>;
};

/** SHA-256 from Node, as the record wants it. */
export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest();
/** Some salt; tests need no secret. */
export const SALT = '5a'.repeat(16);

type New = Batch['events'][number];

/** The next events of streams: `next('shared', content)` continues that stream's chain. */
export function author(room: string): (stream: string, content: Json) => New {
  const last = new Map<string, { seq: number; hash: string }>();
  return (stream, content) => {
    const draft = { room, stream, at: '2026-03-01T12:00:00.000Z', by: 'key-a', to: [], type: 'said' };
    const recorded = record(last.get(stream), draft, content, SALT, sha256);
    last.set(stream, { seq: recorded.envelope.seq, hash: recorded.hash });
    return { schema: 1, recorded };
  };
}

/** Appends, loading again after each conflict, until it is stored; resolves to the version. */
export async function insist(store: EventStore, room: string, stream: string, content: Json): Promise<number> {
  for (;;) {
    const { version, events } = await store.read(room);
    const previous = events.findLast(({ recorded }) => recorded.envelope.stream === stream)?.recorded;
    const draft = { room, stream, at: '2026-03-01T12:00:00.000Z', by: 'key-a', to: [], type: 'said' };
    const last = previous && { seq: previous.envelope.seq, hash: previous.hash };
    const recorded = record(last, draft, content, SALT, sha256);
    const done = await store.append(room, version, { events: [{ schema: 1, recorded }] });
    if (done.type === 'appended') return done.version;
  }
}

/** Exports all streams of a room and verifies the bytes; also that positions run from 1 without a gap. */
export async function verifyRoom(store: EventStore, room: string): Promise<ReturnType<typeof verifyExport>> {
  const { version, events } = await store.read(room);
  expect(events.map(({ position }) => position)).toEqual(Array.from({ length: version }, (_, index) => index + 1));
  const streams = new Map<string, (typeof events)[number]['recorded'][]>();
  for (const { recorded } of events) {
    const { stream } = recorded.envelope;
    streams.set(stream, [...(streams.get(stream) ?? []), recorded]);
  }
  const chains = [...streams].map(([stream, list]) => ({ stream, events: list }));
  return verifyExport(exportRecord({ room, kind: 'transcript', chains }, sha256), { hash: sha256 });
}
