import { describe, expect, it } from 'vitest';
import type { EventStore } from './event-store.ts';
import { author, type Place, verifyRoom } from './event-store.testing.ts';

/** What must hold for appends that arrive together and so may share a transaction: each has its own outcome. */
export function describeBatches(current: () => EventStore): void {
  it('gives each of many appends that arrive together its own outcome', async () => {
    const store = current();
    const [a, b, c, d] = [author('a'), author('b'), author('c'), author('d')];
    const act = { seat: 's', id: 'act-1', receipt: 'first' };
    await store.append('b', 0, { events: [b('shared', 1)] });
    await store.append('c', 0, { events: [c('shared', 1)], act });
    const late = { seat: 's', id: 'late', receipt: 0 };
    const twice = { seat: 's', id: 'twice', receipt: 'once' };
    const done = await Promise.all([
      store.append('a', 0, { events: [a('shared', 1), a('private:s', 1)] }),
      store.append('b', 7, { events: [b('shared', 2)], act: late }),
      store.append('c', 1, { events: [c('shared', 2)], act: { ...act, receipt: 'second' } }),
      store.append('a', 2, { events: [a('shared', 2)] }),
      store.append('d', 0, { events: [d('shared', 1)], act: twice }),
      store.append('d', 1, { events: [d('shared', 2)], act: twice }),
      store.append('b', 1, { events: [author('b')('private:s', 1)] }),
    ]);
    expect(done).toEqual([
      { type: 'appended', version: 2 },
      { type: 'conflict', version: 1 },
      { type: 'repeated', receipt: 'first' },
      { type: 'appended', version: 3 },
      { type: 'appended', version: 1 },
      { type: 'repeated', receipt: 'once' },
      { type: 'appended', version: 2 },
    ]);
    expect(await store.receipt('b', 's', 'late')).toBeUndefined();
    for (const [room, events] of [
      ['a', 3],
      ['b', 2],
      ['c', 1],
      ['d', 1],
    ] as const)
      expect(await verifyRoom(store, room)).toMatchObject({ ok: true, events });
  });

  it('keeps what is appended beside an erasure, and erases what was there', async () => {
    const store = current();
    const [r, q] = [author('r'), author('q')];
    await store.append('r', 0, { events: [r('shared', 'to forget'), r('shared', 'from before')] });
    const [first, erased, second, other] = await Promise.all([
      store.append('r', 2, { events: [r('shared', 'to keep')] }),
      store.erase('r', 'shared', 1),
      store.append('r', 3, { events: [r('shared', 'to keep too')] }),
      store.append('q', 0, { events: [q('shared', 'elsewhere')] }),
    ]);
    expect([first, second, other].map(({ type }) => type)).toEqual(['appended', 'appended', 'appended']);
    expect(erased).toBe(true);
    const { events } = await store.read('r');
    expect(events.map(({ recorded }) => recorded.content)).toEqual([null, 'from before', 'to keep', 'to keep too']);
    expect(await verifyRoom(store, 'r')).toMatchObject({ ok: true, events: 4, withheld: 1 });
  });
}

/** The word that makes the commit of a transaction fail once `refuseCommits` was called. */
export const REFUSED = 'refused-at-commit';

/**
 * What must hold when the database takes every statement and then refuses to commit; `refuseCommits` plants a rule that
 * does so for each transaction that adds an event with the word `REFUSED` in its content.
 */
export function describeFailingCommits(
  name: string,
  makePlace: () => Promise<Place & { readonly refuseCommits: () => Promise<void> }>,
): void {
  describe(`a commit that fails: ${name}`, () => {
    it('is an error for whom it concerns, takes nobody along, and leaves and tells nothing', async () => {
      const place = await makePlace();
      const store = await place.open();
      await place.refuseCommits();
      const told: string[] = [];
      const stop = await store.watch((room, version) => told.push(`${room} ${version}`));
      const act = { seat: 's', id: 'act-1', receipt: 1 };
      const batch = (room: string, word: string) => ({ events: [author(room)('shared', word)], act });
      const sent = ['r', 'q', 's'].map((room) => store.append(room, 0, batch(room, room === 'q' ? REFUSED : 'said')));
      expect((await Promise.allSettled(sent)).map(({ status }) => status)).toEqual([
        'fulfilled',
        'rejected',
        'fulfilled',
      ]);
      expect((await store.read('q')).version).toBe(0);
      expect(await store.receipt('q', 's', 'act-1')).toBeUndefined();
      // The same act again, in words that the database takes, is a first one; and what comes after it is told after it.
      expect(await store.append('q', 0, batch('q', 'said'))).toEqual({ type: 'appended', version: 1 });
      for (const room of ['r', 's'])
        expect(await store.append(room, 0, batch(room, 'again'))).toEqual({ type: 'repeated', receipt: 1 });
      const alone = store.append('alone', 0, batch('alone', REFUSED));
      await expect(alone).rejects.toThrow();
      await store.append('last', 0, batch('last', 'said'));
      while (!told.includes('last 1')) await new Promise((resolve) => setTimeout(resolve, 5));
      expect(told.toSorted()).toEqual(['last 1', 'q 1', 'r 1', 's 1']);
      for (const room of ['r', 'q', 's']) expect(await verifyRoom(store, room)).toMatchObject({ ok: true, events: 1 });
      expect((await store.read('alone')).version).toBe(0);
      await stop();
      await store.close();
      await place.remove();
    });
  });
}
