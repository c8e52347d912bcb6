import { expect, it } from 'vitest';
import type { EventStore } from './event-store.ts';
import { author, insist, verifyRoom } from './event-store.testing.ts';

/** Coprime to the number of rooms below: each order visits every room once. */
const STEPS = [7, 11, 13];

/** What must hold when several write and watch at the same time; `another` opens the same data once more. */
export function describeConcurrency(current: () => EventStore, another: () => Promise<EventStore>): void {
  it('lets no faulty append spoil the one beside it', async () => {
    const store = current();
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

  it('takes the appends of one room in the order they come, without waiting in between', async () => {
    const store = current();
    const next = author('r');
    const batches = Array.from({ length: 12 }, (_, index) => ({
      events: [next('shared', index)],
      act: { seat: 'a', id: `act-${index}`, receipt: index },
    }));
    const done = await Promise.all(batches.map((batch, index) => store.append('r', index, batch)));
    expect(done).toEqual(batches.map((_, index) => ({ type: 'appended', version: index + 1 })));
    expect(await verifyRoom(store, 'r')).toMatchObject({ ok: true, events: 12 });
    const twice = await Promise.all(
      [12, 12].map((version) => store.append('r', version, { events: [next('shared', 12)] })),
    );
    expect(twice.map(({ type }) => type)).toEqual(['appended', 'conflict']);
  });

  it('stores an act once however often it arrives at the same moment', async () => {
    const store = current();
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
    const store = current();
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

  it('serves many rooms at once, the same ones from several sides', async () => {
    const store = current();
    const stores = [store, await another(), await another()];
    const rooms = Array.from({ length: 30 }, (_, index) => `room-${index}`);
    const writing = stores.flatMap((one, writer) =>
      // Each writer in another order, so that batches hold the same rooms in different orders.
      rooms.flatMap((_, index) => {
        const room = rooms[(index * (STEPS[writer] ?? 1) + writer) % rooms.length] ?? '';
        return [insist(one, room, 'shared', `${writer}.1`), insist(one, room, `private:${writer}`, `${writer}.2`)];
      }),
    );
    const versions = await Promise.all(writing);
    expect(versions.toSorted((a, b) => a - b)).toEqual(
      [1, 2, 3, 4, 5, 6].flatMap((version) => rooms.map(() => version)),
    );
    for (const room of rooms) expect(await verifyRoom(store, room)).toMatchObject({ ok: true, events: 6, streams: 4 });
  });

  it('tells watchers of every room that grew, after the data can be read, from this process and others', async () => {
    const store = current();
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
}
