import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportRecord, type Hash, type Json, record, verifyExport } from '../record/index.ts';
import type { Batch, EventStore } from './event-store.ts';
import { openMemoryStore } from './memory.ts';

/** Data that stores can be opened on: a folder, a database, or nothing at all. */
export type Place = {
  /** Opens a store on this data; where `shared`, as often as wanted and at the same time. */
  readonly open: () => Promise<EventStore>;
  readonly shared: boolean;
  readonly remove: () => Promise<void>;
};

/** SHA-256 from Node, as the record wants it. */
export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest();
const SALT = '5a'.repeat(16);

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

/** What every store must do; each implementation's test calls it with its own kind of place. */
export function describeEventStore(name: string, makePlace: () => Promise<Place>): void {
  describe(`event store: ${name}`, () => {
    let place: Place;
    let store: EventStore;
    let opened: EventStore[];
    const another = async (): Promise<EventStore> => {
      if (!place.shared) return store;
      const more = await place.open();
      opened.push(more);
      return more;
    };
    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
      opened = [store];
    });
    afterEach(async () => {
      await Promise.all(opened.map((one) => one.close()));
      await place.remove();
    });

    it('knows no room before the first append', async () => {
      expect(await store.read('r')).toEqual({ version: 0, events: [] });
      expect(await store.health()).toBe(true);
    });

    it('gives back exactly what was appended, in order, with positions over all streams', async () => {
      const next = author('r');
      const odd = { '': null, 'ü "\\': ['\u0000\n', '😀', { deep: [[-1, 9007199254740991, true]] }], '\u2028': '' };
      const events = [next('shared', odd), next('private:a', null), next('shared', 'x'), next('private:a', [])];
      expect(await store.append('r', 0, { events: events.slice(0, 1) })).toEqual({ type: 'appended', version: 1 });
      expect(await store.append('r', 1, { events: events.slice(1) })).toEqual({ type: 'appended', version: 4 });
      const stored = events.map((event, index) => ({ ...event, position: index + 1 }));
      expect(await store.read('r')).toEqual({ version: 4, events: stored });
      expect(await store.read('r', 2)).toEqual({ version: 4, events: stored.slice(2) });
      expect(await store.read('r', 4)).toEqual({ version: 4, events: [] });
      expect((await verifyRoom(store, 'r')).ok).toBe(true);
      const elsewhere = await another();
      expect(await elsewhere.read('r')).toEqual({ version: 4, events: stored });
    });

    it('keeps no more than it was given, whatever the caller does with the objects later', async () => {
      const content = { text: 'as said' };
      const next = author('r')('shared', content);
      await store.append('r', 0, { events: [next] });
      content.text = 'changed';
      const { events } = await store.read('r');
      expect(events[0]?.recorded.content).toEqual({ text: 'as said' });
    });

    it('stores nothing where somebody else was faster', async () => {
      const next = author('r');
      const act = { seat: 'a', id: 'act-1', receipt: { ok: true } };
      await store.append('r', 0, { events: [next('shared', 1)] });
      const late = { events: [next('shared', 2)], act };
      expect(await store.append('r', 0, late)).toEqual({ type: 'conflict', version: 1 });
      expect(await store.append('r', 2, late)).toEqual({ type: 'conflict', version: 1 });
      expect(await store.append('unknown', 3, { events: [author('unknown')('shared', 1)] })).toEqual({
        type: 'conflict',
        version: 0,
      });
      expect((await store.read('r')).version).toBe(1);
      expect((await store.read('unknown')).version).toBe(0);
      expect(await store.receipt('r', 'a', 'act-1')).toBeUndefined();
    });

    it('stores a batch whole or not at all', async () => {
      const next = author('r');
      const first = next('shared', 1);
      await store.append('r', 0, { events: [first] });
      const act = { seat: 'a', id: 'act-1', receipt: 1 };
      const batch = { events: [next('shared', 2), next('private:a', 1), first], act };
      await expect(store.append('r', 1, batch)).rejects.toThrow();
      const twice = next('private:b', 1);
      await expect(store.append('new', 0, { events: [twice, twice] })).rejects.toThrow();
      expect((await store.read('r')).version).toBe(1);
      expect((await store.read('new')).version).toBe(0);
      expect(await store.receipt('r', 'a', 'act-1')).toBeUndefined();
      expect(await store.append('r', 1, { events: [author('r')('private:a', 1)], act })).toEqual({
        type: 'appended',
        version: 2,
      });
    });

    it('lets no faulty append spoil the one beside it', async () => {
      const good = author('r')('shared', 1);
      const bad = author('q')('shared', 1);
      const results = await Promise.allSettled([
        store.append('r', 0, { events: [good] }),
        store.append('q', 0, { events: [bad, bad] }),
        store.append('r', 1, { events: [author('r')('private:a', 1)] }),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect((await store.read('q')).version).toBe(0);
      expect((await verifyRoom(store, 'r')).ok).toBe(true);
    });

    it('answers an act that came before with its first receipt, and adds nothing', async () => {
      const next = author('r');
      const receipt = { events: 1, text: 'ü "\u0000' };
      const act = { seat: 'a', id: 'act-1', receipt };
      await store.append('r', 0, { events: [next('shared', 1)], act });
      await store.append('r', 1, { events: [next('shared', 2)] });
      const retry = { events: [next('shared', 3)], act: { ...act, receipt: 'another' } };
      for (const expected of [0, 1, 2, 7])
        expect(await store.append('r', expected, retry)).toEqual({ type: 'repeated', receipt });
      expect((await store.read('r')).version).toBe(2);
      expect(await store.receipt('r', 'a', 'act-1')).toEqual(receipt);
      expect(await store.receipt('r', 'b', 'act-1')).toBeUndefined();
      expect(await store.receipt('r', 'a', 'act-2')).toBeUndefined();
      expect(await store.receipt('q', 'a', 'act-1')).toBeUndefined();
    });

    it('takes the same act id from another seat and in another room as another act', async () => {
      const act = { seat: 'a', id: 'act-1', receipt: 'a' };
      await store.append('r', 0, { events: [author('r')('shared', 1)], act });
      const other = { events: [author('r')('private:b', 1)], act: { ...act, seat: 'b', receipt: 'b' } };
      expect((await store.append('r', 1, other)).type).toBe('appended');
      const room = { events: [author('q')('shared', 1)], act: { ...act, receipt: 'q' } };
      expect((await store.append('q', 0, room)).type).toBe('appended');
      expect(await store.receipt('r', 'a', 'act-1')).toBe('a');
      expect(await store.receipt('r', 'b', 'act-1')).toBe('b');
      expect(await store.receipt('q', 'a', 'act-1')).toBe('q');
    });

    it('keeps the receipt of an act that changed nothing, null included', async () => {
      const batch = { events: [], act: { seat: 'a', id: 'act-1', receipt: null } };
      expect(await store.append('r', 0, batch)).toEqual({ type: 'appended', version: 0 });
      expect(await store.append('r', 0, batch)).toEqual({ type: 'repeated', receipt: null });
      expect((await store.append('r', 0, { events: [author('r')('shared', 1)] })).type).toBe('appended');
    });

    it('stores an act once however often it arrives at the same moment', async () => {
      const stores = [store, await another(), await another()];
      for (const [round, events] of [[author('r')('shared', 1)], []].entries()) {
        const act = { seat: 'a', id: `act-${round}`, receipt: { round } };
        const version = (await store.read('r')).version;
        const arrivals = Array.from({ length: 12 }, async (_, index) =>
          stores[index % 3]?.append('r', version, { events, act }),
        );
        const types = (await Promise.all(arrivals)).map((done) => done?.type);
        expect(types.filter((type) => type === 'appended')).toHaveLength(1);
        expect(types.filter((type) => type === 'repeated')).toHaveLength(11);
      }
      expect((await store.read('r')).version).toBe(1);
    });

    it('loses, doubles and skips nothing with eight writers on one room', async () => {
      const stores = [store, await another(), await another(), await another()];
      const writers = Array.from({ length: 8 }, async (_, writer) => {
        const versions: number[] = [];
        for (let index = 0; index < 12; index++) {
          const target = stores[writer % stores.length] ?? store;
          versions.push(await insist(target, 'r', writer % 2 ? 'shared' : `private:${writer}`, `${writer}.${index}`));
        }
        return versions;
      });
      const versions = (await Promise.all(writers)).flat().sort((a, b) => a - b);
      expect(versions).toEqual(Array.from({ length: 96 }, (_, index) => index + 1));
      const { events } = await store.read('r');
      expect(new Set(events.map(({ recorded }) => recorded.content)).size).toBe(96);
      expect((await verifyRoom(store, 'r')).ok).toBe(true);
    });

    it('does exactly what the plain store in memory does, for any sequence', async () => {
      const seat = fc.constantFrom('a', 'b');
      const act = fc.record({ seat, id: fc.constantFrom('x', 'y', 'z'), receipt: fc.nat(9) });
      const room = fc.constantFrom('r', 'q');
      const step = fc.oneof(
        fc.record({ do: fc.constant('append' as const), room, off: fc.nat(2), count: fc.nat(3), act: fc.option(act) }),
        fc.record({ do: fc.constant('grant' as const), room, seat, digest: fc.constantFrom('t1', 't2', 't3') }),
        fc.record({ do: fc.constant('revoke' as const), room, seat }),
        fc.record({ do: fc.constant('replace' as const), room, seat, digest: fc.uuid() }),
        fc.record({ do: fc.constant('erase' as const), room, seq: fc.integer({ min: 1, max: 4 }) }),
      );
      let run = 0;
      const sequence = async (steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]) => {
        const model = openMemoryStore();
        const tag = `${run++}`;
        const digests = new Set<string>();
        for (const one of steps) {
          const name = `${one.room}${tag}`;
          const both = async <T>(action: (target: EventStore) => Promise<T>): Promise<T> => {
            const [wanted, got] = [await action(model), await action(store)];
            expect(got).toEqual(wanted);
            return wanted;
          };
          if (one.do === 'append') {
            const { version, events } = await model.read(name);
            const next = author(name);
            // Continue the chain by writing it anew: same author, same contents, same hashes.
            for (const { recorded } of events) next(recorded.envelope.stream, version);
            const batch = Array.from({ length: one.count }, () => next('shared', version));
            const extra = one.act ? { act: one.act } : {};
            await both((target) => target.append(name, Math.max(0, version - one.off), { events: batch, ...extra }));
          } else if (one.do === 'erase') await both((target) => target.erase(name, 'shared', one.seq));
          else if (one.do === 'revoke') await both((target) => target.revokeTokens(name, one.seat));
          else {
            // A token belongs to one seat for good, as random tokens do.
            const digest = `${one.digest}${tag}${one.room}${one.seat}`;
            digests.add(digest);
            const grant = one.do === 'grant' ? 'grantToken' : 'replaceToken';
            await both((target) => target[grant](digest, name, one.seat));
          }
          await both((target) => target.read(name));
          for (const digest of digests) await both((target) => target.seatOf(digest));
        }
      };
      await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 14 }), sequence), { seed: 1, numRuns: 60 });
    });

    it('knows a seat by the digest of its token until the token is ended', async () => {
      await store.grantToken('d1', 'r', 'a');
      await store.grantToken('d2', 'r', 'a');
      await store.grantToken('d3', 'r', 'b');
      await store.grantToken('d3', 'r', 'b');
      expect(await store.seatOf('d2')).toEqual({ room: 'r', seat: 'a' });
      expect(await store.seatOf('d3')).toEqual({ room: 'r', seat: 'b' });
      expect(await store.seatOf('d')).toBeUndefined();
      await store.replaceToken('d4', 'r', 'a');
      expect(await store.seatOf('d1')).toBeUndefined();
      expect(await store.seatOf('d2')).toBeUndefined();
      expect(await store.seatOf('d4')).toEqual({ room: 'r', seat: 'a' });
      await store.revokeTokens('r', 'a');
      expect(await store.seatOf('d4')).toBeUndefined();
      expect(await store.seatOf('d3')).toEqual({ room: 'r', seat: 'b' });
    });

    it('erases the content of one event and keeps the chain valid', async () => {
      const next = author('r');
      await store.append('r', 0, { events: [next('shared', 1), next('shared', 'secret'), next('private:a', null)] });
      expect(await store.erase('r', 'shared', 2)).toBe(true);
      expect(await store.erase('r', 'private:a', 1)).toBe(true);
      expect(await store.erase('r', 'shared', 2)).toBe(false);
      expect(await store.erase('r', 'shared', 9)).toBe(false);
      expect(await store.erase('q', 'shared', 1)).toBe(false);
      const { events } = await (await another()).read('r');
      expect(events.map(({ recorded: { salt, content } }) => [salt, content])).toEqual([
        [SALT, 1],
        [null, null],
        [null, null],
      ]);
      expect(await verifyRoom(store, 'r')).toMatchObject({ ok: true, events: 3, withheld: 2 });
    });

    it('tells watchers of every room that grew, after the data can be read, from this process and others', async () => {
      const other = await another();
      const told = new Map<string, number>();
      let early = 0;
      let ring = (): void => undefined;
      const stop = await store.watch((room, version) => {
        told.set(room, Math.max(version, told.get(room) ?? 0));
        void store.read(room).then((read) => {
          if (read.version < version) early++;
          ring();
        });
      });
      const until = async (room: string, version: number): Promise<void> => {
        while (told.get(room) !== version) await new Promise<void>((resolve) => (ring = resolve));
      };
      await insist(store, 'r', 'shared', 1);
      await until('r', 1);
      await Promise.all(['r', 'q', 's'].map((room) => insist(other, room, 'shared', 2)));
      await Promise.all([until('r', 2)]);
      await until('q', 1);
      await until('s', 1);
      await insist(other, 'q', 'shared', 3);
      await until('q', 2);
      expect(early).toBe(0);
      await stop();
      const again: string[] = [];
      const stopAgain = await store.watch((room) => {
        again.push(room);
        ring();
      });
      await insist(other, 'u', 'shared', 1);
      while (!again.includes('u')) await new Promise<void>((resolve) => (ring = resolve));
      expect(told.has('u')).toBe(false);
      await stopAgain();
    });

    it('refuses names that could be read two ways', async () => {
      const event = author('r')('shared', 1);
      const bad = ['', ' ', 'a b', 'a\u0000', 'ü', 'x'.repeat(201)];
      for (const name of bad) {
        await expect(store.append(name, 0, { events: [] })).rejects.toThrow(RangeError);
        const act = { seat: 'a', id: name, receipt: null };
        await expect(store.append('r', 0, { events: [event], act })).rejects.toThrow(RangeError);
        await expect(store.grantToken(name, 'r', 'a')).rejects.toThrow(RangeError);
      }
      await expect(store.append('q', 0, { events: [event] })).rejects.toThrow(RangeError);
      await expect(store.append('r', -1, { events: [event] })).rejects.toThrow(RangeError);
      expect((await store.read('r')).version).toBe(0);
    });
  });
}
