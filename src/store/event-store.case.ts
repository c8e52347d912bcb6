import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeBatches } from './batches.case.ts';
import { describeConcurrency } from './concurrency.case.ts';
import type { EventStore } from './event-store.ts';
import { author, type Place, SALT, verifyRoom } from './event-store.testing.ts';
import { describeLikeness } from './likeness.case.ts';

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

    it('knows a seat by the digest of its token until the token is ended', async () => {
      await store.grantToken('d1', 'r', 'a');
      await store.grantToken('d2', 'r', 'a');
      await store.grantToken('d3', 'r', 'b');
      await store.grantToken('d3', 'r', 'b');
      expect(await store.seatOf('d2')).toEqual({ room: 'r', seat: 'a' });
      expect(await store.seatOf('d3')).toEqual({ room: 'r', seat: 'b' });
      expect(await store.seatOf('d')).toBeUndefined();
      expect(await store.exchangeToken('r', { digest: 'd4', seat: 'a', ends: ['a'] })).toBe(true);
      expect(await store.seatOf('d1')).toBeUndefined();
      expect(await store.seatOf('d2')).toBeUndefined();
      expect(await store.seatOf('d4')).toEqual({ room: 'r', seat: 'a' });
      expect(await store.seatOf('d3')).toEqual({ room: 'r', seat: 'b' });
    });

    it('exchanges a token that stands, once, and takes nobody else’s', async () => {
      await store.grantToken('first', 'r', 'a');
      await store.grantToken('more', 'r', 'own:a');
      await store.grantToken('other', 'r', 'b');
      const change = (digest: string, stands: string) =>
        store.exchangeToken('r', { digest, seat: 'own:a', ends: ['a', 'own:a'], only: { stands } });
      expect(await change('new', 'nobody')).toBe(false);
      expect(await change('new', 'other'), 'another seat’s').toBe(false);
      expect(await change('other', 'first'), 'a digest that is another seat’s').toBe(false);
      expect(await store.seatOf('first')).toEqual({ room: 'r', seat: 'a' });
      const many = [...'abcdefgh'].map((each) => `new-${each}`);
      const done = await Promise.all(many.map((digest) => change(digest, 'first')));
      expect(done.filter((each) => each)).toHaveLength(1);
      for (const [index, digest] of many.entries())
        expect(await store.seatOf(digest)).toEqual(done[index] ? { room: 'r', seat: 'own:a' } : undefined);
      for (const digest of ['first', 'more']) expect(await store.seatOf(digest)).toBeUndefined();
      expect(await store.seatOf('other')).toEqual({ room: 'r', seat: 'b' });
      const again = { digest: 'handed', seat: 'a', ends: ['a'], only: { free: 'own:a' } } as const;
      expect(await store.exchangeToken('r', again), 'the seat has a token').toBe(false);
      expect(await store.exchangeToken('q', again), 'another room').toBe(true);
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

    it('finishes what is under way before it closes', async () => {
      const closing = place.shared ? await place.open() : store;
      const next = author('r');
      const pending = [0, 1, 2].map((version) => closing.append('r', version, { events: [next('shared', version)] }));
      await closing.close();
      expect((await Promise.all(pending)).map(({ type }) => type)).toEqual(['appended', 'appended', 'appended']);
      expect((await store.read('r')).version).toBe(3);
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

    describeBatches(() => store);
    describeConcurrency(() => store, another);
    describeLikeness(() => store);
  });
}
